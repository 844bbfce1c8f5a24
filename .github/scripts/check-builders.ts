/**
 * Images as the builders of the field make them, pushed by the product: a real Docker daemon, containerd, podman,
 * buildah, skopeo, umoci, ko, oras and jib. Debian's packages and a daemon need root on a Debian; elsewhere the check is
 * left out. With --containerd-store also a Docker daemon that keeps its images in containerd, which is built first: that
 * takes some minutes.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installContainerdStore } from '../../test/builders/containerd-store.ts'
import { installPackages, whyNoPackages } from '../../test/builders/debian.ts'
import { installJib, whyNoJib } from '../../test/builders/jib.ts'
import { installContainerd2 } from '../../test/cluster/containerd.ts'
import { BUILDER_TOOLS, installTools, TEST_TOOLS } from '../../test/support/tools.ts'

const ROOT = join(import.meta.dirname, '..', '..')

const why = whyNoPackages()
if (why !== undefined) {
  console.log(`Left out: the images of real builders, because ${why}`)
  process.exit(0)
}
await installTools([...TEST_TOOLS, ...BUILDER_TOOLS])
installPackages(['docker.io', 'podman', 'buildah', 'skopeo', 'umoci'])
await installContainerd2()
const noJib = whyNoJib()
if (noJib === '') await installJib()
else console.log(`Left out: the images of jib, because ${noJib}`)

const STORE = '--containerd-store'
const args = process.argv.slice(2)
const store = args.includes(STORE) ? await installContainerdStore() : {}
if (!args.includes(STORE)) {
  console.log(`Left out: a Docker daemon with the image store of containerd, because ${STORE} was not given`)
}
const { status } = spawnSync(
  process.execPath,
  [
    ...[
      join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--config',
      'test/builders/vitest.config.ts',
    ],
    ...args.filter((arg) => arg !== STORE),
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...store } },
)
process.exit(status ?? 1)
