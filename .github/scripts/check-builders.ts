/**
 * Images as the builders of the field make them, pushed by the product: a real Docker daemon, podman, buildah, skopeo,
 * umoci, ko and oras. Debian's packages and a daemon need root on a Debian; elsewhere the check is left out.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installPackages, whyNoPackages } from '../../test/builders/debian.ts'
import { BUILDER_TOOLS, installTools, TEST_TOOLS } from '../../test/support/tools.ts'

const ROOT = join(import.meta.dirname, '..', '..')

const why = whyNoPackages()
if (why !== undefined) {
  console.log(`Left out: the images of real builders, because ${why}`)
  process.exit(0)
}
await installTools([...TEST_TOOLS, ...BUILDER_TOOLS])
installPackages(['docker.io', 'podman', 'buildah', 'skopeo', 'umoci'])
const { status } = spawnSync(
  process.execPath,
  [
    ...[
      join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--config',
      'test/builders/vitest.config.ts',
    ],
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: 'inherit' },
)
process.exit(status ?? 1)
