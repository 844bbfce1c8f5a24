/** The policies of docs/admission.md, by the own command lines of Kyverno and ratify. They are built first, which takes some minutes. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ADMISSION_TOOLS, installTools } from '../../test/support/tools.ts'

const ROOT = join(import.meta.dirname, '..', '..')

await installTools(ADMISSION_TOOLS)
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--config', 'test/admission/vitest.config.ts', ...process.argv.slice(2)],
  ],
  { cwd: ROOT, stdio: 'inherit' },
)
process.exit(status ?? 1)
