import { assertNever } from '../errors.ts'

/** The crane commands that move an image or print the user's credentials. There is no copy: see `craneArguments`. */
export type CraneCommand =
  | {
      readonly kind: 'pull'
      readonly source: string
      /** An empty directory: crane appends to a layout that is there. */
      readonly directory: string
    }
  /** Prints the manifest or index, or the configuration of a manifest, as it is. */
  | { readonly kind: 'manifest' | 'config'; readonly source: string }
  | {
      readonly kind: 'push'
      readonly directory: string
      readonly destination: string
      /** The destination may be spoken to over plain HTTP or without checking its certificate. */
      readonly insecure: boolean
    }
  /** `token`: one to pull from a repository. `get`: name and password for a registry, as a credential helper has them. */
  | { readonly kind: 'auth'; readonly what: 'token' | 'get'; readonly place: string }

/**
 * The argument vector of a crane command.
 *
 * `--insecure` is one switch for the whole process: it drops certificate checks and allows plain HTTP for the
 * source as well as for the destination. It is therefore only ever given to a push, whose source is a local
 * directory; reading and writing are two processes.
 *
 * @throws Error (a defect in this code) when the arguments would break that rule.
 */
export function craneArguments(command: CraneCommand): string[] {
  const { flags, operands } = plainArguments(command)
  const bad = operands.find((operand) => operand === '' || operand.startsWith('-'))
  if (bad !== undefined) throw new Error(`refusing to run crane with "${bad}": it would be taken for a flag`)
  const args = [command.kind, ...flags, ...operands]
  requireSafeCraneArguments(args)
  return args
}

function plainArguments(command: CraneCommand): { flags: readonly string[]; operands: readonly string[] } {
  switch (command.kind) {
    // Never with --platform, which takes the first that fits: what is copied is chosen before, by its digest.
    case 'pull':
      return { flags: ['--format=oci'], operands: [command.source, command.directory] }
    case 'manifest':
    case 'config':
      return { flags: [], operands: [command.source] }
    case 'push':
      return {
        flags: command.insecure ? ['--insecure'] : [],
        operands: [command.directory, command.destination],
      }
    case 'auth':
      return { flags: [], operands: [command.what, command.place] }
    default:
      return assertNever(command)
  }
}

/** Refuses `--insecure`, in any spelling, on everything but `push`, whose source is on disk. */
export function requireSafeCraneArguments(args: readonly string[]): void {
  const insecure = args.some((arg) => /^--?insecure(=|$)/i.test(arg))
  if (insecure && args[0] !== 'push') {
    throw new Error(`refusing to run crane ${args[0] ?? ''} with --insecure: it would weaken a remote source`)
  }
}
