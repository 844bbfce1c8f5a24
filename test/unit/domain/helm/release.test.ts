import { describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/domain/errors.ts'
import {
  HELM_RELEASE,
  isUsableHelm,
  parseHelmVersion,
  requireHelm,
} from '../../../../src/domain/helm/release.ts'
import { type Machine, planDownload, type ToolRequest } from '../../../../src/domain/tool/release.ts'

describe('a version of helm', () => {
  it.each([
    ['v4.2.4', 'v4.2.4'],
    ['4.2.4', 'v4.2.4'],
    [' v4.2\n', 'v4.2'],
    ['v3.21.4+g1a2b3c', 'v3.21.4'],
    ['v4.3.0-rc.1', 'v4.3.0-rc.1'],
  ])('is read from %j', (text, version) => {
    expect(parseHelmVersion(text)).toBe(version)
  })

  it.each(['', 'latest', 'v4', '4.2.4.1', 'v4.2.4; rm', 'version.BuildInfo{Version:"v3.1.0"}'])(
    'is not %j',
    (text) => {
      expect(() => parseHelmVersion(text)).toThrow(`"${text}" is not a version of helm, as in v4.2.4`)
    },
  )

  it.each(['v3.14.0', 'v3.21.4', 'v4.0.0', 'v4.2', 'v10.0.0'])('%s is new enough', (version) => {
    expect(isUsableHelm(version)).toBe(true)
    expect(() => requireHelm(version)).not.toThrow()
  })

  it.each(['v2.17.0', 'v3.9.0', 'v3.13.3'])('%s is too old', (version) => {
    expect(isUsableHelm(version)).toBe(false)
    expect(() => requireHelm(version)).toThrow(UserError)
    expect(() => requireHelm(version)).toThrow(`helm ${version} is too old: 3.14 or newer is needed`)
  })
})

describe('a download of helm', () => {
  const plan = (request: Partial<ToolRequest> = {}, machine: Machine = { platform: 'linux', arch: 'x64' }) =>
    planDownload(
      HELM_RELEASE,
      { version: 'v4.2.4', sha256: '', urlTemplate: HELM_RELEASE.defaultUrl, ...request },
      machine,
    )

  it.each(
    Object.entries(HELM_RELEASE.known).flatMap(([version, archives]) =>
      Object.entries(archives).map(([archive, sha256]) => [version, archive, sha256] as const),
    ),
  )('of %s has in %s what its known hash says', (version, archive, sha256) => {
    const [, os = '', architecture = ''] = /-(linux|darwin)-(\w+)\.tar\.gz$/.exec(archive) ?? []
    const arch = { amd64: 'x64', 386: 'ia32', ppc64le: 'ppc64' }[architecture] ?? architecture
    expect(plan({ version }, { platform: os, arch })).toEqual({
      url: `https://get.helm.sh/${archive}`,
      archive,
      sha256,
      program: `${os}-${architecture}/helm`,
    })
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('of a version that is not known is refused without a hash', () => {
    expect(() => plan({ version: 'v9.9.9' })).toThrow(
      'helm-v9.9.9-linux-amd64.tar.gz of helm v9.9.9 cannot be verified: its SHA-256 is unknown. Set "helm-sha256"',
    )
  })

  it('is verified with the hash that was given, before the one that is known', () => {
    expect(plan({ sha256: 'AB'.repeat(32) }).sha256).toBe('ab'.repeat(32))
  })

  it('comes from a mirror with its places filled in, each as often as it stands there', () => {
    const urlTemplate = 'https://mirror.example/{version}/{archive}?again={archive}'
    const archive = 'helm-v4.2.4-linux-amd64.tar.gz'
    expect(plan({ urlTemplate }).url).toBe(`https://mirror.example/v4.2.4/${archive}?again=${archive}`)
  })

  it.each([
    { platform: 'win32', arch: 'x64' },
    { platform: 'freebsd', arch: 'x64' },
    { platform: 'linux', arch: 'mips' },
  ])('for $platform $arch does not exist here, and PATH is the way', (machine) => {
    expect(() => plan({}, machine)).toThrow(
      `there is no release of helm for ${machine.platform} on ${machine.arch}; put helm on PATH before this step`,
    )
  })
})
