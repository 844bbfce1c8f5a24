import { describe, expect, it } from 'vitest'
import {
  type ChoiceOptions,
  chooseImage,
  filterByName,
  type NamedImage,
} from '../../../../src/domain/oci/image-choice.ts'
import { type Descriptor, MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { digestOf } from '../../../support/builders.ts'

const NAME = 'org.opencontainers.image.ref.name'
const CONTAINERD_NAME = 'io.containerd.image.name'

const entry = (
  digit: string,
  options: {
    readonly name?: string
    readonly arch?: string
    readonly annotations?: Record<string, string>
  } = {},
): Descriptor => ({
  mediaType: MEDIA_TYPE.ociManifest,
  digest: digestOf(digit),
  size: 10,
  ...(options.arch === undefined ? {} : { platform: { os: 'linux', architecture: options.arch } }),
  annotations: { ...(options.name === undefined ? {} : { [NAME]: options.name }), ...options.annotations },
})

const attestation = (digit: string, subject: string): Descriptor => ({
  ...entry(digit, {
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': digestOf(subject),
    },
  }),
  platform: { os: 'unknown', architecture: 'unknown' },
})

const choose = (entries: readonly Descriptor[], options: Partial<ChoiceOptions> = {}) =>
  chooseImage(entries, { name: undefined, digest: undefined, address: 'oci:image', ...options })

/** The first digits of what was chosen, after its kind. */
const chosen = (entries: readonly Descriptor[], options: Partial<ChoiceOptions> = {}): string => {
  const choice = choose(entries, options)
  const all = choice.kind === 'one' ? [choice.descriptor] : choice.descriptors
  return `${choice.kind} ${all.map(({ digest }) => digest.slice(7, 8)).join('')}`
}

describe('without a name', () => {
  it.each<[string, readonly Descriptor[], string]>([
    ['the only entry is the image', [entry('a')], 'one a'],
    [
      'one image under two names is one image',
      [entry('a', { name: 'x' }), entry('a', { name: 'y' })],
      'one a',
    ],
    [
      'entries for different platforms are one image',
      [entry('a', { arch: 'amd64' }), entry('b', { arch: 'arm64' })],
      'platforms ab',
    ],
    [
      'entries for different platforms with one name are one image',
      [entry('a', { arch: 'amd64', name: 'x' }), entry('b', { arch: 'arm64', name: 'x' })],
      'platforms ab',
    ],
    ['the attestation of an image goes with it', [entry('a'), attestation('b', 'a')], 'platforms ab'],
    ['the attestation of another image stays', [entry('a'), attestation('b', 'c')], 'one a'],
    [
      'what cosign saved beside an image stays',
      [
        entry('a', { annotations: { kind: 'dev.cosignproject.cosign/image' } }),
        entry('b', { annotations: { kind: 'dev.cosignproject.cosign/sigs' } }),
        entry('c', { annotations: { kind: 'dev.cosignproject.cosign/atts' } }),
      ],
      'one a',
    ],
    [
      'an entry of another kind than those of cosign is an image',
      [entry('a', { annotations: { kind: 'app' } })],
      'one a',
    ],
  ])('%s', (_, entries, expected) => {
    expect(chosen(entries)).toBe(expected)
  })

  it.each<[string, readonly Descriptor[]]>([
    ['there is no entry', []],
    ['there are only attestations', [attestation('b', 'a')]],
  ])('nothing is chosen when %s', (_, entries) => {
    expect(() => choose(entries)).toThrow('holds no image')
  })

  it.each<[string, readonly Descriptor[], string]>([
    [
      'names',
      [entry('a', { name: 'app:1' }), entry('b', { name: 'app:2' })],
      'holds 2 images: "app:1", "app:2"; choose one by its name, as in oci:image:app:1',
    ],
    [
      'one platform',
      [entry('a', { arch: 'amd64' }), entry('b', { arch: 'amd64' })],
      `holds 2 images: sha256:${'a'.repeat(12)} (no name), sha256:${'b'.repeat(12)} (no name); they have no names to choose by`,
    ],
    [
      'platforms and different names',
      [entry('a', { arch: 'amd64', name: 'x' }), entry('b', { arch: 'arm64', name: 'y' })],
      'holds 2 images: "x", "y"',
    ],
    [
      'names that cannot be typed',
      [entry('a', { name: 'a b' }), entry('b', { name: '$(x)' })],
      'choose one by its name, as in oci:image:<name>',
    ],
  ])('several images with %s are refused, and listed', (_, entries, words) => {
    expect(() => choose(entries)).toThrow(words)
  })

  it('of many images ten are listed', () => {
    const many = [...'0123456789ab'].map((digit) => entry(digit, { name: `n${digit}` }))
    expect(() => choose(many)).toThrow(/holds 12 images: "n0", .*"n9" and 2 more;/)
  })
})

describe('by a name', () => {
  const entries = [
    entry('a', { annotations: { [CONTAINERD_NAME]: 'docker.io/library/app:1', [NAME]: '1' } }),
    entry('b', { name: 'localhost/tool:2' }),
    entry('c', { name: 'ghcr.io/org/app:1' }),
  ]

  it.each([
    ['1', 'one a'],
    ['docker.io/library/app:1', 'one a'],
    ['app:1', 'one a'],
    ['tool:2', 'one b'],
    ['localhost/tool:2', 'one b'],
    ['ghcr.io/org/app:1', 'one c'],
  ])('%s one image is chosen', (name, expected) => {
    expect(chosen(entries, { name })).toBe(expected)
  })

  it('that is there as it is, another that means the same is not looked for', () => {
    const both = [entry('a', { name: 'app' }), entry('b', { name: 'docker.io/library/app:latest' })]
    expect(chosen(both, { name: 'app' })).toBe('one a')
    expect(chosen(both, { name: 'docker.io/library/app:latest' })).toBe('one b')
  })

  it.each(['app:2', 'org/app:1', 'localhost/app:1', 'NOT A NAME'])('%s nothing is chosen', (name) => {
    expect(() => choose(entries, { name })).toThrow(
      `holds no image named "${name}"; it holds "docker.io/library/app:1", "localhost/tool:2", "ghcr.io/org/app:1"`,
    )
  })

  it('that two images have, both are listed, and the name is not recommended again', () => {
    const same = [entry('a', { name: 'x' }), entry('b', { name: 'x' })]
    expect(() => choose(same, { name: 'x' })).toThrow(
      /holds 2 images: "x", "x"; they have no names to choose by/,
    )
  })

  it('images of any kind are narrowed', () => {
    const images: NamedImage<number>[] = [
      { image: 1, names: ['x'], label: '' },
      { image: 2, names: [], label: 'the second' },
    ]
    const options = { digest: undefined, address: 'docker-archive:x.tar' }
    expect(filterByName(images, { ...options, name: 'x' }).map(({ image }) => image)).toEqual([1])
    expect(filterByName(images, { ...options, name: undefined })).toBe(images)
    expect(() => filterByName(images, { ...options, name: 'y' })).toThrow('it holds "x", the second')
  })
})

describe('by a digest', () => {
  const entries = [entry('a', { name: 'x' }), entry('b', { name: 'y' })]

  it('one image of several is chosen', () => {
    expect(chosen(entries, { digest: digestOf('b') })).toBe('one b')
  })

  it('nothing is chosen when no image has it, and the digests are listed', () => {
    expect(() => choose(entries, { digest: digestOf('c') })).toThrow(
      `holds no image ${digestOf('c')}; it holds ${digestOf('a')}, ${digestOf('b')}`,
    )
  })

  it('nothing is chosen when the image of that name has another one', () => {
    expect(() => choose(entries, { name: 'x', digest: digestOf('b') })).toThrow(
      `holds no image ${digestOf('b')}; it holds ${digestOf('a')}`,
    )
  })
})
