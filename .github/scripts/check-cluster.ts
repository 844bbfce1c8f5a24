/** The tests of the bootstrap on a real Kubernetes control plane. The first run builds it, which takes minutes. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installContainerds, whyNoContainerd } from '../../test/cluster/containerd.ts'
import { buildControlPlane } from '../../test/cluster/control-plane.ts'
import { CLUSTER_TOOLS, installTools, TEST_TOOLS } from '../../test/support/tools.ts'

const ROOT = join(import.meta.dirname, '..', '..')

if (spawnSync('go', ['version']).status !== 0) {
  console.log('Left out: the tests on a cluster need Go to build a control plane, and there is none.')
  process.exit(0)
}
await installTools([...TEST_TOOLS, ...CLUSTER_TOOLS])
await buildControlPlane()
const whyNot = whyNoContainerd()
if (whyNot === '') await installContainerds()
else console.log(`Left out: the pulls with containerd, because ${whyNot}.`)
const { status } = spawnSync(
  process.execPath,
  [
    ...[
      join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--config',
      'test/cluster/vitest.config.ts',
    ],
    ...(whyNot === '' ? [] : ['--exclude', '**/containerd.test.ts']),
  ],
  { cwd: ROOT, stdio: 'inherit' },
)
process.exit(status ?? 1)
