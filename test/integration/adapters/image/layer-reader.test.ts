import { createHash } from 'node:crypto'
import type { Readable, Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGzip, createZstdCompress, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createLayerReader, type ReadLayer } from '../../../../src/adapters/image/layer-reader.ts'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import { WATCHED } from '../../../../src/domain/operating-system/find-system.ts'
import type { LayerFiles } from '../../../../src/domain/operating-system/layer-files.ts'
import { type Compression, packTar, type TarFile } from '../../../images/tar.ts'

const OS_RELEASE = 'ID=debian\nVERSION_ID="12"\n'
const SYSTEM: readonly TarFile[] = [
  { name: './etc/passwd', bytes: 'root:x:0:0\n' },
  { name: './etc/os-release', symlink: '../usr/lib/os-release' },
  { name: './usr/lib/os-release', bytes: OS_RELEASE },
  { name: './var/cache/.wh.apt', bytes: '' },
]

const digestOf = (bytes: Uint8Array): Digest => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

const COMPRESSORS: Readonly<Record<Compression, () => Transform[]>> = {
  none: () => [],
  gzip: () => [createGzip()],
  zstd: () => [createZstdCompress()],
}

async function pack(files: readonly TarFile[], compression: Compression = 'none'): Promise<Buffer> {
  const stream = COMPRESSORS[compression]().reduce<Readable>(
    (source, compressor) => source.pipe(compressor),
    packTar(files),
  )
  return buffer(stream)
}

function compress(bytes: Buffer, compression: Compression): Buffer {
  if (compression === 'none') return bytes
  return compression === 'gzip' ? gzipSync(bytes) : zstdCompressSync(bytes)
}

interface Reading {
  readonly isEnough?: (files: LayerFiles) => boolean
  readonly digest?: Digest
  readonly maxUnpackedBytes?: number
  /** How many bytes come at once. */
  readonly piece?: number
}

async function read(
  bytes: Buffer,
  { isEnough = () => false, piece = 1000, digest = digestOf(bytes), maxUnpackedBytes = 1e9 }: Reading = {},
): Promise<ReadLayer & { readonly taken: number }> {
  const reader = createLayerReader({ digest, watched: WATCHED, maxUnpackedBytes, isEnough })
  let taken = 0
  for (let at = 0; at < bytes.length && !reader.isFull(); at += piece) {
    await reader.add(bytes.subarray(at, at + piece))
    taken = Math.min(at + piece, bytes.length)
  }
  return { ...(await reader.finish()), taken }
}

const noise = (bytes: number): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.ceil(bytes / 64) }, (_, at) =>
      createHash('sha512').update(String(at)).digest(),
    ),
  )

describe.each(['none', 'gzip', 'zstd'] as const)('a layer with the compression %s', (compression) => {
  it('is read whole when it ends with the last byte of its last file, as umoci insert writes it', async () => {
    const tar = await pack([...SYSTEM.slice(0, 2), { name: 'usr/lib/os-release', bytes: OS_RELEASE }])
    const end = tar.lastIndexOf(OS_RELEASE) + OS_RELEASE.length
    const { files, isWhole } = await read(compress(tar.subarray(0, end), compression))
    expect(isWhole).toBe(true)
    expect(files.entries.get('usr/lib/os-release')).toEqual({ kind: 'file', text: OS_RELEASE })
  })

  it('is damaged when a file in it is not whole', async () => {
    const tar = await pack([{ name: 'etc/os-release', bytes: `${OS_RELEASE}${'#'.repeat(2000)}` }])
    const cut = compress(tar.subarray(0, 1100), compression)
    await expect(read(cut)).rejects.toThrow('no tar archive, or a damaged one')
  })

  it.each([1, 7, 512, 1_000_000])('is read whole, in pieces of %i bytes', async (piece) => {
    const { files, isWhole } = await read(await pack(SYSTEM, compression), { piece })
    expect(isWhole).toBe(true)
    expect(Object.fromEntries(files.entries)).toEqual({
      'etc/os-release': { kind: 'link', target: '../usr/lib/os-release', isHard: false },
      'usr/lib/os-release': { kind: 'file', text: OS_RELEASE },
    })
    expect([...files.removed]).toEqual([])
  })

  it('is read no further than is wanted', async () => {
    const bytes = await pack([...SYSTEM, { name: 'opt/large', bytes: noise(4_000_000) }], compression)
    const { isWhole, files, taken } = await read(bytes, {
      isEnough: ({ entries }) => entries.has('usr/lib/os-release'),
    })
    expect(isWhole).toBe(false)
    expect(files.entries.get('usr/lib/os-release')).toEqual({ kind: 'file', text: OS_RELEASE })
    expect(taken).toBeLessThan(bytes.length / 2)
  })

  it('of which half is missing is refused', async () => {
    const bytes = await pack([...SYSTEM, { name: 'opt/large', bytes: noise(100_000) }], compression)
    await expect(read(bytes.subarray(0, bytes.length / 2))).rejects.toThrow(/is (truncated|no tar|damaged)/)
  })

  it('that is larger than its bound is refused', async () => {
    const bytes = await pack([{ name: 'zeros', bytes: Buffer.alloc(2_000_000) }, ...SYSTEM], compression)
    await expect(read(bytes, { maxUnpackedBytes: 1_000_000 })).rejects.toThrow('unpacks to more than 1.0 MB')
  })
})

describe('a layer', () => {
  it('says what it removes and what it empties', async () => {
    const { files } = await read(
      await pack([
        { name: 'etc/.wh.os-release', bytes: '' },
        { name: 'usr/lib/.wh..wh..opq', bytes: '' },
        { name: 'var/.wh.cache', bytes: '' },
      ]),
    )
    expect([...files.removed]).toEqual(['etc/os-release'])
    expect([...files.emptied]).toEqual(['usr/lib'])
  })

  it('whose release file is too large gives no text of it', async () => {
    const { files } = await read(await pack([{ name: 'etc/os-release', bytes: 'x'.repeat(65_537) }]))
    expect(files.entries.get('etc/os-release')).toEqual({ kind: 'file' })
  })

  it('with two entries of one name has the last', async () => {
    const { files } = await read(
      await pack([
        { name: 'etc/os-release', bytes: 'ID=first\n' },
        { name: 'etc/os-release', bytes: 'ID=last\n' },
      ]),
    )
    expect(files.entries.get('etc/os-release')).toEqual({ kind: 'file', text: 'ID=last\n' })
  })

  it('without a file in it is whole', async () => {
    expect(await read(await pack([]))).toMatchObject({ isWhole: true })
    expect(await read(gzipSync(await pack([])))).toMatchObject({ isWhole: true })
  })

  it.each([
    [
      'another content than its digest says',
      pack(SYSTEM),
      digestOf(Buffer.from('other')),
      'does not have its digest',
    ],
    ['what is no tar', Promise.resolve(noise(2_000)), undefined, 'is no tar archive'],
    ['what is no tar in gzip', Promise.resolve(gzipSync(noise(2_000))), undefined, 'is no tar archive'],
    [
      'a compression that is not supported',
      Promise.resolve(Buffer.from('fd377a585a00000000', 'hex')),
      undefined,
      'is compressed with xz',
    ],
    ['damaged gzip', pack(SYSTEM, 'gzip').then((bytes) => bytes.fill(0xff, 40, 60)), undefined, 'is damaged'],
    [
      'a bomb of zstd',
      Promise.resolve(zstdCompressSync(Buffer.alloc(50_000_000))),
      undefined,
      'unpacks to more than 10.0 MB',
    ],
  ] as const)('with %s is refused', async (_, bytes, digest, message) => {
    const content = await bytes
    await expect(
      read(content, { maxUnpackedBytes: 10_000_000, ...(digest === undefined ? {} : { digest }) }),
    ).rejects.toThrow(message)
  })

  it('whose reading is given up ends without an error that is not seen', async () => {
    const reader = createLayerReader({
      digest: digestOf(Buffer.from('')),
      watched: WATCHED,
      maxUnpackedBytes: 1e9,
      isEnough: () => false,
    })
    await reader.add((await pack(SYSTEM, 'gzip')).subarray(0, 50))
    reader.destroy()
    await expect.poll(() => reader.isFull()).toBe(true)
  })
})
