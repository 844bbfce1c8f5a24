/** Which image a text means, when files of the workspace have its name; and a digest that was written holds. */
import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Index,
  makeImage,
  OCI,
  readIndexJson,
  readJson,
  writeIndexJson,
  writeJson,
} from '../images/index.ts'
import { FORMS, type Form } from '../support/act.ts'
import { type PlainRegistry, servePlainRegistry } from '../support/registry.ts'
import { toolPath } from '../support/tools.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const PINNED = `sha256:${'1'.repeat(64)}`

let world: World
let registry: PlainRegistry
/** By platform; the images of `multi` and of `twice` are the same. */
let manifests: Readonly<Record<string, string>>
beforeAll(async () => {
  ;[world, registry] = await Promise.all([createWorld(), servePlainRegistry()])
  const twice = join(world.directory, 'twice')
  const platforms = ['linux/amd64', 'linux/arm64']
  manifests = (await makeImage({ directory: twice, platforms, attestations: false })).manifests
  await renamePlatforms(twice, 'linux/amd64')
  const pushed = { app: world.multi.path, single: world.single.path, twice }
  for (const [name, path] of Object.entries(pushed)) {
    const reference = `127.0.0.1:${registry.port}/${name}:1`
    execFileSync(toolPath('crane'), ['push', path, reference], { stdio: 'ignore' })
  }
})
afterAll(async () => {
  await Promise.all([world.close(), registry.close()])
})

/** Makes an index claim one platform for all of its images, as for one in gzip and one in zstd. */
async function renamePlatforms(layout: string, platform: string): Promise<void> {
  const [os = '', architecture = ''] = platform.split('/')
  const [root] = readIndexJson(layout)
  if (root === undefined) throw new Error(`${layout} holds no image`)
  const { manifests: entries } = readJson<Index>(layout, root)
  const json = {
    ...{ schemaVersion: 2, mediaType: OCI.index },
    manifests: entries.map((entry) => ({ ...entry, platform: { os, architecture } })),
  }
  await writeIndexJson(layout, [await writeJson(layout, { mediaType: OCI.index, json })])
}

/** Puts the layout of another image into the workspace, as a checkout or an unpacked artifact does. */
function committing(name: string): string {
  return `mkdir -p '${dirname(name)}' && cp -R '${world.single.path}' '${name}'`
}

function scannedRepository(): string {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  return repository
}

const errorOf = (result: { annotations: readonly { level: string; message: string }[] }) =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? ''

describe.each(EVERY_FORM)('%s: a layout in the checkout', (form) => {
  it('does not take the place of an image that is named with its registry and digest', async () => {
    const image = `127.0.0.1:${registry.port}/app@${world.multi.digest}`
    const result = await pushAndScan(world, form, {
      inputs: { repository: scannedRepository(), image },
      prepare: committing(image),
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['digest']).toBe(world.multi.digest)
    expect(result.log).toContain(`There is a path ${image}, too`)
  })

  it('does not take the place of an image in the list of images', async () => {
    const image = `127.0.0.1:${registry.port}/app:1`
    const result = await pushAndScan(world, form, {
      inputs: {
        image: undefined,
        tags: undefined,
        images: `${image} => ${scannedRepository()}:v1`,
      },
      prepare: committing(image),
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['images']).toContain(world.multi.digest)
  })

  it('is read when it is written as a path, whatever it is called', async () => {
    const name = `ghcr.io/org/app@${PINNED}`
    const result = await pushAndScan(world, form, {
      inputs: { repository: scannedRepository(), image: `./${name}` },
      prepare: committing(name),
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['digest']).toBe(world.single.digest)
  })

  it('is read without a transport too, and the log says that it was', async () => {
    const result = await pushAndScan(world, form, {
      inputs: { repository: scannedRepository(), image: 'build/image' },
      prepare: committing('build/image'),
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('because there is a path of that name')
  })

  it('must have the digest that was written', async () => {
    const repository = scannedRepository()
    const mark = world.harbor.requests.length
    const result = await pushAndScan(world, form, {
      inputs: { repository, image: `oci:build/image@${PINNED}` },
      prepare: committing('build/image'),
    })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toContain(`holds no image ${PINNED}; it holds ${world.single.digest}`)
    expect(world.harbor.requests.slice(mark).filter(({ method }) => method !== 'GET')).toEqual([])
    const right = await pushAndScan(world, form, {
      inputs: { repository, image: `oci:build/image@${world.single.digest}` },
      prepare: committing('build/image'),
    })
    expect(right.exitCode, right.log).toBe(0)
  })
})

describe.each(EVERY_FORM)('%s: one platform of an image in a registry', (form) => {
  const [amd64, arm64] = ['linux/amd64', 'linux/arm64'] as const
  const reference = (name: string) => `127.0.0.1:${registry.port}/${name}`

  it('is taken out of the index that is pinned, though the platform has another digest', async () => {
    const result = await pushAndScan(world, form, {
      inputs: {
        repository: scannedRepository(),
        image: reference(`app@${world.multi.digest}`),
        platform: 'linux/arm64/v8',
      },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['digest']).toBe(manifests[arm64])
  })

  it('is refused when two images are for it, and can be chosen by its digest', async () => {
    const repository = scannedRepository()
    const inputs = { repository, image: reference('twice:1') }
    const refused = await pushAndScan(world, form, { inputs: { ...inputs, platform: amd64 } })
    expect(refused.exitCode).toBe(1)
    expect(errorOf(refused)).toContain(
      `has several images for linux/amd64: linux/amd64 (${manifests[amd64]})`,
    )
    const platform = manifests[amd64] ?? ''
    const chosen = await pushAndScan(world, form, { inputs: { ...inputs, platform } })
    expect(chosen.exitCode, chosen.log).toBe(0)
    expect(chosen.outputs['digest']).toBe(platform)
  })

  it('is refused when the image is for another', async () => {
    const result = await pushAndScan(world, form, {
      inputs: { repository: scannedRepository(), image: reference('single:1'), platform: arm64 },
    })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toContain('single:1: it is an image for linux/amd64, not for linux/arm64')
  })
})
