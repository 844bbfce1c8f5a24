/**
 * A Docker daemon that keeps its images in containerd, as new installations do from Docker 29 on: the manifest and the
 * compressed layers are the daemon's own, and `docker save` gives them as they are.
 */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PlainRegistry, servePlainRegistry } from '../support/registry.ts'
import { toolPath } from '../support/tools.ts'
import { containerdStore } from './containerd-store.ts'
import { type DockerDaemon, startDockerDaemon } from './daemon.ts'
import { createPodman, type Podman } from './podman.ts'
import { type BuilderWorld, createBuilderWorld, GREETING, output, type Push, type Pushed } from './world.ts'

const HERE = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`

const store = containerdStore()

describe.skipIf(store === undefined)("an image in containerd's store of a Docker daemon", () => {
  let builders: BuilderWorld
  let podman: Podman
  let daemon: DockerDaemon
  let registry: PlainRegistry
  beforeAll(async () => {
    ;[builders, daemon, registry] = await Promise.all([
      createBuilderWorld(),
      startDockerDaemon(store),
      servePlainRegistry(),
    ])
    podman = createPodman(builders)
    const context = await builders.context()
    await daemon.docker([
      'build',
      '--quiet',
      '--tag',
      'myapp:1',
      '--tag',
      'registry.example.com/team/app:1',
      context,
    ])
    const other = join(context, 'other.Dockerfile')
    await writeFile(other, 'FROM scratch\nCOPY data /data\nCOPY hello /hello\nENTRYPOINT ["/hello"]\n')
    await daemon.docker(['build', '--quiet', '--tag', 'myapp:2', '--file', other, context])
  })
  afterAll(async () => {
    await registry?.close()
    await daemon?.close()
    await builders?.close()
  })

  function push(options: Push): Promise<Pushed> {
    return builders.push({ ...options, path: [daemon.path], env: daemon.environment })
  }

  /** In this store the id of an image is the digest of its manifest or index. */
  const idOf = async (name: string): Promise<string> =>
    (await daemon.docker(['image', 'inspect', '--format', '{{.Id}}', name])).trim()

  async function saved(...names: string[]): Promise<string> {
    const file = join(builders.directory, `${names.join('-').replaceAll(/[^\w]/g, '-')}.tar`)
    await rm(file, { force: true })
    await daemon.docker(['save', '--output', file, ...names])
    return file
  }

  it('is what this daemon has', async () => {
    expect(await daemon.docker(['info', '--format', '{{.DriverStatus}}'])).toContain(
      'io.containerd.snapshotter.v1',
    )
  })

  it.each([
    ['by a short name', 'myapp:1'],
    ['by the transport', 'docker-daemon:myapp:1'],
    ['by a name with a registry', 'docker-daemon:registry.example.com/team/app:1'],
  ])('%s keeps its digest and runs from Harbor', async (_, image) => {
    const pushed = await push({ image })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.outputs['verdict']).toBe('passed')
    expect(pushed.digest).toBe(await idOf('myapp:1'))
    expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
  })

  it('by its id is the image of that id', async () => {
    const pushed = await push({ image: `docker-daemon:${await idOf('myapp:2')}` })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.digest).toBe(await idOf('myapp:2'))
  })

  it('and saved keeps its digest', async () => {
    const pushed = await push({ image: await saved('myapp:1') })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.digest).toBe(await idOf('myapp:1'))
    expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
  })

  it('saved with another one needs a name, and is the one that is named', async () => {
    const file = await saved('myapp:1', 'myapp:2')
    const unnamed = await push({ image: file })
    expect(unnamed.exitCode).toBe(1)
    expect(unnamed.annotations.map(({ message }) => message).join('\n')).toContain('holds 2 images')
    const named = await push({ image: `oci-archive:${file}:myapp:2` })
    expect(named.exitCode, named.log).toBe(0)
    expect(named.digest).toBe(await idOf('myapp:2'))
  })

  it('loaded from a file keeps its digest', async () => {
    const file = await saved('myapp:1')
    const id = await idOf('myapp:1')
    await daemon.docker(['image', 'rm', 'myapp:1'])
    await daemon.docker(['load', '--quiet', '--input', file])
    const pushed = await push({ image: 'myapp:1' })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.digest).toBe(id)
  })

  describe('of several platforms, of which the daemon pulled its own', () => {
    let name: string
    beforeAll(async () => {
      name = `127.0.0.1:${registry.port}/multi:1`
      await output(toolPath('crane'), ['push', builders.world.multi.path, name])
      await daemon.docker(['pull', '--quiet', name])
    })

    it('is refused, and the error says what to set', async () => {
      const pushed = await push({ image: `docker-daemon:${name}` })
      expect(pushed.exitCode).toBe(1)
      expect(pushed.annotations.map(({ message }) => message).join('\n')).toMatch(
        /its index names linux\/\w+ \(sha256:\w+\), which is not in it; choose a platform that is there with the input platform/,
      )
    })

    it('is its own platform when that is asked for', async () => {
      const pushed = await push({ image: `docker-daemon:${name}`, inputs: { platform: HERE } })
      expect(pushed.exitCode, pushed.log).toBe(0)
      expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
    })
  })

  it('of several platforms that a file brought comes whole', async () => {
    const file = join(builders.directory, 'multi.tar')
    await output('tar', ['--create', '--file', file, '--directory', builders.world.multi.path, '.'])
    const loaded = await daemon.docker(['load', '--input', file])
    const [, id = ''] = /Loaded image(?: ID)?: (\S+)/.exec(loaded) ?? []
    await daemon.docker(['tag', id, 'multi:all'])
    const pushed = await push({ image: 'multi:all' })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.digest).toBe(builders.world.multi.digest)
    expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
  })
})
