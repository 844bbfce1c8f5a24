import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { toolPath } from '../../../support/tools.ts'

const SOURCE = new URL('../../../../src/adapters/process/memory.ts', import.meta.url).href

/** The size of the new space, in bytes, of a process that has made three million objects and kept them. */
async function newSpaceAfterWork(node: string, setUp: string): Promise<number> {
  const script = `${setUp}
    import { getHeapSpaceStatistics } from 'node:v8'
    const kept = Array.from({ length: 3_000_000 }, (_, index) => ({ index }))
    const { space_size: size } = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
    console.log(JSON.stringify([size, kept.length]))`
  const args = ['--experimental-strip-types', '--no-warnings', '--input-type=module', '--eval', script]
  const { stdout } = await promisify(execFile)(node, args, { env: {} })
  const [size] = JSON.parse(stdout) as [number]
  return size
}

const SET_UP = `import { limitNewSpace } from '${SOURCE}'
  limitNewSpace()`

it.each([
  ['this Node.js', () => process.execPath],
  ['the oldest that will do', () => toolPath('node-22')],
] as const)('the space for new objects does not grow in %s', async (_, node) => {
  const limited = await newSpaceAfterWork(node(), SET_UP)
  expect(limited).toBeLessThan(8 * 1024 * 1024)
  // Without it, it does: the flag still means what it meant.
  expect(await newSpaceAfterWork(node(), '')).toBeGreaterThan(4 * limited)
})
