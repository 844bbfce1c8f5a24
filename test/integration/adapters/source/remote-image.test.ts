/** An image in a registry is read by the rules of one on disk, and no layer of it before it is copied. */
import { execFileSync } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/domain/errors.ts'
import { parsePlatformChoice } from '../../../../src/domain/oci/platform-choice.ts'
import { programArchive, withPayload } from '../../../images/attestation.ts'
import { craneFor } from '../../../support/crane.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'
import { type PlainRegistry, servePlainRegistry } from '../../../support/registry.ts'
import { forwardTo, makeCertificate, serve, type TestServer } from '../../../support/servers.ts'
import { toolPath } from '../../../support/tools.ts'

let world: ImageWorld
let registry: PlainRegistry
beforeAll(async () => {
  ;[world, registry] = await Promise.all([createImageWorld(), servePlainRegistry()])
}, 60_000)
afterAll(async () => {
  await Promise.all([world.remove(), registry.close()])
})

const servers: TestServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const reader = (environment: Readonly<Record<string, string>> = {}) =>
  craneFor({ path: toolPath('crane'), temporaryDirectory: world.path(), environment }).read

let count = 0
/** Pushes a layout; its reference. */
function push(layout: string): string {
  count += 1
  const reference = `127.0.0.1:${registry.port}/team/app:${count}`
  execFileSync(toolPath('crane'), ['push', layout, reference], { stdio: 'ignore' })
  return reference
}

/** A server in front of the registry that does what a test says with some requests. */
async function inFront(
  handle: (incoming: IncomingMessage, answer: ServerResponse) => boolean,
  tls?: ReturnType<typeof makeCertificate>,
): Promise<TestServer> {
  const forward = forwardTo(() => ({ port: registry.port }))
  const server = await serve(
    (incoming, answer) => {
      if (!handle(incoming, answer)) forward(incoming, answer)
    },
    tls === undefined ? {} : { tls },
  )
  servers.push(server)
  return server
}

const through = (server: TestServer, reference: string): string =>
  reference.replace(String(registry.port), String(server.port))

describe('what is read of a registry is what is read of the disk', () => {
  it.each([
    ['one platform', 'single', undefined],
    ['three platforms with attestations', 'multi', undefined],
    ['one of three platforms', 'multi', 'linux/arm64'],
  ] as const)('%s', async (_, name, platform) => {
    const layout = world[name].directory
    const choice = platform === undefined ? {} : { platform: parsePlatformChoice(platform) }
    const { directory: __, ...staged } = await world.stage(layout, platform === undefined ? {} : { platform })
    const { reference, ...remote } = await reader()(push(layout), choice)
    expect({ ...remote, manifestBytes: Buffer.from(remote.manifestBytes) }).toEqual({
      ...staged,
      manifestBytes: Buffer.from(staged.manifestBytes),
    })
    expect(staged.childManifests).toHaveLength(name === 'multi' && platform === undefined ? 3 : 0)
    expect(reference).toEqual({ host: `127.0.0.1:${registry.port}`, path: 'team/app', digest: staged.digest })
  })

  it('and no layer is asked for but those of attestations', async () => {
    const server = await inFront(() => false)
    const image = await reader()(through(server, push(world.single.directory)))
    const asked = server.seen.map(({ url }) => url).filter((url) => url?.includes('/blobs/'))
    expect(asked).toEqual([`/v2/team/app/blobs/${image.configDigest}`])
  })
})

describe('an attestation in a registry', () => {
  it.each([
    ['a tar', programArchive],
    ['a compressed tar', async () => gzipSync(await programArchive())],
  ])('is refused with %s in the place of a payload', async (_, make) => {
    const reference = push(
      await withPayload(world.multi.directory, { path: world.path(), payload: await make() }),
    )
    await expect(reader()(reference)).rejects.toThrow(
      /^failed to pull \S+: it is refused: its index calls sha256:\w+ an attestation, and sha256:\w+ in it is an archive/,
    )
  })

  it('is not believed to have another content than its digest says', async () => {
    const payload = Buffer.from('{"_type":"https://in-toto.io/Statement/v0.1"}')
    const reference = push(await withPayload(world.multi.directory, { path: world.path(), payload }))
    const server = await inFront(({ url = '' }, answer) => {
      if (!url.includes('/blobs/')) return false
      void fetch(`http://127.0.0.1:${registry.port}${url}`).then(async (found) => {
        const bytes = Buffer.from(await found.arrayBuffer())
        answer.end(bytes.equals(payload) ? Buffer.alloc(bytes.length, '{') : bytes)
      })
      return true
    })
    await expect(reader()(through(server, reference))).rejects.toThrow('does not have that digest')
  })
})

describe('a registry that keeps its blobs elsewhere', () => {
  const withPassword = (host: string): Record<string, string> => {
    const place = world.path()
    execFileSync('mkdir', ['-p', place])
    const auth = Buffer.from('developer:a-password').toString('base64')
    execFileSync('sh', ['-c', 'cat > "$1"', '-', join(place, 'config.json')], {
      input: JSON.stringify({ auths: { [host]: { auth } } }),
    })
    return { DOCKER_CONFIG: place }
  }

  it('is followed there, without the credentials', async () => {
    const elsewhere = await inFront(() => false)
    const server = await inFront(({ url = '', headers }, answer) => {
      if (headers.authorization === undefined) {
        answer.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
        return true
      }
      if (!url.includes('/blobs/')) return false
      answer.writeHead(307, { location: `http://localhost:${elsewhere.port}${url}` }).end()
      return true
    })
    const host = `127.0.0.1:${server.port}`
    const image = await reader(withPassword(host))(through(server, push(world.single.directory)))
    expect(image.digest).toBe(world.single.digest)
    expect(elsewhere.seen.length).toBeGreaterThan(0)
    expect(elsewhere.seen.filter(({ authorization }) => authorization !== undefined)).toEqual([])
  })

  it('is not followed to plain HTTP on another machine', async () => {
    const server = await inFront(({ url = '' }, answer) => {
      if (!url.includes('/blobs/')) return false
      answer.writeHead(307, { location: `http://blobs.example.com${url}` }).end()
      return true
    })
    await expect(reader()(through(server, push(world.single.directory)))).rejects.toThrow(
      'redirects to an address with another scheme, http://blobs.example.com, which is not followed',
    )
  })

  it('is not followed for ever', async () => {
    const server = await inFront(({ url = '', headers }, answer) => {
      answer.writeHead(307, { location: `http://${headers.host}${url}` }).end()
      return true
    })
    await expect(reader()(`127.0.0.1:${server.port}/team/app:1`)).rejects.toThrow(
      'redirects more than 10 times',
    )
  })
})

describe('a registry that hides what it has', () => {
  it.each([403, 404])('with %i is asked again with the credentials of the user', async (status) => {
    const server = await inFront(({ url, headers }, answer) => {
      if (headers.authorization !== undefined) return false
      if (url === '/v2/') answer.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
      else answer.writeHead(status).end()
      return true
    })
    const place = world.path()
    execFileSync('mkdir', ['-p', place])
    const auth = Buffer.from('developer:a-password').toString('base64')
    const config = JSON.stringify({ auths: { [`127.0.0.1:${server.port}`]: { auth } } })
    execFileSync('sh', ['-c', 'cat > "$1"', '-', join(place, 'config.json')], { input: config })
    const image = await reader({ DOCKER_CONFIG: place })(through(server, push(world.single.directory)))
    expect(image.digest).toBe(world.single.digest)
  })
})

describe('what is not there, or not to be trusted', () => {
  it('is named', async () => {
    const reference = `127.0.0.1:${registry.port}/team/none:1`
    const error = await reader()(reference).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toContain(
      `failed to pull ${reference}: ${reference} does not exist in the registry 127.0.0.1:${registry.port}`,
    )
  })

  it('by its digest has that digest', async () => {
    const digest = `sha256:${'0'.repeat(64)}`
    const server = await inFront((incoming) => {
      incoming.url = incoming.url?.replace(digest, String(count))
      return false
    })
    push(world.single.directory)
    await expect(reader()(`127.0.0.1:${server.port}/team/app@${digest}`)).rejects.toThrow(
      `it has the digest ${world.single.digest} in its registry, not ${digest}`,
    )
  })

  it('is not asked in plain HTTP where something speaks TLS, on this machine too', async () => {
    const server = await inFront(() => false, makeCertificate())
    await expect(reader()(`127.0.0.1:${server.port}/team/app:1`)).rejects.toThrow(
      /signed by an authority that the runner does not trust; install it on the runner.* \(asked for its manifest\)$/,
    )
    expect(server.seen).toEqual([])
  })

  it('and is larger than it may be is not copied', async () => {
    const reference = push(world.single.directory)
    await expect(reader()(reference, { maxUnpackedBytes: 1_000 })).rejects.toThrow(
      'it is larger than 1.0 kB, which is what the input max-unpacked-size allows',
    )
  })
})
