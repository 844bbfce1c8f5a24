import { describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/domain/errors.ts'
import { planDownload, type ToolRelease, type ToolRequest } from '../../../../src/domain/tool/release.ts'

const KNOWN_SHA256 = 'c1'.repeat(32)

const RELEASE: ToolRelease = {
  name: 'saw',
  known: { 'v1.0.0': { 'saw-linux-x64.tar.gz': KNOWN_SHA256 }, 'v1.1.0': {} },
  defaultUrl: 'https://saw.example/{version}/{archive}',
  checksums: (archive) => `https://saw.example/${archive}.sha256`,
  archive: (_, { platform, arch }) =>
    platform === 'linux' ? { name: `saw-linux-${arch}.tar.gz`, program: `bin-${arch}/saw` } : undefined,
  versionArguments: ['version'],
  purpose: 'run-helm',
  parseVersion: (text) => text,
  isUsable: (found, wanted) => found === wanted,
}

const plan = (request: Partial<ToolRequest> = {}, machine = { platform: 'linux', arch: 'x64' }) =>
  planDownload(
    RELEASE,
    { version: 'v1.0.0', sha256: '', urlTemplate: RELEASE.defaultUrl, ...request },
    machine,
  )

describe('the download of a tool', () => {
  it('has the URL, the known hash and the program of the archive for the machine', () => {
    expect(plan()).toEqual({
      url: 'https://saw.example/v1.0.0/saw-linux-x64.tar.gz',
      archive: 'saw-linux-x64.tar.gz',
      sha256: KNOWN_SHA256,
      program: 'bin-x64/saw',
    })
  })

  it('is verified with the hash that was given, before the known one', () => {
    expect(plan({ sha256: 'AB'.repeat(32) }).sha256).toBe('ab'.repeat(32))
  })

  it('comes from a mirror whose placeholders are filled in, each as often as it is there', () => {
    expect(plan({ urlTemplate: 'http://mirror/{version}/{archive}?v={version}' }).url).toBe(
      'http://mirror/v1.0.0/saw-linux-x64.tar.gz?v=v1.0.0',
    )
  })

  it('is refused for a machine without a release', () => {
    const onDarwin = () => plan({ sha256: 'ab'.repeat(32) }, { platform: 'darwin', arch: 'arm64' })
    expect(onDarwin).toThrow(UserError)
    expect(onDarwin).toThrow('there is no release of saw for darwin on arm64; put saw on PATH')
  })

  it('is refused without a hash, with the versions that have one for the machine', () => {
    expect(() => plan({ version: 'v2.0.0' })).toThrow(UserError)
    expect(() => plan({ version: 'v2.0.0' })).toThrow(
      'saw-linux-x64.tar.gz of saw v2.0.0 cannot be verified: its SHA-256 is unknown. Set "saw-sha256" ' +
        '(from https://saw.example/saw-linux-x64.tar.gz.sha256), or use v1.0.0',
    )
    expect(() => plan({}, { platform: 'linux', arch: 's390x' })).toThrow('or use a saw that is on PATH')
  })
})
