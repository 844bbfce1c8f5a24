/** A gateway of a test, its client, and a real crane that pushes through it. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Gateway, openGateway } from '../../src/adapters/gateway/gateway.ts'
import { createHarborClient } from '../../src/adapters/harbor/http.ts'
import { encodeBasic } from '../../src/adapters/http/basic-auth.ts'
import { type HarborRepository, parseHarborRepository } from '../../src/domain/harbor/repository.ts'
import { connection } from './builders.ts'
import { RecordingLog } from './fakes.ts'
import { type ToolName, toolPath } from './tools.ts'

export interface TestGateway extends Gateway {
  readonly log: RecordingLog
  /** What was masked. */
  readonly masked: readonly string[]
  /** `Basic …` of this copy. */
  readonly authorization: string
  readonly abort: AbortController
}

/** @param harbor its URL, and who pushes. */
export async function openTestGateway(
  harbor: { readonly url: string; readonly name?: string; readonly secret?: string },
  repository: string = 'library/app',
): Promise<TestGateway> {
  const log = new RecordingLog()
  const masked: string[] = []
  const abort = new AbortController()
  const { name = 'robot$ci', secret = 'a-robot-secret' } = harbor
  const target: HarborRepository = parseHarborRepository(repository)
  const to = connection({
    url: harbor.url,
    host: new URL(harbor.url).host,
    isPlainHttp: harbor.url.startsWith('http:'),
    credentials: { kind: 'basic', user: name, secret },
  })
  const client = createHarborClient(to, {})
  const gateway = await openGateway({
    connection: to,
    client,
    repository: target,
    signal: abort.signal,
    log,
    maskSecret: (value) => void masked.push(value),
  })
  const close = async (): Promise<void> => {
    await gateway.close()
    await client.close()
  }
  return { ...gateway, close, log, masked, abort, authorization: `Basic ${encodeBasic(gateway.credentials)}` }
}

export interface GatewayAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** One request to a gateway, as it is written: no part of the path is normalised. */
export function askGateway(
  { host }: Pick<Gateway, 'host'>,
  asked: {
    readonly method: string
    readonly path: string
    readonly authorization?: string | undefined
    readonly body?: string | Uint8Array
    readonly headers?: Readonly<Record<string, string>>
  },
): Promise<GatewayAnswer> {
  const { method, path, authorization, body = '' } = asked
  const { hostname, port } = new URL(`http://${host}`)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: hostname,
        port,
        method,
        path,
        agent: false,
        headers: {
          'content-length': String(Buffer.byteLength(body)),
          ...(authorization === undefined ? {} : { authorization }),
          ...asked.headers,
        },
      },
      (response) => {
        text(response).then(
          (said) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: said }),
          reject,
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** Runs a real crane with the one-time credentials of a gateway and none of anybody else. */
export async function runCrane(
  args: readonly string[],
  options: {
    readonly gateway: Gateway
    readonly tool: Extract<ToolName, 'crane' | 'crane-middle' | 'crane-next'>
    readonly onStart?: (kill: () => void) => void
  },
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const { gateway, tool } = options
  const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-docker-'))
  try {
    const auth = encodeBasic(gateway.credentials)
    writeFileSync(join(directory, 'config.json'), JSON.stringify({ auths: { [gateway.host]: { auth } } }))
    const child = spawn(toolPath(tool), args, {
      env: { HOME: directory, DOCKER_CONFIG: directory },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    options.onStart?.(() => child.kill('SIGKILL'))
    const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    return { code, stdout, stderr }
  } finally {
    rmSync(directory, { recursive: true })
  }
}
