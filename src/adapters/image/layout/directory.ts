import { lstat, readlink, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { ImageProblem } from '../../../domain/oci/problem.ts'
import { quote } from '../../../domain/text/quote.ts'
import { openRegularFile } from '../../files/regular-file.ts'
import { hasErrorCode } from '../../node-error.ts'
import type { ImageFiles } from '../content.ts'

/** As many links as the kernel follows in one path (path_resolution(7)). */
const MAX_LINKS = 40

/**
 * The files of an OCI layout directory. Links within the layout are followed. One that leads out of it is refused
 * without a look at what is there: the author of a layout must not choose which other files of the machine are read,
 * nor learn whether there are any. (rules_oci of bazel can write such links: each layer is one to where it was built.)
 */
export async function openDirectory(path: string): Promise<ImageFiles> {
  const root = await realpath(path)
  return {
    async find(name) {
      try {
        const real = await resolveInside(root, name)
        const file = await openRegularFile(real, { follow: false })
        if (file === undefined) throw new ImageProblem(`is refused: ${quote(name)} is not a file`)
        await file.handle.close()
        // A directory of the path may have become a link since.
        if ((await resolveInside(root, name)) !== real)
          throw new ImageProblem('was changed while it was read')
        const { identity, size } = file
        return { path: real, identity, offset: 0, size, isForeign: real !== join(root, name) }
      } catch (error) {
        if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return undefined
        throw error
      }
    },
  }
}

/**
 * The path of a name below a directory, all links followed by hand, so that nothing outside is touched.
 *
 * @throws ImageProblem when a link leads out of the directory; ENOENT and ENOTDIR as the system has them.
 */
async function resolveInside(root: string, name: string): Promise<string> {
  const pending = name.split('/')
  let at = root
  let links = 0
  for (let part = pending.shift(); part !== undefined; part = pending.shift()) {
    if (part === '' || part === '.') continue
    const next = part === '..' ? dirname(at) : join(at, part)
    if (!isInside(next, root)) throw leadsOut(name)
    if (!(await lstat(next)).isSymbolicLink()) {
      at = next
      continue
    }
    links += 1
    if (links > MAX_LINKS) throw new ImageProblem(`is damaged: ${quote(name)} is a loop of links`)
    const target = await readlink(next)
    if (isAbsolute(target)) {
      if (!isInside(target, root)) throw leadsOut(name)
      pending.unshift(...relative(root, target).split(sep))
      at = root
    } else {
      pending.unshift(...target.split(sep))
    }
  }
  return at
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function leadsOut(name: string): ImageProblem {
  return new ImageProblem(
    `is refused: ${quote(name)} is a link that leads out of the layout; name a copy without links, which cp -rL makes`,
  )
}
