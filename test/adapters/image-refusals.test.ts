/** What is no image, or a broken one: each is refused with one sentence that names the file. */
import { cp, mkdir, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CancelledError, UserError } from '../../src/domain/errors.ts'
import {
  blobPath,
  combineLayouts,
  type Descriptor,
  layoutFiles,
  type Manifest,
  OCI,
  readIndexJson,
  readJson,
  removeBlob,
  sha256,
  startLayout,
  type TarFile,
  writeDockerArchive,
  writeIndexJson,
  writeJson,
  writeOciArchive,
  writeTar,
  writeTruncated,
} from '../images/index.ts'
import { createImageWorld, type ImageWorld } from './image-world.ts'

let world: ImageWorld
let manifest: Descriptor
let config: Descriptor
let layer: Descriptor

beforeAll(async () => {
  world = await createImageWorld()
  const [entry] = readIndexJson(world.single.directory)
  if (entry === undefined) throw new Error('no image')
  manifest = entry
  const document = readJson<Manifest>(world.single.directory, entry)
  config = document.config
  layer = document.layers[0] ?? entry
})

afterAll(() => world.remove())

interface Refusal {
  readonly rule: string
  readonly make: (path: string) => Promise<unknown>
  readonly sentence: string | RegExp
  /** Only staging reads the layers, and the manifests of a compressed archive. */
  readonly passesCheck?: boolean
}

/** A layout that is right but for what the change does to it. */
function changedLayout(change: (layout: string) => Promise<unknown>): (path: string) => Promise<void> {
  return async (path) => {
    await cp(world.single.directory, path, { recursive: true })
    await change(path)
  }
}

function layoutWithIndex(index: () => string): (path: string) => Promise<void> {
  return changedLayout((layout) => writeFile(join(layout, 'index.json'), index()))
}

/** A layout whose one entry is a document that is written for the purpose. */
function layoutOf(document: () => { mediaType: string; json: object }): (path: string) => Promise<void> {
  return changedLayout(async (layout) => writeIndexJson(layout, [await writeJson(layout, document())]))
}

function archiveWith(extra: TarFile): (path: string) => Promise<void> {
  return (file) => writeTar(file, { files: [extra, ...layoutFiles(world.single.directory)] })
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

const NO_ARCHIVE = 'is no tar archive, and so no image'
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

const NOT_AN_IMAGE: readonly Refusal[] = [
  { rule: 'a path that nothing is at', make: async () => {}, sentence: 'does not exist' },
  { rule: 'an empty file', make: (path) => writeFile(path, ''), sentence: 'is empty' },
  { rule: 'a short text', make: (path) => writeFile(path, 'FROM scratch\n'), sentence: NO_ARCHIVE },
  { rule: 'a long text', make: (path) => writeFile(path, 'text\n'.repeat(1000)), sentence: NO_ARCHIVE },
  {
    rule: 'a text in gzip',
    make: (path) => writeFile(path, gzipSync('text\n'.repeat(1000))),
    sentence: 'is compressed, but holds no tar archive, and so no image',
  },
  {
    rule: 'an archive of something else',
    make: (file) => writeTar(file, { files: [{ name: 'README.md', bytes: 'hello' }] }),
    sentence:
      'is an archive, but no image: it has neither the index.json and oci-layout of an OCI archive nor the manifest.json of docker save',
  },
  {
    rule: 'a directory that is no layout',
    make: (path) => mkdir(path),
    sentence: 'is a directory, but no OCI layout: it has no index.json and no oci-layout',
  },
  {
    rule: 'a directory with an index.json alone',
    make: changedLayout((layout) => unlink(join(layout, 'oci-layout'))),
    sentence: 'is a directory, but no OCI layout: it has no oci-layout',
  },
  {
    rule: 'a layout of another version',
    make: changedLayout((layout) => writeFile(join(layout, 'oci-layout'), '{"imageLayoutVersion":"2.0.0"}')),
    sentence: 'has the layout version "2.0.0"; 1.0.0 is the one there is',
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
      'holds "application/vnd.docker.distribution.manifest.v1+json", which is no image that can be pushed',
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

const OUTSIDE: readonly Refusal[] = [
  { name: '../evil', bytes: 'x' },
  { name: 'blobs/../../evil', bytes: 'x' },
  { name: '/etc/cron.d/evil', bytes: 'x' },
].map((file) => ({
  rule: `a file named ${file.name}`,
  make: archiveWith(file),
  sentence: `is refused: it names "${file.name}", which is outside of the archive`,
}))

const OUTSIDE_LINKS: readonly Refusal[] = [
  { name: 'link', symlink: '../outside' },
  { name: 'deep/link', symlink: '../../outside' },
  { name: 'link', symlink: '/etc/passwd' },
].map((file) => ({
  rule: `a symbolic link from ${file.name} to ${file.symlink}`,
  make: archiveWith(file),
  sentence: `is refused: it names "${file.symlink}", which is outside of the archive`,
}))

const DAMAGED: readonly Refusal[] = [
  {
    rule: 'a hard link to a file outside',
    make: archiveWith({ name: 'link', hardLink: '../../etc/passwd' }),
    sentence: 'is refused: it names "../../etc/passwd", which is outside of the archive',
  },
  {
    rule: 'an index.json that is no JSON',
    make: layoutWithIndex(() => '{"manifests": ['),
    sentence: 'is damaged: index.json is not JSON',
  },
  {
    rule: 'an index.json of another shape',
    make: layoutWithIndex(() => '{"manifests": [{"mediaType": "x", "digest": 5, "size": 1}]}'),
    sentence: 'is damaged: index.json has a wrong value at "manifests.0.digest" (expected: string)',
  },
  {
    rule: 'a negative size',
    make: layoutWithIndex(() => JSON.stringify({ manifests: [{ ...manifest, size: -1 }] })),
    sentence: 'is damaged: index.json has a wrong value at "manifests.0.size" (expected: >=0)',
  },
  {
    rule: 'a digest that is none',
    make: layoutWithIndex(() => JSON.stringify({ manifests: [{ ...manifest, digest: '../../etc/passwd' }] })),
    sentence: 'is damaged: index.json has "../../etc/passwd" in place of a sha256 digest',
  },
  {
    rule: 'a digest by another algorithm',
    make: layoutWithIndex(() =>
      JSON.stringify({ manifests: [{ ...manifest, digest: `sha512:${'a'.repeat(128)}` }] }),
    ),
    sentence:
      'uses the digest algorithm sha512 in index.json, which registries do not take; build the image with sha256',
  },
  {
    rule: 'an index.json too large to be one',
    make: layoutWithIndex(() => JSON.stringify({ manifests: [manifest], padding: 'x'.repeat(5_000_000) })),
    sentence: 'has an index.json of 5.0 MB; more than 4.2 MB is not taken',
  },
  {
    rule: 'a manifest that calls itself something else',
    make: layoutOf(() => ({ mediaType: OCI.manifest, json: { mediaType: OCI.index, config, layers: [] } })),
    sentence:
      /^is damaged: the manifest sha256:\w+ calls itself ".+index.+", but is listed as ".+manifest.+"$/,
  },
  {
    rule: 'a manifest without a configuration',
    make: layoutOf(() => ({ mediaType: OCI.manifest, json: { layers: [] } })),
    sentence: /^is damaged: the manifest sha256:\w+ has a wrong value at "config" \(expected: /,
  },
  {
    rule: 'a missing manifest',
    make: changedLayout((layout) => removeBlob(layout, manifest.digest)),
    sentence:
      /^is incomplete: its index names the manifest sha256:\w+, which is not in it; choose a platform/,
  },
  {
    rule: 'a missing configuration',
    make: changedLayout((layout) => removeBlob(layout, config.digest)),
    sentence: /^is incomplete: the blob sha256:\w+ \(\d+ B\) is missing$/,
  },
  {
    rule: 'a missing layer',
    make: changedLayout((layout) => removeBlob(layout, layer.digest)),
    sentence: /^is incomplete: the blob sha256:\w+ \([\d.]+ kB\) is missing$/,
  },
  {
    rule: 'a layer of another size',
    make: changedLayout((layout) => writeFile(blobPath(layout, layer.digest), 'short')),
    sentence: /^is damaged: sha256:\w+ has 5 bytes, and its descriptor says \d+$/,
  },
  {
    rule: 'a manifest of other content',
    make: changedLayout((layout) => writeFile(blobPath(layout, manifest.digest), ' '.repeat(manifest.size))),
    sentence: /^is damaged: the content of sha256:\w+ has the digest sha256:\w+$/,
  },
  {
    rule: 'a configuration of other content',
    make: changedLayout((layout) => writeFile(blobPath(layout, config.digest), ' '.repeat(config.size))),
    sentence: /^is damaged: the content of sha256:\w+ has the digest sha256:\w+$/,
  },
  {
    rule: 'a layer of other content in an archive',
    make: async (file) => {
      const layout = world.path()
      await changedLayout((path) => writeFile(blobPath(path, layer.digest), Buffer.alloc(layer.size)))(layout)
      await writeOciArchive({ layout, file })
    },
    sentence: /^is damaged: the content of sha256:\w+ has the digest sha256:\w+$/,
    passesCheck: true,
  },
  {
    rule: 'a layer that is a link to a file of other content',
    make: changedLayout(async (layout) => {
      const secret = world.path()
      await writeFile(secret, Buffer.alloc(layer.size))
      await rm(blobPath(layout, layer.digest))
      await symlink(secret, blobPath(layout, layer.digest))
    }),
    sentence: /^is damaged: the content of sha256:\w+ has the digest sha256:\w+$/,
    passesCheck: true,
  },
  {
    rule: 'indexes within indexes',
    make: changedLayout(async (layout) => {
      let inner = manifest
      for (let depth = 0; depth < 6; depth += 1) {
        inner = await writeJson(layout, { mediaType: OCI.index, json: { manifests: [inner] } })
      }
      await writeIndexJson(layout, [inner])
    }),
    sentence: 'nests indexes more than 4 deep',
  },
  {
    rule: 'more manifests than any image has',
    make: changedLayout(async (layout) => {
      const manifests: Descriptor[] = []
      for (let number = 0; number <= 1000; number += 1) {
        const json = { config, layers: [], annotations: { number: `${number}` } }
        manifests.push(await writeJson(layout, { mediaType: OCI.manifest, json }))
      }
      await writeIndexJson(layout, [await writeJson(layout, { mediaType: OCI.index, json: { manifests } })])
    }),
    sentence: 'has more than 1000 manifests',
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
    sentence: 'is damaged: "layer.tar" is a link without end',
  },
  {
    rule: 'a configuration that knows another number of layers',
    make: dockerArchive({ diffIds: [] }),
    sentence: 'is damaged: its configuration knows 0 layers, its manifest.json 1',
  },
  {
    rule: 'a configuration that is not what its name says',
    make: dockerArchive({ config: `${'0'.repeat(64)}.json` }),
    sentence: /^is damaged: the content of sha256:0+ has the digest sha256:\w+$/,
  },
  {
    rule: 'a layer that the configuration does not know',
    make: dockerArchive({ diffIds: [sha256('another')] }),
    sentence:
      /^is damaged: a layer has the uncompressed digest sha256:\w+, and the configuration says sha256:\w+$/,
    passesCheck: true,
  },
  {
    rule: 'a compressed layer that the configuration does not know',
    make: dockerArchive({ files: [{ name: 'layer.tar', bytes: gzipSync('another') }] }),
    sentence:
      /^is damaged: a layer has the uncompressed digest sha256:\w+, and the configuration says sha256:\w+$/,
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

describe.each([
  { group: 'not an image', rows: NOT_AN_IMAGE },
  { group: 'truncated or damaged on the way', rows: TRUNCATION },
  { group: 'names outside of the archive', rows: [...OUTSIDE, ...OUTSIDE_LINKS] },
  { group: 'a damaged image', rows: DAMAGED },
  { group: 'a damaged docker-archive', rows: DOCKER },
])('$group', ({ rows }) => {
  it.each(rows)('$rule is refused', async ({ make, sentence, passesCheck = false }) => {
    const path = world.path()
    await make(path)
    if (passesCheck) await world.check(path)
    else expectRefusal(await reasonOf(world.check(path)), { path, sentence })
    expectRefusal(await reasonOf(world.stage(path)), { path, sentence })
  })
})

describe('foreign text in a refusal', () => {
  it('is quoted, without control characters, and cut', async () => {
    const directory = world.path()
    const name = `evil\n::error::\u001b[31m${'x'.repeat(500)}`
    await combineLayouts({
      directory,
      images: [{ layout: world.single.directory, name }, { layout: world.other.directory }],
    })
    const error = await reasonOf(world.check(directory))
    expect(error).toBeInstanceOf(UserError)
    expect((error as Error).message).not.toMatch(/\p{Cc}/u)
    expect((error as Error).message.length).toBeLessThan(1000)
  })

  it('of many images names a few', async () => {
    const directory = world.path()
    await startLayout(directory)
    const entries: Descriptor[] = []
    for (let number = 0; number < 50; number += 1) {
      const entry = await writeJson(directory, { mediaType: OCI.manifest, json: { number } })
      entries.push({ ...entry, annotations: { 'org.opencontainers.image.ref.name': `v${number}` } })
    }
    await writeIndexJson(directory, entries)
    expect(((await reasonOf(world.check(directory))) as Error).message).toMatch(
      /holds 50 images: "v0", .*"v9" and 40 more; choose one/,
    )
  })
})

describe('a cancelled job', () => {
  it.each(['plain', 'gzip'] as const)('stops the reading of an archive (%s)', async (form) => {
    const file = world.path()
    const compression = form === 'gzip' ? 'gzip' : 'none'
    await writeOciArchive({ layout: world.multi.directory, file, compression })
    const signal = AbortSignal.abort()
    for (const look of [world.check(file, { signal }), world.stage(file, { signal })]) {
      expect(await reasonOf(look)).toBeInstanceOf(CancelledError)
    }
  })

  it('stops between two layers', async () => {
    const file = world.path()
    await writeDockerArchive({ layout: world.single.directory, file, name: 'app:1' })
    const cancel = new AbortController()
    const error = await reasonOf(world.stage(file, { signal: cancel.signal, log: () => cancel.abort() }))
    expect(error).toBeInstanceOf(CancelledError)
    expect((error as Error).message).toBe(`reading "${file}" was stopped: the job is being cancelled`)
  })
})

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
}

function expectRefusal(
  error: unknown,
  expected: { readonly path: string; readonly sentence: string | RegExp },
): void {
  expect(error).toBeInstanceOf(UserError)
  expect(error).not.toBeInstanceOf(CancelledError)
  const { message } = error as Error
  const prefix = `"${expected.path}" `
  expect(message.startsWith(prefix)).toBe(true)
  if (typeof expected.sentence === 'string') expect(message.slice(prefix.length)).toBe(expected.sentence)
  else expect(message.slice(prefix.length)).toMatch(expected.sentence)
}
