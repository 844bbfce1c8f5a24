/** A real Docker daemon as the source, and as the one that runs what is in Harbor afterwards. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DockerDaemon, startDockerDaemon } from './daemon.ts'
import { type BuilderWorld, createBuilderWorld, GREETING, output, type Push, type Pushed } from './world.ts'

let builders: BuilderWorld
let daemon: DockerDaemon

beforeAll(async () => {
  ;[builders, daemon] = await Promise.all([createBuilderWorld(), startDockerDaemon()])
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
  await writeFile(join(context, 'other.Dockerfile'), 'FROM myapp:1\nLABEL version=2\n')
  await daemon.docker([
    'build',
    '--quiet',
    '--tag',
    'myapp:2',
    '--file',
    join(context, 'other.Dockerfile'),
    context,
  ])
})

afterAll(async () => {
  await daemon?.close()
  await builders?.close()
})

function push(options: Push): Promise<Pushed> {
  return builders.push({ ...options, path: [daemon.path], env: daemon.environment })
}

/** Pulls an image from Harbor with Docker and runs it; 127.0.0.1 is a registry that Docker reads over plain HTTP. */
async function runFromHarbor(reference: string): Promise<string> {
  const { name, secret } = builders.world.robot
  const config = join(builders.directory, 'docker-config')
  await mkdir(config, { recursive: true })
  const auth = Buffer.from(`${name}:${secret}`).toString('base64')
  const { host } = new URL(builders.world.harbor.url)
  await writeFile(join(config, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }))
  const environment = { DOCKER_CONFIG: config }
  await daemon.docker(['pull', '--quiet', reference], { environment })
  return daemon.docker(['run', '--rm', '--network', 'none', reference])
}

describe('an image of a Docker daemon', () => {
  it.each([
    ['by a short name', 'myapp:1'],
    ['by the transport', 'docker-daemon:myapp:1'],
    [
      'by a name with a registry, which only the transport takes from the daemon',
      'docker-daemon:registry.example.com/team/app:1',
    ],
  ])('%s comes to Harbor and runs from there', async (_, image) => {
    const pushed = await push({ image })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.outputs['verdict']).toBe('passed')
    expect(await runFromHarbor(pushed.reference)).toContain(GREETING)
  })

  it('that the daemon does not have is looked for in Docker Hub, and the error says what to set', async () => {
    const pushed = await push({ image: 'not-built:1' })
    expect(pushed.exitCode).toBe(1)
    expect(
      pushed.annotations
        .filter(({ level }) => level === 'error')
        .map(({ message }) => message)
        .join('\n'),
    ).toMatch(/local Docker daemon.*load: true/s)
  })

  it('by an id is the image of that id', async () => {
    const id = (await daemon.docker(['image', 'inspect', '--format', '{{.Id}}', 'myapp:2'])).trim()
    const pushed = await push({ image: `docker-daemon:${id}` })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(await runFromHarbor(pushed.reference)).toContain(GREETING)
  })
})

describe('an archive of docker save', () => {
  it.each([
    ['as it is', (file: string) => file],
    ['compressed by gzip', (file: string) => `${file}.gz`],
  ])('%s comes to Harbor and runs from there', async (_, named) => {
    const file = join(builders.directory, 'docker-save.tar')
    await daemon.docker(['save', '--output', file, 'myapp:1'])
    await output('gzip', ['--keep', '--force', file])
    const pushed = await push({ image: named(file) })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(await runFromHarbor(pushed.reference)).toContain(GREETING)
  })

  it('with two images needs a name, and gives the one that is named', async () => {
    const file = join(builders.directory, 'two.tar')
    await daemon.docker(['save', '--output', file, 'myapp:1', 'myapp:2'])
    const unnamed = await push({ image: `docker-archive:${file}` })
    expect(unnamed.exitCode).toBe(1)
    expect(unnamed.annotations.map(({ message }) => message).join('\n')).toContain('myapp:2')
    const named = await push({ image: `docker-archive:${file}:myapp:2` })
    expect(named.exitCode, named.log).toBe(0)
    expect(await runFromHarbor(named.reference)).toContain(GREETING)
  })

  it('gives the same digest every time', async () => {
    const digests = new Set<string>()
    for (const image of ['myapp:1', 'docker-daemon:myapp:1']) digests.add((await push({ image })).digest)
    expect(digests.size).toBe(1)
  })
})
