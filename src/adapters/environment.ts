/** Names that never reach a child: our inputs (the robot's secret among them) and the runner's own tokens. */
const PRIVATE = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN|RESULTS|CACHE)|GITHUB_TOKEN$)/

/** The environment of the runner without what is none of a child's business. */
export function childEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  overrides: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const merged = { ...environment, ...overrides }
  const kept = Object.entries(merged).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !PRIVATE.test(entry[0]),
  )
  return Object.fromEntries(kept)
}
