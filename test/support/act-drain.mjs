// Loaded into every step that a run of act starts. act reads the output of a step through a terminal and closes it as
// soon as the step has failed, with what it has not read yet: under load the error itself. So a step that fails says a
// last line and leaves only when the test has seen that, and all before it.
import { randomUUID } from 'node:crypto'
import { existsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Should nobody answer, as when act itself is gone. */
const PATIENCE_MS = 5_000
const LOOK_EVERY_MS = 5

const { searchParams } = new URL(import.meta.url)
const seen = searchParams.get('seen') ?? ''

process.once('exit', (code) => {
  if (code === 0) return
  const id = randomUUID()
  try {
    writeSync(process.stdout.fd, `\nstep-ends ${id}\n`)
  } catch {
    return
  }
  const sleeper = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; waited < PATIENCE_MS && !existsSync(join(seen, id)); waited += LOOK_EVERY_MS) {
    Atomics.wait(sleeper, 0, 0, LOOK_EVERY_MS)
  }
})
