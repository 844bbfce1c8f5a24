/**
 * Runs before the bundle is loaded, which an older Node cannot read: a file of its own, in syntax that Node 14 knows, and
 * without any import.
 *
 * What the code needs decides: `createZstdDecompress` of node:zlib is in 22.15 and 23.8, `Map.groupBy` in 21.
 */
const OLDEST: Readonly<Record<number, number>> = { 22: 15, 23: 8 }

/** Removes what the step before it left; that step did not run either. */
const POST_STEPS: readonly string[] = ['logout', 'remove-work']

/** Why a Node (`20.20.2`) cannot run this; undefined when it can. @param program its path. */
export function describeOldNode(version: string, program: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major >= 24 || minor >= (OLDEST[major] ?? Number.POSITIVE_INFINITY)) return undefined
  return (
    `harbor-actions needs Node.js 24, or 22.15 or later, and this runner has started it with Node.js ${version} (${program}). ` +
    'A runner of GitHub brings its own; Gitea, Forgejo and act take the node on PATH: install a newer one there, or give an image to the job that has it'
  )
}

/** @param entry the name of the step's entry. @returns whether it can be run; when not, the step has failed and said why. */
export function requireNode(entry: string): boolean {
  const problem = describeOldNode(process.versions.node, process.execPath)
  if (problem === undefined) return true
  if (POST_STEPS.includes(entry)) return false
  process.exitCode = 1
  // The form of a workflow command (toolkit, core.error): these three end a line or begin an escape.
  process.stdout.write(
    `::error::${problem.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}\n`,
  )
  return false
}
