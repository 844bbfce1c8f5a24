import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { hasErrorCode } from '../node-error.ts'

/**
 * The checkout, where the author of the commit may have put links. A path in it never leads out of it; an absolute
 * path to elsewhere is the choice of the workflow's author.
 */

/** GITHUB_WORKSPACE, in which the runner starts every action; the directory of the process where there is no runner. */
function workspaceDirectory(): string {
  return resolve(process.env['GITHUB_WORKSPACE'] || process.cwd())
}

/** A path as the runner means it: relative ones begin in the workspace. */
export function resolvePath(path: string): string {
  return resolve(workspaceDirectory(), path)
}

/** Whether a path is one of the workspace by its text. */
export function isInWorkspace(path: string): boolean {
  return isWithin(resolvePath(path), workspaceDirectory())
}

/**
 * Checks that a path of the workspace stays in it with all links followed. A part that is not there yet leads nowhere.
 *
 * @param path as the user gave it: relative, or absolute into the workspace.
 * @param part the part of it that is looked at, as an absolute path.
 * @throws Error that says what leads out; never where to, which is text of the commit.
 */
export async function requireInside(path: string, part: string): Promise<void> {
  if (await isLedOut(path, await followLinks(part))) {
    throw new Error(
      'a link in its path leads out of the workspace; a path in the workspace has to stay there. Give an absolute path for a file elsewhere',
    )
  }
}

/**
 * Whether a path that is in the workspace by its text has a real path outside of it.
 *
 * @param real where it is with every link followed.
 * @throws Error for a relative path that leaves the workspace by its text.
 */
export async function isLedOut(path: string, real: string): Promise<boolean> {
  const given = workspaceDirectory()
  const root = await followLinks(given)
  const target = resolvePath(path)
  const isOurs = isWithin(target, given) || isWithin(target, root)
  if (!isOurs && !isAbsolute(path)) {
    throw new Error(
      'it is outside of the workspace; give an absolute path for a file elsewhere, below runner.temp for example',
    )
  }
  return isOurs && !isWithin(real, root)
}

function isWithin(path: string, directory: string): boolean {
  const way = relative(directory, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** A path with every link followed; the parts at its end that are not there stay as they are. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    const parent = dirname(path)
    if (parent === path || !hasErrorCode(error, 'ENOENT', 'ENOTDIR')) throw error
    return resolve(await followLinks(parent), relative(parent, path))
  }
}
