// Loaded into every step that a run of act starts. act reads the output of a step through a terminal and closes it as
// soon as the step has failed, with what it has not read yet: under load the error itself. So a step that fails says a
// last line and leaves only when the test has seen that, and all before it.
//
// act also removes RUNNER_TEMP before a test could look at it. So each step links what is there when it ends, and the
// last one, which is the last post step, leaves what the job leaves.
//
// CommonJS, because a module that is loaded before a program costs every step a third of what an empty program does.
const { existsSync, linkSync, mkdirSync, readdirSync, rmSync, writeSync } = require('node:fs')
const { basename, dirname, join, relative } = require('node:path')

/** Without an answer, as when act itself is gone. */
const PATIENCE_MS = 5_000
const LOOK_EVERY_MS = 5

/** Of this run: the directories `seen` and `temporary` are in it. */
const PLACE = dirname(process.env.HARBOR_ACTIONS_OUTPUTS)

process.once('exit', (code) => {
  keepTemporaryFiles()
  if (code === 0) return
  const id = require('node:crypto').randomUUID()
  try {
    writeSync(process.stdout.fd, `\nstep-ends ${id}\n`)
  } catch {
    return
  }
  const sleeper = new Int32Array(new SharedArrayBuffer(4))
  for (
    let waited = 0;
    waited < PATIENCE_MS && !existsSync(join(PLACE, 'seen', id));
    waited += LOOK_EVERY_MS
  ) {
    Atomics.wait(sleeper, 0, 0, LOOK_EVERY_MS)
  }
})

function keepTemporaryFiles() {
  const temporary = process.env.RUNNER_TEMP
  if (temporary === undefined) return
  try {
    // Jobs side by side have a directory each: …/<id of the job>/tmp.
    const mirror = join(PLACE, 'temporary', basename(dirname(temporary)))
    rmSync(mirror, { recursive: true, force: true })
    for (const entry of readdirSync(temporary, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      const place = join(mirror, relative(temporary, path))
      mkdirSync(dirname(place), { recursive: true })
      linkSync(path, place)
    }
  } catch {
    // Another step of the job changes it at this moment: that one comes after.
  }
}
