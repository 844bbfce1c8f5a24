/**
 * Archives as containerd writes them: `ctr images export`, `nerdctl save`, and `docker save` of a Docker that keeps its
 * images in containerd. The index of an image stands in them whole, whatever platforms they hold.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PlainRegistry, servePlainRegistry } from '../support/registry.ts'
import { toolPath } from '../support/tools.ts'
import { type Containerd, startContainerd } from './containerd.ts'
import { createPodman, type Podman } from './podman.ts'
import { type BuilderWorld, createBuilderWorld, GREETING, output } from './world.ts'

const HERE = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`

let builders: BuilderWorld
let podman: Podman
let registry: PlainRegistry
let containerd: Containerd
/** The image of three platforms with attestations, as containerd names it. */
let multi: string
let single: string

beforeAll(async () => {
  builders = await createBuilderWorld()
  podman = createPodman(builders)
  registry = await servePlainRegistry()
  containerd = await startContainerd()
  multi = await pulled('multi', builders.world.multi.path)
  single = await pulled('single', builders.world.single.path)
  await containerd.ctr('images', 'tag', multi, 'docker.io/library/app:2')
})

afterAll(async () => {
  await containerd?.close()
  await registry?.close()
  await builders?.close()
})

/** Brings a layout into containerd, with all of its platforms. */
async function pulled(name: string, layout: string): Promise<string> {
  const reference = `127.0.0.1:${registry.port}/${name}:1`
  await output(toolPath('crane'), ['push', layout, reference])
  await containerd.ctr(
    'images',
    'pull',
    '--plain-http',
    '--all-platforms',
    '--snapshotter',
    'native',
    reference,
  )
  return reference
}

/** @returns the file of an archive with what the arguments name. */
async function exported(...args: string[]): Promise<string> {
  files += 1
  const file = join(builders.directory, `export-${files}.tar`)
  // Without it ctr may end before the rest of the archive is in the file: see docs/notes/images.md.
  const command = ['images', 'export', '--local', ...args.slice(0, -1), file]
  await containerd.ctr(...command, ...(args.at(-1)?.split(' ') ?? []))
  return file
}

let files = 0

function platformsOf(pushed: { readonly outputs: Readonly<Record<string, string>> }): string[] {
  const platforms = JSON.parse(pushed.outputs['platforms'] ?? '[]') as { platform: string }[]
  return platforms.map(({ platform }) => platform)
}

describe('an archive of ctr images export', () => {
  it('of a single image keeps its digest and runs from Harbor', async () => {
    const pushed = await builders.push({ image: await exported(single) })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.digest).toBe(builders.world.single.digest)
    expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
  })

  it('with all platforms keeps the index and its attestations', async () => {
    const pushed = await builders.push({ image: await exported('--all-platforms', multi) })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.digest).toBe(builders.world.multi.digest)
    expect(platformsOf(pushed)).toEqual(['linux/amd64', 'linux/arm64', 'linux/s390x'])
    expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
  })

  it('with one platform of an index is refused, and the error says what to set', async () => {
    const pushed = await builders.push({ image: await exported('--platform', HERE, multi) })
    expect(pushed.exitCode).toBe(1)
    expect(pushed.annotations.map(({ message }) => message).join('\n')).toMatch(
      /is incomplete: its index names linux\/\w+ \(sha256:\w+\), which is not in it; choose a platform that is there with the input platform/,
    )
  })

  it('with one platform of an index gives that one when it is asked for', async () => {
    const image = await exported('--platform', HERE, multi)
    const pushed = await builders.push({ image, inputs: { platform: HERE } })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(platformsOf(pushed)).toEqual([HERE])
    expect(await podman.runFromHarbor(pushed.reference)).toContain(GREETING)
  })

  it('with an image under two names is one image, and each name leads to it', async () => {
    const file = await exported('--all-platforms', `${multi} docker.io/library/app:2`)
    for (const image of [file, `oci-archive:${file}:app:2`, `oci-archive:${file}:${multi}`]) {
      const pushed = await builders.push({ image })
      expect(pushed.exitCode, pushed.log).toBe(0)
      expect(pushed.digest).toBe(builders.world.multi.digest)
    }
  })

  it('with two images needs a name, and gives the one that is named', async () => {
    const file = await exported('--all-platforms', `${multi} ${single}`)
    const unnamed = await builders.push({ image: file })
    expect(unnamed.exitCode).toBe(1)
    expect(unnamed.annotations.map(({ message }) => message).join('\n')).toContain('holds 2 images')
    const named = await builders.push({ image: `oci-archive:${file}:${single}` })
    expect(named.exitCode, named.log).toBe(0)
    expect(named.digest).toBe(builders.world.single.digest)
  })

  it('without the manifest.json of Docker is the same image', async () => {
    const pushed = await builders.push({ image: await exported('--skip-manifest-json', single) })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.digest).toBe(builders.world.single.digest)
  })
})
