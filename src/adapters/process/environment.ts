/** Names that never reach a child: our inputs (the robot's secret among them) and the runner's own tokens. */
const PRIVATE = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN|RESULTS|CACHE)|GITHUB_TOKEN$)/

/**
 * Removes from an environment what must never reach a child, and returns it: libraries start programs
 * with the environment of this process as it is.
 */
export function takePrivate(environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const taken: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || !PRIVATE.test(name)) continue
    taken[name] = value
    delete environment[name]
  }
  return taken
}
