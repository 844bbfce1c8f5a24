import { type ChildProcess, spawn } from 'node:child_process'

/**
 * The program of the guard: it reads what to end and what to remove, one JSON array a line, from a pipe whose other
 * end is in this process. The pipe closes when this process is gone, however it ended. A process number is used again by the
 * system, so a program is known by the time of its start too (field 22 of /proc/pid/stat, Linux).
 */
const SCRIPT = `
const { readFileSync, rmSync } = require('node:fs')
const programs = new Map()
const directories = new Set()
const startOf = (pid) => {
  try {
    const text = readFileSync('/proc/' + pid + '/stat', 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return ''
  }
}
const orders = {
  end: (pid) => programs.set(pid, startOf(pid)),
  ended: (pid) => programs.delete(pid),
  remove: (directory) => directories.add(directory),
  removed: (directory) => directories.delete(directory),
}
const kill = (signal) => {
  for (const [pid, start] of programs) {
    if (startOf(pid) !== start) continue
    try { process.kill(pid, signal) } catch {}
  }
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
let text = ''
process.stdin.setEncoding('utf8')
process.stdin.on('data', (chunk) => {
  const lines = (text + chunk).split('\\n')
  text = lines.pop()
  for (const line of lines) {
    const [order, value] = JSON.parse(line)
    orders[order](value)
  }
})
const clear = () => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
}
process.stdin.on('close', () => {
  if (programs.size + directories.size === 0) return process.exit()
  kill('SIGTERM')
  try { clear() } catch {}
  setTimeout(() => {
    kill('SIGKILL')
    clear()
    process.exit()
  }, 2000)
})
`

let guard: ChildProcess | undefined

/**
 * Ends a program when this process is gone without having ended it: a runner that is stopped may kill this process
 * alone (Gitea does), and no system ends the children of a process with it.
 *
 * @returns to be called when the program has ended.
 */
export function endWithThisProcess(pid: number): () => void {
  order('end', pid)
  return () => order('ended', pid)
}

/**
 * Removes a directory when this process is gone without having removed it.
 *
 * @returns to be called when it has been removed.
 */
export function removeWithThisProcess(directory: string): () => void {
  order('remove', directory)
  return () => order('removed', directory)
}

function order(name: 'end' | 'ended' | 'remove' | 'removed', value: number | string): void {
  guard ??= startGuard()
  guard.stdin?.write(`${JSON.stringify([name, value])}\n`)
}

function startGuard(): ChildProcess {
  const trackingId = process.env['RUNNER_TRACKING_ID']
  const child = spawn(process.execPath, ['-e', SCRIPT], {
    // In a group of its own, so that a signal to this process's group does not end both.
    detached: true,
    windowsHide: true,
    env: trackingId === undefined ? {} : { RUNNER_TRACKING_ID: trackingId },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // Without a guard the work continues: it is only needed when this process is killed.
  child.on('error', () => undefined)
  child.stdin?.on('error', () => undefined)
  child.unref()
  // A pipe is a socket, which keeps the process running.
  ;(child.stdin as { unref?: () => void } | null)?.unref?.()
  return child
}
