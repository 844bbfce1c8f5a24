/** Signs images in a plain registry as cosign does, without cosign: the same documents, put there by hand. */
import { sha256 } from '../images/layout.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json'
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

export interface SourceRepository {
  /** `http://host:port` */
  readonly registry: string
  readonly repository: string
  readonly headers?: Readonly<Record<string, string>>
}

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

/** Writes a blob; returns its descriptor. */
export async function putBlob(
  source: SourceRepository,
  blob: { readonly mediaType: string; readonly text: string | Buffer<ArrayBuffer> },
): Promise<Descriptor> {
  const base = `${source.registry}/v2/${source.repository}/blobs/uploads/`
  const started = await fetch(base, { method: 'POST', headers: { ...source.headers } })
  const upload = new URL(started.headers.get('location') ?? '', source.registry)
  const digest = sha256(blob.text)
  upload.searchParams.set('digest', digest)
  const headers = { ...source.headers, 'content-type': 'application/octet-stream' }
  const response = await fetch(`${source.registry}${upload.pathname}${upload.search}`, {
    method: 'PUT',
    body: blob.text,
    headers,
  })
  if (response.status !== 201) throw new Error(`PUT of a blob: ${response.status} ${await response.text()}`)
  return { mediaType: blob.mediaType, digest, size: Buffer.byteLength(blob.text) }
}

/** Writes a manifest under a tag, or under its digest; returns its descriptor. */
export async function putManifest(
  source: SourceRepository,
  manifest: { readonly document: object; readonly mediaType?: string; readonly tag?: string },
): Promise<Descriptor> {
  const { document, mediaType = MANIFEST, tag } = manifest
  const text = JSON.stringify({ schemaVersion: 2, mediaType, ...document })
  const digest = sha256(text)
  const response = await fetch(`${source.registry}/v2/${source.repository}/manifests/${tag ?? digest}`, {
    method: 'PUT',
    body: text,
    headers: { ...source.headers, 'content-type': mediaType },
  })
  if (response.status !== 201)
    throw new Error(`PUT of a manifest: ${response.status} ${await response.text()}`)
  return { mediaType, digest, size: Buffer.byteLength(text) }
}

/** cosign before version 3: a manifest with the configuration of an image, under a tag made of the digest. */
export async function signByTag(
  source: SourceRepository,
  signed: { readonly digest: string; readonly suffix: 'sig' | 'att'; readonly text?: string },
): Promise<{ readonly tag: string; readonly digest: string }> {
  const { digest, suffix, text = `payload of ${signed.suffix}` } = signed
  const layer = await putBlob(source, {
    mediaType:
      suffix === 'sig'
        ? 'application/vnd.dev.cosign.simplesigning.v1+json'
        : 'application/vnd.dsse.envelope.v1+json',
    text,
  })
  const config = await putBlob(source, {
    mediaType: IMAGE_CONFIG,
    text: JSON.stringify({
      architecture: '',
      created: '0001-01-01T00:00:00Z',
      os: '',
      rootfs: { type: 'layers', diff_ids: [layer.digest] },
      config: {},
    }),
  })
  const tag = `${digest.replace(':', '-')}.${suffix}`
  const { digest: manifest } = await putManifest(source, { document: { config, layers: [layer] }, tag })
  return { tag, digest: manifest }
}

/** cosign 3: a bundle of sigstore that names the image as its subject. */
export async function signByReferrer(
  source: SourceRepository,
  signed: { readonly subject: Descriptor; readonly text?: string },
): Promise<Descriptor & { readonly artifactType: string }> {
  const { subject, text = '{"bundle": true}' } = signed
  const layer = await putBlob(source, { mediaType: BUNDLE, text })
  const config = await putBlob(source, { mediaType: 'application/vnd.oci.empty.v1+json', text: '{}' })
  const document = { artifactType: BUNDLE, config, layers: [layer], subject }
  return { ...(await putManifest(source, { document })), artifactType: BUNDLE }
}

/** A referrer that is an image: what could be run must not come along. */
export async function referByImage(
  source: SourceRepository,
  { subject, config: type = IMAGE_CONFIG }: { readonly subject: Descriptor; readonly config?: string },
): Promise<Descriptor> {
  const layer = await putBlob(source, {
    mediaType: 'application/vnd.oci.image.layer.v1.tar',
    text: 'not quite a tar',
  })
  const text = JSON.stringify({
    os: 'linux',
    architecture: 'amd64',
    rootfs: { type: 'layers', diff_ids: [layer.digest] },
  })
  const config = await putBlob(source, { mediaType: type, text })
  return putManifest(source, { document: { config, layers: [layer], subject } })
}

/** The index that clients keep for a registry without the referrers API (OCI distribution spec 1.1). */
export async function listByFallbackTag(
  source: SourceRepository,
  list: { readonly digest: string; readonly referrers: readonly Descriptor[] },
): Promise<void> {
  await putManifest(source, {
    document: { manifests: list.referrers },
    mediaType: INDEX,
    tag: list.digest.replace(':', '-'),
  })
}
