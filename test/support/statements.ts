/** Puts bundles beside an image in the sandbox, as everyone who may push there can do it: any content, any annotation. */
import { BUNDLE_ANNOTATION, BUNDLE_MEDIA_TYPE } from '../../src/domain/attestation/bundle.ts'
import { PREDICATE_TYPE } from '../../src/domain/attestation/statement.ts'
import type { HarborSandbox } from '../sandbox/harbor/index.ts'
import { putBlob, putManifest, type SourceRepository } from './signatures.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const EMPTY = 'application/vnd.oci.empty.v1+json'

export interface Place {
  readonly harbor: Pick<HarborSandbox, 'url'>
  readonly repository: string
  readonly as: { readonly name: string; readonly secret: string }
}

export function repositoryOf({ harbor, repository, as }: Place): SourceRepository {
  const authorization = `Basic ${Buffer.from(`${as.name}:${as.secret}`).toString('base64')}`
  return { registry: harbor.url, repository, headers: { authorization } }
}

/** @returns the digest of the referrer. */
export async function putBundle(
  place: Place,
  bundle: {
    readonly text: string
    /** The digest of the image that the registry lists it for, whatever the bundle says. */
    readonly subject: string
    /** What the list shows as its time, ISO 8601; nothing when absent. */
    readonly created?: string
  },
): Promise<string> {
  const source = repositoryOf(place)
  const { text, subject, created } = bundle
  const layer = await putBlob(source, { mediaType: BUNDLE_MEDIA_TYPE, text })
  const config = await putBlob(source, { mediaType: EMPTY, text: '{}' })
  const annotations = {
    [BUNDLE_ANNOTATION.content]: 'dsse-envelope',
    [BUNDLE_ANNOTATION.predicateType]: PREDICATE_TYPE.verdict,
    ...(created === undefined ? {} : { [BUNDLE_ANNOTATION.created]: created }),
  }
  const document = {
    artifactType: BUNDLE_MEDIA_TYPE,
    config,
    layers: [layer],
    // Its size is not compared with anything.
    subject: { mediaType: MANIFEST, digest: subject, size: 2 },
    annotations,
  }
  return (await putManifest(source, { document })).digest
}
