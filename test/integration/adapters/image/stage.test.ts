/** What staging does with an image, beyond giving the right digest. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  blobPath,
  flattenLayout,
  type Index,
  type MadeImage,
  type Manifest,
  makeImage,
  OCI,
  readIndexJson,
  readJson,
  sha256,
  writeDocker25Archive,
  writeDockerArchive,
  writeTar,
} from '../../../images/index.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

const NAME = 'myapp:1'

let world: ImageWorld
let uncompressed: MadeImage

beforeAll(async () => {
  world = await createImageWorld()
  uncompressed = await makeImage({ directory: world.path(), platforms: ['linux/amd64'], layers: 'none' })
})

afterAll(() => world.remove())

describe('staging', () => {
  it('leaves the layout of the user as it is, even when the staged one is written over', async () => {
    const before = await contentOf(world.multi.directory)
    const staged = await world.stage(world.multi.directory)
    await writeFile(join(staged.directory, 'index.json'), '{}')
    expect(await contentOf(world.multi.directory)).toEqual(before)
  })

  it('needs no second copy of a layer', async () => {
    const staged = await world.stage(world.single.directory)
    const digest = staged.blobs.at(-1)?.digest ?? ''
    const [there, here] = [blobPath(world.single.directory, digest), blobPath(staged.directory, digest)]
    expect((await stat(here)).ino).toBe((await stat(there)).ino)
  })

  it('wraps one entry for each platform into an index with their attestations and without names', async () => {
    const flat = world.path()
    await flattenLayout({ layout: world.multi.directory, directory: flat, attestations: true })
    const staged = await world.stage(flat)
    const index = JSON.parse(Buffer.from(staged.manifestBytes).toString()) as Index
    const [root] = readIndexJson(world.multi.directory)
    if (root === undefined) throw new Error('no image')
    expect(index.manifests.map(({ digest }) => digest)).toEqual(
      readJson<Index>(world.multi.directory, root).manifests.map(({ digest }) => digest),
    )
  })

  it('compresses the layers of a docker-archive and keeps its configuration', async () => {
    const file = world.path()
    await writeDockerArchive({ layout: world.single.directory, file, name: NAME })
    const lines: string[] = []
    const staged = await world.stage(file, { log: (line) => lines.push(line) })
    const { config, layers } = JSON.parse(Buffer.from(staged.manifestBytes).toString()) as Manifest
    expect(config.digest).toBe(configOf(world.single).digest)
    expect(layers.map(({ mediaType }) => mediaType)).toEqual([OCI.layerGzip, OCI.layerGzip])
    expect(lines[0]).toMatch(/^Layer 1 of 2: [\d.]+ [kM]?B compressed to [\d.]+ [kM]?B$/)
  })

  it('keeps compressed layers of a docker-archive byte for byte', async () => {
    const file = world.path()
    await writeDockerArchive({ layout: world.single.directory, file, name: NAME, layers: 'gzip' })
    // The test images are compressed with the same settings as this archive.
    expect((await world.stage(file)).digest).toBe(world.single.digest)
  })

  it('gives layers of a docker-archive the media type of their content', async () => {
    const file = world.path()
    await writeDockerArchive({ layout: world.single.directory, file, name: NAME, layers: 'zstd' })
    const staged = await world.stage(file)
    const { layers } = JSON.parse(Buffer.from(staged.manifestBytes).toString()) as Manifest
    expect(layers.map(({ mediaType }) => mediaType)).toEqual([OCI.layerZstd, OCI.layerZstd])
  })

  it('compresses what Docker with the classic store saves as an uncompressed layout', async () => {
    const [plain, newer] = [world.path(), world.path()]
    await writeDockerArchive({ layout: uncompressed.directory, file: plain, name: NAME })
    await writeDocker25Archive({ layout: uncompressed.directory, file: newer, name: NAME })
    expect((await world.stage(newer)).digest).toBe((await world.stage(plain)).digest)
  })

  it('keeps the uncompressed layers of a layout, which were built so', async () => {
    expect((await world.stage(uncompressed.directory)).digest).toBe(uncompressed.digest)
  })

  it('follows links within an archive: a layer that occurs twice', async () => {
    const config = {
      os: 'linux',
      architecture: 'amd64',
      rootfs: { type: 'layers', diff_ids: [sha256('layer'), sha256('layer'), sha256('layer')] },
    }
    const file = world.path()
    await writeTar(file, {
      files: [
        { name: 'one/layer.tar', bytes: 'layer' },
        { name: 'two/layer.tar', symlink: '../one/layer.tar' },
        { name: 'three/layer.tar', hardLink: 'two/layer.tar' },
        { name: 'config.json', bytes: JSON.stringify(config) },
        {
          name: 'manifest.json',
          bytes: JSON.stringify([
            { Config: 'config.json', Layers: ['one/layer.tar', 'two/layer.tar', 'three/layer.tar'] },
          ]),
        },
      ],
    })
    const staged = await world.stage(file)
    expect(staged.blobs).toHaveLength(2)
    const { layers } = JSON.parse(Buffer.from(staged.manifestBytes).toString()) as Manifest
    expect(new Set(layers.map(({ digest }) => digest)).size).toBe(1)
    expect(layers).toHaveLength(3)
  })
})

function configOf(image: MadeImage) {
  const [manifest] = readIndexJson(image.directory)
  if (manifest === undefined) throw new Error('no image')
  return readJson<Manifest>(image.directory, manifest).config
}

async function contentOf(layout: string): Promise<Record<string, string>> {
  const entries = await readdir(layout, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const pairs = await Promise.all(files.map(async (file) => [file, sha256(await readFile(file))] as const))
  return Object.fromEntries(pairs)
}
