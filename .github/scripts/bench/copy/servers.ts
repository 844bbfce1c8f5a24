import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A server in a process of its own, on 127.0.0.1. It also ends with this process. */
interface Started<Said> {
  readonly said: Said
  readonly child: ChildProcess
  close(): Promise<void>
}

async function startServer<Said>(script: string, args: readonly string[]): Promise<Started<Said>> {
  const child = fork(join(import.meta.dirname, script), args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const said = await new Promise<Said>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Said))
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)))
  })
  return {
    said,
    child,
    async close() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

/** A line between this machine and a server; `undefined` is the loopback interface as it is. */
export interface Line {
  readonly megabitsPerSecond: number
  readonly roundTripMs: number
}

export interface Link {
  /** Connections to it go to the server over the line. */
  readonly port: number
  lead(upstreamPort: number): void
  close(): Promise<void>
}

export async function startLink({ megabitsPerSecond, roundTripMs }: Line): Promise<Link> {
  const { said, child, close } = await startServer<{ readonly port: number }>('link-server.ts', [
    String(megabitsPerSecond),
    String(roundTripMs),
  ])
  return { port: said.port, lead: (upstreamPort) => void child.send({ upstreamPort }), close }
}

export interface SandboxServer {
  readonly url: string
  readonly robotName: string
  readonly robotToken: string
  readonly project: string
}

/** @param externalUrl how Harbor names itself; by default the address that it listens on. */
export async function startSandbox(
  externalUrl = '',
): Promise<{ readonly said: SandboxServer; close(): Promise<void> }> {
  return startServer<SandboxServer>('harbor-server.ts', [externalUrl])
}
