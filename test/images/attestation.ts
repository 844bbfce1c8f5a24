/** An attestation of BuildKit that holds something else than BuildKit would write. */
import { cp } from 'node:fs/promises'
import {
  type Index,
  type Manifest,
  OCI,
  readIndexJson,
  readJson,
  writeBlob,
  writeIndexJson,
  writeJson,
} from './index.ts'
import { packTar } from './tar.ts'

/**
 * Copies the layout of an image with attestations to `path`; the first attestation then holds `payload` as its one layer.
 *
 * @returns `path`.
 */
export async function withPayload(
  directory: string,
  { path, payload }: { readonly path: string; readonly payload: Buffer },
): Promise<string> {
  await cp(directory, path, { recursive: true })
  const [root] = readIndexJson(path)
  if (root === undefined) throw new Error('no image')
  const index = readJson<Index>(path, root)
  const at = index.manifests.findIndex(({ platform }) => platform?.os === 'unknown')
  const found = index.manifests[at]
  if (found === undefined) throw new Error('no attestation')
  const { config } = readJson<Manifest>(path, found)
  const layers = [await writeBlob(path, { mediaType: 'application/vnd.in-toto+json', bytes: payload })]
  const json = { schemaVersion: 2, mediaType: OCI.manifest, config, layers }
  const attestation = { ...found, ...(await writeJson(path, { mediaType: OCI.manifest, json })) }
  const manifests = index.manifests.with(at, attestation)
  await writeIndexJson(path, [await writeJson(path, { mediaType: OCI.index, json: { ...index, manifests } })])
  return path
}

/** A tar archive with a program in it. */
export async function programArchive(): Promise<Buffer> {
  const chunks: Buffer[] = []
  const files = [{ name: 'hello', bytes: 'a program', mode: 0o755 }]
  for await (const chunk of packTar(files)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
