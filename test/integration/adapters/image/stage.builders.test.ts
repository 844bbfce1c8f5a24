/** Images in the shapes that builders and tools give them; each shape is named with where it is written down. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  combineLayouts,
  type Descriptor,
  readIndexJson,
  sha256,
  type TarFile,
  writeDockerArchive,
  writeDockerArchiveOfMany,
  writeIndexJson,
  writeOciArchive,
  writeTar,
} from '../../../images/index.ts'
import { expectRefusal, reasonOf } from '../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

let world: ImageWorld

beforeAll(async () => {
  world = await createImageWorld()
})

afterAll(() => world.remove())

const LAYERS = [Buffer.from('the first layer'.repeat(100)), Buffer.from('the second'.repeat(100))]

/** A docker-archive with its files named as asked for. */
async function writeNamed(
  file: string,
  names: {
    readonly config: (digest: string) => string
    readonly layer: (digest: string) => string
    readonly gzipLayers: boolean
    readonly whole?: 'gzip'
  },
): Promise<void> {
  const config = JSON.stringify({
    os: 'linux',
    architecture: 'amd64',
    rootfs: { type: 'layers', diff_ids: LAYERS.map((layer) => sha256(layer)) },
  })
  const hexOf = (bytes: Buffer | string): string => sha256(bytes).slice('sha256:'.length)
  const files: TarFile[] = LAYERS.map((layer) => {
    const bytes = names.gzipLayers ? gzipSync(layer) : layer
    return { name: names.layer(hexOf(bytes)), bytes }
  })
  const name = names.config(hexOf(config))
  const manifest = [{ Config: name, RepoTags: ['app:1'], Layers: files.map((layer) => layer.name) }]
  await writeTar(file, {
    files: [...files, { name, bytes: config }, { name: 'manifest.json', bytes: JSON.stringify(manifest) }],
    compression: names.whole ?? 'none',
  })
}

describe('a docker-archive as it is written by', () => {
  it.each([
    {
      // go-containerregistry, pkg/v1/tarball/write.go: crane pull --format tarball, kaniko --tar-path, ko --tarball.
      tool: 'crane, kaniko and ko',
      names: {
        config: (hex: string) => `sha256:${hex}`,
        layer: (hex: string) => `${hex}.tar.gz`,
        gzipLayers: true,
      },
    },
    {
      // jib-core, image/ImageTarball.java: jib-image.tar.
      tool: 'jib',
      names: { config: () => 'config.json', layer: (hex: string) => `${hex}.tar.gz`, gzipLayers: true },
    },
    {
      // nixpkgs, pkgs/build-support/docker: the result of dockerTools.buildImage, gzip as a whole.
      tool: "nix's dockerTools",
      names: {
        config: (hex: string) => `${hex}.json`,
        layer: (hex: string) => `${hex}/layer.tar`,
        gzipLayers: false,
        whole: 'gzip' as const,
      },
    },
    {
      // containers/image, docker/internal/tarfile: podman save, skopeo copy docker-archive:.
      tool: 'podman and skopeo',
      names: {
        config: (hex: string) => `${hex}.json`,
        layer: (hex: string) => `${hex}.tar`,
        gzipLayers: false,
      },
    },
  ])('$tool is read', async ({ names }) => {
    const path = world.path()
    await writeNamed(path, names)
    expect(await world.check(path)).toBe('docker-archive')
    const staged = await world.stage(path)
    expect(staged.platforms).toEqual([{ os: 'linux', architecture: 'amd64' }])
    expect(staged.blobs).toHaveLength(3)
  })
})

describe('names of podman and buildah', () => {
  it.each(['app:1', 'localhost/app:1'])('are found in an archive of docker save as %s', async (name) => {
    const path = world.path()
    const images = [
      { layout: world.single.directory, name: 'localhost/app:1' },
      { layout: world.other.directory, name: 'localhost/app:2' },
    ]
    await writeDockerArchiveOfMany({ images, file: path })
    const alone = world.path()
    await writeDockerArchive({ layout: world.single.directory, file: alone, name: 'x:1' })
    expect((await world.stage(path, { name })).digest).toBe((await world.stage(alone)).digest)
  })

  it.each(['app:1', 'localhost/app:1'])('are found in an OCI archive as %s', async (name) => {
    const layout = world.path()
    const images = [
      { layout: world.single.directory, name: 'localhost/app:1' },
      { layout: world.other.directory, name: 'localhost/app:2' },
    ]
    await combineLayouts({ directory: layout, images })
    const path = world.path()
    await writeOciArchive({ layout, file: path })
    expect((await world.stage(path, { name })).digest).toBe(world.single.digest)
  })
})

describe('a layout of cosign save', () => {
  /** sigstore/cosign, pkg/oci/layout/write.go: an entry for the image, one for its signatures, one for attestations. */
  async function writeCosignLayout(directory: string, image: string): Promise<void> {
    await combineLayouts({
      directory,
      images: [{ layout: image }, { layout: world.other.directory }],
    })
    const [first, second] = readIndexJson(directory)
    if (first === undefined || second === undefined) throw new Error('no images')
    const marked = (entry: Descriptor, kind: string): Descriptor => ({
      ...entry,
      annotations: { kind: `dev.cosignproject.cosign/${kind}` },
    })
    await writeIndexJson(directory, [
      marked(second, 'sigs'),
      marked(first, image === world.multi.directory ? 'imageIndex' : 'image'),
      marked(second, 'atts'),
    ])
  }

  it('is the image in it, without its signatures', async () => {
    for (const image of [world.single, world.multi]) {
      const path = world.path()
      await writeCosignLayout(path, image.directory)
      expect(await world.check(path)).toBe('oci-layout')
      expect((await world.stage(path)).digest).toBe(image.digest)
    }
  })
})

describe("skopeo's directory form", () => {
  it('is refused by its name, with the way out', async () => {
    const path = world.path()
    await mkdir(path)
    await writeFile(join(path, 'version'), 'Directory Transport Version: 1.1\n')
    await writeFile(join(path, 'manifest.json'), '{}')
    expectRefusal(await reasonOf(world.check(path)), {
      path,
      sentence: `is a directory of skopeo's transport dir:, which is not supported; run skopeo copy dir:${path} oci:image first, then write oci:image`,
    })
  })
})
