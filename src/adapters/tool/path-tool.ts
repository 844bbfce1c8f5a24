import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { findOnPath } from '../process/program-path.ts'
import { copyVerified } from './verified-file.ts'
import type { InstalledTool, InstallOptions } from './verified-tool.ts'

/**
 * A copy of the program on PATH, in a new directory that only this user can enter, when the program itself has the
 * expected hash; undefined when it has another one or is not on PATH.
 *
 * @param sha256 64 hex digits in lower case.
 */
export async function takeVerifiedFromPath(
  name: string,
  options: InstallOptions & { readonly sha256: string },
): Promise<InstalledTool | undefined> {
  const found = await findOnPath(name, options.environment)
  if (found === undefined) return undefined
  const directory = await mkdtemp(join(options.temporaryDirectory, `harbor-actions-${name}-`))
  const path = join(directory, basename(found))
  const { sha256 } = options
  const copy = await copyVerified(found, { to: path, sha256, mode: 0o755, followsLinks: true }).catch(
    () => 'other',
  )
  if (copy === 'verified') {
    options.log.info(`${name} is ${found}, whose SHA-256 is the given ${sha256}`)
    return { path, directory }
  }
  await rm(directory, { recursive: true, force: true })
  return undefined
}
