/** Images as jib makes them: its tar in both formats, and what it puts into a registry. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programFor } from '../images/programs.ts'
import { type PlainRegistry, servePlainRegistry } from '../support/registry.ts'
import { buildWithJib, whyNoJib } from './jib.ts'
import { createPodman, type Podman } from './podman.ts'
import { type BuilderWorld, createBuilderWorld, GREETING } from './world.ts'

const ARCHITECTURE = process.arch === 'arm64' ? 'arm64' : 'amd64'

describe.skipIf(whyNoJib() !== '')('an image of jib', () => {
  let builders: BuilderWorld
  let podman: Podman
  let registry: PlainRegistry
  beforeAll(async () => {
    builders = await createBuilderWorld()
    podman = createPodman(builders)
    registry = await servePlainRegistry()
  })
  afterAll(async () => {
    await registry?.close()
    await builders?.close()
  })

  async function build(
    format: 'Docker' | 'OCI',
    { target, architectures = [ARCHITECTURE] }: { target: string; architectures?: string[] },
  ): Promise<string> {
    const program = await programFor(`linux/${ARCHITECTURE}`)
    const cache = join(builders.directory, 'jib-cache')
    return buildWithJib({ format, target, program, cache, architectures })
  }

  it('in its tar in the format of Docker comes to Harbor and runs from there', async () => {
    const target = join(builders.directory, 'jib-image.tar')
    await build('Docker', { target })
    const pushed = await builders.push({ image: target })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.outputs['verdict']).toBe('passed')
    expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
  })

  it('in its tar in the OCI format keeps its digest', async () => {
    const target = join(builders.directory, 'jib-oci.tar')
    const digest = await build('OCI', { target })
    const pushed = await builders.push({ image: target })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.digest).toBe(digest)
    expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
  })

  it.each(['Docker', 'OCI'] as const)(
    'in a registry in the format of %s keeps its digest',
    async (format) => {
      const target = `127.0.0.1:${registry.port}/jib/${format.toLowerCase()}:1`
      const digest = await build(format, { target })
      const pushed = await builders.push({ image: target })
      expect(pushed.exitCode, pushed.log).toBe(0)
      expect(pushed.digest).toBe(digest)
      expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
    },
  )

  it('of two platforms in a registry comes whole', async () => {
    const target = `127.0.0.1:${registry.port}/jib/both:1`
    await build('Docker', { target, architectures: ['amd64', 'arm64'] })
    const pushed = await builders.push({ image: target })
    expect(pushed.exitCode, pushed.log).toBe(0)
    const platforms = JSON.parse(pushed.outputs['platforms'] ?? '[]') as { platform: string }[]
    expect(platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
    expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
  })
})
