import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { hasErrorCode } from '../node-error.ts'

/** Forty times the size of a crane release. */
const MAX_BYTES = 512 * 1024 * 1024

const CHUNK_BYTES = 1024 * 1024

/** `other`: not a regular file, too large, or another hash. */
export type VerifiedCopy = 'verified' | 'absent' | 'other'

/**
 * Copies a file from a directory that other jobs can write to, and hashes the copied bytes: the copy is used, so a later
 * change of the file has no effect. Without `verified` an incomplete copy may remain at `to`.
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
  // Opening a pipe without a writer would block for ever. Windows has neither flag.
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
