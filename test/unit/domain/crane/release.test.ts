import { describe, expect, it } from 'vitest'
import {
  ARCHIVE_SHA256,
  archiveName,
  DEFAULT_CRANE_URL,
  parseCraneVersion,
  planCraneDownload,
} from '../../../../src/domain/crane/release.ts'

describe('a release of crane', () => {
  it.each([
    ['0.20.6', 'v0.20.6'],
    ['v0.20.6', 'v0.20.6'],
    ['v1.0.0-rc.1', 'v1.0.0-rc.1'],
  ])('%s is %s', (text, expected) => {
    expect(parseCraneVersion(text)).toBe(expected)
  })

  it.each(['latest', 'v0.20', '', 'v0.20.6/../x', '0.20.6 '])('%j is no version', (text) => {
    expect(() => parseCraneVersion(text)).toThrow('is not a version')
  })

  it.each([
    ['linux', 'x64', 'Linux_x86_64'],
    ['linux', 'arm64', 'Linux_arm64'],
    ['linux', 'arm', 'Linux_armv6'],
    ['linux', 'ia32', 'Linux_i386'],
    ['linux', 'riscv64', 'Linux_riscv64'],
    ['darwin', 'arm64', 'Darwin_arm64'],
    ['win32', 'x64', 'Windows_x86_64'],
  ])('for %s on %s is the archive %s', (platform, arch, expected) => {
    expect(archiveName({ platform, arch })).toBe(`go-containerregistry_${expected}.tar.gz`)
  })

  it.each([
    ['freebsd', 'x64'],
    ['linux', 'mips'],
  ])('is not there for %s on %s', (platform, arch) => {
    expect(() => archiveName({ platform, arch })).toThrow('put crane on PATH')
  })

  it('is known by a well-formed hash for the usual machines', () => {
    for (const archives of Object.values(ARCHIVE_SHA256)) {
      for (const [name, sha256] of Object.entries(archives)) {
        expect(name).toMatch(/^go-containerregistry_(Linux|Darwin|Windows)_\w+\.tar\.gz$/)
        expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      }
      expect(Object.keys(archives)).toContain('go-containerregistry_Linux_x86_64.tar.gz')
      expect(Object.keys(archives)).toContain('go-containerregistry_Linux_arm64.tar.gz')
    }
    expect(Object.keys(ARCHIVE_SHA256)).toEqual(['v0.20.6', 'v0.21.9', 'v0.22.1'])
  })

  const machine = { platform: 'linux', arch: 'x64' }
  const request = { version: 'v0.20.6', sha256: '', urlTemplate: DEFAULT_CRANE_URL, machine }

  it('is fetched from its release page', () => {
    expect(planCraneDownload(request)).toEqual({
      url: 'https://github.com/google/go-containerregistry/releases/download/v0.20.6/go-containerregistry_Linux_x86_64.tar.gz',
      archive: 'go-containerregistry_Linux_x86_64.tar.gz',
      sha256: 'c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127',
    })
  })

  it("comes from a mirror, with a hash of one's own", () => {
    expect(
      planCraneDownload({
        ...request,
        version: 'v0.99.0',
        sha256: 'AB'.repeat(32),
        urlTemplate: 'https://mirror.example/{version}/{archive}?v={version}',
      }),
    ).toMatchObject({
      url: 'https://mirror.example/v0.99.0/go-containerregistry_Linux_x86_64.tar.gz?v=v0.99.0',
      sha256: 'ab'.repeat(32),
    })
  })

  it.each([
    ['an unknown version', { version: 'v0.99.0' }],
    ['a machine without a known hash', { machine: { platform: 'linux', arch: 'riscv64' } }],
  ])('is refused when it cannot be verified: %s', (_, change) => {
    expect(() => planCraneDownload({ ...request, ...change })).toThrow('cannot be verified')
  })
})
