/** Every form in which an image can lie on disk, staged and then pushed with the real crane. */
import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rename, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recogniseImageFile } from '../../../../src/adapters/image/stage.ts'
import type { ImageFileKind } from '../../../../src/domain/copy/transport.ts'
import {
  blobPath,
  combineLayouts,
  flattenLayout,
  type MadeImage,
  makeImage,
  readIndexJson,
  sha256,
  writeDocker25Archive,
  writeDockerArchive,
  writeOciArchive,
} from '../../../images/index.ts'
import { createImageWorld, type ImageWorld, PLATFORMS } from '../../../support/image-world.ts'
import { type PlainRegistry, servePlainRegistry } from '../../../support/registry.ts'
import { toolPath } from '../../../support/tools.ts'

const run = promisify(execFile)

let world: ImageWorld
let registry: PlainRegistry
let uncompressed: MadeImage

beforeAll(async () => {
  world = await createImageWorld()
  registry = await servePlainRegistry()
  uncompressed = await makeImage({ directory: world.path(), platforms: ['linux/amd64'], layers: 'none' })
})

afterAll(async () => {
  await registry.close()
  await world.remove()
})

interface Form {
  readonly form: string
  readonly kind: ImageFileKind
  readonly make: (file: string) => Promise<unknown>
  /** The image whose digest has to come out; absent where the form knows no digest. */
  readonly keeps?: () => MadeImage
  readonly platforms?: readonly string[]
  /** false where `crane validate` cannot: it knows no zstd. */
  readonly isValidated?: boolean
}

const NAME = 'myapp:1'
const single = () => world.single
const multi = () => world.multi

const FORMS: readonly Form[] = [
  {
    form: 'a layout with one image',
    kind: 'oci-layout',
    make: (path) => cp(world.single.directory, path, { recursive: true }),
    keeps: single,
  },
  {
    form: 'a layout with an index and attestations',
    kind: 'oci-layout',
    make: (path) => cp(world.multi.directory, path, { recursive: true }),
    keeps: multi,
    platforms: PLATFORMS,
  },
  {
    form: 'a layout with one image under two names',
    kind: 'oci-layout',
    make: (directory) => {
      const layout = world.single.directory
      return combineLayouts({
        directory,
        images: [
          { layout, name: '1' },
          { layout, name: 'latest' },
        ],
      })
    },
    keeps: single,
  },
  {
    form: 'a layout whose blobs are links to files in it',
    kind: 'oci-layout',
    make: async (path) => {
      await cp(world.single.directory, path, { recursive: true })
      await mkdir(join(path, 'store'))
      for (const [at, name] of (await readdir(join(path, 'blobs', 'sha256'))).entries()) {
        const blob = join(path, 'blobs', 'sha256', name)
        await rename(blob, join(path, 'store', name))
        await symlink(at % 2 === 0 ? `../../store/${name}` : join(path, 'store', name), blob)
      }
      await rename(join(path, 'blobs'), join(path, 'content'))
      await symlink('content', join(path, 'blobs'))
    },
    keeps: single,
  },
  {
    form: 'a layout with one entry for each platform',
    kind: 'oci-layout',
    make: (directory) => flattenLayout({ layout: world.multi.directory, directory }),
    platforms: PLATFORMS,
  },
  {
    form: 'an OCI archive',
    kind: 'oci-archive',
    make: (file) => writeOciArchive({ layout: world.multi.directory, file }),
    keeps: multi,
    platforms: PLATFORMS,
  },
  {
    form: 'an OCI archive in gzip',
    kind: 'oci-archive',
    make: (file) => writeOciArchive({ layout: world.multi.directory, file, compression: 'gzip' }),
    keeps: multi,
    platforms: PLATFORMS,
  },
  {
    form: 'an OCI archive in zstd',
    kind: 'oci-archive',
    make: (file) => writeOciArchive({ layout: world.single.directory, file, compression: 'zstd' }),
    keeps: single,
  },
  {
    form: 'an OCI archive by the tar of the system, names beginning with ./',
    kind: 'oci-archive',
    make: (file) => run('tar', ['-C', world.single.directory, '-cf', file, '.']),
    keeps: single,
  },
  {
    form: 'a docker-archive',
    kind: 'docker-archive',
    make: (file) => writeDockerArchive({ layout: world.single.directory, file, name: NAME }),
  },
  {
    form: 'a docker-archive in gzip',
    kind: 'docker-archive',
    make: (file) =>
      writeDockerArchive({ layout: world.single.directory, file, name: NAME, compression: 'gzip' }),
  },
  {
    form: 'a docker-archive with layers in gzip',
    kind: 'docker-archive',
    make: (file) => writeDockerArchive({ layout: world.single.directory, file, name: NAME, layers: 'gzip' }),
  },
  {
    form: 'a docker-archive with layers in zstd',
    kind: 'docker-archive',
    make: (file) => writeDockerArchive({ layout: world.single.directory, file, name: NAME, layers: 'zstd' }),
    isValidated: false,
  },
  {
    form: 'an archive of Docker 25 with the containerd store',
    kind: 'oci-archive',
    make: (file) => writeDocker25Archive({ layout: world.single.directory, file, name: NAME }),
    keeps: single,
  },
  {
    form: 'an archive of Docker 25 with several platforms in gzip',
    kind: 'oci-archive',
    make: (file) =>
      writeDocker25Archive({ layout: world.multi.directory, file, name: NAME, compression: 'gzip' }),
    keeps: multi,
    platforms: PLATFORMS,
  },
  {
    form: 'an archive of Docker 25 with the classic store, layers uncompressed',
    kind: 'oci-archive',
    make: (file) => writeDocker25Archive({ layout: uncompressed.directory, file, name: NAME }),
  },
]

describe.each(FORMS)(
  '$form',
  ({ form, kind, make, keeps, platforms = ['linux/amd64'], isValidated = true }) => {
    let file: string
    beforeAll(async () => {
      file = world.path()
      await make(file)
    })

    it(`is recognised as ${kind} and passes the check`, async () => {
      const { signal } = new AbortController()
      expect(await recogniseImageFile(file, { signal, maxUnpackedBytes: 1e9 })).toBe(kind)
      expect(await world.check(file)).toBe(kind)
    })

    it.each(['crane', 'crane-next'] as const)(
      'is pushed by %s with the digest known before',
      async (tool) => {
        const staged = await world.stage(file)
        if (keeps !== undefined) expect(staged.digest).toBe(keeps().digest)
        expect(staged.platforms.map(({ os, architecture }) => `${os}/${architecture}`)).toEqual(platforms)

        const repository = `127.0.0.1:${registry.port}/${form.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
        const { stdout } = await run(toolPath(tool), [
          'push',
          staged.directory,
          `${repository}@${staged.digest}`,
        ])
        expect(stdout.trim()).toBe(`${repository}@${staged.digest}`)
        const { stdout: manifest } = await run(toolPath(tool), ['manifest', `${repository}@${staged.digest}`])
        expect(sha256(manifest)).toBe(staged.digest)
        expect(staged.manifestBytes.toString()).toBe(manifest)
        expect(JSON.parse(manifest)).toHaveProperty('mediaType', staged.mediaType)
        await Promise.all(
          (isValidated ? platforms : []).map((platform) =>
            run(toolPath(tool), [
              'validate',
              '--platform',
              platform,
              '--remote',
              `${repository}@${staged.digest}`,
            ]),
          ),
        )
      },
    )

    it('gives the same digest the second time', async () => {
      const [first, second] = [await world.stage(file), await world.stage(file)]
      expect(second.digest).toBe(first.digest)
    })

    it('is staged with one entry, every blob counted and nothing else', async () => {
      const staged = await world.stage(file)
      expect(readIndexJson(staged.directory)).toEqual([
        { mediaType: staged.mediaType, digest: staged.digest, size: staged.manifestBytes.length },
      ])
      expect(await readdir(staged.directory)).toEqual(['blobs', 'index.json', 'oci-layout'])
      expect(await readdir(dirname(staged.directory))).toEqual([basename(staged.directory)])
      const sizes = await Promise.all(
        staged.blobs.map(async ({ digest }) => (await stat(blobPath(staged.directory, digest))).size),
      )
      expect(staged.blobs.map(({ size }) => size)).toEqual(sizes)
      expect(staged.totalBytes).toBe(sizes.reduce((total, size) => total + size, 0))
      expect(await documentsIn(staged.directory)).toHaveLength(
        (await readdir(join(staged.directory, 'blobs', 'sha256'))).length - staged.blobs.length,
      )
    })
  },
)

/** Blobs that are manifests or indexes. */
async function documentsIn(layout: string): Promise<string[]> {
  const names = await readdir(join(layout, 'blobs', 'sha256'))
  const isDocument = async (name: string): Promise<boolean> => {
    const text = await readFile(join(layout, 'blobs', 'sha256', name), 'latin1')
    return text.startsWith('{"schemaVersion":2')
  }
  const found = await Promise.all(names.map(isDocument))
  return names.filter((_, position) => found[position])
}
