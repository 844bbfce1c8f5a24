/** Where Harbor's own chart comes from. */
export const CHART_REPOSITORY = 'https://helm.goharbor.io'

/**
 * SHA-256 of the archives of Harbor's own chart, by version. One goes in here when two places have it that do not take it from each
 * other: the index of the repository alone comes from the hand that the archive comes from.
 */
const KNOWN_HASHES: Readonly<Record<string, string>> = {}

/** The hash that an archive of this chart has to have; '' when it is not known. */
export function knownChartHash(
  request: { readonly chart: string; readonly repository: string; readonly version: string },
  known: Readonly<Record<string, string>> = KNOWN_HASHES,
): string {
  const isOwn = request.chart === 'harbor' && request.repository === CHART_REPOSITORY
  return isOwn && Object.hasOwn(known, request.version) ? (known[request.version] ?? '') : ''
}

/**
 * What to say of a chart that nothing pins: its version is a name, which the repository may give to another archive.
 * '' when it is pinned, or is a directory of the user.
 */
export function describeUnpinned(
  request: { readonly chart: string; readonly version: string; readonly sha256: string },
  found: { readonly sha256: string },
): string {
  if (request.sha256 !== '' || found.sha256 === '' || /@sha256:[0-9a-f]{64}$/.test(request.chart)) return ''
  return `The chart ${request.chart} ${request.version} is not pinned: whatever its repository has under that version is installed. This archive has the SHA-256 ${found.sha256}; compare it with one that you trust, and give it in "chart-sha256"`
}
