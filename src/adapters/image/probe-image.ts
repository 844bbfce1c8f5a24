import { randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'
import type { ProbeImage } from '../../ports/harbor-admin.ts'
import { digestOf } from './content.ts'

/** More than what controllers let through by default (1 MiB), and random, so that nothing makes it smaller. */
const LARGE_LAYER_BYTES = 3 * 1024 * 1024

/** What Trivy needs to take it for an image of a system that it knows, with no packages to find anything in. */
const SMALL_LAYER: Readonly<Record<string, string>> = {
  'etc/os-release': 'ID=alpine\nVERSION_ID=3.20.0\nNAME="Alpine Linux"\n',
  'etc/alpine-release': '3.20.0\n',
  'lib/apk/db/installed': '',
}

const MEDIA_TYPE = 'application/vnd.oci.image.manifest.v1+json'

/** An image for one platform with a small and a large layer; another one each time, so that it is really sent. */
export async function makeProbeImage(): Promise<ProbeImage> {
  const small = await makeLayer(SMALL_LAYER)
  const large = await makeLayer({ 'opt/probe': randomBytes(LARGE_LAYER_BYTES) })
  const layers = [small, large].map((bytes) => ({ digest: digestOf(bytes), bytes }))
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      config: {},
      rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
    }),
  )
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE,
      config: descriptor('application/vnd.oci.image.config.v1+json', config),
      layers: layers.map(({ bytes }) => descriptor('application/vnd.oci.image.layer.v1.tar', bytes)),
    }),
  )
  return {
    digest: digestOf(manifest),
    mediaType: MEDIA_TYPE,
    manifest,
    blobs: [{ digest: digestOf(config), bytes: config }, ...layers],
  }
}

async function makeLayer(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of Object.entries(files)) archive.entry({ name, mtime: new Date(0) }, content)
  archive.finalize()
  return buffer(archive)
}

function descriptor(mediaType: string, bytes: Buffer) {
  return { mediaType, digest: digestOf(bytes), size: bytes.byteLength }
}
