/** Faults at every stage of a run, with a real crane and a real toxiproxy; then docs/reliability.md says how they end. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { writeDocument } from '../../test/faults/document.ts'
import { FAULT_TOOLS, installTools } from '../../test/support/tools.ts'

const ROOT = join(import.meta.dirname, '..', '..')

if (process.platform !== 'linux') {
  console.log(
    'Left out: the faults need the loopback network of Linux, where every lane has an address of its own.',
  )
  process.exit(0)
}
await installTools(FAULT_TOOLS)
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--config', 'test/faults/vitest.config.ts', ...process.argv.slice(2)],
  ],
  { cwd: ROOT, stdio: 'inherit' },
)
if (status === 0) await writeDocument()
process.exit(status ?? 1)
