/** Where the image comes from and how Harbor is reached: credentials go where they belong and nowhere else. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CRANE_RELEASE } from '../../src/domain/crane/release.ts'
import { writeDockerArchive } from '../images/index.ts'
import { FORMS, type Form } from '../support/act.ts'
import { type PlainRegistry, servePlainRegistry } from '../support/registry.ts'
import { guarded, makeCertificate, serve, serveProxy, type TestServer } from '../support/servers.ts'
import { toolPath, toolVersion } from '../support/tools.ts'
import { createWorld, pushAndScan, secretForms, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const USER = { user: 'developer', password: 'the-developers-own-password' }

let world: World
let registry: PlainRegistry
let source: TestServer
beforeAll(async () => {
  ;[world, registry] = await Promise.all([createWorld(), servePlainRegistry()])
  source = await serve(guarded(registry.port, USER))
  const reference = `127.0.0.1:${registry.port}/app:1`
  execFileSync(toolPath('crane'), ['push', world.multi.path, reference], { stdio: 'ignore' })
})
afterAll(async () => {
  await Promise.all([world.close(), registry.close(), source.close()])
})

/** A Docker configuration as docker/login-action leaves it. */
function dockerConfig(host: string): string {
  const directory = join(world.directory, `docker-${host.replace(':', '-')}`)
  mkdirSync(directory, { recursive: true })
  const auth = Buffer.from(`${USER.user}:${USER.password}`).toString('base64')
  writeFileSync(join(directory, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }))
  return directory
}

describe.each(EVERY_FORM)('%s: an image of another registry', (form) => {
  it.each(['crane', 'crane-next'] as const)(
    'is read with the own credentials of the user and written with those of the robot (%s)',
    async (crane) => {
      const host = `127.0.0.1:${source.port}`
      const repository = world.repository()
      world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
      const mark = world.harbor.requests.length
      const result = await pushAndScan(world, form, {
        crane,
        inputs: { repository, image: `${host}/app:1` },
        env: { DOCKER_CONFIG: dockerConfig(host) },
      })
      expect(result.exitCode, result.log).toBe(0)
      expect(result.outputs['digest']).toBe(world.multi.digest)
      const robot = Buffer.from(`${world.robot.name}:${world.robot.secret}`).toString('base64')
      expect(source.seen.some(({ authorization }) => authorization?.includes(robot))).toBe(false)
      expect(world.harbor.requests.slice(mark).map(({ user }) => user)).not.toContain(USER.user)
    },
  )

  it('is refused, without a password sent, when the certificate of that registry is not trusted', async () => {
    const impostor = await serve(
      (_, answer) => void answer.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(),
      {
        tls: makeCertificate(),
      },
    )
    try {
      const host = `127.0.0.1:${impostor.port}`
      const result = await pushAndScan(world, form, {
        inputs: { repository: world.repository(), image: `${host}/app:1` },
        env: { DOCKER_CONFIG: dockerConfig(host) },
      })
      expect(result.exitCode).not.toBe(0)
      expect(result.annotations.find(({ level }) => level === 'error')?.message).toMatch(/certificate|TLS/)
      expect(impostor.seen.filter(({ authorization }) => authorization !== undefined)).toEqual([])
    } finally {
      await impostor.close()
    }
  })

  it('can be one platform of several', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const result = await pushAndScan(world, form, {
      inputs: { repository, image: `127.0.0.1:${registry.port}/app:1`, platform: 'linux/arm64' },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['digest']).not.toBe(world.multi.digest)
    expect(result.outputs['platforms']).toContain('linux/arm64')
    expect(result.outputs['platforms']).not.toContain('linux/amd64')
  })
})

describe.each(EVERY_FORM)('%s: every command line of crane', (form) => {
  it('is a copy by digest to this machine, never with --insecure, and has no secret beside it', async () => {
    const programs = join(world.directory, `recording-${form}`)
    const commands = join(programs, 'commands')
    mkdirSync(programs)
    const script = [
      '#!/bin/sh',
      `printf '%s\\n' "$*" >> ${commands}`,
      `env >> ${programs}/environment`,
      `cat "$DOCKER_CONFIG"/* >> ${programs}/files 2>/dev/null`,
      `exec ${toolPath('crane')} "$@"`,
    ].join('\n')
    writeFileSync(join(programs, 'crane'), script, { mode: 0o755 })

    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const result = await pushAndScan(world, form, {
      path: [programs],
      crane: null,
      inputs: { repository, image: `127.0.0.1:${registry.port}/app:1` },
    })
    expect(result.exitCode, result.log).toBe(0)

    const lines = readFileSync(commands, 'utf8').trim().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['version', 'copy'])
    expect(lines[1]).toMatch(
      /^copy --jobs=8 127\.0\.0\.1:\d+\/app@(sha256:[0-9a-f]{64}) 127\.0\.0\.1:\d+\/\S+@\1$/,
    )
    const files = readFileSync(join(programs, 'files'), 'utf8')
    // What crane logs in to the gateway with: the test has something to look at.
    expect(files).toMatch(/"127\.0\.0\.1:\d+":\{"auth":"/)
    const seen = [lines.join('\n'), readFileSync(join(programs, 'environment'), 'utf8'), files].join('\n')
    expect(seen).not.toContain('insecure')
    for (const text of secretForms(world.robot)) expect(seen).not.toContain(text)
  })
})

describe.each(EVERY_FORM)('%s: Harbor at a name that needs plain HTTP', (form) => {
  it.each(['crane', 'crane-next'] as const)(
    'is reached by name, through the proxy of the runner (%s)',
    async (crane) => {
      const named = await createWorld({ hostname: 'harbor.internal' })
      const port = Number(named.harbor.host.split(':')[1])
      const proxy = await serveProxy({ 'harbor.internal': port })
      try {
        const repository = named.repository()
        named.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
        const result = await pushAndScan(named, form, {
          crane,
          inputs: { repository },
          env: {
            HTTP_PROXY: `http://127.0.0.1:${proxy.port}`,
            HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
          },
        })
        expect(result.exitCode, result.log).toBe(0)
        expect(result.outputs['reference']).toMatch(/^harbor\.internal:\d+\//)
        expect(result.annotations.find(({ level }) => level === 'warning')?.message).toContain('plain HTTP')
      } finally {
        await proxy.close()
        await named.close()
      }
    },
  )
})

describe.each(EVERY_FORM)('%s: Harbor behind a private certificate', (form) => {
  it('is trusted through ca-certificate, and not without it', async () => {
    const tls = makeCertificate()
    const secure = await createWorld({ tls })
    try {
      const repository = secure.repository()
      secure.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
      const refused = await pushAndScan(secure, form, { inputs: { repository } })
      expect(refused.exitCode).not.toBe(0)
      expect(refused.log).toContain('ca-certificate')
      const trusted = await pushAndScan(secure, form, { inputs: { repository, 'ca-certificate': tls.cert } })
      expect(trusted.exitCode, trusted.log).toBe(0)
      expect(trusted.outputs['verdict']).toBe('passed')
    } finally {
      await secure.close()
    }
  })
})

describe.each(EVERY_FORM)('%s: an image of the local Docker daemon', (form) => {
  it('is read through docker save', async () => {
    const archive = join(world.directory, `saved-${form}.tar`)
    await writeDockerArchive({ layout: world.single.path, file: archive, name: 'myapp:1' })
    // There is no Docker engine on every machine that runs this; its command line has these two calls.
    const programs = join(world.directory, `docker-bin-${form}`)
    mkdirSync(programs)
    const script = `#!/bin/sh\ncase "$1" in image) exit 0;; save) cp ${archive} "$3";; esac\n`
    writeFileSync(join(programs, 'docker'), script, { mode: 0o755 })

    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const result = await pushAndScan(world, form, {
      path: [programs],
      inputs: { repository, image: 'myapp:1' },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('in the local Docker daemon')
    expect(world.harbor.tag(repository, 'v1')).toBe(result.outputs['digest'])
  })
})

describe.each(EVERY_FORM)('%s: crane is not on PATH', (form) => {
  const machine = { platform: process.platform, arch: process.arch }
  const archive = CRANE_RELEASE.archive(toolVersion('crane'), machine)?.name ?? ''

  async function mirror(): Promise<{
    readonly server: TestServer
    readonly url: string
    readonly sha256: string
  }> {
    const directory = join(world.directory, `mirror-${form}-${Math.random()}`)
    mkdirSync(directory)
    copyFileSync(toolPath('crane'), join(directory, 'crane'))
    execFileSync('tar', ['-czf', archive, 'crane'], { cwd: directory })
    const content = readFileSync(join(directory, archive))
    const server = await serve((incoming, answer) => {
      const isIt = incoming.url === `/${toolVersion('crane')}/${archive}`
      answer.writeHead(isIt ? 200 : 404).end(isIt ? content : '')
    })
    return {
      server,
      url: `http://127.0.0.1:${server.port}/{version}/{archive}`,
      sha256: createHash('sha256').update(content).digest('hex'),
    }
  }

  it('comes from a mirror when its hash is the given one', async () => {
    const { server, url, sha256 } = await mirror()
    try {
      const repository = world.repository()
      world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
      const result = await pushAndScan(world, form, {
        crane: null,
        inputs: { repository, 'crane-url': url, 'crane-sha256': sha256 },
      })
      expect(result.exitCode, result.log).toBe(0)
      expect(server.seen).toHaveLength(1)
    } finally {
      await server.close()
    }
  })

  it('is refused when its hash is another, and Harbor is not asked', async () => {
    const { server, url } = await mirror()
    try {
      const mark = world.harbor.requests.length
      const result = await pushAndScan(world, form, {
        crane: null,
        // Without a hash the table of releases decides, and this archive is not in it.
        inputs: { repository: world.repository(), 'crane-url': url },
      })
      expect(result.exitCode).not.toBe(0)
      expect(result.annotations.find(({ level }) => level === 'error')?.message).toContain(
        'is refused: its SHA-256 is',
      )
      expect(world.harbor.requests.length).toBe(mark)
    } finally {
      await server.close()
    }
  })

  it('is refused when nothing is known to verify it with', async () => {
    const result = await pushAndScan(world, form, {
      crane: null,
      inputs: { repository: world.repository(), 'crane-version': '0.19.0' },
    })
    expect(result.exitCode).not.toBe(0)
    expect(result.annotations.find(({ level }) => level === 'error')?.message).toContain('cannot be verified')
  })
})
