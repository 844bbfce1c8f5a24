/** The scanner of a project (swagger: ScannerRegistration). */
export interface Scanner {
  /** As its registration is called. Foreign text. */
  readonly name: string
  /** `name version`, as an overview names what scanned; absent when Harbor does not say. */
  readonly scanner?: string
  readonly isDisabled: boolean
  /** `healthy` or `unhealthy`; '' when Harbor does not say. */
  readonly health: string
}

/** `missing`: the project has none, and neither has the system. `unknown`: the robot may not ask. */
export type ScannerState = Scanner | 'missing' | 'unknown'

export type ScannerTrouble =
  /** No scan can begin; waiting does not help. */
  | { readonly kind: 'none'; readonly message: string }
  /** A scan may fail or wait. */
  | { readonly kind: 'unhealthy'; readonly message: string }

/** A known problem of the scanner; undefined without one. */
export function findScannerTrouble(state: ScannerState, project: string): ScannerTrouble | undefined {
  if (state === 'unknown') return undefined
  if (state === 'missing') {
    return {
      kind: 'none',
      message: `Harbor has no scanner for project "${project}"; an administrator can add one under Administration, Interrogation Services`,
    }
  }
  if (state.isDisabled) {
    return {
      kind: 'none',
      message: `the scanner "${state.name}" of project "${project}" is disabled; an administrator can enable it under Administration, Interrogation Services`,
    }
  }
  if (state.health === '' || state.health === 'healthy') return undefined
  return {
    kind: 'unhealthy',
    message: `Harbor calls the scanner "${state.name}" of project "${project}" ${state.health}: it does not answer Harbor`,
  }
}
