/** Which image a text means, when files of the workspace have its name; and a digest that was written holds. */
import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMS, type Form } from '../support/act.ts'
import { type PlainRegistry, servePlainRegistry } from '../support/registry.ts'
import { toolPath } from '../support/tools.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const PINNED = `sha256:${'1'.repeat(64)}`

let world: World
let registry: PlainRegistry
beforeAll(async () => {
  ;[world, registry] = await Promise.all([createWorld(), servePlainRegistry()])
  execFileSync(toolPath('crane'), ['push', world.multi.path, `127.0.0.1:${registry.port}/app:1`], {
    stdio: 'ignore',
  })
})
afterAll(async () => {
  await Promise.all([world.close(), registry.close()])
})

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
