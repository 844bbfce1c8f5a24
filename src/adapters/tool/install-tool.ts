import { CancelledError } from '../../domain/errors.ts'
import { selectEnvironment } from '../../domain/process/environment.ts'
import { type Machine, planDownload, type ToolRelease, type ToolRequest } from '../../domain/tool/release.ts'
import { runChild } from '../process/child-process.ts'
import { findOnPath } from '../process/program-path.ts'
import { takeVerifiedFromPath } from './path-tool.ts'
import { type InstalledTool, type InstallOptions, installVerifiedTool, removeTool } from './verified-tool.ts'

/**
 * Finds or installs a tool. Without a hash: the one on PATH when its version is usable, else the release whose archive
 * has the known hash. With a hash: the one on PATH when the program itself has it, else the release when its archive
 * has it.
 *
 * @returns `version` with a leading `v`.
 * @throws UserError when nothing is known to verify the archive with, when it does not verify, or when it cannot be
 *   fetched; CancelledError.
 */
export async function installTool(
  release: ToolRelease,
  request: ToolRequest,
  options: InstallOptions & { readonly machine?: Machine },
): Promise<InstalledTool & { readonly version: string }> {
  const { name } = release
  const isGiven = request.sha256 !== ''
  const present = isGiven
    ? await takeVerifiedFromPath(name, { ...options, sha256: request.sha256.toLowerCase() })
    : await findUnverified(name, options)
  if (present !== undefined) {
    const version = await readVersion(release, present.path, options)
    if (version !== undefined && release.isUsable(version, request.version)) {
      if (!isGiven) {
        options.log.info(
          `${name} ${version} is on PATH: ${present.path} (not verified: ${name}-sha256 is not set)`,
        )
      }
      return { ...present, version }
    }
    await removeTool(present)
    options.log.info(`${name} ${version ?? 'of an unknown version'} on PATH is not used`)
  }
  const { version } = request
  const machine = options.machine ?? { platform: process.platform, arch: process.arch }
  const tool = { ...planDownload(release, request, machine), name, version, arch: machine.arch }
  return { ...(await installVerifiedTool(tool, options)), version }
}

async function findUnverified(name: string, options: InstallOptions): Promise<InstalledTool | undefined> {
  const path = await findOnPath(name, options.environment)
  return path === undefined ? undefined : { path, directory: '' }
}

/** undefined when it does not run, or prints something else. */
async function readVersion(
  release: ToolRelease,
  path: string,
  options: InstallOptions,
): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await runChild(
      { path, args: release.versionArguments },
      { env: selectEnvironment(options.environment, { purpose: release.purpose }), signal: options.signal },
    )
    return exitCode === 0 ? release.parseVersion(stdout) : undefined
  } catch (error) {
    if (error instanceof CancelledError) throw error
    return undefined
  }
}
