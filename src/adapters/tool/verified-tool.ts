import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import type { Log } from '../../ports/log.ts'
import { type DownloadOptions, downloadFile } from '../http/download.ts'
import { extractMember } from './archive-member.ts'
import { copyVerified } from './verified-file.ts'

/** One program from a release archive (.tar.gz), used only when the archive has the expected hash. */
export interface VerifiedTool {
  /** Name in the tool cache and in the names of inputs: `crane`. */
  readonly name: string
  /** With a leading `v`. */
  readonly version: string
  readonly url: string
  readonly archive: string
  /** Of the archive: 64 hex digits in lower case. */
  readonly sha256: string
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
 * The tool cache outlives jobs, and every job on the machine can write to it. So it holds the archive, whose SHA-256 is
 * published, and never a program. Each job verifies its own copy of the archive before it extracts the program.
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
    const kept = keptArchive(tool, options.environment)
    if (!(await takeKept(tool, { ...options, kept, archive }))) {
      await fetchArchive(tool, { ...options, archive })
      await keep(tool, { ...options, kept, archive })
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

/** Where the archive is kept for later jobs; undefined without a tool cache: not every runner sets one. */
function keptArchive(tool: VerifiedTool, environment: InstallOptions['environment']): string | undefined {
  const cache = environment['RUNNER_TOOL_CACHE'] ?? ''
  if (cache === '') return undefined
  return join(cache, tool.name, tool.version.slice(1), `${tool.sha256}.tar.gz`)
}

interface ArchiveOptions extends InstallOptions {
  readonly kept: string | undefined
  /** Path of the verified archive in the private directory. */
  readonly archive: string
}

/** Whether the archive was in the tool cache, with the right hash. */
async function takeKept(tool: VerifiedTool, options: ArchiveOptions): Promise<boolean> {
  const { kept, archive, log } = options
  if (kept === undefined) {
    log.info(`RUNNER_TOOL_CACHE is not set, so ${tool.name} is not cached for later jobs`)
    return false
  }
  const { sha256 } = tool
  const copy = await copyVerified(kept, { to: archive, sha256, mode: 0o600, followsLinks: false })
  if (copy === 'verified') {
    log.info(`${tool.name} ${tool.version} is in the tool cache (${tool.archive}, sha256 ${sha256})`)
    return true
  }
  await rm(archive, { force: true })
  if (copy === 'other') {
    log.warning(
      `${kept} in the tool cache is not ${tool.archive} of ${tool.name} ${tool.version}, whose SHA-256 is ${sha256}: it is damaged, or another job on this machine has replaced it. It is ignored, and the release is downloaded again`,
    )
  }
  return false
}

async function fetchArchive(tool: VerifiedTool, options: ArchiveFetch): Promise<void> {
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

type ArchiveFetch = Omit<ArchiveOptions, 'kept'>

/** For later jobs, by an atomic rename. A cache that cannot be written is no error. */
async function keep(tool: VerifiedTool, options: ArchiveOptions): Promise<void> {
  const { kept, archive, log } = options
  if (kept === undefined) return
  try {
    await mkdir(dirname(kept), { recursive: true })
    const work = await mkdtemp(`${kept}.`)
    try {
      const staged = join(work, 'archive')
      await copyVerified(archive, { to: staged, sha256: tool.sha256, mode: 0o644, followsLinks: false })
      await rename(staged, kept)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  } catch (error) {
    log.info(`${tool.name} is not kept in the tool cache: ${errorMessage(error)}`)
  }
}

async function unpack(tool: VerifiedTool, options: ArchiveFetch & { readonly path: string }): Promise<void> {
  const { archive, path, signal } = options
  try {
    await extractMember(archive, { member: tool.program, to: path, signal })
  } catch (error) {
    throw new UserError(
      `failed to extract ${basename(tool.program)} from the archive ${tool.url}: ${errorMessage(error)}`,
    )
  }
}
