/** Ends a process and everything below it as a power cut does: nothing can clean up. */
import { readdirSync, readFileSync } from 'node:fs'

/** Kills with SIGKILL; false when the process had ended already. */
export function killTree(pid: number): boolean {
  const isAlive = stop(pid)
  const tree = [pid]
  // A stopped process starts no other, so its children are all that there will be.
  for (const parent of tree) {
    for (const child of childrenOf(parent)) {
      if (stop(child)) tree.push(child)
    }
  }
  for (const member of tree) signal(member, 'SIGKILL')
  return isAlive
}

const stop = (pid: number): boolean => signal(pid, 'SIGSTOP')

function signal(pid: number, name: 'SIGSTOP' | 'SIGKILL'): boolean {
  try {
    process.kill(pid, name)
    return true
  } catch {
    // It has ended meanwhile.
    return false
  }
}

/** Of every thread, since a child belongs to the thread that started it. */
function childrenOf(pid: number): number[] {
  try {
    const threads = `/proc/${pid}/task`
    return readdirSync(threads).flatMap((thread) =>
      readFileSync(`${threads}/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}
