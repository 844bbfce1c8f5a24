/** What is no image, or not all of it: each is refused with one sentence that names the file. */
import { cp, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe } from 'vitest'
import {
  layoutFiles,
  sha256,
  type TarFile,
  writeDockerArchive,
  writeIndexJson,
  writeJson,
  writeOciArchive,
  writeTar,
  writeTruncated,
} from '../../../images/index.ts'
import { itRefuses, type Refusal } from '../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

let world: ImageWorld

beforeAll(async () => {
  world = await createImageWorld()
})

afterAll(() => world.remove())

const NO_ARCHIVE = 'is not a tar archive, so it is not an image'
const TRUNCATED = 'is truncated: the archive ends in the middle of a file'
const TRUNCATED_GZIP = 'is truncated: its compressed data ends too early'

async function truncated(
  path: string,
  options: { readonly part: number; readonly form: 'oci' | 'docker'; readonly compression?: 'gzip' | 'zstd' },
): Promise<void> {
  const whole = world.path()
  const { compression = 'none' } = options
  const source = { layout: world.single.directory, file: whole, compression } as const
  if (options.form === 'oci') await writeOciArchive(source)
  else await writeDockerArchive({ ...source, name: 'app:1' })
  await writeTruncated({ from: whole, file: path, part: options.part })
}

/** A layout that is right but for what the change does to it. */
function changedLayout(change: (layout: string) => Promise<unknown>): (path: string) => Promise<void> {
  return async (path) => {
    await cp(world.single.directory, path, { recursive: true })
    await change(path)
  }
}

/** A layout whose one entry is a document that is written for the purpose. */
function layoutOf(document: () => { mediaType: string; json: object }): (path: string) => Promise<void> {
  return changedLayout(async (layout) => writeIndexJson(layout, [await writeJson(layout, document())]))
}

/** A docker-archive with one layer that is the text `layer`. */
function dockerArchive(
  options: { readonly diffIds?: string[]; readonly config?: string; readonly files?: TarFile[] } = {},
): (path: string) => Promise<void> {
  const json = JSON.stringify({
    os: 'linux',
    architecture: 'amd64',
    rootfs: { diff_ids: options.diffIds ?? [sha256('layer')] },
  })
  const name = options.config ?? 'config.json'
  return (file) =>
    writeTar(file, {
      files: [
        { name, bytes: json },
        ...(options.files ?? [{ name: 'layer.tar', bytes: 'layer' }]),
        { name: 'manifest.json', bytes: JSON.stringify([{ Config: name, Layers: ['layer.tar'] }]) },
      ],
    })
}

const NOT_AN_IMAGE: readonly Refusal[] = [
  {
    rule: 'a path that nothing is at',
    make: async () => {},
    sentence: 'does not exist. Does the step that builds it come before this one?',
  },
  { rule: 'an empty file', make: (path) => writeFile(path, ''), sentence: 'is empty' },
  { rule: 'a short text', make: (path) => writeFile(path, 'FROM scratch\n'), sentence: NO_ARCHIVE },
  { rule: 'a long text', make: (path) => writeFile(path, 'text\n'.repeat(1000)), sentence: NO_ARCHIVE },
  {
    rule: 'a text in gzip',
    make: (path) => writeFile(path, gzipSync('text\n'.repeat(1000))),
    sentence: 'is compressed, but holds no tar archive, so it is not an image',
  },
  {
    rule: 'an archive of something else',
    make: (file) => writeTar(file, { files: [{ name: 'README.md', bytes: 'hello' }] }),
    sentence:
      'is an archive, but not an image: it has neither the index.json and oci-layout of an OCI archive nor the manifest.json of docker save',
  },
  {
    rule: 'a directory that is no layout',
    make: (path) => mkdir(path),
    sentence: 'is a directory, but not an OCI layout: it has no index.json and no oci-layout',
  },
  {
    rule: 'a directory with an index.json alone',
    make: changedLayout((layout) => unlink(join(layout, 'oci-layout'))),
    sentence: 'is a directory, but not an OCI layout: it has no oci-layout',
  },
  {
    rule: 'a layout of another version',
    make: changedLayout((layout) => writeFile(join(layout, 'oci-layout'), '{"imageLayoutVersion":"2.0.0"}')),
    sentence: 'has the layout version "2.0.0"; only 1.0.0 is supported',
  },
  {
    rule: 'a layout without an image',
    make: changedLayout((layout) => writeIndexJson(layout, [])),
    sentence: 'holds no image',
  },
  {
    rule: 'a layout of something that is no image',
    make: layoutOf(() => ({ mediaType: 'application/vnd.docker.distribution.manifest.v1+json', json: {} })),
    sentence:
      'holds "application/vnd.docker.distribution.manifest.v1+json", which is not an image that can be pushed',
  },
]

const TRUNCATION: readonly Refusal[] = [
  {
    rule: 'an OCI archive that ends early',
    make: (path) => truncated(path, { form: 'oci', part: 0.5 }),
    sentence: TRUNCATED,
  },
  {
    rule: 'a docker-archive that ends early',
    make: (path) => truncated(path, { form: 'docker', part: 0.5 }),
    sentence: TRUNCATED,
  },
  {
    rule: 'an OCI archive that ends early within gzip',
    make: (path) => truncated(path, { form: 'oci', part: 0.5, compression: 'gzip' }),
    sentence: TRUNCATED_GZIP,
  },
  {
    rule: 'a docker-archive that lacks the last of its gzip',
    make: (path) => truncated(path, { form: 'docker', part: 0.999, compression: 'gzip' }),
    sentence: TRUNCATED_GZIP,
  },
  {
    rule: 'an OCI archive that ends early within zstd',
    make: (path) => truncated(path, { form: 'oci', part: 0.5, compression: 'zstd' }),
    sentence: /^is truncated: /,
  },
  {
    rule: 'damaged gzip',
    make: async (path) => {
      await truncated(path, { form: 'oci', part: 1, compression: 'gzip' })
      const bytes = await readFile(path)
      bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 100)
      await writeFile(path, bytes)
    },
    sentence: /^is damaged: .+ \(Z_DATA_ERROR\)$/,
  },
  {
    rule: 'an archive with a damaged header',
    make: async (path) => {
      await writeTar(path, { files: [{ name: 'one', bytes: '1' }, ...layoutFiles(world.single.directory)] })
      const bytes = await readFile(path)
      bytes.fill(0xff, 1024, 1100)
      await writeFile(path, bytes)
    },
    sentence: /^is damaged: the archive has an unreadable header \(/,
  },
  {
    rule: 'an archive that ends between two files',
    make: (file) => writeTar(file, { files: layoutFiles(world.single.directory).slice(1) }),
    sentence: /^is incomplete: /,
  },
]

const DOCKER: readonly Refusal[] = [
  {
    rule: 'a manifest.json that is no list',
    make: (file) => writeTar(file, { files: [{ name: 'manifest.json', bytes: '{}' }] }),
    sentence: 'is damaged: manifest.json has another form (expected: Array)',
  },
  {
    rule: 'a docker-archive without an image',
    make: (file) => writeTar(file, { files: [{ name: 'manifest.json', bytes: '[]' }] }),
    sentence: 'holds no image',
  },
  {
    rule: 'a missing layer of a docker-archive',
    make: dockerArchive({ files: [] }),
    sentence: 'is incomplete: "layer.tar" is missing, which its manifest.json names',
  },
  {
    rule: 'a layer that links to itself',
    make: dockerArchive({ files: [{ name: 'layer.tar', symlink: 'layer.tar' }] }),
    sentence: 'is damaged: "layer.tar" is a loop of links',
  },
  {
    rule: 'a configuration that knows another number of layers',
    make: dockerArchive({ diffIds: [] }),
    sentence: 'is damaged: its configuration knows 0 layers, its manifest.json 1',
  },
  {
    rule: 'a configuration that is not what its name says',
    make: dockerArchive({ config: `${'0'.repeat(64)}.json` }),
    sentence: /^is damaged: the content of sha256:0+ does not have that digest$/,
  },
  {
    rule: 'a layer that the configuration does not know',
    make: dockerArchive({ diffIds: [sha256('another')] }),
    sentence:
      /^is damaged: a layer does not have the uncompressed digest sha256:\w+, which the configuration says$/,
    passesCheck: true,
  },
  {
    rule: 'a compressed layer that the configuration does not know',
    make: dockerArchive({ files: [{ name: 'layer.tar', bytes: gzipSync('another') }] }),
    sentence:
      /^is damaged: a layer does not have the uncompressed digest sha256:\w+, which the configuration says$/,
    passesCheck: true,
  },
  {
    rule: 'a layer whose gzip ends early',
    make: dockerArchive({ files: [{ name: 'layer.tar', bytes: gzipSync('layer').subarray(0, 15) }] }),
    sentence: TRUNCATED_GZIP,
    passesCheck: true,
  },
  {
    rule: 'a layer in a path outside of the archive',
    make: (file) =>
      writeTar(file, {
        files: [
          { name: 'config.json', bytes: JSON.stringify({ rootfs: { diff_ids: [sha256('')] } }) },
          {
            name: 'manifest.json',
            bytes: JSON.stringify([{ Config: 'config.json', Layers: ['../../etc/passwd'] }]),
          },
        ],
      }),
    sentence: 'is refused: it names "../../etc/passwd", which is outside of the archive',
  },
]

describe('is refused, being no image:', () => itRefuses(NOT_AN_IMAGE, () => world))
describe('is refused, broken on the way:', () => itRefuses(TRUNCATION, () => world))
describe('is refused, being a docker-archive with', () => itRefuses(DOCKER, () => world))
