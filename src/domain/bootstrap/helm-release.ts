import { UserError } from '../errors.ts'

/** Release archives of helm, and the helm that is good enough. */

/** The first helm 3 with `--dry-run=server` and everything else that is asked of it. */
const OLDEST_HELM: readonly [major: number, minor: number] = [3, 14]

export const DEFAULT_HELM_VERSION = 'v4.2.4'

/**
 * SHA-256 of the archives by release tag and archive name. Empty for now: no release of helm could be fetched and
 * hashed where this was written, and a hash that nobody computed verifies nothing. Until it is filled,
 * `helm-sha256` is needed when there is no helm on PATH.
 */
export const HELM_SHA256: Readonly<Record<string, Readonly<Record<string, string>>>> = {}

/** Where releases are, with the places that `helm-url` may use too. */
export const DEFAULT_HELM_URL = 'https://get.helm.sh/{archive}'

const VERSION = /^v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?:\+.*)?$/

/** `v4.2.4` from what helm prints or an input says; builds from source print `v4.2`. @throws Error otherwise. */
export function parseHelmVersion(text: string): string {
  const [, version] = VERSION.exec(text.trim()) ?? []
  if (version === undefined) {
    throw new Error(`"${text.trim()}" is not a version of helm, as in ${DEFAULT_HELM_VERSION}`)
  }
  return `v${version}`
}

export function isUsableHelm(version: string): boolean {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_HELM
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

/** @throws UserError when the helm is too old. */
export function requireHelm(version: string): void {
  if (isUsableHelm(version)) return
  throw new UserError(
    `helm ${version} is too old: ${OLDEST_HELM.join('.')} or newer is needed. Use the action setup-helm before this step`,
  )
}

const OS_NAMES: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const ARCHITECTURE_NAMES: Readonly<Record<string, string>> = {
  x64: 'amd64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: '386',
  s390x: 's390x',
  ppc64: 'ppc64le',
  riscv64: 'riscv64',
}

export interface HelmDownload {
  readonly url: string
  readonly archive: string
  readonly sha256: string
  /** Path of the program in the archive. */
  readonly program: string
}

/** Which helm is wanted and where it comes from: the inputs of the same names, complete. */
export interface HelmRequest {
  /** With a leading `v`. */
  readonly version: string
  /** 64 hex digits, or '' to use the table of known releases. */
  readonly sha256: string
  /** With the places `{version}` and `{archive}`. */
  readonly urlTemplate: string
}

/** @throws Error when nothing is known to verify the archive with: an archive that cannot be verified is refused. */
export function planHelmDownload(
  request: HelmRequest & { readonly machine: { readonly platform: string; readonly arch: string } },
): HelmDownload {
  const { platform, arch } = request.machine
  const os = OS_NAMES[platform]
  const architecture = ARCHITECTURE_NAMES[arch]
  if (os === undefined || architecture === undefined || os === 'windows') {
    throw new Error(`helm is not installed on ${platform} ${arch} here; put it on PATH before this step`)
  }
  const archive = `helm-${request.version}-${os}-${architecture}.tar.gz`
  const sha256 = request.sha256 || HELM_SHA256[request.version]?.[archive]
  if (sha256 === undefined) {
    throw new Error(
      `${archive} cannot be verified: its SHA-256 is not known here. Give it in "helm-sha256" ` +
        `(from https://get.helm.sh/${archive}.sha256sum), or put helm ${OLDEST_HELM.join('.')} or newer on PATH`,
    )
  }
  const url = request.urlTemplate.replaceAll('{version}', request.version).replaceAll('{archive}', archive)
  return { url, archive, sha256: sha256.toLowerCase(), program: `${os}-${architecture}/helm` }
}
