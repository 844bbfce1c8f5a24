import { getExecOutput } from '@actions/exec'
import {
  type HelmDownload,
  type HelmRequest,
  isUsableHelm,
  parseHelmVersion,
  planHelmDownload,
} from '../domain/bootstrap/helm-release.ts'
import { errorMessage, UserError } from '../domain/errors.ts'
import { childEnvironment } from './environment.ts'
import { type InstallOptions, installVerifiedTool } from './verified-tool.ts'

const TOOL = 'helm'

export interface InstalledHelm {
  /** Path of the program. */
  readonly path: string
  /** Directory to put on PATH; '' when it is there already. */
  readonly directory: string
  /** With a leading `v`. */
  readonly version: string
}

/**
 * The helm on PATH when it is new enough and no hash was asked for, else the release after its hash was checked.
 *
 * @throws UserError when nothing is known to verify the archive with, or when it does not verify.
 */
export async function installHelm(
  request: HelmRequest,
  options: InstallOptions & {
    readonly machine?: { readonly platform: string; readonly arch: string }
  },
): Promise<InstalledHelm> {
  const present = request.sha256 === '' ? await helmVersion(options.environment) : undefined
  if (present !== undefined && isUsableHelm(present)) {
    options.log.info(`helm ${present} is on PATH`)
    return { path: TOOL, directory: '', version: present }
  }
  if (present !== undefined) options.log.info(`helm ${present} on PATH is too old`)
  const machine = options.machine ?? { platform: process.platform, arch: process.arch }
  const { version } = request
  const tool = {
    ...planDownload(request, machine),
    name: TOOL,
    version,
    arch: machine.arch,
    excludes: [],
  }
  return { ...(await installVerifiedTool(tool, options)), version }
}

function planDownload(
  request: HelmRequest,
  machine: { readonly platform: string; readonly arch: string },
): HelmDownload {
  try {
    return planHelmDownload({ ...request, machine })
  } catch (error) {
    throw new UserError(errorMessage(error))
  }
}

/** undefined when there is none that runs. */
async function helmVersion(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await getExecOutput(TOOL, ['version', '--template', '{{.Version}}'], {
      silent: true,
      ignoreReturnCode: true,
      env: childEnvironment(environment),
    })
    return exitCode === 0 ? parseHelmVersion(stdout) : undefined
  } catch {
    return undefined
  }
}
