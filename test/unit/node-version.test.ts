import { describe, expect, it } from 'vitest'
import { describeOldNode } from '../../src/node-version.ts'

describe('a Node', () => {
  it.each(['12.22.12', '16.20.2', '18.19.0', '20.20.2', '21.7.3', '22.0.0', '22.14.0', '23.7.0', ''])(
    '%s is too old, and the sentence names it',
    (version) => {
      expect(describeOldNode(version, '/usr/bin/node')).toContain(
        `needs Node.js 24, or 22.15 or later, and this runner has started it with Node.js ${version} (/usr/bin/node)`,
      )
    },
  )

  it.each(['22.15.0', '22.21.1', '23.8.0', '24.0.0', '24.21.0', '26.1.0'])('%s will do', (version) => {
    expect(describeOldNode(version, '/usr/bin/node')).toBeUndefined()
  })
})
