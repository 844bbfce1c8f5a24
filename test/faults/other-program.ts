/** What another program of the machine can find of a job: the processes below it, and where they listen. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { request } from 'node:http'

/** `0A` is LISTEN (proc_net_tcp(5)). */
const LISTENING = '0A'

/** Ports of 127.0.0.1 on which a process listens. */
export function listeningPorts(pid: number): number[] {
  const sockets = new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${name}`))?.[1] ?? []
      } catch {
        return []
      }
    }),
  )
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode]) => state === LISTENING && sockets.has(inode ?? ''))
    .map(([, local = '']) => Number.parseInt(local.split(':')[1] ?? '', 16))
}

/** Processes that a process has started and that run. */
export function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number)
}

/** Asks at a port of 127.0.0.1. @returns the status of the answer; 0 for none. */
export function askPort(
  port: number,
  asked: { readonly method: string; readonly path: string; readonly authorization?: string },
): Promise<number> {
  const { method, path, authorization } = asked
  const headers = authorization === undefined ? {} : { authorization }
  return new Promise((resolve) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    outgoing.on('error', () => resolve(0))
    outgoing.end()
  })
}
