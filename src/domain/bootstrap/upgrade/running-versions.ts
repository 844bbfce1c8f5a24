import type { Pod, VolumeClaim } from '../../kubernetes/objects.ts'
import { imageOf, type ManifestObject } from '../chart/manifest.ts'
import { claimNames } from '../chart/names.ts'
import type { Revision } from '../release/release.ts'
import type { ObservedVersion, RunningVersions } from './upgrade.ts'

/** Versions of the deployed revision and of later attempts, which may have started. */
export function versionsOfRelease(
  release: { readonly history: readonly Revision[]; readonly pods: readonly Pod[] },
  before: readonly ManifestObject[],
): RunningVersions {
  const { history, pods } = release
  const ran = history.findLastIndex(({ status }) => status === 'deployed' || status === 'superseded')
  const revisions = history
    .slice(Math.max(ran, 0))
    .flatMap(({ revision, appVersion = '' }): ObservedVersion[] =>
      appVersion === '' ? [] : [{ source: `revision ${revision} of the release`, text: appVersion }],
    )
  const images = (part: 'core' | 'database'): ObservedVersion[] => {
    const written = imageOf(before, { component: part, container: part })
    return [
      ...(written === '' ? [] : [{ source: `the manifests of the release, ${part}`, text: written }]),
      ...pods.flatMap((pod): ObservedVersion[] => {
        const image = pod.component === part ? (pod.images?.[part] ?? '') : ''
        return image === '' ? [] : [{ source: `the pod ${pod.name}`, text: image }]
      }),
    ]
  }
  return { harbor: [...revisions, ...images('core')], database: images('database') }
}

/**
 * Versions on the claims of a removed release: the chart labels its own claims with Harbor's version. undefined when
 * no claim is the database's.
 */
export function versionsOfClaims(
  claims: readonly VolumeClaim[],
  releaseName: string,
): RunningVersions | undefined {
  const names = claimNames(releaseName)
  const left = claims.filter(({ name }) => Object.values(names).includes(name))
  if (!left.some(({ name }) => name === names.database)) return undefined
  const observed = left.flatMap(({ name, appVersion = '' }): ObservedVersion[] =>
    appVersion === '' ? [] : [{ source: `the claim ${name}`, text: appVersion }],
  )
  return { harbor: observed, database: observed }
}
