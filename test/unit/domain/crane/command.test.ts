import { describe, expect, it } from 'vitest'
import {
  type CraneCommand,
  craneArguments,
  requireSafeCraneArguments,
} from '../../../../src/domain/crane/command.ts'
import { digestOf } from '../../../support/builders.ts'

describe("crane's arguments", () => {
  it.each<[string, CraneCommand, string[]]>([
    [
      'a pull',
      { kind: 'pull', source: 'ghcr.io/a/b:1', directory: '/tmp/x' },
      ['pull', '--format=oci', 'ghcr.io/a/b:1', '/tmp/x'],
    ],
    ['a look at a manifest', { kind: 'manifest', source: 'ghcr.io/a/b:1' }, ['manifest', 'ghcr.io/a/b:1']],
    ['a look at a configuration', { kind: 'config', source: 'ghcr.io/a/b:1' }, ['config', 'ghcr.io/a/b:1']],
    [
      'a push over TLS',
      { kind: 'push', directory: '/tmp/x', destination: 'h.example/a/b', insecure: false },
      ['push', '/tmp/x', 'h.example/a/b'],
    ],
    [
      'a push over plain HTTP',
      { kind: 'push', directory: '/tmp/x', destination: 'h.example/a/b', insecure: true },
      ['push', '--insecure', '/tmp/x', 'h.example/a/b'],
    ],
  ])('of %s', (_, command, expected) => {
    expect(craneArguments(command)).toEqual(expected)
  })

  const sources = [
    'alpine',
    'alpine:3',
    'ghcr.io/org/app:1',
    'localhost:5000/app',
    '127.0.0.1:5000/app',
    '10.0.0.1/app:x',
    `registry.example.com:8443/app@${digestOf('a')}`,
  ]
  it.each(sources)('never weaken a remote source: %s', (source) => {
    const commands: CraneCommand[] = [
      { kind: 'pull', source, directory: '/tmp/x' },
      { kind: 'manifest', source },
      { kind: 'config', source },
    ]
    for (const command of commands) expect(craneArguments(command).join(' ')).not.toMatch(/insecure/i)
  })

  const spellings = [
    '--insecure',
    '-insecure',
    '--insecure=true',
    '--insecure=1',
    '--Insecure',
    '--insecure=false',
  ]
  const commands = ['pull', 'copy', 'cp', 'manifest', 'digest', 'tag', 'validate', 'export', 'mutate']
  it.each(commands.flatMap((command) => spellings.map((spelling) => [command, spelling] as const)))(
    'crane %s with %s is refused, wherever it stands',
    (command, spelling) => {
      expect(() => requireSafeCraneArguments([command, spelling, 'a', 'b'])).toThrow('refusing')
      expect(() => requireSafeCraneArguments([command, 'a', 'b', spelling])).toThrow('refusing')
      expect(() => requireSafeCraneArguments([spelling, command, 'a'])).toThrow('refusing')
    },
  )

  it.each(['--insecure', '-v', '--platform=x', '-', ''])('an operand %j is refused', (operand) => {
    const refused = 'would be taken for a flag'
    expect(() => craneArguments({ kind: 'pull', source: operand, directory: '/x' })).toThrow(refused)
    expect(() => craneArguments({ kind: 'pull', source: 'a', directory: operand })).toThrow(refused)
    const push = { kind: 'push', insecure: true } as const
    expect(() => craneArguments({ ...push, directory: operand, destination: 'h.example/a' })).toThrow(refused)
    expect(() => craneArguments({ ...push, directory: '/x', destination: operand })).toThrow(refused)
  })
})
