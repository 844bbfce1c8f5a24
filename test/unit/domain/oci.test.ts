import { describe, expect, it } from 'vitest'
import { isDigest, parseDigest, shortDigest } from '../../../src/domain/oci/digest.ts'
import { findAmbiguousKey } from '../../../src/domain/oci/json-keys.ts'
import {
  formatPlatform,
  isAttestation,
  isIndexMediaType,
  isManifestMediaType,
  parsePlatform,
} from '../../../src/domain/oci/manifest.ts'
import { formatReference, isTag, parseReference } from '../../../src/domain/oci/reference.ts'
import { digestOf } from '../../support/builders.ts'

const DIGEST = digestOf('a')

describe('a digest', () => {
  it('is sha256: and 64 lower-case hex digits', () => {
    expect(parseDigest(DIGEST)).toBe(DIGEST)
    expect(shortDigest(DIGEST)).toBe('sha256:aaaaaaaaaaaa')
  })

  it.each([
    ['upper case', `sha256:${'A'.repeat(64)}`],
    ['too short', `sha256:${'a'.repeat(63)}`],
    ['too long', `sha256:${'a'.repeat(65)}`],
    ['another algorithm', `sha512:${'a'.repeat(128)}`],
    ['a line break at the end', `${DIGEST}\n`],
    ['nothing', ''],
  ])('is not: %s', (_, text) => {
    expect(isDigest(text)).toBe(false)
    expect(() => parseDigest(text)).toThrow('is not a digest')
  })
})

describe('a reference', () => {
  it.each([
    ['a short name is on Docker Hub', 'alpine', { path: 'alpine' }],
    ['a missing tag stays missing', 'ghcr.io/org/app', { host: 'ghcr.io', path: 'org/app' }],
    [
      'a host without dot or port is a part of a Docker Hub path',
      'harbor/app:1',
      { path: 'harbor/app', tag: '1' },
    ],
    ['localhost is a host', 'localhost/app:1', { host: 'localhost', path: 'app', tag: '1' }],
    ['a port makes a host', 'harbor:80/app:1', { host: 'harbor:80', path: 'app', tag: '1' }],
    ['a port is no tag', 'reg.example.com:5000/a/b', { host: 'reg.example.com:5000', path: 'a/b' }],
    ['an IPv4 host', '10.0.0.5:5000/a:x', { host: '10.0.0.5:5000', path: 'a', tag: 'x' }],
    ['an IPv6 host', '[::1]:5000/a:x', { host: '[::1]:5000', path: 'a', tag: 'x' }],
    ['a digest', `ghcr.io/a/b@${DIGEST}`, { host: 'ghcr.io', path: 'a/b', digest: DIGEST }],
    [
      'a tag and a digest',
      `ghcr.io/a/b:1@${DIGEST}`,
      { host: 'ghcr.io', path: 'a/b', tag: '1', digest: DIGEST },
    ],
    ['separators inside of a part', 'a.b/c_d/e__f/g--h', { host: 'a.b', path: 'c_d/e__f/g--h' }],
    ['upper case in the host', 'Reg.Example.com/a', { host: 'Reg.Example.com', path: 'a' }],
    ['upper case in the tag', 'a:V1_x.Y-z', { path: 'a', tag: 'V1_x.Y-z' }],
  ])('parses: %s', (_, text, expected) => {
    expect(parseReference(text)).toEqual(expected)
    expect(formatReference(parseReference(text))).toBe(text)
  })

  it.each([
    ['a URL', 'https://ghcr.io/a/b', 'starts with a URL scheme'],
    ['upper case in the repository', 'ghcr.io/Org/app', 'upper-case'],
    ['upper case in a first part that is no host', 'Harbor/app', 'upper-case'],
    ['nothing', '', 'is not an image reference'],
    ['no repository behind the host', 'ghcr.io/', 'is not an image reference'],
    ['an empty part', 'ghcr.io/a//b', 'is not an image reference'],
    ['a part that begins with a dash', '-v', 'is not an image reference'],
    ['a part that ends with a dot', 'ghcr.io/a./b', 'is not an image reference'],
    ['three underscores', 'a___b', 'is not an image reference'],
    ['a blank', 'ghcr.io/a b', 'is not an image reference'],
    ['an empty tag', 'ghcr.io/a:', 'bad tag'],
    ['a tag that begins with a dot', 'a:.x', 'bad tag'],
    ['a tag of 129 characters', `a:${'x'.repeat(129)}`, 'bad tag'],
    ['a short digest', 'a@sha256:abc', 'bad digest'],
    ['two digests', `a@${DIGEST}@${DIGEST}`, 'bad digest'],
    ['an upper-case digest', `a@sha256:${'A'.repeat(64)}`, 'bad digest'],
    ['a host with an underscore', 'my_host.example/a', 'bad registry host'],
    ['a port of letters', 'host:port/a', 'bad registry host'],
    ['credentials', 'user:secret@ghcr.io/a', 'bad digest'],
  ])('refuses: %s', (_, text, expected) => {
    expect(() => parseReference(text)).toThrow(expected)
  })

  it('has tags of up to 128 characters', () => {
    expect(isTag('x'.repeat(128))).toBe(true)
    expect(isTag('x'.repeat(129))).toBe(false)
    expect(isTag('-x')).toBe(false)
    expect(isTag('v1\n')).toBe(false)
  })
})

describe('a platform', () => {
  it.each([
    'linux/amd64',
    'linux/arm/v7',
    'linux/ppc64le',
    'windows/amd64',
    'windows/amd64:10.0.20348.1',
    'linux/arm/v7:5.10',
  ])('%s comes back as it was', (text) => {
    expect(formatPlatform(parsePlatform(text))).toBe(text)
  })

  it.each(['', 'linux', 'linux/', '/amd64', 'Linux/amd64', 'linux/arm64/v8/x', 'linux/amd64,linux/arm64'])(
    '%j is refused',
    (text) => {
      expect(() => parsePlatform(text)).toThrow('is not a platform')
    },
  )

  it('has the version of its operating system behind a colon, as crane writes it', () => {
    const windows = { os: 'windows', architecture: 'amd64' }
    expect(formatPlatform({ ...windows, osVersion: '10.0.20348.1' })).toBe('windows/amd64:10.0.20348.1')
    expect(formatPlatform({ ...windows, osVersion: '' })).toBe('windows/amd64')
  })

  it('is one line, whatever an image says it is', () => {
    const foreign = { os: 'lin\nPassed: no findings', architecture: 'amd64\r\u2028', variant: '\u001b[31m' }
    expect(formatPlatform(foreign)).toBe('lin\ufffdPassed: no findings/amd64\ufffd\ufffd/\ufffd[31m')
  })

  it('that is not known is unknown/unknown', () => {
    expect(formatPlatform(undefined)).toBe('unknown/unknown')
    expect(formatPlatform({ os: 'linux', architecture: 'arm64', variant: '' })).toBe('linux/arm64')
  })
})

describe('an attestation', () => {
  const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' }
  const unknown = { os: 'unknown', architecture: 'unknown' }

  it.each([
    ['with both marks', { annotations, platform: unknown }, true],
    ['without a platform: an image, whose configuration says where it runs', { annotations }, false],
    ['with empty words for a platform', { annotations, platform: { os: '', architecture: '' } }, false],
    ['with one word unknown', { annotations, platform: { os: 'linux', architecture: 'unknown' } }, false],
    ['with the other unknown', { annotations, platform: { os: 'unknown', architecture: 'amd64' } }, false],
    ['with a variant', { annotations, platform: { ...unknown, variant: 'v8' } }, false],
    ['an image that can be run', { annotations, platform: { os: 'linux', architecture: 'amd64' } }, false],
    ['an unknown platform alone', { platform: unknown }, false],
    [
      'another kind of annotation',
      { annotations: { 'vnd.docker.reference.type': 'x' }, platform: unknown },
      false,
    ],
  ])('%s: %#', (_, entry, expected) => {
    expect(isAttestation(entry)).toBe(expected)
  })
})

describe('a media type', () => {
  it('is of an index or of a manifest, in the words of OCI and of Docker', () => {
    expect(isIndexMediaType('application/vnd.oci.image.index.v1+json')).toBe(true)
    expect(isIndexMediaType('application/vnd.docker.distribution.manifest.list.v2+json')).toBe(true)
    expect(isManifestMediaType('application/vnd.oci.image.manifest.v1+json')).toBe(true)
    expect(isManifestMediaType('application/vnd.docker.distribution.manifest.v2+json')).toBe(true)
    expect(isManifestMediaType('application/vnd.oci.image.index.v1+json')).toBe(false)
  })
})

describe('a key of a JSON document', () => {
  const rules = { known: ['config', 'diff_ids', 'manifests'], free: ['annotations'] }

  it.each([
    ['one of each: in order', '{"config":{"a":1,"A2":2},"layers":[{"config":1},{"config":2}]}', undefined],
    ['a known one in another case', '{"Manifests":[]}', 'Manifests'],
    ['a known one in letters that Go folds to it', '{"diff_id\u017f":[]}', 'diff_id\u017f'],
    ['a known one written with an escape, which is the same key', '{"config":1,"confi\\u0067":2}', 'config'],
    ['twice the same', '{"x":1,"x":2}', 'x'],
    ['twice the same but for case', '{"x":{},"y":[{"a":1,"A":2}]}', 'A'],
    ['the same in different objects: in order', '{"a":{"x":1},"b":{"x":1},"c":[{"x":1},{"x":1}]}', undefined],
    [
      'in a map of the user: in order',
      '{"annotations":{"Config":"1","config":"2","x":{"a":1,"a":2}}}',
      undefined,
    ],
    ['after a map of the user', '{"annotations":{"Config":"1"},"config":1,"CONFIG":2}', 'CONFIG'],
    ['in a value: in order', '{"x":"{\\"config\\":1}","y":"Config"}', undefined],
  ])('%s', (_, text, expected) => {
    expect(() => JSON.parse(text)).not.toThrow()
    expect(findAmbiguousKey(text, rules)).toBe(expected)
  })
})
