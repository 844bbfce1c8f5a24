/** Where Harbor's own chart comes from. */
export const CHART_REPOSITORY = 'https://helm.goharbor.io'

/**
 * SHA-256 of the archives of Harbor's own chart, by version. An entry needs two independent sources: the index of
 * the repository has the same origin as the archive.
 */
const KNOWN_HASHES: Readonly<Record<string, string>> = {}

/** The expected hash of the archive of this chart; '' when it is not known. */
export function knownChartHash(
  request: { readonly chart: string; readonly repository: string; readonly version: string },
  known: Readonly<Record<string, string>> = KNOWN_HASHES,
): string {
  const isOwn = request.chart === 'harbor' && request.repository === CHART_REPOSITORY
  return isOwn && Object.hasOwn(known, request.version) ? (known[request.version] ?? '') : ''
}

/**
 * The warning for a chart that is not pinned: the repository may serve another archive under the same version.
 * '' when it is pinned, or is a directory of the user.
 */
export function describeUnpinned(
  request: { readonly chart: string; readonly version: string; readonly sha256: string },
  found: { readonly sha256: string },
): string {
  if (request.sha256 !== '' || found.sha256 === '' || /@sha256:[0-9a-f]{64}$/.test(request.chart)) return ''
  return `The chart ${request.chart} ${request.version} is not pinned: any archive that its repository serves under that version would be installed. This archive has the SHA-256 ${found.sha256}. Compare it with a trusted copy and set "chart-sha256"`
}
