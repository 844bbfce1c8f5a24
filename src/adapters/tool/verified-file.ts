import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { hasErrorCode } from '../node-error.ts'

/** Forty times a release of crane. */
const MAX_BYTES = 512 * 1024 * 1024

const CHUNK_BYTES = 1024 * 1024

/** `other`: what is there is no ordinary file, is too large, or has another hash. */
export type VerifiedCopy = 'verified' | 'absent' | 'other'

/**
 * Copies a file out of a place that other jobs write to, and takes the SHA-256 of the bytes that were copied: what is used
 * is the copy, whatever becomes of the file meanwhile. Without `verified` there may be a part of it at `to`.
 *
 * @param options.sha256 64 hex digits in lower case.
 * @param options.followsLinks A program on PATH is often a link; a file of a cache never is.
 */
export async function copyVerified(
  from: string,
  options: {
    readonly to: string
    readonly sha256: string
    readonly mode: number
    readonly followsLinks: boolean
  },
): Promise<VerifiedCopy> {
  const source = await openFile(from, options.followsLinks)
  if (source === 'absent' || source === 'other') return source
  try {
    const { size } = await source.stat()
    if (size > MAX_BYTES) return 'other'
    const target = await open(options.to, 'wx', options.mode)
    try {
      return (await copyAndHash(source, target)) === options.sha256 ? 'verified' : 'other'
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function openFile(path: string, followsLinks: boolean): Promise<FileHandle | 'absent' | 'other'> {
  // A pipe that nothing writes to would hold an ordinary open for ever. Windows has neither flag.
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants
  try {
    const file = await open(path, O_RDONLY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW))
    if ((await file.stat()).isFile()) return file
    await file.close()
    return 'other'
  } catch (error) {
    return hasErrorCode(error, 'ENOENT', 'ENOTDIR') ? 'absent' : 'other'
  }
}

/** Copies at most `MAX_BYTES`: a file may grow meanwhile. @returns 64 hex digits. */
async function copyAndHash(source: FileHandle, target: FileHandle): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(CHUNK_BYTES)
  for (let total = 0; total <= MAX_BYTES; ) {
    const { bytesRead } = await source.read(buffer, 0, buffer.length, null)
    if (bytesRead === 0) break
    const chunk = buffer.subarray(0, bytesRead)
    hash.update(chunk)
    await target.writeFile(chunk)
    total += bytesRead
  }
  return hash.digest('hex')
}
