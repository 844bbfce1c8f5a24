import type { Transform } from 'node:stream'
import { createGunzip, createZstdDecompress } from 'node:zlib'

export type Compression = 'none' | 'gzip' | 'zstd'

/** RFC 1952 section 2.3.1 and RFC 8878 section 3.1.1: the first bytes of what is compressed. */
const MAGIC: Readonly<Record<Exclude<Compression, 'none'>, Buffer>> = {
  gzip: Buffer.from([0x1f, 0x8b]),
  zstd: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
}

/** How many bytes at the beginning tell the compression. */
export const MAGIC_LENGTH = 4

/** Told by the content: names of files lie. */
export function detectCompression(beginning: Buffer): Compression {
  if (beginning.subarray(0, MAGIC.gzip.length).equals(MAGIC.gzip)) return 'gzip'
  if (beginning.subarray(0, MAGIC.zstd.length).equals(MAGIC.zstd)) return 'zstd'
  return 'none'
}

export function createDecompressor(compression: Exclude<Compression, 'none'>): Transform {
  return compression === 'gzip' ? createGunzip() : createZstdDecompress()
}

/** What a decompressor's error means for the file, or undefined when it is no such error. */
export function explainDecompressionError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const code = String(error.code)
  if (code === 'Z_BUF_ERROR') return 'is truncated: its compressed data ends too early'
  if (code.startsWith('Z_') || code.startsWith('ZSTD_')) return `is damaged: ${error.message} (${code})`
  return undefined
}
