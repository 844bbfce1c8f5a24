/** A layout leads nowhere outside itself: what is there is neither read nor said to be there. */
import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../../../../src/adapters/image/content.ts'
import { openDirectory } from '../../../../../src/adapters/image/layout/directory.ts'
import { createLayout, storePart } from '../../../../../src/adapters/image/layout/target.ts'
import { parseDigest } from '../../../../../src/domain/oci/digest.ts'
import {
  blobPath,
  type Descriptor,
  type Manifest,
  readIndexJson,
  readJson,
  sha256,
  writeIndexJson,
  writeJson,
} from '../../../../images/index.ts'
import { expectRefusal, itRefuses, type Refusal, reasonOf } from '../../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../../support/image-world.ts'

const run = promisify(execFile)
const SECRET = '{"auths":{"ghcr.io":{"auth":"c2VjcmV0"}}}'

let world: ImageWorld
let secret: string
let manifest: Descriptor
let layer: Descriptor

beforeAll(async () => {
  world = await createImageWorld()
  secret = world.path('config.json')
  await writeFile(secret, SECRET)
  const [entry] = readIndexJson(world.single.directory)
  if (entry === undefined) throw new Error('no image')
  manifest = entry
  layer = readJson<Manifest>(world.single.directory, entry).layers[0] ?? entry
})

afterAll(() => world.remove())

function changed(change: (layout: string) => Promise<unknown>): (path: string) => Promise<void> {
  return async (path) => {
    await cp(world.single.directory, path, { recursive: true })
    await change(path)
  }
}

/** Puts a link in the place of a part of the layout. */
function linked(name: string, target: (layout: string) => string): (path: string) => Promise<void> {
  return changed(async (layout) => {
    await rm(join(layout, name), { recursive: true })
    await symlink(target(layout), join(layout, name))
  })
}

const refusal = (name: string): string =>
  `is refused: "${name}" is a link that leads out of the layout; name a copy without links, which cp -rL makes`
const BLOB_REFUSAL =
  /^is refused: "blobs\/sha256\/[0-9a-f]{64}" is a link that leads out of the layout; name a copy without links, which cp -rL makes$/

const blob = () => `blobs/sha256/${layer.digest.slice('sha256:'.length)}`

/** A layout whose first layer is a link, of the size that its descriptor says. */
function linkedBlob(target: (layout: string) => string): (path: string) => Promise<void> {
  return async (path) => linked(blob(), target)(path)
}

const LINKS: readonly Refusal[] = [
  { rule: 'index.json', make: linked('index.json', () => secret), sentence: refusal('index.json') },
  { rule: 'oci-layout', make: linked('oci-layout', () => secret), sentence: refusal('oci-layout') },
  {
    rule: 'index.json in /proc',
    make: linked('index.json', () => '/proc/self/environ'),
    sentence: refusal('index.json'),
  },
  {
    rule: 'the directory of the blobs',
    make: linked('blobs', () => join(world.single.directory, 'blobs')),
    sentence: BLOB_REFUSAL,
  },
  {
    rule: 'the directory of the digests',
    make: linked('blobs/sha256', () => join(world.single.directory, 'blobs', 'sha256')),
    sentence: BLOB_REFUSAL,
  },
  { rule: 'a blob', make: linkedBlob(() => secret), sentence: BLOB_REFUSAL },
  {
    rule: 'a blob, to the very content that it should have',
    make: linkedBlob(() => blobPath(world.single.directory, layer.digest)),
    sentence: BLOB_REFUSAL,
  },
  { rule: 'a blob, to nothing', make: linkedBlob(() => join(secret, 'nothing')), sentence: BLOB_REFUSAL },
  { rule: 'a blob, to a device', make: linkedBlob(() => '/dev/zero'), sentence: BLOB_REFUSAL },
  {
    rule: 'a blob, by a way that is relative',
    make: linkedBlob((layout) => relative(join(layout, 'blobs', 'sha256'), secret)),
    sentence: BLOB_REFUSAL,
  },
  {
    rule: 'a blob, to a link in the layout that leads out',
    make: async (path) => {
      await linkedBlob(() => '../../inner')(path)
      await symlink(secret, join(path, 'inner'))
    },
    sentence: BLOB_REFUSAL,
  },
  {
    rule: 'a blob, out of the layout and in again',
    make: linkedBlob((layout) => join('../../..', relative(join(layout, '..'), layout), 'index.json')),
    sentence: BLOB_REFUSAL,
  },
  {
    rule: 'a blob, to itself',
    make: linkedBlob((layout) => join(layout, blob())),
    sentence: /^is damaged: "blobs\/sha256\/[0-9a-f]{64}" is a loop of links$/,
  },
]

describe('a layout is refused for a link that leads out of it:', () => itRefuses(LINKS, () => world))

describe('what a layout leads to is not said', () => {
  it.each([
    { rule: 'of another size', size: 1 },
    { rule: 'of the same size', size: SECRET.length },
    { rule: 'of the same size and digest', size: SECRET.length, digest: sha256(SECRET) },
  ])('when its descriptor is $rule', async ({ size, digest = `sha256:${'a'.repeat(64)}` }) => {
    const path = world.path()
    await changed(async (layout) => {
      const { config, layers } = readJson<Manifest>(layout, manifest)
      const evil = { mediaType: layer.mediaType, digest, size }
      const json = {
        schemaVersion: 2,
        mediaType: manifest.mediaType,
        config,
        layers: [evil, ...layers.slice(1)],
      }
      await symlink(secret, blobPath(layout, digest))
      await writeIndexJson(layout, [await writeJson(layout, { mediaType: manifest.mediaType, json })])
    })(path)
    const sentence = refusal(`blobs/${digest.replace(':', '/')}`)
    expectRefusal(await reasonOf(world.check(path)), { path, sentence })
    expectRefusal(await reasonOf(world.stage(path)), { path, sentence })
  })
})

const NO_FILES: readonly Refusal[] = [
  {
    rule: 'a pipe',
    make: changed(async (layout) => {
      await rm(join(layout, blob()))
      await run('mkfifo', [join(layout, blob())])
    }),
    sentence: /^is refused: "blobs\/sha256\/[0-9a-f]{64}" is not a file$/,
  },
  {
    rule: 'a link to a pipe in the layout',
    make: changed(async (layout) => {
      await run('mkfifo', [join(layout, 'pipe')])
      await rm(join(layout, 'index.json'))
      await symlink('pipe', join(layout, 'index.json'))
    }),
    sentence: 'is refused: "index.json" is not a file',
  },
  {
    rule: 'a directory',
    make: changed(async (layout) => {
      await rm(join(layout, blob()))
      await mkdir(join(layout, blob()))
    }),
    sentence: /^is refused: "blobs\/sha256\/[0-9a-f]{64}" is not a file$/,
  },
  {
    rule: 'a pipe in the place of an archive',
    make: (path) => run('mkfifo', [path]),
    sentence: 'is neither a directory nor a file',
  },
  {
    rule: 'a device in the place of an archive',
    make: (path) => symlink('/dev/zero', path),
    sentence: 'is neither a directory nor a file',
  },
  {
    rule: 'an archive that is a link to a secret',
    make: (path) => symlink(secret, path),
    sentence: 'is not a tar archive, so it is not an image',
  },
]

describe('what is not a file is refused, and nothing is waited for:', () => itRefuses(NO_FILES, () => world))

describe('a layout of rules_oci with links to the layers where bazel has built them', () => {
  /** rules_oci 2, oci/private/image.sh with treeartifact_symlinks: blobs/sha256/D -> ../../../layer.tar.gz */
  async function makeBazelLayout(): Promise<string> {
    const output = world.path('bazel-out')
    const layout = join(output, 'app', 'image')
    await mkdir(join(output, 'app'), { recursive: true })
    await cp(world.single.directory, layout, { recursive: true })
    await rename(join(layout, blob()), join(output, 'app', 'layer.tar.gz'))
    await symlink('../../../layer.tar.gz', join(layout, blob()))
    await chmod(join(layout, 'index.json'), 0o555)
    return layout
  }

  it('is refused with the way out, which works', async () => {
    const layout = await makeBazelLayout()
    expectRefusal(await reasonOf(world.check(layout)), { path: layout, sentence: BLOB_REFUSAL })
    const copy = world.path()
    await run('cp', ['-rL', layout, copy])
    expect((await world.stage(copy)).digest).toBe(world.single.digest)
  })

  it('may itself be named by a link, as bazel-bin is one', async () => {
    const link = world.path('bazel-bin')
    await symlink(world.single.directory, link)
    expect((await world.stage(link)).digest).toBe(world.single.digest)
  })
})

describe('a file that was found', () => {
  const signal = new AbortController().signal

  it.each([
    {
      rule: 'another file',
      swap: (path: string) => writeFile(`${path}.new`, SECRET).then(() => rename(`${path}.new`, path)),
    },
    { rule: 'a link', swap: (path: string) => rm(path).then(() => symlink(secret, path)) },
  ])('is not read when $rule has taken its place', async ({ swap }) => {
    const layout = world.path()
    await cp(world.single.directory, layout, { recursive: true })
    const content = await (await openDirectory(layout)).find(blob())
    if (content === undefined) throw new Error('not found')
    await swap(join(layout, blob()))
    await expect(readContent(content, signal)).rejects.toThrow('was changed while it was read')

    const target = { directory: world.path(), signal }
    await createLayout(target)
    await expect(
      storePart({ digest: parseDigest(layer.digest), size: content.size, content }, target),
    ).rejects.toThrow('was changed while it was read')
    expect(await readdir(join(target.directory, 'blobs', 'sha256'))).toEqual([])
  })
})
