import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasErrorCode } from './error-code.ts'
import type { ImageFiles } from './image-content.ts'

/**
 * The files of an OCI layout directory. A file that is reached by a symbolic link (bazel writes such layouts)
 * counts as foreign: it is read, but goes nowhere unless its content is what its digest says.
 */
export async function openDirectory(path: string): Promise<ImageFiles> {
  const root = await realpath(path)
  return {
    async find(name) {
      try {
        const real = await realpath(join(root, name))
        const found = await stat(real)
        if (!found.isFile()) return undefined
        return { path: real, offset: 0, size: found.size, isForeign: real !== join(root, name) }
      } catch (error) {
        if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return undefined
        throw error
      }
    },
  }
}
