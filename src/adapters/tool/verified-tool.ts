import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import type { Log } from '../../ports/log.ts'
import { type DownloadOptions, downloadFile } from '../http/download.ts'
import { type CachedArchive, describePlace, hasToolCache, keepArchive, takeArchive } from './archive-cache.ts'
import { extractMember } from './archive-member.ts'

/** One program from a release archive (.tar.gz), used only when the archive has the expected hash. */
export interface VerifiedTool extends CachedArchive {
  readonly url: string
  readonly archive: string
  /** Path of the program in the archive. */
  readonly program: string
}

export interface InstallOptions {
  readonly log: Log
  readonly temporaryDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly limits?: NonNullable<DownloadOptions['limits']>
}

export interface InstalledTool {
  /** Path of the program. */
  readonly path: string
  /** Its private directory, to be added to PATH and removed at the end of the job; '' for none. */
  readonly directory: string
}

/**
 * Extracts the program from its verified release archive into a new directory that only this user can enter.
 *
 * @throws UserError when it cannot be fetched or has another hash; CancelledError.
 */
export async function installVerifiedTool(
  tool: VerifiedTool,
  options: InstallOptions,
): Promise<InstalledTool> {
  const directory = await mkdtemp(join(options.temporaryDirectory, `harbor-actions-${tool.name}-`))
  try {
    const archive = join(directory, tool.archive)
    if (!(await takeCached(tool, { ...options, archive }))) {
      await fetchArchive(tool, { ...options, archive })
      if (hasToolCache(options.environment)) await keepArchive(tool, { ...options, from: archive })
    }
    const path = join(directory, basename(tool.program))
    await unpack(tool, { ...options, archive, path })
    await rm(archive)
    return { path, directory }
  } catch (error) {
    await rm(directory, { recursive: true, force: true })
    if (options.signal.aborted && !(error instanceof CancelledError)) {
      throw new CancelledError(`failed to install ${tool.name}: the job is being cancelled`)
    }
    throw error
  }
}

/** Removes the private directory of an unused tool; a program on PATH has none. */
export async function removeTool({ directory }: InstalledTool): Promise<void> {
  if (directory !== '') await rm(directory, { recursive: true, force: true })
}

interface ArchiveOptions extends InstallOptions {
  /** Path of the verified archive in the private directory. */
  readonly archive: string
}

/** Whether the archive was in the tool cache, with the right hash. */
async function takeCached(tool: VerifiedTool, options: ArchiveOptions): Promise<boolean> {
  const { archive, log } = options
  if (!hasToolCache(options.environment)) {
    log.info(`RUNNER_TOOL_CACHE is not set, so ${tool.name} is not cached for later jobs`)
    return false
  }
  const copy = await takeArchive(tool, archive)
  if (copy === 'verified') {
    log.info(`${tool.name} ${tool.version} is in the tool cache (${tool.archive}, sha256 ${tool.sha256})`)
  }
  if (copy === 'other') {
    log.warning(
      `${describePlace(tool)} in the tool cache is not ${tool.archive} of ${tool.name} ${tool.version}: it is damaged, or another job on this machine has replaced it. It is ignored, and the release is downloaded again`,
    )
  }
  return copy === 'verified'
}

async function fetchArchive(tool: VerifiedTool, options: ArchiveOptions): Promise<void> {
  const { name, url } = tool
  options.log.info(`Fetching ${url}`)
  const sha256 = await downloadFile(url, { ...options, path: options.archive }).catch((error: unknown) => {
    if (error instanceof UserError) throw error
    throw new UserError(
      `failed to fetch ${name} from ${url}: ${errorMessage(error)}. On a network without internet access set "${name}-url" to a mirror, or put ${name} on PATH`,
    )
  })
  if (sha256 !== tool.sha256) {
    throw new UserError(
      `the archive from ${url} is refused: its SHA-256 is ${sha256}, expected ${tool.sha256}. It is damaged, or it is not the release`,
    )
  }
  options.log.info(`Fetched ${name} ${tool.version} (${tool.archive}, sha256 ${sha256})`)
}

async function unpack(
  tool: VerifiedTool,
  options: ArchiveOptions & { readonly path: string },
): Promise<void> {
  const { archive, path, signal } = options
  try {
    await extractMember(archive, { member: tool.program, to: path, signal })
  } catch (error) {
    throw new UserError(
      `failed to extract ${basename(tool.program)} from the archive ${tool.url}: ${errorMessage(error)}`,
    )
  }
}
