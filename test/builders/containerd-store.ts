/** A Docker daemon newer than Debian's, out of its Go module. It starts the containerd 2 of the cluster tests. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { containerdDirectory, installContainerd2 } from '../cluster/containerd.ts'
import { cacheDirectory } from '../support/tools.ts'
import type { ContainerdStore } from './daemon.ts'

/** The line of Docker 30; releases before it have no Go module. */
const MODULE = 'github.com/moby/moby/v2/cmd/dockerd'
const VERSION = 'v2.0.0-beta.24'

/** Set by `npm run check:builders -- --containerd-store`. */
const ASKED = 'HARBOR_ACTIONS_CONTAINERD_STORE'

const DIRECTORY = join(cacheDirectory(), 'builders', `dockerd-${VERSION}`)

/** The programs when the tests with them were asked for. */
export function containerdStore(): ContainerdStore | undefined {
  if (process.env[ASKED] !== '1') return undefined
  return { dockerd: join(DIRECTORY, 'dockerd'), containerd: containerdDirectory('v2') }
}

/** Builds what is missing: some minutes. @returns the environment of the tests that are to run. */
export async function installContainerdStore(): Promise<Readonly<Record<string, string>>> {
  await installContainerd2()
  if (!existsSync(DIRECTORY)) await build()
  return { [ASKED]: '1' }
}

async function build(): Promise<void> {
  console.log(`Building dockerd ${VERSION}`)
  await mkdir(join(cacheDirectory(), 'builders'), { recursive: true })
  const work = await mkdtemp(join(cacheDirectory(), 'builders', 'installing-'))
  try {
    const { status } = spawnSync('go', ['install', `${MODULE}@${VERSION}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // Without C: neither btrfs nor systemd.
      env: { ...process.env, GOBIN: work, CGO_ENABLED: '0' },
    })
    if (status !== 0) throw new Error(`go install of dockerd ended with ${status}`)
    await rename(work, DIRECTORY).catch((error: unknown) => {
      if (!existsSync(DIRECTORY)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
