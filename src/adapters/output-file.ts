import { access, constants, mkdir, open, rmdir, stat, unlink } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Tries whether a file can be written, by doing it: rights alone do not tell (read-only disks, /proc, parents
 * that are files). What is there stays as it is, and what the try makes is removed.
 *
 * @throws Error that says why not.
 */
export async function checkWritable(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory()) throw new Error('it is a directory')
  if (there !== undefined) {
    // Not opened: the other end of a pipe would be waited for.
    if (!there.isFile()) return access(path, constants.W_OK)
    await (await open(path, 'r+')).close()
    return
  }
  const made: string[] = []
  try {
    await makeDirectory(dirname(path), made)
    await (await open(path, 'wx')).close()
    await unlink(path)
  } finally {
    // The innermost first; one that somebody else uses by now stays.
    for (const directory of made.toReversed()) await rmdir(directory).catch(() => undefined)
  }
}

/**
 * Makes a directory and those on the way to it. (Node's own way to do that never comes back where the system
 * says that the parent of a new directory is not there although it is, as below /proc.)
 *
 * @param made gets every directory that was made, the outermost first, also when the next one fails.
 */
export async function makeDirectory(path: string, made: string[] = []): Promise<void> {
  const directory = resolve(path)
  const there = await stat(directory).catch(() => undefined)
  if (there?.isDirectory()) return
  if (dirname(directory) !== directory) await makeDirectory(dirname(directory), made)
  try {
    await mkdir(directory)
    made.push(directory)
  } catch (error) {
    // Somebody else made it a moment before.
    const now = await stat(directory).catch(() => undefined)
    if (now?.isDirectory() !== true) throw error
  }
}
