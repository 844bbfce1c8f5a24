import type { KnownArchives, Machine, ToolRelease } from '../tool/release.ts'

/** Release archives of go-containerregistry, which contain crane, and their names by machine. */

const KNOWN: KnownArchives = {
  'v0.20.6': {
    'go-containerregistry_Linux_x86_64.tar.gz':
      'c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127',
    'go-containerregistry_Linux_arm64.tar.gz':
      'fc0515857bc38e4ddd2d37a5ab03fb5959449c7b2d4ad759bcc1174ac0cad91b',
    'go-containerregistry_Darwin_x86_64.tar.gz':
      '5c9ad72fff8e92466e6162274fda18a59d16629025c3f1eb43cb3de494cbddc5',
    'go-containerregistry_Darwin_arm64.tar.gz':
      'ae30b28498de3e1ac51a37042eab46116ec70d86aa9d10431a1fbde35b9918b9',
    'go-containerregistry_Windows_x86_64.tar.gz':
      '399491efa1d88d1ee18c6642d025aa0c67a49bfe8297033fb485b1272ad70c9d',
  },
  'v0.21.9': {
    'go-containerregistry_Linux_x86_64.tar.gz':
      '5c16d8ddb971cb1d5e6ed8b1e743da8224414eeba2c2762d8f1a61b2f095699e',
    'go-containerregistry_Linux_arm64.tar.gz':
      '1f4c647b7bb260ab5435661df5b526cf59950ebf95201790db7183ac189cbcbd',
    'go-containerregistry_Darwin_x86_64.tar.gz':
      'f31075b3375f79b406a600e090d5c4778b3c6598a01c817dc7898c05c7c00a56',
    'go-containerregistry_Darwin_arm64.tar.gz':
      '11cc3640e53473eb0d8c501068573e52a259f4d82177e6dd11b7bacb8955459e',
    'go-containerregistry_Windows_x86_64.tar.gz':
      '2309f41ce9a31b6096fd590a57b00b0fd1d6dc41d315dc820795f64be070fe03',
    'go-containerregistry_Windows_arm64.tar.gz':
      'd265afe5d393ac5a8be92f447e3839a45160aa189b8ca57611f3649f35519862',
  },
  'v0.22.1': {
    'go-containerregistry_Linux_x86_64.tar.gz':
      '0ab7a1d6932a213aed964ce97666c3077fe691c8606413674a8b3e0b9ec4cda0',
    'go-containerregistry_Linux_arm64.tar.gz':
      '898c0cff975f898a33e8c4580bdafb0e7c02c7faa33374e946762f97c4ab7110',
    'go-containerregistry_Darwin_arm64.tar.gz':
      '2231fc8df8806d20d680ff1225db44e095a55dd6ac1ae8eced4faf4b278b78fb',
    'go-containerregistry_Windows_x86_64.tar.gz':
      '0e073ea8192c3b8442ec8aaf44d53c1050a09084669fae3a6ceb0f2026cf8b21',
  },
}

const VERSION = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/

/** `v0.20.6` from `v0.20.6` or `0.20.6`. @throws Error for anything else: `latest` cannot be verified. */
export function parseCraneVersion(text: string): string {
  const [, version] = VERSION.exec(text.trim()) ?? []
  if (version === undefined) {
    throw new Error(`"${text}" is not a version; give a release of go-containerregistry, as in v0.20.6`)
  }
  return `v${version}`
}

const OS_NAMES: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'Darwin', win32: 'Windows' }
const ARCHITECTURE_NAMES: Readonly<Record<string, string>> = {
  x64: 'x86_64',
  arm64: 'arm64',
  arm: 'armv6',
  ia32: 'i386',
  s390x: 's390x',
  ppc64: 'ppc64le',
  riscv64: 'riscv64',
}

function craneArchive({ platform, arch }: Machine) {
  const os = OS_NAMES[platform]
  const architecture = ARCHITECTURE_NAMES[arch]
  if (os === undefined || architecture === undefined) return undefined
  return {
    name: `go-containerregistry_${os}_${architecture}.tar.gz`,
    program: platform === 'win32' ? 'crane.exe' : 'crane',
  }
}

export const CRANE_RELEASE: ToolRelease = {
  name: 'crane',
  known: KNOWN,
  defaultUrl: 'https://github.com/google/go-containerregistry/releases/download/{version}/{archive}',
  checksums: () => "the release's checksums.txt",
  archive: (_, machine) => craneArchive(machine),
  versionArguments: ['version'],
  purpose: 'write-harbor',
  // Releases print it without the v, `go install` with it.
  parseVersion: parseCraneVersion,
  // Exactly the one: what crane says and does is known by its version.
  isUsable: (found, wanted) => found === wanted,
}
