import { describe, expect, it } from 'vitest'
import { CRANE_RELEASE, parseCraneVersion } from '../../../../src/domain/crane/release.ts'
import { type Machine, planDownload, type ToolRequest } from '../../../../src/domain/tool/release.ts'

const plan = (request: Partial<ToolRequest> = {}, machine: Machine = { platform: 'linux', arch: 'x64' }) =>
  planDownload(
    CRANE_RELEASE,
    { version: 'v0.20.6', sha256: '', urlTemplate: CRANE_RELEASE.defaultUrl, ...request },
    machine,
  )

describe('a release of crane', () => {
  it.each([
    ['0.20.6', 'v0.20.6'],
    ['v0.20.6', 'v0.20.6'],
    ['v1.0.0-rc.1', 'v1.0.0-rc.1'],
  ])('%s is %s', (text, expected) => {
    expect(parseCraneVersion(text)).toBe(expected)
  })

  it.each(['latest', 'v0.20', '', 'v0.20.6/../x', '0.20.6 1'])('%j is no version', (text) => {
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
    expect(CRANE_RELEASE.archive('v0.20.6', { platform, arch })).toEqual({
      name: `go-containerregistry_${expected}.tar.gz`,
      program: platform === 'win32' ? 'crane.exe' : 'crane',
    })
  })

  it.each([
    ['freebsd', 'x64'],
    ['linux', 'mips'],
  ])('is not there for %s on %s', (platform, arch) => {
    expect(() => plan({}, { platform, arch })).toThrow(
      `there is no release of crane for ${platform} on ${arch}; put crane on PATH before this step`,
    )
  })

  it('is known by a well-formed hash for the usual machines', () => {
    for (const archives of Object.values(CRANE_RELEASE.known)) {
      for (const [name, sha256] of Object.entries(archives)) {
        expect(name).toMatch(/^go-containerregistry_(Linux|Darwin|Windows)_\w+\.tar\.gz$/)
        expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      }
      expect(Object.keys(archives)).toContain('go-containerregistry_Linux_x86_64.tar.gz')
      expect(Object.keys(archives)).toContain('go-containerregistry_Linux_arm64.tar.gz')
    }
    expect(Object.keys(CRANE_RELEASE.known)).toEqual(['v0.20.6', 'v0.21.9', 'v0.22.1'])
  })

  it('is fetched from its release page', () => {
    expect(plan()).toEqual({
      url: 'https://github.com/google/go-containerregistry/releases/download/v0.20.6/go-containerregistry_Linux_x86_64.tar.gz',
      archive: 'go-containerregistry_Linux_x86_64.tar.gz',
      sha256: 'c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127',
      program: 'crane',
    })
  })

  it("comes from a mirror, with a hash of one's own", () => {
    expect(
      plan({
        version: 'v0.99.0',
        sha256: 'AB'.repeat(32),
        urlTemplate: 'https://mirror.example/{version}/{archive}?v={version}',
      }),
    ).toMatchObject({
      url: 'https://mirror.example/v0.99.0/go-containerregistry_Linux_x86_64.tar.gz?v=v0.99.0',
      sha256: 'ab'.repeat(32),
    })
  })

  it('is refused in a version that is not known, with the versions that are', () => {
    expect(() => plan({ version: 'v0.99.0' })).toThrow(
      'go-containerregistry_Linux_x86_64.tar.gz of crane v0.99.0 cannot be verified: its SHA-256 is unknown. Set ' +
        `"crane-sha256" (from the release's checksums.txt), or use v0.20.6 or v0.21.9 or v0.22.1`,
    )
  })

  it('is refused for a machine without a known hash', () => {
    expect(() => plan({}, { platform: 'linux', arch: 'riscv64' })).toThrow('or use a crane that is on PATH')
  })
})
