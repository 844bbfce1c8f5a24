import { UserError } from '../errors.ts'
import type { KnownArchives, Machine, ToolRelease } from '../tool/release.ts'

/** Release archives of helm, and the oldest supported version. */

/** The first helm 3 with `--dry-run=server` and all other options that are used. */
const OLDEST_HELM: readonly [major: number, minor: number] = [3, 14]

/**
 * SHA-256 of the archives by release tag and archive name, from the notes of each release; any other
 * archive needs `helm-sha256`. Those for amd64 and arm64, of Linux and of macOS, are confirmed by build files of
 * unrelated projects; the others are only in the notes.
 */
const KNOWN: KnownArchives = {
  'v4.2.4': {
    'helm-v4.2.4-linux-amd64.tar.gz': 'c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3',
    'helm-v4.2.4-linux-arm64.tar.gz': '564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1',
    'helm-v4.2.4-linux-arm.tar.gz': '894e901f7daaf9b458baad7b5c685bfeef49070d7d53f99687bd5846a6c13639',
    'helm-v4.2.4-linux-386.tar.gz': '45297aeac0c65173a89e8de832997f952ba5115c2db09b2e3f2c23a601e70583',
    'helm-v4.2.4-linux-ppc64le.tar.gz': '5c00073e9d493de201384bb7eb19d60615bd7c39db52148473e8ce6da84bc70a',
    'helm-v4.2.4-linux-s390x.tar.gz': '5396a35fca5fa46e5614140363f389ce66f96886c1b25f256d9e3028299422fa',
    'helm-v4.2.4-linux-riscv64.tar.gz': 'd8532a3524ca842887b15ab794377dc9c8ced8f26264c84171b4b0aafff05411',
    'helm-v4.2.4-darwin-amd64.tar.gz': '6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc',
    'helm-v4.2.4-darwin-arm64.tar.gz': 'd747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2',
  },
  'v3.21.4': {
    'helm-v3.21.4-linux-amd64.tar.gz': '61f88ab166748cb19604d7884cb100ae9ccb13804ddeb98e08af167eacbb6a14',
    'helm-v3.21.4-linux-arm64.tar.gz': 'b54c04b4e0b2540bbdc08c17a121dab70e9a2ed0de5705528fec68a5fd3b85a7',
    'helm-v3.21.4-linux-arm.tar.gz': 'b02709eab565cfcee8acdb10c143daf05ab06d994baeb85e63976513367925a7',
    'helm-v3.21.4-linux-386.tar.gz': '71280742be811c7d9d6b4546125f185ba01c6fd967e47491766b0055a0570cf5',
    'helm-v3.21.4-linux-ppc64le.tar.gz': 'ba4e4f440b6992f119160e3ceea29d80158546c9241748332ffa1cfdfbb0bd8f',
    'helm-v3.21.4-linux-s390x.tar.gz': '321de1ff6fe57a9a5eca6b56d78d6959babe295ec7aab49af1a0d2bcfc02dfc8',
    'helm-v3.21.4-linux-riscv64.tar.gz': 'fef3ec7e1ddafe8927253ad79f2f8e3ac41f3f92328eb2c23bd4513b4421e5d9',
    'helm-v3.21.4-darwin-amd64.tar.gz': '9173d05edf9592c6be1d0412ffafd935448dfc7a63c2bc732b8c67e55503e8a8',
    'helm-v3.21.4-darwin-arm64.tar.gz': '6e0bf5eb6daafc2b1ec34bb5ba04ef103f3afc16192fb19805c2924d7ea1033f',
  },
}

const VERSION = /^v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?:\+.*)?$/

/** `v4.2.4` from the output of helm or from an input; builds from source print `v4.2`. @throws Error otherwise. */
export function parseHelmVersion(text: string): string {
  const [, version] = VERSION.exec(text.trim()) ?? []
  if (version === undefined) {
    throw new Error(`"${text.trim()}" is not a version of helm, as in v4.2.4`)
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

const OS_NAMES: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin' }
const ARCHITECTURE_NAMES: Readonly<Record<string, string>> = {
  x64: 'amd64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: '386',
  s390x: 's390x',
  ppc64: 'ppc64le',
  riscv64: 'riscv64',
}

function helmArchive(version: string, { platform, arch }: Machine) {
  const os = OS_NAMES[platform]
  const architecture = ARCHITECTURE_NAMES[arch]
  if (os === undefined || architecture === undefined) return undefined
  return { name: `helm-${version}-${os}-${architecture}.tar.gz`, program: `${os}-${architecture}/helm` }
}

export const HELM_RELEASE: ToolRelease = {
  name: 'helm',
  known: KNOWN,
  defaultUrl: 'https://get.helm.sh/{archive}',
  checksums: (archive) => `https://get.helm.sh/${archive}.sha256sum`,
  archive: helmArchive,
  versionArguments: ['version', '--template', '{{.Version}}'],
  purpose: 'run-helm',
  parseVersion: parseHelmVersion,
  isUsable: isUsableHelm,
}
