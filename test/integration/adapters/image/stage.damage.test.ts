/** Layouts that are damaged or made to do harm: each is refused with one sentence that names the file. */
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import {
  blobPath,
  type Descriptor,
  type Manifest,
  OCI,
  readIndexJson,
  readJson,
  removeBlob,
  writeIndexJson,
  writeJson,
  writeOciArchive,
} from '../../../images/index.ts'
import { itRefuses, type Refusal } from '../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

let world: ImageWorld
let manifest: Descriptor
let config: Descriptor
let layer: Descriptor
let layers: readonly Descriptor[]

beforeAll(async () => {
  world = await createImageWorld()
  const [entry] = readIndexJson(world.single.directory)
  if (entry === undefined) throw new Error('no image')
  manifest = entry
  const document = readJson<Manifest>(world.single.directory, entry)
  config = document.config
  layers = document.layers
  layer = document.layers[0] ?? entry
})

afterAll(() => world.remove())

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

const DAMAGED: readonly Refusal[] = [
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
    rule: 'an invalid digest',
    make: layoutWithIndex(() => JSON.stringify({ manifests: [{ ...manifest, digest: '../../etc/passwd' }] })),
    sentence: 'is damaged: index.json has "../../etc/passwd" in place of a sha256 digest',
  },
  {
    rule: 'a digest by another algorithm',
    make: layoutWithIndex(() =>
      JSON.stringify({ manifests: [{ ...manifest, digest: `sha512:${'a'.repeat(128)}` }] }),
    ),
    sentence:
      'uses the digest algorithm sha512 in index.json, which registries do not accept; build the image with sha256',
  },
  {
    rule: 'an index.json too large to be one',
    make: layoutWithIndex(() => JSON.stringify({ manifests: [manifest], padding: 'x'.repeat(5_000_000) })),
    sentence: 'has the file index.json of 5.0 MB; at most 4.2 MB are read',
  },
  {
    rule: 'a manifest with another media type of its own',
    make: layoutOf(() => ({ mediaType: OCI.manifest, json: { mediaType: OCI.index, config, layers: [] } })),
    sentence:
      /^is damaged: the manifest sha256:\w+ has the media type ".+index.+", but is listed as ".+manifest.+"$/,
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
    sentence: /^is damaged: sha256:\w+ does not have the \d+ bytes that its descriptor says$/,
  },
  {
    rule: 'a manifest of other content',
    make: changedLayout((layout) => writeFile(blobPath(layout, manifest.digest), ' '.repeat(manifest.size))),
    sentence: /^is damaged: the content of sha256:\w+ does not have that digest$/,
  },
  {
    rule: 'a configuration of other content',
    make: changedLayout((layout) => writeFile(blobPath(layout, config.digest), ' '.repeat(config.size))),
    sentence: /^is damaged: the content of sha256:\w+ does not have that digest$/,
  },
  {
    rule: 'a layer of other content in an archive',
    make: async (file) => {
      const layout = world.path()
      await changedLayout((path) => writeFile(blobPath(path, layer.digest), Buffer.alloc(layer.size)))(layout)
      await writeOciArchive({ layout, file })
    },
    sentence: /^is damaged: the content of sha256:\w+ does not have that digest$/,
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
        const json = { config, layers, annotations: { number: `${number}` } }
        manifests.push(await writeJson(layout, { mediaType: OCI.manifest, json }))
      }
      await writeIndexJson(layout, [await writeJson(layout, { mediaType: OCI.index, json: { manifests } })])
    }),
    sentence: 'has more than 1000 manifests',
  },
  {
    rule: 'manifests that are too large together',
    make: changedLayout(async (layout) => {
      const manifests: Descriptor[] = []
      for (let number = 0; number <= 16; number += 1) {
        const json = { config, layers, annotations: { number: `${number}`, filling: ' '.repeat(4_100_000) } }
        manifests.push(await writeJson(layout, { mediaType: OCI.manifest, json }))
      }
      await writeIndexJson(layout, [await writeJson(layout, { mediaType: OCI.index, json: { manifests } })])
    }),
    sentence: 'has manifests of more than 67.1 MB together, which no image has',
  },
]

describe('a layout is refused for', () => itRefuses(DAMAGED, () => world))
