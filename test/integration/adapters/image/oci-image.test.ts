/** Documents that could be read as two things have one outcome each, before anything is pushed. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  blobPath,
  copyBlobs,
  type Descriptor,
  type Manifest,
  OCI,
  readIndexJson,
  readJson,
  sha256,
  startLayout,
  writeIndexJson,
  writeJson,
  writeOciArchive,
} from '../../../images/index.ts'
import { itRefuses, type Refusal } from '../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

const DOCKER = {
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  list: 'application/vnd.docker.distribution.manifest.list.v2+json',
} as const
const WASM_LAYER = 'application/vnd.bytecodealliance.wasm.component.layer.v0+wasm'

let world: ImageWorld
let manifest: Descriptor
let parts: Manifest
let configJson: { readonly rootfs: { readonly diff_ids: readonly string[] } } & Record<string, unknown>

beforeAll(async () => {
  world = await createImageWorld()
  const [entry] = readIndexJson(world.single.directory)
  if (entry === undefined) throw new Error('no image')
  manifest = entry
  const { config, layers } = readJson<Manifest>(world.single.directory, entry)
  parts = { config, layers }
  configJson = readJson(world.single.directory, parts.config)
})
afterAll(() => world.remove())

/** A layout with the blobs of an image; what is returned is its one entry. */
function layoutOf(root: (layout: string) => Promise<Descriptor>): (path: string) => Promise<void> {
  return async (path) => {
    await startLayout(path)
    await copyBlobs(world.single.directory, path)
    await writeIndexJson(path, [await root(path)])
  }
}

/** A document as text, for what JSON.stringify would not write. */
async function writeText(layout: string, mediaType: string, text: string): Promise<Descriptor> {
  const digest = sha256(text)
  await writeFile(blobPath(layout, digest), text)
  return { mediaType, digest, size: Buffer.byteLength(text) }
}

const manifestText = (more: string): string =>
  JSON.stringify({ schemaVersion: 2, mediaType: OCI.manifest, ...parts }).replace(/\}$/, `${more}}`)

const withManifest = (more: string) =>
  layoutOf((layout) => writeText(layout, OCI.manifest, manifestText(more)))

const withIndex = (json: () => object, mediaType: string = OCI.index) =>
  layoutOf((layout) => writeJson(layout, { mediaType, json: json() }))

/** The image with another configuration and other layers. */
const withParts = (
  change: (of: typeof configJson) => object | string,
  layersOf: (layers: readonly Descriptor[]) => readonly Descriptor[] | undefined = (layers) => layers,
) =>
  layoutOf(async (layout) => {
    const changed = change(configJson)
    const text = typeof changed === 'string' ? changed : JSON.stringify(changed)
    const config = await writeText(layout, OCI.config, text)
    const json = { schemaVersion: 2, mediaType: OCI.manifest, config, layers: layersOf(parts.layers) }
    return writeJson(layout, { mediaType: OCI.manifest, json })
  })

const layerCount = (config: number, layers: number): RegExp =>
  new RegExp(`^is damaged: its configuration sha256:\\w+ names ${config} layers?, its manifest ${layers}$`)
const twoWays = (what: string, key: string): RegExp =>
  new RegExp(`^is damaged: the ${what} sha256:\\w+ has the key "${key}" twice or in another spelling`)
const twoKinds = (what: string, key: string): RegExp =>
  new RegExp(`^is damaged: the ${what} sha256:\\w+ is listed as an? ${what} and has "${key}"`)

const REFUSED: readonly Refusal[] = [
  {
    rule: 'a manifest without layers whose configuration names some',
    make: withParts(
      (config) => config,
      () => [],
    ),
    sentence: layerCount(2, 0),
  },
  {
    rule: 'a manifest without a list of layers whose configuration names some',
    make: withParts(
      (config) => config,
      () => undefined,
    ),
    sentence: layerCount(2, 0),
  },
  {
    rule: 'a manifest with a layer more than its configuration',
    make: withParts(
      (config) => config,
      (layers) => [...layers, ...layers.slice(0, 1)],
    ),
    sentence: layerCount(2, 3),
  },
  {
    rule: 'a configuration without any layers over a manifest with some',
    make: withParts(({ rootfs: _, ...config }) => config),
    sentence: layerCount(0, 2),
  },
  {
    rule: 'such an image in an archive',
    make: async (file) => {
      const layout = world.path()
      await withParts(
        (config) => config,
        () => [],
      )(layout)
      await writeOciArchive({ layout, file })
    },
    sentence: layerCount(2, 0),
  },
  {
    rule: 'such an image as a child of an index',
    make: layoutOf(async (layout) => {
      const json = { schemaVersion: 2, mediaType: OCI.manifest, config: parts.config, layers: [] }
      const child = await writeJson(layout, { mediaType: OCI.manifest, json })
      const index = { schemaVersion: 2, mediaType: OCI.index, manifests: [manifest, child] }
      return writeJson(layout, { mediaType: OCI.index, json: index })
    }),
    sentence: layerCount(2, 0),
  },
  {
    rule: 'a manifest that is an index, too',
    make: withManifest(',"manifests":[]'),
    sentence: twoKinds('manifest', 'manifests'),
  },
  {
    rule: 'a manifest that is of schema 1, too',
    make: withManifest(',"fsLayers":[]'),
    sentence: twoKinds('manifest', 'fsLayers'),
  },
  {
    rule: 'an index that is a manifest, too',
    make: withIndex(() => ({ schemaVersion: 2, manifests: [manifest], ...parts })),
    sentence: twoKinds('index', 'config'),
  },
  {
    rule: 'a manifest that is listed as an index',
    make: withIndex(() => ({ schemaVersion: 2, ...parts })),
    sentence: twoKinds('index', 'config'),
  },
  {
    rule: 'an index that is listed as a manifest',
    make: withIndex(() => ({ schemaVersion: 2, manifests: [manifest] }), OCI.manifest),
    sentence: /has a wrong value at "config"/,
  },
  {
    rule: 'an index with a media type of its own that is another',
    make: withIndex(() => ({ schemaVersion: 2, mediaType: DOCKER.list, manifests: [manifest] })),
    sentence: /has the media type ".+list.+", but is listed as ".+index.+"$/,
  },
  {
    rule: 'an index without children',
    make: withIndex(() => ({ schemaVersion: 2, mediaType: OCI.index, manifests: [] })),
    sentence: /^is damaged: the index sha256:\w+ names no image$/,
  },
  {
    rule: 'a manifest of Docker without a media type of its own, which registries refuse',
    make: withIndex(() => ({ schemaVersion: 2, ...parts }), DOCKER.manifest),
    sentence: /has no "mediaType" of its own, which that format must have$/,
  },
  {
    rule: 'one child with two sizes',
    make: withIndex(() => ({ schemaVersion: 2, manifests: [manifest, { ...manifest, size: 1 }] })),
    sentence:
      /^is damaged: the index sha256:\w+ names sha256:\w+ twice, as .+ of \d+ bytes and as .+ of 1 bytes$/,
  },
  {
    rule: 'one child with two media types',
    make: withIndex(() => ({
      schemaVersion: 2,
      manifests: [manifest, { ...manifest, mediaType: OCI.index }],
    })),
    sentence: /names sha256:\w+ twice, as/,
  },
  {
    rule: 'children in two lists that differ in case',
    make: layoutOf((layout) =>
      writeText(
        layout,
        OCI.index,
        `{"schemaVersion":2,"manifests":[${JSON.stringify(manifest)}],"Manifests":[]}`,
      ),
    ),
    sentence: twoWays('index', 'Manifests'),
  },
  {
    rule: 'children in a list that only Go would find',
    make: layoutOf((layout) =>
      writeText(layout, OCI.index, `{"schemaVersion":2,"MANIFESTS":[${JSON.stringify(manifest)}]}`),
    ),
    sentence: twoWays('index', 'MANIFESTS'),
  },
  {
    rule: 'a manifest with two configurations',
    make: withManifest(`,"config":{}`),
    sentence: /^is damaged: the manifest sha256:\w+ has /,
  },
  {
    rule: 'a manifest with a second configuration in another case',
    make: withManifest(',"Config":{}'),
    sentence: twoWays('manifest', 'Config'),
  },
  {
    rule: 'a configuration with two operating systems',
    make: withParts((config) => JSON.stringify(config).replace(/\}$/, ',"OS":"windows"}')),
    sentence: twoWays('configuration', 'OS'),
  },
  {
    rule: 'a configuration with two lists of layers',
    make: withParts((config) => JSON.stringify(config).replace('"diff_ids":', '"diff_ids":[],"diff_ids":')),
    sentence: twoWays('configuration', 'diff_ids'),
  },
]

const TAKEN: readonly (readonly [rule: string, make: (path: string) => Promise<void>])[] = [
  [
    'an image of nothing, with no layer in both',
    withParts(
      (config) => ({ ...config, rootfs: { type: 'layers', diff_ids: [] } }),
      () => [],
    ),
  ],
  [
    'a layer of another type that the configuration does not name, as of WebAssembly',
    layoutOf(async (layout) => {
      const module = await writeText(layout, WASM_LAYER, '\0asm')
      const json = { schemaVersion: 2, mediaType: OCI.manifest, ...parts, layers: [...parts.layers, module] }
      return writeJson(layout, { mediaType: OCI.manifest, json })
    }),
  ],
  [
    'a manifest of OCI without a media type of its own',
    withIndex(() => ({ schemaVersion: 2, ...parts }), OCI.manifest),
  ],
  [
    'one child twice, for one platform or for two',
    withIndex(() => {
      const platform = { os: 'linux', architecture: 'amd64' }
      const other = { os: 'linux', architecture: 'arm64' }
      return {
        schemaVersion: 2,
        mediaType: OCI.index,
        manifests: [
          { ...manifest, platform },
          { ...manifest, platform },
          { ...manifest, platform: other },
        ],
      }
    }),
  ],
  [
    'a child whose platform is another than that of its configuration: a runtime chooses by the index',
    withIndex(() => ({
      schemaVersion: 2,
      manifests: [{ ...manifest, platform: { os: 'linux', architecture: 's390x' } }],
    })),
  ],
  [
    'labels that differ in case',
    withParts((config) => ({ ...config, config: { Labels: { Maintainer: 'a', maintainer: 'b' } } })),
  ],
  ['annotations that differ in case', withManifest(',"annotations":{"Config":"a","config":"b"}')],
]

describe('refused is', () => itRefuses(REFUSED, () => world))

describe('taken is', () => {
  it.each(TAKEN)('%s', async (_, make) => {
    const path = world.path()
    await make(path)
    await world.check(path)
    const staged = await world.stage(path)
    expect(staged.directory).not.toBe(join(path))
  })
})
