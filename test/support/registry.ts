/** A plain registry: `crane registry serve` on a free port, without any authentication. */
import { spawn } from 'node:child_process'
import { endWithProcess } from './end-with-process.ts'
import { toolPath } from './tools.ts'

export interface PlainRegistry {
  readonly port: number
  close(): Promise<void>
}

/**
 * @param options.blobs a directory with the blobs that it serves; in memory by default.
 * @param options.env all of its environment; that of this process by default.
 */
export async function servePlainRegistry(
  options: { readonly blobs?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<PlainRegistry> {
  const { blobs, env = process.env } = options
  const disk = blobs === undefined ? [] : ['--disk', blobs]
  const child = spawn(toolPath('crane'), ['registry', 'serve', '--address', '127.0.0.1:0', ...disk], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  endWithProcess(child)
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
