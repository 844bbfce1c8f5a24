/** One rule for platforms, whatever the source: what is asked for, what an image has, and what is taken. */
import { describe, expect, it } from 'vitest'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import {
  type Descriptor,
  type ImageIndex,
  type ImageManifest,
  MEDIA_TYPE,
  parsePlatform,
} from '../../../../src/domain/oci/manifest.ts'
import { choosePlatform, parsePlatformChoice } from '../../../../src/domain/oci/platform-choice.ts'
import { digestOf } from '../../../support/builders.ts'

/** What an index names: a platform, and behind `=` the one that the configuration says. */
type Entry = string | readonly Entry[]

const DIGITS = [...'0123456789abcdef']

/** An image in memory. Digests are counted up: the first entry has `1`, the second `2`. */
function image(entries: readonly Entry[] | string) {
  const documents = new Map<Digest, ImageManifest | ImageIndex>()
  const configs = new Map<Digest, string>()
  let count = 0
  const next = (): Digest => digestOf(DIGITS[count++] ?? 'f')
  const add = (entry: Entry | string): Descriptor => {
    const digest = next()
    if (typeof entry !== 'string') {
      const manifests = entry.map(add)
      documents.set(digest, { kind: 'index', mediaType: MEDIA_TYPE.ociIndex, manifests })
      return { mediaType: MEDIA_TYPE.ociIndex, digest, size: 1 }
    }
    const [listed = '', config = listed] = entry.split('=')
    const mediaType = MEDIA_TYPE.ociManifest
    const configType = config === 'none' ? 'application/vnd.oci.empty.v1+json' : MEDIA_TYPE.ociConfig
    documents.set(digest, {
      kind: 'manifest',
      mediaType,
      config: { mediaType: configType, digest: digestOf('f'), size: 1 },
      layers: [],
    })
    if (config !== 'none') configs.set(digest, config)
    if (listed === 'attestation') {
      return {
        ...{ mediaType, digest, size: 1, platform: { os: 'unknown', architecture: 'unknown' } },
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
      }
    }
    return { mediaType, digest, size: 1, ...(listed === '' ? {} : { platform: parsePlatform(listed) }) }
  }
  const root = add(entries)
  const choose = async (asked: string): Promise<string> => {
    const { digest } = await choosePlatform(root, {
      choice: parsePlatformChoice(asked),
      reader: {
        readDocument: async (descriptor) => {
          const document = documents.get(descriptor.digest)
          if (document === undefined) throw new Error(`no ${descriptor.digest}`)
          return document
        },
        readConfigPlatform: async ({ descriptor }) => {
          const platform = configs.get(descriptor.digest)
          return platform === undefined ? undefined : parsePlatform(platform)
        },
      },
    })
    return digest[7] ?? ''
  }
  return { choose }
}

const WINDOWS = ['windows/amd64:10.0.17763.1', 'windows/amd64:10.0.20348.1', 'windows/amd64:10.0.20348.2']

describe('the platform', () => {
  it.each<[asked: string, entries: readonly Entry[] | string, chosen: string]>([
    ['linux/amd64', ['linux/amd64', 'linux/arm64'], '1'],
    ['linux/arm64', ['linux/amd64', 'linux/arm64'], '2'],
    ['linux/arm64/v8', ['linux/amd64', 'linux/arm64'], '2'],
    ['linux/arm64', ['linux/amd64', 'linux/arm64/v8'], '2'],
    ['linux/aarch64', ['linux/amd64', 'linux/arm64/v8'], '2'],
    ['linux/x86_64', ['linux/amd64', 'linux/arm64/v8'], '1'],
    ['linux/arm', ['linux/arm/v5', 'linux/arm/v6', 'linux/arm/v7'], '3'],
    ['linux/arm/v6', ['linux/arm/v5', 'linux/arm/v6', 'linux/arm/v7'], '2'],
    ['linux/arm/6', ['linux/arm/v5', 'linux/arm/v6', 'linux/arm/v7'], '2'],
    ['linux/armhf', ['linux/arm/v6', 'linux/arm'], '2'],
    ['linux/arm', ['linux/arm/v6', 'linux/amd64'], '1'],
    ['linux/amd64', ['linux/amd64/v3', 'linux/amd64'], '2'],
    ['linux/amd64/v1', ['linux/amd64/v3', 'linux/amd64'], '2'],
    ['linux/amd64/v3', ['linux/amd64/v3', 'linux/amd64'], '1'],
    [WINDOWS[1] ?? '', WINDOWS, '2'],
    ['windows/amd64:10.0.17763', WINDOWS, '1'],
    ['linux/amd64', ['attestation', 'linux/amd64', 'attestation'], '2'],
    // Without a platform, it is that of the configuration.
    ['linux/arm64', ['linux/amd64', '=linux/arm64'], '2'],
    // Attached under the platform of the image, and no image.
    ['linux/amd64', ['linux/amd64', 'linux/amd64=none'], '1'],
    // Indexes in indexes: the inner one is the second of all.
    ['linux/arm64', ['linux/amd64', ['linux/arm64', 'linux/s390x']], '3'],
    // A single image, which is the root.
    ['linux/amd64', 'linux/amd64', '0'],
    ['linux/arm64', 'linux/arm64/v8', '0'],
    ['linux/arm/v6', 'linux/arm', '0'],
    // By digest.
    [digestOf('2'), ['linux/amd64', 'linux/amd64'], '2'],
    [digestOf('0'), ['linux/amd64', 'linux/arm64'], '0'],
    [digestOf('2'), ['linux/amd64', ['linux/arm64', 'linux/s390x']], '2'],
    [digestOf('4'), ['linux/amd64', ['linux/arm64', 'linux/s390x']], '4'],
    [digestOf('0'), 'linux/amd64', '0'],
  ])('%s of %j', async (asked, entries, chosen) => {
    expect(await image(entries).choose(asked)).toBe(chosen)
  })

  it.each<[asked: string, entries: readonly Entry[] | string, sentence: string | RegExp]>([
    [
      'linux/s390x',
      ['linux/amd64', 'linux/arm64'],
      'has no platform linux/s390x; it has linux/amd64, linux/arm64',
    ],
    ['linux/arm64/v9', ['linux/arm64'], 'has no platform linux/arm64/v9; it has linux/arm64'],
    ['linux/amd64', [], 'has no platform linux/amd64; it has none'],
    ['linux/amd64', ['attestation'], 'has no platform linux/amd64; it has none'],
    [
      'linux/amd64',
      ['linux/amd64', 'linux/amd64'],
      `has several images for linux/amd64: linux/amd64 (${digestOf('1')}), linux/amd64 (${digestOf('2')}); choose one by its digest, as in platform: ${digestOf('1')}`,
    ],
    [
      'linux/arm',
      ['linux/arm/v5', 'linux/arm/v6'],
      /^has several images for linux\/arm: linux\/arm\/v5 \(sha256:1+\), linux\/arm\/v6/,
    ],
    [
      'windows/amd64',
      WINDOWS,
      /windows\/amd64:10\.0\.17763\.1 \(sha256:1+\), windows\/amd64:10\.0\.20348\.1 \(sha256:2+\)/,
    ],
    [
      'windows/amd64:10.0.20348',
      WINDOWS,
      /^has several images for windows\/amd64:10\.0\.20348: windows\/amd64:10\.0\.20348\.1/,
    ],
    ['windows/amd64:10.0.2', WINDOWS, 'has no platform windows/amd64:10.0.2; it has'],
    ['linux/amd64:5', ['linux/amd64'], 'has no platform linux/amd64:5'],
    ['linux/amd64', ['linux/amd64', ['linux/amd64']], /^has several images for linux\/amd64/],
    [
      'linux/amd64',
      'linux/arm64',
      'is an image for linux/arm64, not for linux/amd64, which the input platform asks for',
    ],
    ['linux/amd64', '=none', 'is an image for unknown/unknown, not for linux/amd64'],
    [
      digestOf('e'),
      ['linux/amd64'],
      `has no manifest ${digestOf('e')}; it has linux/amd64 (${digestOf('1')})`,
    ],
    [digestOf('2'), ['linux/amd64', 'attestation'], `has no manifest ${digestOf('2')}`],
    [digestOf('e'), 'linux/amd64', `is the single image ${digestOf('0')}, not ${digestOf('e')}`],
    ['linux/amd64', [[[[[['linux/amd64']]]]]], 'nests indexes more than 4 deep'],
  ])('%s of %j is refused', async (asked, entries, sentence) => {
    await expect(image(entries).choose(asked)).rejects.toThrow(sentence)
  })

  it.each(['sha256:abc', 'sha512:abc', 'arm64', 'linux/amd64:', 'linux/amd64:1:2'])('%j is none', (text) => {
    expect(() => parsePlatformChoice(text)).toThrow('is not a platform')
  })
})
