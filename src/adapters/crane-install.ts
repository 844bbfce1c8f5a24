import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getExecOutput } from '@actions/exec'
import { cacheDir, downloadTool, extractTar, find } from '@actions/tool-cache'
import { type CraneDownload, type CraneRequest, planCraneDownload } from '../domain/crane/release.ts'
import { errorMessage, UserError } from '../domain/errors.ts'
import type { Log } from '../ports/ports.ts'
import { childEnvironment } from './environment.ts'

const TOOL = 'crane'

/**
 * In the same archive, each as large as crane. They are excluded rather than crane named: extractTar puts -C behind
 * its flags, and tar would unpack a member named before it into the working directory.
 */
const OTHER_PROGRAMS = ['gcrane', 'krane'] as const

/** Beside the program in the tool cache: the hash of the archive that it came from. */
const HASH_FILE = 'archive.sha256'

export interface InstalledCrane {
  /** Path of the program. */
  readonly path: string
  /** Directory to put on PATH; '' when it is there already. */
  readonly directory: string
  /** With a leading `v`. */
  readonly version: string
}

/**
 * Finds or installs exactly the crane that was asked for: the one on PATH when its version is the same and no
 * hash was asked for, else the one in the tool cache, else the release archive after its hash was checked.
 *
 * @throws UserError when nothing is known to verify the archive with, when it does not verify, or when it
 *   cannot be fetched.
 */
export async function installCrane(
  inputs: CraneRequest,
  options: {
    readonly log: Log
    readonly temporaryDirectory: string
    readonly environment: Readonly<Record<string, string | undefined>>
    readonly machine?: { readonly platform: string; readonly arch: string }
  },
): Promise<InstalledCrane> {
  const { log } = options
  const { version } = inputs
  if (inputs.sha256 === '' && (await craneVersion(TOOL, options)) === version) {
    log.info(`crane ${version} is on PATH`)
    return { path: TOOL, directory: '', version }
  }
  const machine = options.machine ?? { platform: process.platform, arch: process.arch }
  const download = planDownload(inputs, machine)
  const program = machine.platform === 'win32' ? 'crane.exe' : 'crane'
  const semver = version.slice(1)

  const cached = find(TOOL, semver, machine.arch)
  if (cached !== '' && (await cachedHash(cached)) === download.sha256) {
    log.info(`crane ${version} is in the tool cache`)
    return { path: join(cached, program), directory: cached, version }
  }
  const directory = await fetchCrane(download, { ...options, program, semver, arch: machine.arch })
  const path = join(directory, program)
  log.info(`Installed crane ${version} (${download.archive}, sha256 ${download.sha256})`)
  return { path, directory, version }
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
  options: {
    readonly temporaryDirectory: string
    readonly program: string
    readonly semver: string
    readonly arch: string
    readonly log: Log
  },
): Promise<string> {
  const work = await mkdtemp(join(options.temporaryDirectory, 'harbor-actions-crane-'))
  try {
    options.log.info(`Fetching ${download.url}`)
    const archive = await downloadTool(download.url, join(work, download.archive)).catch((error: unknown) => {
      throw new UserError(
        `failed to fetch crane from ${download.url}: ${errorMessage(error)}. On a closed network give a mirror in "crane-url", or put crane on PATH`,
      )
    })
    const sha256 = await hashFile(archive)
    if (sha256 !== download.sha256) {
      throw new UserError(
        `the archive from ${download.url} is refused: its SHA-256 is ${sha256}, expected ${download.sha256}. It is damaged, or it is not the release`,
      )
    }
    const unpacked = join(work, 'unpacked')
    await mkdir(unpacked)
    const keep = join(work, 'keep')
    await mkdir(keep)
    try {
      await extractTar(archive, unpacked, ['xz', ...OTHER_PROGRAMS.map((name) => `--exclude=${name}*`)])
      await copyFile(join(unpacked, options.program), join(keep, options.program))
    } catch (error) {
      throw new UserError(
        `the archive from ${download.url} holds no ${options.program}: ${errorMessage(error)}`,
      )
    }
    await writeFile(join(keep, HASH_FILE), download.sha256)
    return await cacheDir(keep, TOOL, options.semver, options.arch)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** `v0.20.6`, or undefined when it does not run. Releases print it without the v, `go install` with it. */
async function craneVersion(
  path: string,
  options: { readonly environment: Readonly<Record<string, string | undefined>> },
): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await getExecOutput(path, ['version'], {
      silent: true,
      ignoreReturnCode: true,
      env: childEnvironment(options.environment),
    })
    const version = stdout.trim()
    return exitCode === 0 && version !== '' ? `v${version.replace(/^v/, '')}` : undefined
  } catch {
    return undefined
  }
}

async function cachedHash(directory: string): Promise<string | undefined> {
  return readFile(join(directory, HASH_FILE), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}
