/** A plain registry: `crane registry serve` on a free port, without any authentication. */
import { spawn } from 'node:child_process'
import { toolPath } from './tools.ts'

export interface PlainRegistry {
  readonly port: number
  close(): Promise<void>
}

export async function servePlainRegistry(): Promise<PlainRegistry> {
  const child = spawn(toolPath('crane'), ['registry', 'serve', '--address', '127.0.0.1:0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    void ended.then(() => reject(new Error('crane registry serve ended')))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      const [, found] = /serving on port (\d+)/.exec(chunk) ?? []
      if (found !== undefined) resolve(Number(found))
    })
  })
  return {
    port,
    async close() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
