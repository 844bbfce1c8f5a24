import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, realpath, rename, rmdir, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isLedOut, requireInside, resolvePath } from './workspace.ts'

/**
 * Files at paths of users. A commit may hold links under these names: no link is written through, and no path of the
 * workspace leads out of it. A file is written under another name and renamed, so it is never there in part, and a hard
 * link under its name is replaced, not written through.
 */

/**
 * Checks whether a file can be written by making one next to it: permissions do not show it (read-only disks, /proc,
 * parents that are files). Existing files stay as they are, and everything that the check makes is removed.
 *
 * @throws Error that says why not.
 */
export async function requireWritablePath(path: string): Promise<void> {
  const made: string[] = []
  try {
    await withParent(path, { made }, async (parent) => {
      await requireReplaceable(parent.at(parent.name))
      const { file, name } = await openBeside(parent)
      await file.close()
      await unlink(parent.at(name))
    })
  } finally {
    // The innermost first; a directory that another process uses by now stays.
    for (const directory of made.toReversed()) await rmdir(directory).catch(() => undefined)
  }
}

/**
 * Writes a file completely or not at all; missing directories are created. It is not synchronised to the disk: when the
 * machine loses power, the job is lost as well.
 *
 * @throws Error that says why not; the previous file is then unchanged.
 */
export async function writeWhole(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  await withParent(path, { made: [] }, async (parent) => {
    await requireReplaceable(parent.at(parent.name))
    const { file, name } = await openBeside(parent)
    try {
      try {
        await write(file)
      } finally {
        await file.close()
      }
      await parent.requireSame()
      await requireReplaceable(parent.at(parent.name))
      await rename(parent.at(name), parent.at(parent.name))
    } catch (error) {
      await unlink(parent.at(name)).catch(() => undefined)
      throw error
    }
  })
}

/** The directory of a file that will be written, held open while that is done. */
interface Parent {
  /** The name of the file in it. */
  readonly name: string
  /** The path of an entry of this very directory, also when its own path leads elsewhere by now. */
  at(name: string): string
  /** @throws Error when its path leads elsewhere by now. */
  requireSame(): Promise<void>
}

/**
 * Opens the directory of a file, makes it where it is missing, and checks its real path.
 *
 * Node has no openat(2). On Linux an entry is named through `/proc/self/fd`, which is the same: a link that takes the
 * place of the directory later is not followed. Elsewhere the directory's real path is used and compared again before
 * the rename; what happens between these two calls is not seen.
 */
async function withParent(
  path: string,
  options: { readonly made: string[] },
  work: (parent: Parent) => Promise<void>,
): Promise<void> {
  const target = resolvePath(path)
  const directory = dirname(target)
  // The workspace itself is one, and its parent is not in it.
  if ((await lstat(target).catch(() => undefined))?.isDirectory()) throw new Error('it is a directory')
  await requireInside(path, directory)
  await makeDirectory(directory, options.made)
  const handle = await open(directory, constants.O_RDONLY | (constants.O_DIRECTORY ?? 0))
  try {
    const held = await heldPath(handle)
    const real = await realpath(held ?? directory)
    await requireInside(path, real)
    await work({
      name: basename(target),
      at: (name) => join(held ?? real, name),
      async requireSame() {
        if ((await realpath(directory)) === real && !(await isLedOut(path, real))) return
        throw new Error('its directory was moved while the file was written')
      },
    })
  } finally {
    await handle.close()
  }
}

/** The path of an open directory on Linux; undefined elsewhere. */
async function heldPath(handle: FileHandle): Promise<string | undefined> {
  const path = `/proc/self/fd/${handle.fd}`
  const [named, opened] = await Promise.all([stat(path).catch(() => undefined), handle.stat()])
  return named?.ino === opened.ino && named.dev === opened.dev ? path : undefined
}

/** @throws Error for anything but a regular file: a link would be followed, and a device or a pipe replaced. */
async function requireReplaceable(path: string): Promise<void> {
  const there = await lstat(path).catch(() => undefined)
  if (there === undefined || there.isFile()) return
  if (there.isSymbolicLink()) {
    throw new Error(
      'it is a symbolic link, and links are not written through; remove it, or give another path',
    )
  }
  throw new Error('it is not a regular file but a directory, a pipe, a socket or a device')
}

async function openBeside(parent: Parent): Promise<{ readonly file: FileHandle; readonly name: string }> {
  const name = `.harbor-actions-${randomUUID()}.tmp`
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
  return { name, file: await open(parent.at(name), flags, 0o666) }
}

/**
 * Creates a directory and its missing parents. (Node's `mkdir` with `recursive` never returns where the system denies
 * that an existing parent exists, as below /proc.)
 *
 * @param made gets every directory that was made, the outermost first, also when the next one fails.
 */
async function makeDirectory(path: string, made: string[]): Promise<void> {
  const directory = resolve(path)
  const there = await stat(directory).catch(() => undefined)
  if (there?.isDirectory()) return
  if (dirname(directory) !== directory) await makeDirectory(dirname(directory), made)
  try {
    await mkdir(directory)
    made.push(directory)
  } catch (error) {
    // Another process made it a moment before.
    const now = await stat(directory).catch(() => undefined)
    if (now?.isDirectory() !== true) throw error
  }
}
