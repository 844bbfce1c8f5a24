/** Layouts and archives as podman, buildah, skopeo, umoci, ko and oras write them. */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PlainRegistry, servePlainRegistry } from '../support/registry.ts'
import { toolPath } from '../support/tools.ts'
import { createPodman, type Podman } from './podman.ts'
import { type BuilderWorld, createBuilderWorld, GREETING, output } from './world.ts'

let builders: BuilderWorld
let tools: Podman
/** Of an image that buildah built: its layout has this digest. */
let built: string
let registry: PlainRegistry
let base: string

beforeAll(async () => {
  builders = await createBuilderWorld()
  tools = createPodman(builders)
  registry = await servePlainRegistry()
  base = `127.0.0.1:${registry.port}/base:1`
  await output(toolPath('crane'), ['push', builders.world.single.path, base])
  const context = await builders.context()
  await buildah('bud', '--quiet', '--isolation', 'chroot', '--tag', 'localhost/myapp:1', context)
  await buildah('push', '--quiet', 'localhost/myapp:1', `oci:${at('built')}:1`)
  built = await digestOfLayout(at('built'))
})

afterAll(async () => {
  await registry?.close()
  await builders?.close()
})

const at = (name: string): string => join(builders.directory, name)

const buildah: Podman['buildah'] = (...args) => tools.buildah(...args)
const podman: Podman['podman'] = (...args) => tools.podman(...args)
const skopeo = (...args: string[]): Promise<string> => output('skopeo', args)

async function digestOfLayout(path: string): Promise<string> {
  const { Digest } = JSON.parse(await skopeo('inspect', `oci:${path}`)) as { Digest: string }
  return Digest
}

interface Case {
  readonly form: string
  readonly make: () => Promise<unknown>
  readonly image: () => string
  /** The digest that has to come out; absent where the form knows none. */
  readonly keeps?: () => string
}

const CASES: readonly Case[] = [
  {
    form: 'a layout that buildah pushed',
    make: async () => undefined,
    image: () => `oci:${at('built')}:1`,
    keeps: () => built,
  },
  {
    form: 'an OCI archive of podman save, recognised by its content',
    make: () =>
      podman('save', '--quiet', '--format', 'oci-archive', '--output', at('podman-oci.tar'), 'myapp:1'),
    image: () => at('podman-oci.tar'),
  },
  {
    form: 'a Docker archive of podman save',
    make: () =>
      podman('save', '--quiet', '--format', 'docker-archive', '--output', at('podman.tar'), 'myapp:1'),
    image: () => `docker-archive:${at('podman.tar')}`,
  },
  {
    form: 'a layout directory of podman save',
    make: () => podman('save', '--quiet', '--format', 'oci-dir', '--output', at('podman-dir'), 'myapp:1'),
    image: () => at('podman-dir'),
  },
  {
    form: 'an OCI archive that skopeo copied',
    make: () => skopeo('copy', '--quiet', `oci:${at('built')}:1`, `oci-archive:${at('skopeo-oci.tar')}`),
    image: () => `oci-archive:${at('skopeo-oci.tar')}`,
    keeps: () => built,
  },
  {
    form: 'a Docker archive that skopeo copied',
    make: () =>
      skopeo('copy', '--quiet', `oci:${at('built')}:1`, `docker-archive:${at('skopeo.tar')}:myapp:1`),
    image: () => at('skopeo.tar'),
  },
  {
    form: 'a layout that skopeo compressed with zstd',
    make: () =>
      skopeo(
        'copy',
        '--quiet',
        '--dest-compress-format',
        'zstd',
        `oci:${at('built')}:1`,
        `oci:${at('zstd')}:1`,
      ),
    image: () => `oci:${at('zstd')}`,
    keeps: () => digestsOf.zstd,
  },
  {
    form: 'an OCI archive as pzstd compresses it',
    make: async () => {
      await skopeo('copy', '--quiet', `oci:${at('built')}:1`, `oci-archive:${at('plain.tar')}`)
      await output('zstd', ['--quiet', '--force', '-o', at('plain.tar.zst'), at('plain.tar')])
    },
    image: () => `oci-archive:${at('plain.tar.zst')}`,
    keeps: () => built,
  },
  {
    form: 'a layout that umoci repacked',
    make: async () => {
      await cp(at('built'), at('umoci'), { recursive: true })
      await writeFile(at('added'), 'added\n')
      await output('umoci', ['insert', '--image', `${at('umoci')}:1`, at('added'), '/added'])
    },
    image: () => `oci:${at('umoci')}:1`,
  },
  {
    form: 'a layout of ko',
    // ko takes the path for the name of a repository: no capital letters.
    make: () => ko('--oci-layout-path', 'layout'),
    image: () => at('ko-source/layout'),
  },
  {
    form: 'a tarball of ko',
    make: () => ko('--tarball', at('ko.tar')),
    image: () => at('ko.tar'),
  },
  {
    form: 'a layout to which oras attached an artifact',
    make: async () => {
      await cp(at('built'), at('oras'), { recursive: true })
      await writeFile(at('sbom.txt'), 'an SBOM\n')
      await output(toolPath('oras'), [
        ...['attach', '--oci-layout', `${at('oras')}:1`, '--artifact-type', 'application/vnd.example.sbom'],
        ...['--disable-path-validation', at('sbom.txt')],
      ])
    },
    image: () => `oci:${at('oras')}:1`,
    keeps: () => built,
  },
  {
    form: 'an index of two platforms that buildah pushed',
    make: async () => {
      const arm = await builders.context('linux/arm64')
      await buildah('bud', '--quiet', '--isolation', 'chroot', '--arch', 'arm64', '--tag', 'arm:1', arm)
      await buildah('manifest', 'create', 'both:1')
      await buildah('manifest', 'add', 'both:1', 'localhost/myapp:1')
      await buildah('manifest', 'add', 'both:1', 'localhost/arm:1')
      await buildah('manifest', 'push', '--quiet', '--all', 'both:1', `oci:${at('both')}:1`)
    },
    image: () => at('both'),
  },
]

const digestsOf = { zstd: '' }

/** Builds the program of the images on the image of the tests: ko takes its base from a registry. */
async function ko(...where: string[]): Promise<unknown> {
  const source = at('ko-source')
  await mkdir(source, { recursive: true })
  await cp(join(import.meta.dirname, '..', 'images', 'hello'), source, { recursive: true })
  return output(
    'sh',
    ['-c', 'cd "$0" && exec "$@"', source, toolPath('ko'), 'build', '--push=false', ...where, '.'],
    {
      KO_DEFAULTBASEIMAGE: base,
      KO_DOCKER_REPO: `127.0.0.1:${registry.port}/ko`,
      GOFLAGS: '-buildvcs=false',
    },
  )
}

describe('what a builder wrote comes to Harbor and runs from there', () => {
  it.each(CASES)('$form', async ({ make, image, keeps }) => {
    await make()
    if (image().endsWith('zstd')) digestsOf.zstd = await digestOfLayout(at('zstd'))
    const pushed = await builders.push({ image: image() })
    expect(pushed.exitCode, pushed.log).toBe(0)
    expect(pushed.outputs['verdict']).toBe('passed')
    if (keeps !== undefined) expect(pushed.digest).toBe(keeps())
    expect(await tools.runFromHarbor(pushed.reference)).toContain(GREETING)
  })
})
