/** Archives that unpack to more than they should, and disks that are full: one sentence, and nothing left behind. */
import { createWriteStream } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGzip, createZstdCompress } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeDecompressionError } from '../../../../src/adapters/image/compression.ts'
import { UnpackedLimit } from '../../../../src/adapters/image/unpacked-limit.ts'
import { parseSize } from '../../../../src/domain/text/size.ts'
import { writeDockerArchive, writeOciArchive } from '../../../images/index.ts'
import { expectRefusal, reasonOf } from '../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

let world: ImageWorld

beforeAll(async () => {
  world = await createImageWorld()
})

afterAll(() => world.remove())

const CHUNK = Buffer.alloc(1_000_000)

async function writeZeros(file: string, zeros: { readonly megabytes: number; readonly by: 'gzip' | 'zstd' }) {
  const content = Readable.from(Array.from({ length: zeros.megabytes }, () => CHUNK))
  const compress =
    zeros.by === 'gzip'
      ? createGzip({ level: 9 })
      : createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 } })
  await pipeline(content, compress, createWriteStream(file))
}

describe('an archive that unpacks to more than max-unpacked-size', () => {
  it.each(['gzip', 'zstd'] as const)(
    'is refused with the inputs and by the staging (%s)',
    async (compression) => {
      const path = world.path()
      await writeOciArchive({ layout: world.multi.directory, file: path, compression })
      const { size } = await stat(path)
      const sentence = `unpacks to more than 1.0 kB, which is what the input max-unpacked-size allows`
      const limit = { maxUnpackedBytes: 1000 }
      expectRefusal(await reasonOf(world.check(path, limit)), { path, sentence })
      expectRefusal(await reasonOf(world.stage(path, limit)), { path, sentence })
      await world.stage(path, { maxUnpackedBytes: size * 100 })
    },
  )

  it('is refused for what is copied out of it, too, and leaves nothing', async () => {
    const path = world.path()
    await writeDockerArchive({ layout: world.single.directory, file: path, name: 'app:1' })
    const places = async () => (await readdir(dirname(path))).filter((name) => name.startsWith('stage-'))
    const before = new Set(await places())
    const error = await reasonOf(world.stage(path, { maxUnpackedBytes: 1000 }))
    expectRefusal(error, { path, sentence: /^unpacks to more than 1\.0 kB/ })
    const [made = ''] = (await places()).filter((name) => !before.has(name))
    expect(await readdir(join(dirname(path), made))).toEqual([])
  })

  it('of layers in gzip is measured by what comes out of them', async () => {
    const path = world.path()
    await writeDockerArchive({ layout: world.single.directory, file: path, name: 'app:1', layers: 'gzip' })
    const { size } = await stat(path)
    const error = await reasonOf(world.stage(path, { maxUnpackedBytes: Math.floor(size * 1.05) }))
    expectRefusal(error, { path, sentence: /^unpacks to more than / })
  })
})

describe('how many times larger an archive may become', () => {
  it('is limited for what is large: 4 GB out of 132 kB are hardly an image', async () => {
    const path = world.path()
    await writeZeros(path, { megabytes: 2_100, by: 'zstd' })
    const sentence = /^is refused: its [\d.]+ kB unpack to more than 2\.0 GB, more than 2000 times as much/
    expectRefusal(await reasonOf(world.check(path)), { path, sentence })
  })

  it.each([
    { rule: 'of 1.9 GB', bytes: 1_900_000_000, packed: 60_000 },
    { rule: 'as far as gzip can go', bytes: 40_000_000_000, packed: 40_000_000_000 / 1032 },
    { rule: 'with as little beside it as 1 MB to 2 GB', bytes: 2_000_000_001, packed: 1_000_001 },
  ])('is not for zeros $rule', ({ bytes, packed }) => {
    expect(() => UnpackedLimit.ofReading(50e9).require(bytes, packed)).not.toThrow()
  })
})

describe('the free disk', () => {
  it('limits what is unpacked', async () => {
    const limit = await UnpackedLimit.ofWriting(Number.MAX_SAFE_INTEGER, dirname(world.path()))
    expect(() => limit.require(Number.MAX_SAFE_INTEGER)).toThrow(
      /^needs more room than the [\d.]+ [kMGT]B that are free below .* \(RUNNER_TEMP\); make room there/,
    )
    expect(() => limit.require(1)).not.toThrow()
  })

  it('that is not known limits nothing', async () => {
    const limit = await UnpackedLimit.ofWriting(1000, '/does/not/exist')
    expect(() => limit.require(1000)).not.toThrow()
  })
})

describe('a size', () => {
  it.each([
    ['1', 1],
    ['500MB', 500_000_000],
    ['500 mb', 500_000_000],
    ['1.5GB', 1_500_000_000],
    ['50G', 50_000_000_000],
    ['50GiB', 50 * 1024 ** 3],
    ['2k', 2000],
    ['100b', 100],
  ])('%s', (text, expected) => {
    expect(parseSize(text)).toBe(expected)
  })

  it.each([
    ['', 'is not a size'],
    ['many', 'is not a size'],
    ['-1GB', 'is not a size'],
    ['1e9', 'is not a size'],
    ['GB', 'is not a size'],
    ['0', 'is zero'],
    ['0.0001B', 'is not a size'],
    ['999999999999999TB', 'is larger than any disk'],
  ])('%j is refused', (text, expected) => {
    expect(() => parseSize(text)).toThrow(expected)
  })
})

const FOREIGN = [
  { name: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: 'bzip2', bytes: [...Buffer.from('BZh91AY&SY')] },
  { name: 'lz4', bytes: [0x04, 0x22, 0x4d, 0x18] },
  { name: 'lzip', bytes: [...Buffer.from('LZIP'), 1] },
  { name: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
]

describe('a compression that is not read is named', () => {
  it.each(FOREIGN)('$name', async ({ name, bytes }) => {
    const path = world.path()
    await writeFile(path, Buffer.concat([Buffer.from(bytes), Buffer.alloc(100, 7)]))
    const sentence = `is compressed with ${name}, which is not supported; use gzip, zstd or a plain tar`
    expectRefusal(await reasonOf(world.check(path)), { path, sentence })
  })

  it('and so is a window that is too large', () => {
    const error = Object.assign(new Error('x'), { code: 'ZSTD_error_frameParameter_windowTooLarge' })
    expect(describeDecompressionError(error)).toMatch(/--long=27/)
  })
})
