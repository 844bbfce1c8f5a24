import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { extractTar } from '@actions/tool-cache'
import { CancelledError, errorMessage, UserError } from '../domain/errors.ts'
import type { Log } from '../ports/ports.ts'
import { type DownloadOptions, downloadFile } from './download.ts'
import { installTool, isToolInstalled, type Tool, toolDirectory } from './tool-directory.ts'

/** One program out of a release archive (.tar.gz) that is believed only when it has the right hash. */
export interface VerifiedTool {
  /** Name in the tool cache and in the names of inputs: `crane`. */
  readonly name: string
  /** With a leading `v`. */
  readonly version: string
  readonly arch: string
  readonly url: string
  readonly archive: string
  /** 64 hex digits in lower case. */
  readonly sha256: string
  /** Path of the program in the archive. */
  readonly program: string
  /** Members that are not unpacked. */
  readonly excludes: readonly string[]
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
  /** The directory to put on PATH. */
  readonly directory: string
}

/**
 * The program from the tool cache when it came from an archive with this hash, else from the release archive.
 *
 * @throws UserError when it cannot be fetched, does not verify, or cannot be kept; CancelledError.
 */
export async function installVerifiedTool(
  tool: VerifiedTool,
  options: InstallOptions,
): Promise<InstalledTool> {
  const { log } = options
  const kept: Tool = {
    cache: findCache(tool.name, options),
    name: tool.name,
    version: tool.version.slice(1),
    arch: tool.arch,
    sha256: tool.sha256,
  }
  const directory = toolDirectory(kept)
  const installed = { path: join(directory, basename(tool.program)), directory }
  if (await isToolInstalled(kept)) {
    log.info(`${tool.name} ${tool.version} is in the tool cache`)
    return installed
  }
  await fetchTool(tool, { ...options, kept })
  log.info(`Installed ${tool.name} ${tool.version} (${tool.archive}, sha256 ${tool.sha256})`)
  return installed
}

/** Not every runner that is no GitHub's sets it. */
function findCache(name: string, options: InstallOptions): string {
  const cache = options.environment['RUNNER_TOOL_CACHE'] ?? ''
  if (cache !== '') return cache
  options.log.info(`RUNNER_TOOL_CACHE is not set, so ${name} is kept for this job alone`)
  return join(options.temporaryDirectory, 'harbor-actions-tools')
}

async function fetchTool(
  tool: VerifiedTool,
  options: InstallOptions & { readonly kept: Tool },
): Promise<void> {
  const { name, url } = tool
  const work = await mkdtemp(join(options.temporaryDirectory, `harbor-actions-${name}-`))
  try {
    const archive = join(work, tool.archive)
    options.log.info(`Fetching ${url}`)
    const sha256 = await downloadFile(url, { ...options, path: archive }).catch((error: unknown) => {
      if (error instanceof UserError) throw error
      throw new UserError(
        `failed to fetch ${name} from ${url}: ${errorMessage(error)}. On a closed network give a mirror in "${name}-url", or put ${name} on PATH`,
      )
    })
    if (sha256 !== tool.sha256) {
      throw new UserError(
        `the archive from ${url} is refused: its SHA-256 is ${sha256}, expected ${tool.sha256}. It is damaged, or it is not the release`,
      )
    }
    const program = await unpack(tool, { archive, work })
    if (options.signal.aborted)
      throw new CancelledError(`failed to install ${name}: the job is being cancelled`)
    await installTool({ path: program, name: basename(tool.program) }, options.kept).catch(
      (error: unknown) => {
        throw new UserError(`failed to keep ${name} in the tool cache: ${errorMessage(error)}`)
      },
    )
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Returns the path of the unpacked program. */
async function unpack(
  tool: VerifiedTool,
  options: { readonly archive: string; readonly work: string },
): Promise<string> {
  const unpacked = join(options.work, 'unpacked')
  const program = join(options.work, basename(tool.program))
  try {
    await mkdir(unpacked)
    await extractTar(options.archive, unpacked, [
      'xz',
      ...tool.excludes.map((member) => `--exclude=${member}*`),
    ])
    await copyFile(join(unpacked, tool.program), program)
    return program
  } catch (error) {
    throw new UserError(
      `the archive from ${tool.url} holds no ${basename(tool.program)}: ${errorMessage(error)}`,
    )
  }
}
