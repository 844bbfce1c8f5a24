import { readFile } from 'node:fs/promises'

/** Short enough that a program on a fast network exceeds its bound only a little. */
const CHECK_INTERVAL_MS = 200

/** Limits of a program that reads from a server which may be malicious. */
export interface ChildBounds {
  readonly memoryBytes: number
  /**
   * Read and not written, and so kept in the memory or thrown away; in addition to as many bytes as it wrote, which
   * allows for what TLS and HTTP wrap around each piece.
   */
  readonly unwrittenBytes: number
  /** The error that the program is ended with. `what` completes "crane …". */
  readonly error: (what: string) => Error
}

/** Bytes that a process has read and written, sockets included (Linux, proc_pid_io); undefined elsewhere. */
export async function readByteCounters(pid: number): Promise<{ read: number; written: number } | undefined> {
  const text = await readProc(pid, 'io')
  if (text === undefined) return undefined
  const field = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
  return { read: field('rchar'), written: field('wchar') }
}

/** Resident memory of a process (Linux, proc_pid_status); 0 elsewhere. */
async function readMemory(pid: number): Promise<number> {
  const text = (await readProc(pid, 'status')) ?? ''
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024
}

async function readProc(pid: number, name: 'io' | 'status'): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined
  return readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => undefined)
}

/** Ends a program that exceeds its bounds. @returns a function to call when it has ended. */
export function watchBounds(pid: number, bounds: ChildBounds, end: (error: Error) => void): () => void {
  const look = async (): Promise<void> => {
    const [counters, memory] = await Promise.all([readByteCounters(pid), readMemory(pid)])
    if (memory > bounds.memoryBytes) end(bounds.error('took more memory than it needs'))
    const { read, written } = counters ?? { read: 0, written: 0 }
    if (read - 2 * written > bounds.unwrittenBytes) {
      end(bounds.error('read much data that belongs to no file'))
    }
  }
  const timer = setInterval(() => void look(), CHECK_INTERVAL_MS)
  return () => clearInterval(timer)
}
