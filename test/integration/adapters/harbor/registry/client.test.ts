/** The push and the pull of verify-harbor: what came back is what was sent, or it is said. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createHarborClient, createHarborHttp } from '../../../../../src/adapters/harbor/http.ts'
import { createRegistryClient } from '../../../../../src/adapters/harbor/registry/client.ts'
import { digestOf } from '../../../../../src/adapters/image/content.ts'
import { makeProbeImage } from '../../../../../src/adapters/image/probe-image.ts'
import { type HarborSandbox, startHarbor } from '../../../../sandbox/harbor/index.ts'
import { connection } from '../../../../support/builders.ts'
import { RecordingLog } from '../../../../support/fakes.ts'
import { toolPath } from '../../../../support/tools.ts'

const REPOSITORY = { project: 'probe', name: 'app' }

let harbor: HarborSandbox
beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'probe' })
})
afterAll(() => harbor.close())
afterEach(() => harbor.clearFaults())

function open() {
  const robot = harbor.addRobot({ project: 'probe', name: `r${harbor.requests.length}`, access: 'full' })
  const to = connection({
    url: harbor.url,
    host: new URL(harbor.url).host,
    credentials: { kind: 'basic', user: robot.name, secret: robot.secret },
  })
  const { signal } = new AbortController()
  const client = createHarborClient(to, {})
  const http = createHarborHttp({ connection: to, client, signal, log: new RecordingLog() })
  return createRegistryClient({ connection: to, http, limit: { callTimeoutMs: () => 5_000 } })
}

async function push(registry: ReturnType<typeof open>) {
  const image = await makeProbeImage()
  for (const blob of image.blobs) expect(await registry.pushBlob(REPOSITORY, blob)).toBe(201)
  await registry.pushManifest(REPOSITORY, { ...image, bytes: image.manifest })
  return image
}

describe('an image', () => {
  it('is pushed and comes back whole', async () => {
    const registry = open()
    const image = await push(registry)
    const sizes = image.blobs.reduce((sum, { bytes }) => sum + bytes.byteLength, image.manifest.byteLength)
    expect(await registry.pullImage(REPOSITORY, image.digest)).toBe(sizes)
  })

  it('that comes back changed is refused', async () => {
    const registry = open()
    const image = await push(registry)
    const other = '{"config":{"digest":""},"layers":[]}'
    harbor.addFault({ method: 'GET', path: /\/manifests\//, status: 200, body: other })
    await expect(registry.pullImage(REPOSITORY, image.digest)).rejects.toThrow(
      `the data that came back has the digest ${digestOf(Buffer.from(other))}, not ${image.digest}`,
    )
  })
})

describe('a push that is refused', () => {
  it('of a blob is a status: a proxy that limits the size', async () => {
    harbor.addFault({ method: 'PUT', path: /\/blobs\/uploads\//, status: 413, body: '<html></html>' })
    const bytes = Buffer.from('a layer')
    expect(await open().pushBlob(REPOSITORY, { digest: digestOf(bytes), bytes })).toBe(413)
  })

  it('of a manifest is an error, also when something in front of Harbor refuses it', async () => {
    const registry = open()
    const image = await makeProbeImage()
    harbor.addFault({ method: 'PUT', path: /\/manifests\//, status: 403, body: '<html>no</html>' })
    await expect(registry.pushManifest(REPOSITORY, { ...image, bytes: image.manifest })).rejects.toThrow(
      /failed to write the manifest sha256:.* to probe\/app/,
    )
  })
})
