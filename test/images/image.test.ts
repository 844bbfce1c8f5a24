/** The images for the tests are what they claim to be. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { arch, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  blobPath,
  type Descriptor,
  type Manifest,
  makeImage,
  makeSyntheticImage,
  readIndexJson,
  readJson,
  readManifests,
} from './index.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-images-'))
})

afterAll(() => rm(directory, { recursive: true, force: true }))

/** How Go calls the processors that Node knows by other names. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64', s390x: 's390x' }

describe('makeImage', () => {
  it('makes an image whose program runs and finds the files of its second layer', async () => {
    const platform = `linux/${ARCHITECTURES[arch()] ?? 'amd64'}`
    const image = await makeImage({ directory: join(directory, 'run'), platforms: [platform] })
    const [manifest] = readManifests(image.directory)
    const { layers, config } = readJson<Manifest>(image.directory, manifest as Descriptor)
    const root = join(directory, 'root')
    await mkdir(root)
    for (const { digest } of layers) {
      execFileSync('tar', ['-xzf', blobPath(image.directory, digest), '-C', root])
    }
    expect(execFileSync(join(root, 'hello'), { encoding: 'utf8' })).toContain(`Hello from ${platform}\n`)
    expect(execFileSync('cat', [join(root, 'etc', 'os-release')], { encoding: 'utf8' })).toContain('ID=hello')
    expect(readJson<object>(image.directory, config)).toMatchObject({
      os: 'linux',
      config: { Entrypoint: ['/hello'] },
    })
  })

  it('gives the same digest for the same arguments and another for another version', async () => {
    const make = async (name: string, version: string): Promise<string> => {
      const image = { directory: join(directory, name), platforms: ['linux/amd64'], version }
      return (await makeImage(image)).digest
    }
    const [first, second, other] = [await make('1', '1'), await make('2', '1'), await make('3', '2')]
    expect(second).toBe(first)
    expect(other).not.toBe(first)
  })
})

describe('makeSyntheticImage', () => {
  it('gives the same digest for the same seed, and layers of the size asked for', async () => {
    const make = async (name: string, seed: string) =>
      makeSyntheticImage({ directory: join(directory, name), layers: 2, layerBytes: 3_000_000, seed })
    const [first, second, other] = [await make('s1', 'a'), await make('s2', 'a'), await make('s3', 'b')]
    expect(second.digest).toBe(first.digest)
    expect(other.digest).not.toBe(first.digest)
    const [manifest] = readIndexJson(first.directory)
    const { layers } = readJson<Manifest>(first.directory, manifest as Descriptor)
    expect(layers).toHaveLength(2)
    for (const { size } of layers) expect(size).toBeGreaterThan(3_000_000)
  })
})
