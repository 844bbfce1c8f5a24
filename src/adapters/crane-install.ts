import { type CraneDownload, type CraneRequest, planCraneDownload } from '../domain/crane/release.ts'
import { CancelledError, errorMessage, UserError } from '../domain/errors.ts'
import { runChild } from './child.ts'
import { childEnvironment } from './environment.ts'
import { type InstallOptions, installVerifiedTool } from './verified-tool.ts'

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

/**
 * Finds or installs exactly the crane that was asked for: the one on PATH when its version is the same and no
 * hash was asked for, else the one in the tool cache, else the release archive after its hash was checked.
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
  if (inputs.sha256 === '' && (await craneVersion(TOOL, options)) === version) {
    log.info(`crane ${version} is on PATH`)
    return { path: TOOL, directory: '', version }
  }
  const machine = options.machine ?? { platform: process.platform, arch: process.arch }
  const download = planDownload(inputs, machine)
  const tool = {
    ...download,
    name: TOOL,
    version,
    arch: machine.arch,
    program: machine.platform === 'win32' ? 'crane.exe' : 'crane',
    excludes: OTHER_PROGRAMS,
  }
  return { ...(await installVerifiedTool(tool, options)), version }
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
      { env: childEnvironment(options.environment), signal: options.signal },
    )
    const version = stdout.trim()
    return exitCode === 0 && version !== '' ? `v${version.replace(/^v/, '')}` : undefined
  } catch (error) {
    if (error instanceof CancelledError) throw error
    return undefined
  }
}
