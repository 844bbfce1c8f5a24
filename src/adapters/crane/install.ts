import { type CraneDownload, type CraneRequest, planCraneDownload } from '../../domain/crane/release.ts'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { selectEnvironment } from '../../domain/process/environment.ts'
import { runChild } from '../process/child-process.ts'
import { findOnPath } from '../process/program-path.ts'
import { takeVerifiedFromPath } from '../tool/path-tool.ts'
import {
  type InstalledTool,
  type InstallOptions,
  installVerifiedTool,
  removeTool,
} from '../tool/verified-tool.ts'

const TOOL = 'crane'

export interface InstalledCrane {
  /** Path of the program. */
  readonly path: string
  /** Directory to put on PATH; '' when it is there already. */
  readonly directory: string
  /** With a leading `v`. */
  readonly version: string
}

/**
 * Finds or installs exactly the requested crane. Without a hash: the one on PATH, accepted by the version that
 * it prints, else the release whose archive has the known hash. With a hash: the one on PATH when the program itself
 * has it, else the release when its archive has it.
 *
 * @throws UserError when nothing is known to verify the archive with, when it does not verify, or when it
 *   cannot be fetched; CancelledError.
 */
export async function installCrane(
  inputs: CraneRequest,
  options: InstallOptions & {
    readonly machine?: { readonly platform: string; readonly arch: string }
  },
): Promise<InstalledCrane> {
  const { log } = options
  const { version } = inputs
  const present = inputs.sha256 === '' ? await findUnverified(options) : await takeVerified(inputs, options)
  if (present !== undefined && (await craneVersion(present.path, options)) === version) {
    if (inputs.sha256 === '') {
      log.info(`crane ${version} is on PATH: ${present.path} (not verified: crane-sha256 is not given)`)
    }
    return { ...present, version }
  }
  if (present !== undefined) await removeTool(present)
  const machine = options.machine ?? { platform: process.platform, arch: process.arch }
  const download = planDownload(inputs, machine)
  const tool = {
    ...download,
    name: TOOL,
    version,
    program: machine.platform === 'win32' ? 'crane.exe' : 'crane',
  }
  return { ...(await installVerifiedTool(tool, options)), version }
}

async function findUnverified(options: InstallOptions): Promise<InstalledTool | undefined> {
  const path = await findOnPath(TOOL, options.environment)
  return path === undefined ? undefined : { path, directory: '' }
}

function takeVerified(inputs: CraneRequest, options: InstallOptions): Promise<InstalledTool | undefined> {
  return takeVerifiedFromPath(TOOL, { ...options, sha256: inputs.sha256.toLowerCase() })
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

/** `v0.20.6`, or undefined when it does not run. Releases print it without the v, `go install` with it. */
async function craneVersion(path: string, options: InstallOptions): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await runChild(
      { path, args: ['version'] },
      { env: selectEnvironment(options.environment, { purpose: 'write-harbor' }), signal: options.signal },
    )
    const version = stdout.trim()
    return exitCode === 0 && version !== '' ? `v${version.replace(/^v/, '')}` : undefined
  } catch (error) {
    if (error instanceof CancelledError) throw error
    return undefined
  }
}
