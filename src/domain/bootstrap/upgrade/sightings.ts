import type { ClaimFacts, PodFacts } from '../../kubernetes/facts.ts'
import { imageOf, type ManifestObject } from '../chart/manifest.ts'
import { claimNames } from '../chart/names.ts'
import type { Revision } from '../release/release.ts'
import type { RunningVersions, Sighting } from './upgrade.ts'

/** The deployed revision and whatever was tried after it, which may have started. */
export function sightRelease(
  release: { readonly history: readonly Revision[]; readonly pods: readonly PodFacts[] },
  before: readonly ManifestObject[],
): RunningVersions {
  const { history, pods } = release
  const ran = history.findLastIndex(({ status }) => status === 'deployed' || status === 'superseded')
  const revisions = history
    .slice(Math.max(ran, 0))
    .flatMap(({ revision, appVersion = '' }): Sighting[] =>
      appVersion === '' ? [] : [{ source: `revision ${revision} of the release`, text: appVersion }],
    )
  const images = (part: 'core' | 'database'): Sighting[] => {
    const written = imageOf(before, { component: part, container: part })
    return [
      ...(written === '' ? [] : [{ source: `the manifests of the release, ${part}`, text: written }]),
      ...pods.flatMap((pod): Sighting[] => {
        const image = pod.component === part ? (pod.images?.[part] ?? '') : ''
        return image === '' ? [] : [{ source: `the pod ${pod.name}`, text: image }]
      }),
    ]
  }
  return { harbor: [...revisions, ...images('core')], database: images('database') }
}

/**
 * Claims that a release has left: the chart writes Harbor's version on those that are its own objects. undefined where
 * there is no database among them.
 */
export function sightClaims(claims: readonly ClaimFacts[], releaseName: string): RunningVersions | undefined {
  const names = claimNames(releaseName)
  const left = claims.filter(({ name }) => Object.values(names).includes(name))
  if (!left.some(({ name }) => name === names.database)) return undefined
  const sightings = left.flatMap(({ name, appVersion = '' }): Sighting[] =>
    appVersion === '' ? [] : [{ source: `the claim ${name}`, text: appVersion }],
  )
  return { harbor: sightings, database: sightings }
}
