/** Archives that are damaged anywhere: read, or refused as what they are. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll } from 'vitest'
import { describeDecompressionError, detectCompression } from '../../src/adapters/image/compression.ts'
import { readArchive } from '../../src/adapters/image/tar-archive.ts'
import { UnpackedLimit } from '../../src/adapters/image/unpacked-limit.ts'
import { ImageProblem } from '../../src/domain/oci/problem.ts'
import { tarEntry } from '../support/tar-entry.ts'
import { forAll, forAllAsync, properties } from './properties.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-archives-'))
})
afterAll(async () => {
  await rm(directory, { recursive: true, force: true })
})

const entry = fc
  .tuple(
    fc.constantFrom(
      'oci-layout',
      'index.json',
      'manifest.json',
      'blobs/sha256/aa',
      '../x',
      '/etc/passwd',
      './a',
      'a/../../b',
    ),
    fc.string({ maxLength: 40 }),
    fc.constantFrom('0', '1', '2', '5', 'x', 'L', '7'),
    fc.constantFrom('', 'blobs/sha256/aa', '../../x', '/abs'),
  )
  .map(([name, content, type, link]) => tarEntry({ name, content, type, link }))
const tar = fc
  .array(entry, { maxLength: 5 })
  .map((entries) => Buffer.concat([...entries, Buffer.alloc(1024)]))
const damaged = fc
  .tuple(
    tar,
    fc.constantFrom('none', 'gzip', 'zstd', 'two'),
    fc.option(fc.tuple(fc.nat(4096), fc.nat(255))),
    fc.option(fc.nat(4096)),
  )
  .map(([bytes, compression, flip, cut]) => {
    const packed = compress(bytes, compression)
    const copy = Buffer.from(packed)
    if (flip !== null && copy.length > 0) copy[flip[0] % copy.length] = flip[1]
    return cut === null ? copy : copy.subarray(0, cut)
  })

function compress(bytes: Buffer, compression: string): Buffer {
  switch (compression) {
    case 'gzip':
      return gzipSync(bytes, { level: 1 })
    case 'zstd':
      return zstdCompressSync(bytes)
    case 'two':
      return gzipSync(gzipSync(bytes))
    default:
      return bytes
  }
}

/** A limit for what hangs: an archive of some kilobytes takes milliseconds. */
const PATIENCE_MS = 20_000

async function endsSoon<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it hangs')), PATIENCE_MS)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

let files = 0
async function read(bytes: Buffer, isUnpacked: boolean): Promise<boolean> {
  files += 1
  const path = join(directory, `archive-${files}`)
  await writeFile(path, bytes)
  try {
    const { contents } = await endsSoon(
      readArchive(path, {
        signal: new AbortController().signal,
        limit: UnpackedLimit.ofReading(1_000_000),
        ...(isUnpacked ? { unpackTo: `${path}.tar` } : {}),
      }),
    )
    return [...contents.keys()].every((name) => ['oci-layout', 'index.json', 'manifest.json'].includes(name))
  } catch (error) {
    if (error instanceof ImageProblem || describeDecompressionError(error) !== undefined) return true
    throw error
  } finally {
    await rm(path)
    await rm(`${path}.tar`, { force: true })
  }
}

properties('archives', [
  {
    name: 'a damaged archive is read or refused',
    weight: 2,
    holds: forAllAsync(fc.tuple(damaged, fc.boolean()), ([bytes, isUnpacked]) => read(bytes, isUnpacked)),
  },
  {
    name: 'any bytes are read or refused',
    holds: forAllAsync(
      fc.tuple(fc.uint8Array({ maxLength: 1200 }), fc.constantFrom('none', 'gzip', 'zstd')),
      ([bytes, compression]) => read(compress(Buffer.from(bytes), compression), true),
    ),
  },
  {
    name: 'a compression is known by its first bytes',
    holds: forAll(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const buffer = Buffer.from(bytes)
      return (
        detectCompression(gzipSync(buffer)) === 'gzip' &&
        detectCompression(zstdCompressSync(buffer)) === 'zstd'
      )
    }),
  },
])
