import { type BigIntStats, constants } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import { ImageProblem } from '../../domain/oci/problem.ts'

/**
 * Which file was found under a name. Another one that gets the name later has another identity: the number of an inode
 * alone does not do, because it is given again as soon as a file is gone.
 */
export interface FileIdentity {
  readonly device: bigint
  readonly inode: bigint
  /** Nanoseconds. (A further name of a file changes its ctime, and leaves this.) */
  readonly modified: bigint
  readonly size: bigint
}

export interface RegularFile {
  readonly handle: FileHandle
  readonly identity: FileIdentity
  /** In bytes. */
  readonly size: number
}

/** Nothing is waited for at the other end of a pipe. Windows knows neither flag. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Opens a regular file; pipes and devices are refused and not opened at all. What was found is the file that is read:
 * its type is asked of the open file, too.
 *
 * @param options.follow whether the last part of the path may be a link.
 * @param options.expected the file that was found under this path before.
 * @returns undefined for anything but a regular file, and with `follow: false` for a link.
 * @throws ImageProblem when it is another file than the one expected; the system's errors as they are.
 */
export async function openRegularFile(
  path: string,
  options: { readonly follow: boolean; readonly expected?: FileIdentity | undefined },
): Promise<RegularFile | undefined> {
  const { follow, expected } = options
  if (!follow && !(await lstat(path)).isFile()) return undefined
  const flags = follow ? WITHOUT_WAITING : WITHOUT_WAITING | (constants.O_NOFOLLOW ?? 0)
  const handle = await open(path, flags)
  try {
    const found = await handle.stat({ bigint: true })
    if (!found.isFile()) {
      await handle.close()
      return undefined
    }
    const identity = identityOf(found)
    if (expected !== undefined && !isSameFile(identity, expected)) {
      throw new ImageProblem('was changed while it was read')
    }
    return { handle, identity, size: Number(found.size) }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Whether a path is still, or again, the file with this identity, and no link to it. */
export async function isStill(path: string, expected: FileIdentity): Promise<boolean> {
  const found = await lstat(path, { bigint: true })
  return found.isFile() && isSameFile(identityOf(found), expected)
}

function identityOf({ dev, ino, mtimeNs, size }: BigIntStats): FileIdentity {
  return { device: dev, inode: ino, modified: mtimeNs, size }
}

function isSameFile(a: FileIdentity, b: FileIdentity): boolean {
  return a.device === b.device && a.inode === b.inode && a.modified === b.modified && a.size === b.size
}
