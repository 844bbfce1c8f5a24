import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import {
  type HelmDownload,
  type HelmRequest,
  isUsableHelm,
  parseHelmVersion,
  planHelmDownload,
} from '../../domain/helm/release.ts'
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

const TOOL = 'helm'

export interface InstalledHelm {
  /** Path of the program. */
  readonly path: string
  /** Directory to add to PATH; '' when helm is already on PATH. */
  readonly directory: string
  /** With a leading `v`. */
  readonly version: string
}

/**
 * Without a hash: the helm on PATH when it is new enough, else the release whose archive has the known hash. With a
 * hash: the helm on PATH when the program itself has it, else the release when its archive has it.
 *
 * @throws UserError when no hash is known for the archive, or it has another hash.
 */
export async function installHelm(
  request: HelmRequest,
  options: InstallOptions & {
    readonly machine?: { readonly platform: string; readonly arch: string }
  },
): Promise<InstalledHelm> {
  const present =
    request.sha256 === ''
      ? await findUnverified(options)
      : await takeVerifiedFromPath(TOOL, { ...options, ...request })
  const found = present === undefined ? undefined : await helmVersion(present.path, options)
  if (present !== undefined && found !== undefined && isUsableHelm(found)) {
    if (request.sha256 === '') {
      options.log.info(`helm ${found} is on PATH: ${present.path} (not verified: helm-sha256 is not set)`)
    }
    return { ...present, version: found }
  }
  if (present !== undefined) await removeTool(present)
  if (found !== undefined) options.log.info(`helm ${found} on PATH is too old`)
  const machine = options.machine ?? { platform: process.platform, arch: process.arch }
  const { version } = request
  const tool = {
    ...planDownload(request, machine),
    name: TOOL,
    version,
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

async function findUnverified(options: InstallOptions): Promise<InstalledTool | undefined> {
  const path = await findOnPath(TOOL, options.environment)
  return path === undefined ? undefined : { path, directory: '' }
}

/** undefined when it does not run. */
async function helmVersion(path: string, options: InstallOptions): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await runChild(
      { path, args: ['version', '--template', '{{.Version}}'] },
      { env: selectEnvironment(options.environment, { purpose: 'run-helm' }), signal: options.signal },
    )
    return exitCode === 0 ? parseHelmVersion(stdout) : undefined
  } catch (error) {
    if (error instanceof CancelledError) throw error
    return undefined
  }
}
