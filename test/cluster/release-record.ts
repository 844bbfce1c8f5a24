/** helm's own record of a release, to put a release into the state that a run that was cut off leaves. */
import { gunzipSync, gzipSync } from 'node:zlib'
import type { KubeClient } from './kube-client.ts'

interface Place {
  readonly namespace: string
  readonly release: string
  readonly revision: number
}

/** The record of a revision, decoded: helm keeps it as JSON, gzipped, in base64, in a Secret. */
// biome-ignore lint/suspicious/noExplicitAny: helm's own format
export async function readRelease(admin: KubeClient, place: Place): Promise<any> {
  const { data } = await admin.expect('GET', pathOf(place))
  const encoded = Buffer.from(data.release, 'base64').toString('latin1')
  return JSON.parse(gunzipSync(Buffer.from(encoded, 'base64')).toString('utf8'))
}

/** Says that a revision is in another state since a moment, as if helm had been ended then. */
export async function setReleaseStatus(
  admin: KubeClient,
  place: Place,
  state: { readonly status: string; readonly ageMs: number },
): Promise<void> {
  const release = await readRelease(admin, place)
  const moment = new Date(Date.now() - state.ageMs).toISOString()
  release.info.status = state.status
  release.info.last_deployed = moment
  const encoded = gzipSync(JSON.stringify(release)).toString('base64')
  await admin.expect('PATCH', pathOf(place), {
    data: { release: Buffer.from(encoded, 'latin1').toString('base64') },
    metadata: { labels: { status: state.status } },
  })
}

function pathOf({ namespace, release, revision }: Place): string {
  return `/api/v1/namespaces/${namespace}/secrets/sh.helm.release.v1.${release}.v${revision}`
}
