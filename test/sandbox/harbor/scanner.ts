/** As the recordings have it. */
export const SCANNER = { name: 'Trivy', vendor: 'Aqua Security', version: 'v0.61.0' } as const

/** What a scan was made by. */
export interface Scanner {
  readonly name: string
  readonly vendor: string
  readonly version: string
}
