import { describe, expect, it } from 'vitest'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { parseManifestParts } from '../../../../src/domain/oci/manifest-parts.ts'
import { digestOf } from '../../../support/builders.ts'

const parse = (mediaType: string, wire: unknown) =>
  parseManifestParts({ mediaType, bytes: new TextEncoder().encode(JSON.stringify(wire)) })

const part = (letter: string, mediaType = MEDIA_TYPE.ociLayerGzip as string, more: object = {}) => ({
  mediaType,
  digest: digestOf(letter),
  size: 1,
  ...more,
})
const CONFIG = part('c', MEDIA_TYPE.ociConfig)
const FOREIGN = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'

describe('the parts of a manifest', () => {
  it('are its config and its layers, each once', () => {
    expect(
      parse(MEDIA_TYPE.ociManifest, { config: CONFIG, layers: [part('1'), part('2'), part('1')] }),
    ).toEqual({
      children: [],
      config: { digest: digestOf('c'), size: 1 },
      blobs: ['c', '1', '2'].map((letter) => ({ digest: digestOf(letter), size: 1 })),
      artifactType: MEDIA_TYPE.ociConfig,
      isRunnable: true,
    })
  })

  it.each([
    ['with the URL that it is fetched from is not stored', { urls: ['https://vendor.example/x'] }, ['c']],
    ['without a URL is stored like any other', {}, ['c', '1']],
  ])("a vendor's layer %s", (_, more, stored) => {
    const { blobs } = parse(MEDIA_TYPE.dockerManifest, { config: CONFIG, layers: [part('1', FOREIGN, more)] })
    expect(blobs.map(({ digest }) => digest)).toEqual(stored.map(digestOf))
  })

  it('of an index are its children, each once', () => {
    const wire = { manifests: [part('1'), part('2'), part('1')] }
    expect(parse(MEDIA_TYPE.ociIndex, wire)).toEqual({
      children: [digestOf('1'), digestOf('2')],
      blobs: [],
      artifactType: '',
      isRunnable: true,
    })
  })

  it('say what it refers to, and that nothing runs a signature', () => {
    const wire = {
      artifactType: 'application/x',
      config: part('c', 'application/vnd.oci.empty.v1+json'),
      layers: null,
      subject: part('5'),
    }
    expect(parse(MEDIA_TYPE.ociManifest, wire)).toMatchObject({
      subject: digestOf('5'),
      artifactType: 'application/x',
      isRunnable: false,
    })
  })

  it.each([
    ['a list', [], /not an object/],
    ['no config', { layers: [] }, /not an object/],
    ['layers that are no list', { config: CONFIG, layers: 'x' }, /layers is not a list/],
    ['another digest', { config: { ...CONFIG, digest: 'sha512:00' } }, /no sha256 digest/],
    ['no size', { config: { ...CONFIG, size: -1 } }, /has no size/],
    ['what is an index, too', { config: CONFIG, layers: [], manifests: [] }, /has "manifests"/],
  ])('are not to be had from %s', (_, wire, message) => {
    expect(() => parse(MEDIA_TYPE.ociManifest, wire)).toThrow(message)
  })

  it('are not to be had from an index that is a manifest, too', () => {
    const wire = { manifests: [part('1')], config: CONFIG, layers: [part('3')] }
    expect(() => parse(MEDIA_TYPE.ociIndex, wire)).toThrow(/has "config"/)
  })

  it.each([
    ['layers in another spelling, which Go takes', '"layers":[],"Layers":[]'],
    ['layers twice, of which Go takes the last', '"layers":[],"layers":[]'],
    ['a configuration in another spelling', '"layers":[],"Config":{}'],
  ])('are not to be had from a document with %s', (_, rest) => {
    const text = `{"config":${JSON.stringify(CONFIG)},${rest}}`
    const bytes = new TextEncoder().encode(text)
    expect(() => parseManifestParts({ mediaType: MEDIA_TYPE.ociManifest, bytes })).toThrow(
      /can be read in two ways/,
    )
  })
})
