import { describe, expect, it } from 'vitest'
import { type Descriptor, MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { ImageProblem } from '../../../../src/domain/oci/problem.ts'
import {
  CONFIG_KEYS,
  DOCUMENT_KEYS,
  requireOneKind,
  requireOneReading,
  requireSameLayers,
  requireSoundChildren,
} from '../../../../src/domain/oci/soundness.ts'
import { digestOf, manifestOf } from '../../../support/builders.ts'

describe('a document', () => {
  const read = (text: string, rules = DOCUMENT_KEYS) => requireOneReading(text, { what: 'index.json', rules })

  it.each([
    ['with a key twice', '{"layers":[],"layers":[1]}', 'layers'],
    ['with a key in other letters, which Go takes for the same', '{"Layers":[],"config":{}}', 'Layers'],
    ['with a descriptor that has two digests', '{"config":{"digest":"a","Digest":"b"}}', 'Digest'],
    ['with a key that is written with escapes and stands there twice', '{"size":1,"\\u0073ize":2}', 'size'],
  ])('is refused %s', (_, text, key) => {
    expect(() => read(text)).toThrow(ImageProblem)
    expect(() => read(text)).toThrow(
      `is damaged: index.json has the key "${key}" twice or in another spelling`,
    )
  })

  it('is read by the rules of a configuration when it is one', () => {
    expect(() => read('{"rootfs":{"diff_ids":[],"Diff_IDs":[]}}', CONFIG_KEYS)).toThrow(/"Diff_IDs" twice/)
  })

  it.each([
    [
      'a document as builders write it',
      '{"schemaVersion":2,"config":{"size":1},"layers":[{"size":1},{"size":2}]}',
    ],
    ['with keys that the format does not have', '{"x":1,"y":2}'],
    ['with annotations in any spelling', '{"annotations":{"size":"1","Size":"2"}}'],
  ])('is taken %s', (_, text) => {
    expect(() => read(text)).not.toThrow()
  })

  it('is taken with labels and a history in any spelling when it is a configuration', () => {
    const text = '{"os":"linux","config":{"Labels":{"os":"a","OS":"b"}},"history":[{"OS":"c"}]}'
    expect(() => read(text, CONFIG_KEYS)).not.toThrow()
  })
})

describe('a document that is listed', () => {
  it.each([
    ['manifest', 'manifests', 'a manifest'],
    ['manifest', 'fsLayers', 'a manifest'],
    ['index', 'config', 'an index'],
    ['index', 'layers', 'an index'],
    ['index', 'fsLayers', 'an index'],
  ] as const)('as %s is refused when it has %s', (kind, key, called) => {
    const json = { schemaVersion: 2, [key]: [] }
    expect(() => requireOneKind(json, { what: 'sha256:1', kind })).toThrow(
      `is damaged: sha256:1 is listed as ${called} and has "${key}", so that it can be read as something else`,
    )
  })

  it.each([
    ['manifest', { config: {}, layers: [] }],
    ['index', { manifests: [] }],
  ] as const)('as %s is taken with its own keys', (kind, json) => {
    expect(() => requireOneKind(json, { what: 'sha256:1', kind })).not.toThrow()
  })
})

describe('the children of an index', () => {
  const child = (overrides: Partial<Descriptor> = {}): Descriptor => ({
    mediaType: MEDIA_TYPE.ociManifest,
    digest: digestOf('a'),
    size: 10,
    ...overrides,
  })

  it('must be there', () => {
    expect(() => requireSoundChildren([], 'sha256:1')).toThrow('is damaged: sha256:1 names no image')
  })

  it.each<[string, Partial<Descriptor>]>([
    ['two sizes', { size: 11 }],
    ['two media types', { mediaType: MEDIA_TYPE.dockerManifest }],
  ])('cannot have one digest with %s', (_, other) => {
    const children = [child(), child({ digest: digestOf('b') }), child(other)]
    expect(() => requireSoundChildren(children, 'sha256:1')).toThrow(
      `names ${digestOf('a')} twice, as "${MEDIA_TYPE.ociManifest}" of 10 bytes and as "${other.mediaType ?? MEDIA_TYPE.ociManifest}" of ${other.size ?? 10} bytes`,
    )
  })

  it('can be one image under two names', () => {
    expect(() => requireSoundChildren([child(), child()], 'sha256:1')).not.toThrow()
  })
})

describe('the layers of an image', () => {
  const WASM = 'application/vnd.wasm.content.layer.v1+wasm'
  const count = (diffIds: number, layers: readonly string[]) =>
    requireSameLayers(
      manifestOf({ layers }),
      Array.from({ length: diffIds }, () => digestOf('e')),
    )

  it.each([
    ['all of them are', 2, [MEDIA_TYPE.ociLayerGzip, MEDIA_TYPE.ociLayerGzip]],
    ['those of another type are too', 2, [MEDIA_TYPE.ociLayerGzip, WASM]],
    ['those of another type are not', 1, [MEDIA_TYPE.ociLayerGzip, WASM]],
    ['there are none', 0, []],
  ])('are those that the configuration names when %s', (_, diffIds, layers) => {
    expect(() => count(diffIds, layers)).not.toThrow()
  })

  it.each([
    ['fewer', 0, [MEDIA_TYPE.ociLayerGzip], '0 layers, its manifest 1'],
    ['more', 3, [MEDIA_TYPE.ociLayerGzip, WASM], '3 layers, its manifest 2'],
    [
      'as many as the layers of other types',
      1,
      [MEDIA_TYPE.ociLayerGzip, MEDIA_TYPE.ociLayerGzip, WASM],
      '1 layer, its manifest 3',
    ],
  ])('are refused when the configuration names %s', (_, diffIds, layers, words) => {
    expect(() => count(diffIds, layers)).toThrow(
      `is damaged: its configuration ${digestOf('d')} names ${words}`,
    )
  })
})
