/** zstd frames and gzip members follow one another: RFC 8878 section 3.1, RFC 1952 section 2.2. */
import { readFile, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdDecompress, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDecompressor } from '../../../../src/adapters/image/compression.ts'
import { writeOciArchive } from '../../../images/index.ts'
import { expectRefusal, reasonOf } from '../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

let world: ImageWorld
let tar: Buffer

beforeAll(async () => {
  world = await createImageWorld()
  const file = world.path()
  await writeOciArchive({ layout: world.single.directory, file })
  tar = await readFile(file)
})

afterAll(() => world.remove())

/** A skippable frame; its magic number is 0x184D2A50 and one of 16. */
function skippable(number: number, size = 12): Buffer {
  const frame = Buffer.alloc(8 + size, 0x28)
  frame.writeUInt32LE(0x184d2a50 + number, 0)
  frame.writeUInt32LE(size, 4)
  return frame
}

const CHECKED = { params: { [constants.ZSTD_c_checksumFlag]: 1 } }
const zstd = (bytes: Buffer): Buffer => zstdCompressSync(bytes)
const checked = (bytes: Buffer): Buffer => zstdCompressSync(bytes, CHECKED)
const gzip = (bytes: Buffer): Buffer => gzipSync(bytes)

/** Parts of the archive as large as said, each compressed for itself. */
function parts(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
}

const WHOLE: readonly { readonly rule: string; readonly make: () => Buffer[] }[] = [
  { rule: 'a skippable frame first, as pzstd writes', make: () => [skippable(0, 4), zstd(tar)] },
  { rule: 'the last kind of skippable frame', make: () => [skippable(15), zstd(tar)] },
  { rule: 'a skippable frame without content', make: () => [skippable(3, 0), zstd(tar)] },
  {
    rule: 'a skippable frame last, as zstd:chunked and seekable zstd write',
    make: () => [zstd(tar), skippable(14)],
  },
  {
    rule: 'frames with skippable ones between them',
    make: () => parts(tar, 300_000).flatMap((part, at) => [skippable(at % 16), checked(part)]),
  },
  { rule: 'many small frames', make: () => parts(tar, 10_000).map((part) => zstd(part)) },
  {
    rule: 'frames with and without a checksum',
    make: () => parts(tar, 400_000).map((part, at) => (at % 2 ? zstd : checked)(part)),
  },
  { rule: 'an empty frame', make: () => [zstd(Buffer.alloc(0)), zstd(tar), checked(Buffer.alloc(0))] },
  {
    rule: 'gzip members, as pigz and estargz write',
    make: () => parts(tar, 100_000).map((part) => gzip(part)),
  },
  { rule: 'a gzip member without content', make: () => [gzip(Buffer.alloc(0)), gzip(tar)] },
  { rule: 'zeros after gzip, which are padding', make: () => [gzip(tar), Buffer.alloc(3_000_000)] },
]

const WRONG: readonly { readonly rule: string; readonly make: () => Buffer[]; readonly sentence: string }[] =
  [
    {
      rule: 'a second frame that ends early',
      make: () => [zstd(tar.subarray(0, 2000)), zstd(tar).subarray(0, -5)],
      sentence: 'is truncated: its compressed data ends too early',
    },
    {
      rule: 'a frame whose checksum is cut',
      make: () => [checked(tar).subarray(0, -2)],
      sentence: 'is truncated: its compressed data ends too early',
    },
    {
      rule: 'a skippable frame that ends early',
      make: () => [zstd(tar), skippable(1).subarray(0, -1)],
      sentence: 'is truncated: its compressed data ends too early',
    },
    {
      rule: 'something after the frames',
      make: () => [zstd(tar), Buffer.from('what is this')],
      sentence: 'is damaged: something follows its compressed data that is not compressed',
    },
    {
      rule: 'zeros after the frames',
      make: () => [zstd(tar), Buffer.alloc(2_000_000)],
      sentence: 'is damaged: something follows its compressed data that is not compressed',
    },
    {
      rule: 'a second gzip member that ends early',
      make: () => [gzip(tar.subarray(0, 2000)), gzip(tar).subarray(0, -5)],
      sentence: 'is truncated: its compressed data ends too early',
    },
    {
      rule: 'a text after zeros after gzip',
      make: () => [gzip(tar), Buffer.alloc(3_000_000), Buffer.from('text')],
      sentence: 'is damaged: something follows its compressed data that is not compressed',
    },
  ]

describe('an archive is read to its end with', () => {
  it.each(WHOLE)('$rule', async ({ make }) => {
    const path = world.path()
    await writeFile(path, Buffer.concat(make()))
    await world.check(path)
    expect((await world.stage(path)).digest).toBe(world.single.digest)
  })
})

describe('an archive is refused with', () => {
  it.each(WRONG)('$rule', async ({ make, sentence }) => {
    const path = world.path()
    await writeFile(path, Buffer.concat(make()))
    expectRefusal(await reasonOf(world.stage(path)), { path, sentence })
  })
})

describe('what comes out does not depend on where the chunks end:', () => {
  const text = Buffer.from('some text, and then some more of it')
  it.each([
    {
      form: 'zstd' as const,
      bytes: Buffer.concat([skippable(0), zstd(text), skippable(7, 0), checked(text)]),
    },
    { form: 'gzip' as const, bytes: Buffer.concat([gzip(text), gzip(text), Buffer.alloc(600)]) },
  ])('$form', async ({ form, bytes }) => {
    for (const size of [1, 2, 3, 7, 16, 64, bytes.length]) {
      const decompressor = createDecompressor(form)
      const [, found] = await Promise.all([
        pipeline(Readable.from(parts(bytes, size)), decompressor),
        buffer(decompressor),
      ])
      expect(found.toString()).toBe(`${text}${text}`)
    }
  })
})

describe('a file of many frames', () => {
  /** What comes out of them, how many decompressors were made, and in how many pieces each was fed. */
  async function decompress(bytes: Buffer) {
    let made = 0
    let pieces = 0
    const decompressor = createDecompressor('zstd', () => {
      made += 1
      const zstdDecompress = createZstdDecompress()
      const transform = zstdDecompress._transform.bind(zstdDecompress)
      zstdDecompress._transform = (chunk, encoding, callback) => {
        // At the end it gets one without content.
        if (chunk.length > 0) pieces += 1
        transform(chunk, encoding, callback)
      }
      return zstdDecompress
    })
    const [, found] = await Promise.all([
      pipeline(Readable.from(parts(bytes, 1024 * 1024)), decompressor),
      buffer(decompressor),
    ])
    return { found, made, pieces }
  }

  it('takes one decompressor, and one piece for each small frame', async () => {
    const files = Array.from({ length: 2_000 }, (_, at) => Buffer.from(`file ${at}\n`))
    const { found, made, pieces } = await decompress(Buffer.concat(files.map(checked)))
    expect(found.toString()).toBe(Buffer.concat(files).toString())
    expect({ made, pieces }).toEqual({ made: 1, pieces: files.length })
  })

  const text = Buffer.from('text')
  it.each([
    ['with the size 0', zstd(Buffer.alloc(0))],
    ['with a checksum', checked(Buffer.alloc(0))],
    ['with a window', Buffer.from('28b52ffd0058010000', 'hex')],
    ['that are skippable', skippable(0, 0)],
  ])('without content gives none of them to it: 100,000 frames %s', async (_, frame) => {
    const bytes = Buffer.concat([...Array.from({ length: 100_000 }, () => frame), zstd(text)])
    expect(await decompress(bytes)).toEqual({ found: text, made: 1, pieces: 1 })
  })

  it.each([
    ['a size that it does not have', '28b52ffd2005010000'],
    ['a checksum of something', '28b52ffd240001000000000000'],
    ['the reserved bit', '28b52ffd2800010000'],
  ])('believes no empty frame with %s', async (_, hex) => {
    await expect(decompress(Buffer.concat([Buffer.from(hex, 'hex'), zstd(text)]))).rejects.toThrow()
  })

  it('of which all are skippable gives nothing', async () => {
    expect(await decompress(skippable(2))).toEqual({ found: Buffer.alloc(0), made: 0, pieces: 0 })
  })
})
