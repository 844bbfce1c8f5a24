/** Real cranes push through a gateway, to the sandbox and to a plain registry. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type MadeImage, makeImage, makeSyntheticImage } from '../../../images/index.ts'
import { type HarborSandbox, startHarbor } from '../../../sandbox/harbor/index.ts'
import { openTestGateway, runCrane, type TestGateway } from '../../../support/gateway.ts'
import { type PlainRegistry, servePlainRegistry } from '../../../support/registry.ts'
import { toolPath } from '../../../support/tools.ts'

let directory = ''
let index: MadeImage
let single: MadeImage
let harbor: HarborSandbox
let source: PlainRegistry
let robot: { readonly name: string; readonly secret: string }
const gateways: TestGateway[] = []

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-gateway-'))
  index = await makeImage({
    directory: join(directory, 'index'),
    platforms: ['linux/amd64', 'linux/arm64'],
  })
  single = await makeSyntheticImage({
    directory: join(directory, 'single'),
    layers: 3,
    layerBytes: 2_000_000,
    seed: 'gateway',
  })
  source = await servePlainRegistry()
}, 60_000)

afterAll(async () => {
  await source.close()
  rmSync(directory, { recursive: true })
})

async function start(options: { readonly preventVulnerable?: 'low' } = {}): Promise<void> {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'apps', ...options })
  robot = harbor.addRobot({ project: 'apps', name: 'ci', access: 'push-only' })
}

afterEach(async () => {
  for (const gateway of gateways.splice(0)) await gateway.close()
  await harbor.close()
})

async function open(repository = 'apps/team/app', url = harbor.url): Promise<TestGateway> {
  const gateway = await openTestGateway({ url, ...robot }, repository)
  gateways.push(gateway)
  return gateway
}

const kinds = (): string[] => harbor.requests.map(({ method, path }) => `${method} ${path}`)

describe.each(['crane', 'crane-middle', 'crane-next'] as const)('%s', (tool) => {
  const push = (gateway: TestGateway, image: MadeImage, repository = 'apps/team/app') =>
    runCrane(['push', image.directory, `${gateway.host}/${repository}@${image.digest}`], { gateway, tool })

  async function copy(gateway: TestGateway, image: MadeImage) {
    const from = `127.0.0.1:${source.port}/origin/app`
    const pushed = await runCrane(['push', image.directory, `${from}@${image.digest}`], { gateway, tool })
    expect(pushed.stderr).not.toContain('Error')
    const to = `${gateway.host}/apps/team/app@${image.digest}`
    return runCrane(['copy', `${from}@${image.digest}`, to], { gateway, tool })
  }

  it('pushes a layout', async () => {
    await start()
    const gateway = await open()
    const { code, stdout, stderr } = await push(gateway, single)
    expect(stderr).not.toContain('Error')
    expect({ code, digest: stdout.trim().split('@')[1] }).toEqual({ code: 0, digest: single.digest })
    expect(harbor.artifact('apps/team/app', single.digest)).toBeDefined()
    expect(gateway.totals()).toMatchObject({ committedBlobs: 4, refusedRequests: 0 })
    expect(gateway.totals().sentBytes).toBeGreaterThan(6_000_000)
    expect(gateway.totals().receivedBytes).toBe(gateway.totals().sentBytes)
    expect(gateway.transfers()).toEqual([])
    expect(gateway.lastFailure()).toBeUndefined()
  })

  it('copies an image and an index from a registry, without a mount and without a tag', async () => {
    await start()
    const gateway = await open()
    for (const image of [single, index]) {
      const { code, stderr } = await copy(gateway, image)
      expect(stderr).not.toMatch(/Error|retrying/)
      expect(code).toBe(0)
      expect(harbor.artifact('apps/team/app', image.digest)).toBeDefined()
    }
    for (const digest of Object.values(index.manifests)) {
      expect(harbor.artifact('apps/team/app', digest)).toBeDefined()
    }
    expect(harbor.tags('apps/team/app')).toEqual({})
    expect(kinds().filter((line) => /mount|from=|origin/.test(line))).toEqual([])
  })

  it('asks for one token, and knows no credentials but those of the copy', async () => {
    await start()
    const gateway = await open()
    await push(gateway, single)
    expect(kinds().filter((line) => line.includes('/service/token'))).toHaveLength(1)
    expect(kinds()[0]).toBe('GET /v2/')
    expect(harbor.requests[0]?.hasAuthorization).toBe(false)
    expect(gateway.masked).toHaveLength(2)
    expect(gateway.masked).toContain(gateway.credentials.secret)
    expect(gateway.credentials.secret).not.toContain(robot.secret)
    expect(gateway.log.lines).toEqual([])
  })

  it('sends nothing that Harbor has', async () => {
    await start()
    const gateway = await open()
    await push(gateway, single)
    const before = gateway.totals().sentBytes
    harbor.requests.length = 0
    const { code, stderr } = await push(gateway, single)
    expect({ code, isThere: stderr.includes('existing manifest') }).toEqual({ code: 0, isThere: true })
    expect(gateway.totals().sentBytes).toBe(before)
    expect(harbor.requests).toHaveLength(1)
  })

  it('takes a manifest that the policy of the project hides for one that is there', async () => {
    await start({ preventVulnerable: 'low' })
    const gateway = await open()
    await push(gateway, index)
    const again = await push(gateway, index)
    expect(again.stderr).not.toContain('Error')
    expect(again.code).toBe(0)
    const states = harbor.requests.filter(
      ({ path, status }) => path.includes('/manifests/') && status === 412,
    )
    expect(states.length).toBeGreaterThan(0)
  })

  it('renews a token that Harbor no longer takes', async () => {
    await start()
    const gateway = await open()
    // Between the blobs and the manifest, and for a commit.
    const refusal = {
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="harbor"' },
      contentType: 'application/json',
      body: '{"errors":[{"code":"UNAUTHORIZED","message":"unauthorized"}]}',
      times: 1,
    }
    harbor.addFault({ ...refusal, method: 'PUT', path: /manifests/ })
    harbor.addFault({ ...refusal, method: 'PUT', path: /uploads/ })
    const { code, stderr } = await push(gateway, single)
    expect(stderr).not.toMatch(/Error|retrying/)
    expect(code).toBe(0)
    expect(kinds().filter((line) => line.includes('/service/token')).length).toBeGreaterThan(1)
  })

  it('has a blob sent again when the token ended before it', async () => {
    await start()
    const gateway = await open()
    harbor.addFault({ method: 'PATCH', path: /uploads/, status: 401, times: 1 })
    const { code, stderr } = await push(gateway, single)
    expect(stderr).toContain('retrying')
    expect(code).toBe(0)
    expect(harbor.artifact('apps/team/app', single.digest)).toBeDefined()
  })

  it('has a blob sent again when Harbor breaks off in its middle', async () => {
    await start()
    const gateway = await open()
    harbor.addFault({ method: 'PATCH', path: /uploads/, reset: true, times: 1 })
    const { code, stderr } = await push(gateway, single)
    expect(stderr).toContain('retrying')
    expect(code).toBe(0)
    expect(gateway.lastFailure()).toMatchObject({ method: 'PATCH', cause: { kind: 'no-answer' } })
  })

  it('hands over what Harbor answers to a blob before it has all of it, and keeps its place', async () => {
    await start()
    const gateway = await open()
    const body =
      '{"errors":[{"code":"DENIED","message":"will exceed the configured upper limit of 9.0 KiB."}]}'
    harbor.addFault({
      method: 'PATCH',
      path: /uploads/,
      status: 403,
      contentType: 'application/json',
      body,
    })
    const { code, stderr } = await push(gateway, single)
    expect(code).toBe(1)
    expect(stderr).toContain('exceed the configured upper limit')
    expect(gateway.lastFailure()).toMatchObject({
      method: 'PATCH',
      cause: { kind: 'answer', answer: { status: 403, code: 'DENIED', origin: 'registry' } },
    })
  })

  it('pushes to a registry that asks for no login', async () => {
    await start()
    const plain = await servePlainRegistry()
    try {
      const gateway = await open('library/app', `http://127.0.0.1:${plain.port}`)
      const { code, stderr } = await push(gateway, index, 'library/app')
      expect(stderr).not.toContain('Error')
      expect(code).toBe(0)
    } finally {
      await plain.close()
    }
  })

  it('does not wait for crane to give up TLS', async () => {
    await start()
    const gateway = await open()
    const { stderr } = await runCrane(
      ['-v', 'push', single.directory, `${gateway.host}/apps/team/app@${single.digest}`],
      { gateway, tool },
    )
    expect(stderr).toMatch(/first record does not look like a TLS handshake/)
    // crane waits before it tries a connection again that was closed without an answer.
    expect(stderr).not.toMatch(/retrying|context canceled/)
  })
})
