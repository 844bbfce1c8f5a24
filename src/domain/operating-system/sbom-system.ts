import type { FoundSystem } from './found-system.ts'
import { distributionByName } from './release-file.ts'

/** What an SBOM says of the image of a platform. */
export interface SbomSystem {
  /** Absent when it names none; what Trivy has no name for is not in it. */
  readonly distribution?: Extract<FoundSystem, { readonly kind: 'distribution' }>
  /** How many packages it lists, of the system and of languages. */
  readonly packages: number
}

/**
 * Reads the SPDX document of Trivy (pkg/sbom/spdx/marshal.go): the operating system is a package whose purpose says so,
 * `{"name": "alpine", "SPDXID": "SPDXRef-OperatingSystem-…", "versionInfo": "3.15.11", "primaryPackagePurpose":
 * "OPERATING-SYSTEM"}`; the image itself and the files with lists of packages are packages of other purposes.
 *
 * @param document parsed JSON, foreign. undefined for what is no such document.
 */
export function readSbomSystem(document: unknown): SbomSystem | undefined {
  if (!isRecord(document) || !Array.isArray(document['packages'])) return undefined
  const packages = document['packages'].filter(isRecord)
  const system = packages.find((entry) => entry['primaryPackagePurpose'] === 'OPERATING-SYSTEM')
  const distribution =
    system === undefined
      ? undefined
      : distributionByName(textOf(system['name']), textOf(system['versionInfo']))
  const listed = packages.filter((entry) => textOf(entry['SPDXID']).startsWith('SPDXRef-Package')).length
  return { packages: listed, ...(distribution === undefined ? {} : { distribution }) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
