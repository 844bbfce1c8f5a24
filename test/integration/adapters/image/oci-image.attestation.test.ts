/** An attestation is left aside, so it may hold nothing that a client could unpack. */
import { cp } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Index,
  type Manifest,
  OCI,
  readIndexJson,
  readJson,
  writeBlob,
  writeIndexJson,
  writeJson,
} from '../../../images/index.ts'
import { packTar } from '../../../images/tar.ts'
import { expectRefusal, reasonOf } from '../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

const IN_TOTO = 'application/vnd.in-toto+json'

let world: ImageWorld
beforeAll(async () => {
  world = await createImageWorld()
})
afterAll(() => world.remove())

/** The image of three platforms, the first of whose attestations holds this. */
async function withPayload(bytes: Buffer): Promise<string> {
  const path = world.path()
  await cp(world.multi.directory, path, { recursive: true })
  const [root] = readIndexJson(path)
  if (root === undefined) throw new Error('no image')
  const index = readJson<Index>(path, root)
  const at = index.manifests.findIndex(({ platform }) => platform?.os === 'unknown')
  const found = index.manifests[at]
  if (found === undefined) throw new Error('no attestation')
  const { config } = readJson<Manifest>(path, found)
  const layers = [await writeBlob(path, { mediaType: IN_TOTO, bytes })]
  const json = { schemaVersion: 2, mediaType: OCI.manifest, config, layers }
  const attestation = { ...found, ...(await writeJson(path, { mediaType: OCI.manifest, json })) }
  const manifests = index.manifests.with(at, attestation)
  await writeIndexJson(path, [await writeJson(path, { mediaType: OCI.index, json: { ...index, manifests } })])
  return path
}

async function tar(): Promise<Buffer> {
  const chunks: Buffer[] = []
  const files = [{ name: 'hello', bytes: 'a program', mode: 0o755 }]
  for await (const chunk of packTar(files)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

describe('an attestation in an index', () => {
  it('is taken with a payload', async () => {
    const path = await withPayload(Buffer.from('{"_type":"https://in-toto.io/Statement/v0.1"}'))
    expect((await world.stage(path)).platforms).toHaveLength(3)
  })

  it.each([
    ['a tar', tar],
    ['a compressed tar', async () => gzipSync(await tar())],
  ])('is refused with %s in the place of a payload', async (_, make) => {
    const path = await withPayload(await make())
    const sentence =
      /^is refused: its index calls sha256:\w+ an attestation, and sha256:\w+ in it is an archive/
    expectRefusal(await reasonOf(world.stage(path)), { path, sentence })
    expectRefusal(await reasonOf(world.check(path)), { path, sentence })
  })
})
