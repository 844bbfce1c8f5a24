import { access, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { extractTar } from '@actions/tool-cache'
import { type CraneDownload, type CraneRequest, planCraneDownload } from '../domain/crane/release.ts'
import { CancelledError, errorMessage, UserError } from '../domain/errors.ts'
import type { Log } from '../ports/ports.ts'
import { runChild } from './child.ts'
import { type DownloadOptions, downloadFile } from './download.ts'
import { childEnvironment } from './environment.ts'
import { installTool, isToolInstalled, type Tool, toolDirectory } from './tool-directory.ts'

const TOOL = 'crane'

/**
 * In the same archive, each as large as crane. They are excluded rather than crane named: extractTar puts -C behind
 * its flags, and tar would unpack a member named before it into the working directory.
 */
const OTHER_PROGRAMS = ['gcrane', 'krane'] as const

export interface InstalledCrane {
  /** Path of the program. */
  readonly path: string
  /** Directory to put on PATH; '' when it is there already. */
  readonly directory: string
  /** With a leading `v`. */
  readonly version: string
}

export interface InstallOptions {
  readonly log: Log
  readonly temporaryDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly machine?: { readonly platform: string; readonly arch: string }
  readonly limits?: NonNullable<DownloadOptions['limits']>
}

/**
 * Finds or installs exactly the crane that was asked for: the one on PATH when its version is the same and no
 * hash was asked for, else the one in the tool cache, else the release archive after its hash was checked.
 *
 * @throws UserError when nothing is known to verify the archive with, when it does not verify, or when it
 *   cannot be fetched; CancelledError.
 */
export async function installCrane(inputs: CraneRequest, options: InstallOptions): Promise<InstalledCrane> {
  const { log } = options
  const { version } = inputs
  if (inputs.sha256 === '' && (await craneVersion(TOOL, options)) === version) {
    log.info(`crane ${version} is on PATH`)
    return { path: TOOL, directory: '', version }
  }
  const machine = options.machine ?? { platform: process.platform, arch: process.arch }
  const download = planDownload(inputs, machine)
  const program = machine.platform === 'win32' ? 'crane.exe' : 'crane'
  const tool: Tool = {
    cache: findCache(options),
    name: TOOL,
    version: version.slice(1),
    arch: machine.arch,
    sha256: download.sha256,
  }
  const directory = toolDirectory(tool)
  const installed = { path: join(directory, program), directory, version }
  if (await isToolInstalled(tool)) {
    log.info(`crane ${version} is in the tool cache`)
    return installed
  }
  await fetchCrane(download, { ...options, program, tool })
  log.info(`Installed crane ${version} (${download.archive}, sha256 ${download.sha256})`)
  return installed
}

/** Not every runner that is no GitHub's sets it. */
function findCache(options: InstallOptions): string {
  const cache = options.environment['RUNNER_TOOL_CACHE'] ?? ''
  if (cache !== '') return cache
  options.log.info('RUNNER_TOOL_CACHE is not set, so crane is kept for this job alone')
  return join(options.temporaryDirectory, 'harbor-actions-tools')
}

function planDownload(
  inputs: CraneRequest,
  machine: { readonly platform: string; readonly arch: string },
): CraneDownload {
  try {
    return planCraneDownload({ ...inputs, machine })
  } catch (error) {
    throw new UserError(errorMessage(error))
  }
}

async function fetchCrane(
  download: CraneDownload,
  options: InstallOptions & { readonly program: string; readonly tool: Tool },
): Promise<void> {
  const work = await mkdtemp(join(options.temporaryDirectory, 'harbor-actions-crane-'))
  try {
    const archive = join(work, download.archive)
    options.log.info(`Fetching ${download.url}`)
    const sha256 = await downloadFile(download.url, { ...options, path: archive }).catch((error: unknown) => {
      if (error instanceof UserError) throw error
      throw new UserError(
        `failed to fetch crane from ${download.url}: ${errorMessage(error)}. On a closed network give a mirror in "crane-url", or put crane on PATH`,
      )
    })
    if (sha256 !== download.sha256) {
      throw new UserError(
        `the archive from ${download.url} is refused: its SHA-256 is ${sha256}, expected ${download.sha256}. It is damaged, or it is not the release`,
      )
    }
    const program = await unpack(archive, { ...options, work, url: download.url })
    if (options.signal.aborted) {
      throw new CancelledError('failed to install crane: the job is being cancelled')
    }
    await installTool({ path: program, name: options.program }, options.tool).catch((error: unknown) => {
      throw new UserError(`failed to keep crane in the tool cache: ${errorMessage(error)}`)
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Returns the path of the program. */
async function unpack(
  archive: string,
  options: { readonly work: string; readonly program: string; readonly url: string },
): Promise<string> {
  const directory = join(options.work, 'unpacked')
  const program = join(directory, options.program)
  try {
    await mkdir(directory)
    await extractTar(archive, directory, ['xz', ...OTHER_PROGRAMS.map((name) => `--exclude=${name}*`)])
    await access(program)
    return program
  } catch (error) {
    throw new UserError(`the archive from ${options.url} holds no ${options.program}: ${errorMessage(error)}`)
  }
}

/** `v0.20.6`, or undefined when it does not run. Releases print it without the v, `go install` with it. */
async function craneVersion(path: string, options: InstallOptions): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await runChild(
      { path, args: ['version'] },
      { env: childEnvironment(options.environment), signal: options.signal },
    )
    const version = stdout.trim()
    return exitCode === 0 && version !== '' ? `v${version.replace(/^v/, '')}` : undefined
  } catch (error) {
    if (error instanceof CancelledError) throw error
    return undefined
  }
}
