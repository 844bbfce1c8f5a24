import { describe, expect, it } from 'vitest'
import {
  type CraneCommand,
  craneArguments,
  requireSafeCraneArguments,
} from '../../../../src/domain/crane/command.ts'

describe("crane's arguments", () => {
  it.each<[string, CraneCommand, string[]]>([
    [
      'a copy',
      { kind: 'copy', source: 'ghcr.io/a/b:1', destination: '127.0.0.1:1/a/b' },
      ['copy', '--jobs=8', 'ghcr.io/a/b:1', '127.0.0.1:1/a/b'],
    ],
    [
      'a push',
      { kind: 'push', directory: '/tmp/x', destination: '127.0.0.1:1/a/b' },
      ['push', '/tmp/x', '127.0.0.1:1/a/b'],
    ],
    [
      'a question for a token',
      { kind: 'auth', what: 'token', place: 'ghcr.io/a/b' },
      ['auth', 'token', 'ghcr.io/a/b'],
    ],
  ])('of %s', (_, command, expected) => {
    expect(craneArguments(command)).toEqual(expected)
  })

  const spellings = [
    '--insecure',
    '-insecure',
    '--insecure=true',
    '--insecure=1',
    '--Insecure',
    '--insecure=false',
  ]
  const commands = ['push', 'pull', 'copy', 'cp', 'manifest', 'digest', 'tag', 'validate', 'export', 'mutate']
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
    const commands: CraneCommand[] = [
      { kind: 'copy', source: operand, destination: 'h.example/a' },
      { kind: 'copy', source: 'h.example/a', destination: operand },
      { kind: 'push', directory: operand, destination: 'h.example/a' },
      { kind: 'push', directory: '/x', destination: operand },
      { kind: 'auth', what: 'get', place: operand },
    ]
    for (const command of commands) expect(() => craneArguments(command)).toThrow(refused)
  })
})
