import type { ChildProcess } from 'node:child_process'

const children = new Set<ChildProcess>()

/** Kills a server of a test when this process exits, however that happens. One listener for all of them: Node warns at eleven. */
export function endWithProcess(child: ChildProcess): void {
  if (children.size === 0) process.once('exit', killAll)
  children.add(child)
  child.once('close', () => {
    children.delete(child)
    if (children.size === 0) process.removeListener('exit', killAll)
  })
}

function killAll(): void {
  for (const child of children) child.kill('SIGKILL')
}
