/** A client for the sandbox that sends one request at a time and decides the order of everything. */
import { createHash } from 'node:crypto'
import type { HarborSandbox } from '../sandbox/harbor/index.ts'

export interface Login {
  readonly name: string
  readonly secret: string
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; `undefined` when it is something else. */
  readonly json: unknown
}

export interface Call {
  readonly method?: string
  readonly as?: Login | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

export async function call(harbor: HarborSandbox, path: string, options: Call = {}): Promise<Answer> {
  const { as } = options
  const authorization = as && `Basic ${Buffer.from(`${as.name}:${as.secret}`).toString('base64')}`
  const response = await fetch(new URL(path, harbor.url), {
    method: options.method ?? 'GET',
    redirect: 'manual',
    headers: { ...options.headers, ...(authorization === undefined ? {} : { authorization }) },
    ...(options.body === undefined ? {} : { body: options.body }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `errors[0]` of an answer in Harbor's form. */
export function errorOf(answer: Answer): { readonly code: string; readonly message: string } | undefined {
  return (answer.json as { errors?: { code: string; message: string }[] } | undefined)?.errors?.[0]
}

export interface Image {
  readonly manifest: Buffer
  readonly mediaType: string
  readonly digest: string
  readonly blobs: readonly Buffer[]
}

export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json'
export const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json'

/** A small image; `seed` makes its digest its own. */
export function image(
  seed: string,
  platform = 'linux/amd64',
  options: {
    readonly isAttestation?: boolean
    /** Of what is no image: its configuration is empty. */
    readonly configType?: string
  } = {},
): Image {
  const [os, architecture] = platform.split('/')
  const { configType = 'application/vnd.oci.image.config.v1+json' } = options
  const layer = Buffer.from(`layer of ${seed} for ${platform}`)
  const rootfs = { type: 'layers', diff_ids: [sha256(layer)] }
  const config = Buffer.from(
    JSON.stringify(options.configType === undefined ? { architecture, os, config: {}, rootfs } : {}),
  )
  const layerType =
    options.isAttestation === true ? 'application/vnd.in-toto+json' : 'application/vnd.oci.image.layer.v1.tar'
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      config: describe(configType, config),
      layers: [describe(layerType, layer)],
    }),
  )
  return { manifest, mediaType: MANIFEST_TYPE, digest: sha256(manifest), blobs: [config, layer] }
}

/** An index over images that are pushed already. */
export function index(
  children: readonly {
    readonly image: Image
    /** '' for none; a part may be empty, as in `linux/`. */
    readonly platform: string
    readonly annotations?: Record<string, string>
  }[],
): Image {
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: INDEX_TYPE,
      manifests: children.map(({ image: child, platform, annotations }) => {
        const [os, architecture, variant] = platform.split('/')
        const described = { architecture, os, ...(variant === undefined ? {} : { variant }) }
        return {
          ...describe(child.mediaType, child.manifest),
          ...(platform === '' ? {} : { platform: described }),
          ...(annotations === undefined ? {} : { annotations }),
        }
      }),
    }),
  )
  return { manifest, mediaType: INDEX_TYPE, digest: sha256(manifest), blobs: [] }
}

/** What says something about an image: a signature, an attestation. With a config that runs it is an image itself. */
export function referrer(
  subject: Image,
  options: { readonly artifactType: string; readonly configType?: string; readonly content?: string },
): Image {
  const { artifactType, configType = 'application/vnd.oci.empty.v1+json' } = options
  const config = Buffer.from('{}')
  const layer = Buffer.from(options.content ?? `${artifactType} of ${subject.digest}`)
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      artifactType,
      config: describe(configType, config),
      layers: [describe(artifactType, layer)],
      subject: describe(subject.mediaType, subject.manifest),
    }),
  )
  return { manifest, mediaType: MANIFEST_TYPE, digest: sha256(manifest), blobs: [config, layer] }
}

/** Pushes blobs, then the manifest under a tag or, without one, by its digest. */
export async function push(
  harbor: HarborSandbox,
  target: { readonly repository: string; readonly image: Image; readonly tag?: string; readonly as: Login },
): Promise<Answer> {
  for (const blob of target.image.blobs) {
    const uploaded = await pushBlob(harbor, { ...target, blob })
    if (uploaded.status !== 201) return uploaded
  }
  return putManifest(harbor, target)
}

export function putManifest(
  harbor: HarborSandbox,
  target: { readonly repository: string; readonly image: Image; readonly tag?: string; readonly as: Login },
): Promise<Answer> {
  return call(harbor, `/v2/${target.repository}/manifests/${target.tag ?? target.image.digest}`, {
    method: 'PUT',
    as: target.as,
    headers: { 'content-type': target.image.mediaType },
    body: new Uint8Array(target.image.manifest),
  })
}

export async function pushBlob(
  harbor: HarborSandbox,
  target: { readonly repository: string; readonly blob: Buffer; readonly as: Login },
): Promise<Answer> {
  const { as } = target
  const begun = await call(harbor, `/v2/${target.repository}/blobs/uploads/`, { method: 'POST', as })
  if (begun.status !== 202) return begun
  const location = new URL(begun.headers.get('location') ?? '')
  location.searchParams.set('digest', sha256(target.blob))
  return call(harbor, location.href, { method: 'PUT', as, body: new Uint8Array(target.blob) })
}

export function artifactPath(repository: string, reference: string): string {
  const [project = '', ...rest] = repository.split('/')
  const name = encodeURIComponent(encodeURIComponent(rest.join('/')))
  return `/api/v2.0/projects/${project}/repositories/${name}/artifacts/${reference}`
}

/** The one scan overview of an artifact, as the sandbox shows it to this login. */
export async function overviewOf(
  harbor: HarborSandbox,
  target: { readonly repository: string; readonly reference: string; readonly as: Login },
): Promise<Record<string, unknown> | undefined> {
  const path = `${artifactPath(target.repository, target.reference)}?with_scan_overview=true`
  const answer = await call(harbor, path, { as: target.as })
  const { scan_overview: overview } = answer.json as {
    scan_overview?: Record<string, Record<string, unknown>>
  }
  return Object.values(overview ?? {})[0]
}

/** Reads until the scan has ended. */
export async function waitForScan(
  harbor: HarborSandbox,
  target: { readonly repository: string; readonly reference: string; readonly as: Login },
): Promise<Record<string, unknown>> {
  for (;;) {
    const overview = await overviewOf(harbor, target)
    if (overview !== undefined && !['Pending', 'Running'].includes(String(overview['scan_status'])))
      return overview
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function describe(mediaType: string, bytes: Buffer): { mediaType: string; digest: string; size: number } {
  return { mediaType, digest: sha256(bytes), size: bytes.length }
}
