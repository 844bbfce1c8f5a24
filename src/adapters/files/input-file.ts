import { constants } from 'node:fs'
import { lstat, open, readlink, realpath } from 'node:fs/promises'
import { errorMessage } from '../../domain/errors.ts'
import { hasErrorCode } from '../node-error.ts'
import { isInWorkspace, isLedOut, requireInside, resolvePath } from './workspace.ts'

/**
 * Files at paths of users, read. A commit may have put anything under these names: a link to a file of the runner, a
 * pipe that never ends, a device. What is in them may be a secret, so no message quotes it.
 */

/** Ignore files, certificates, Dockerfiles, values files: written by people, or by a tool for one product. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024

/** What is read at once. */
const CHUNK_BYTES = 256 * 1024

/**
 * The text of a file that a person keeps.
 *
 * @throws Error with a clause that says why it cannot be read. It quotes nothing of the file, and nothing of the path,
 *   which may be a secret that was given in its place.
 */
export async function readText(path: string): Promise<string> {
  try {
    return (await readInputFile(path, { maxBytes: MAX_TEXT_BYTES })).toString('utf8')
  } catch (cause) {
    throw new Error(describeUnread(path, cause), { cause })
  }
}

/** Errors of the system are in its own words, with the path on the runner. */
function describeUnread(path: string, cause: unknown): string {
  if (hasErrorCode(cause, 'ENOENT', 'ENOTDIR')) {
    return isInWorkspace(path)
      ? 'it is not in the workspace. Is there a step with actions/checkout before this one?'
      : 'there is no such file on the runner'
  }
  if (cause instanceof Error && 'code' in cause)
    return `the system refuses to read it (${String(cause.code)})`
  return errorMessage(cause)
}

/** The bytes of a regular file, read as `readInputPieces` does. */
export async function readInputFile(path: string, options: { readonly maxBytes: number }): Promise<Buffer> {
  const pieces: Buffer[] = []
  await readInputPieces(path, { ...options, take: (piece) => void pieces.push(Buffer.from(piece)) })
  return Buffer.concat(pieces)
}

/**
 * Reads a regular file from its beginning to its end. A link is followed where it stays in the workspace, or where the
 * path itself is elsewhere.
 *
 * @param options.take gets the bytes, in memory that the next ones are read into.
 * @throws Error that says why it cannot be read; it quotes nothing of it, and no target of a link.
 */
export async function readInputPieces(
  path: string,
  options: { readonly maxBytes: number; readonly take: (piece: Buffer) => void },
): Promise<void> {
  const target = resolvePath(path)
  await requireInside(path, target)
  // Otherwise opening a pipe would wait for its other end.
  const file = await open(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = await file.stat()
    if (found.isDirectory()) throw new Error('it is a directory')
    if (!found.isFile()) throw new Error('it is not a regular file but a pipe, a socket or a device')
    // A link may have taken the place of a directory since: what was opened decides. Only Linux has a name for that.
    const opened = await readlink(`/proc/self/fd/${file.fd}`).catch(() => realpath(target))
    if (await isLedOut(path, opened)) throw new Error('a link leads out of the workspace')
    await readUpTo(file, options)
  } finally {
    await file.close()
  }
}

/** @throws Error for anything but a regular file, links included, before it is opened. */
export async function requireRegularFile(path: string): Promise<void> {
  const found = await lstat(resolvePath(path)).catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  })
  // What is not there has a better message when it is opened.
  if (found === undefined || found.isFile()) return
  if (found.isDirectory()) throw new Error('it is a directory')
  throw new Error(
    found.isSymbolicLink()
      ? 'it is a symbolic link, and reports are read only from regular files'
      : 'it is not a regular file but a pipe, a socket or a device',
  )
}

/** The size that the system reports is not used: files below /proc have none. */
async function readUpTo(
  file: { read(buffer: Buffer): Promise<{ readonly bytesRead: number }> },
  { maxBytes, take }: { readonly maxBytes: number; readonly take: (piece: Buffer) => void },
): Promise<void> {
  const piece = Buffer.allocUnsafe(CHUNK_BYTES)
  let size = 0
  for (;;) {
    const { bytesRead } = await file.read(piece)
    if (bytesRead === 0) return
    size += bytesRead
    if (size > maxBytes) throw new Error(`it is larger than ${maxBytes / 1024 / 1024} MiB`)
    take(piece.subarray(0, bytesRead))
  }
}
