import { assertNever } from '../errors.ts'

/** The crane commands that move an image or print the user's credentials. */
export type CraneCommand =
  /** From a registry. Both references have the digest. */
  | { readonly kind: 'copy'; readonly source: string; readonly destination: string }
  /** From an OCI layout. */
  | { readonly kind: 'push'; readonly directory: string; readonly destination: string }
  /** `token`: one to pull from a repository. `get`: name and password for a registry, as a credential helper has them. */
  | { readonly kind: 'auth'; readonly what: 'token' | 'get'; readonly place: string }

/**
 * How many blobs crane copies at the same time; four by itself, and `crane push` has no flag for it. A layer costs five or
 * more round trips, in which its share of the line is empty.
 */
const COPIES_AT_ONCE = 8

/**
 * The argument vector of a crane command.
 *
 * @throws Error (a defect in this code) when an operand would be taken for a flag, or a flag is one that is never given.
 */
export function craneArguments(command: CraneCommand): string[] {
  const operands = operandsOf(command)
  const bad = operands.find((operand) => operand === '' || operand.startsWith('-'))
  if (bad !== undefined) throw new Error(`refusing to run crane with "${bad}": it would be taken for a flag`)
  const flags = command.kind === 'copy' ? [`--jobs=${COPIES_AT_ONCE}`] : []
  const args = [command.kind, ...flags, ...operands]
  requireSafeCraneArguments(args)
  return args
}

/** Never with --platform, which takes the first that fits: what is copied is chosen before, by its digest. */
function operandsOf(command: CraneCommand): readonly string[] {
  switch (command.kind) {
    case 'copy':
      return [command.source, command.destination]
    case 'push':
      return [command.directory, command.destination]
    case 'auth':
      return [command.what, command.place]
    default:
      return assertNever(command)
  }
}

/**
 * Refuses `--insecure`, in any spelling, on every command. It is one switch for the whole process: it drops certificate
 * checks and allows plain HTTP for the source as well as for the destination. Harbor is reached through the gateway, by
 * the settings of the inputs, and the gateway is on this machine, where crane needs no flag.
 */
export function requireSafeCraneArguments(args: readonly string[]): void {
  const isInsecure = args.some((arg) => /^--?insecure(=|$)/i.test(arg))
  if (isInsecure) throw new Error(`refusing to run crane ${args[0] ?? ''} with --insecure`)
}
