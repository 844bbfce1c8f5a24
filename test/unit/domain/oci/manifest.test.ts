import { describe, expect, it } from 'vitest'
import {
  formatPlatform,
  isAttestation,
  isIndexMediaType,
  isManifestMediaType,
  parsePlatform,
} from '../../../../src/domain/oci/manifest.ts'

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
