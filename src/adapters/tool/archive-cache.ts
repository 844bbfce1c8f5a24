import { chmod, lstat, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorMessage } from '../../domain/errors.ts'
import type { Log } from '../../ports/log.ts'
import { copyVerified, type VerifiedCopy } from './verified-file.ts'

/**
 * The archives of tools in the tool cache of the runner, as @actions/tool-cache lays it out:
 * `crane-archive/0.22.1/x64/SHA256.tar.gz`, and the mark `crane-archive/0.22.1/x64.complete`.
 *
 * The cache outlives jobs, and every job on the machine can write to it. So it holds the archive, whose SHA-256 is
 * published, and never a program: each job verifies its own copy before it extracts the program. The name is not that
 * of the tool, below which other actions keep programs: tool-cache removes what is in the place of what it keeps.
 */
export interface CachedArchive {
  /** Of the tool: `crane`. */
  readonly name: string
  /** With a leading `v`. */
  readonly version: string
  /** As Node calls it. */
  readonly arch: string
  /** 64 hex digits in lower case. */
  readonly sha256: string
}

export type CacheEnvironment = Readonly<Record<string, string | undefined>>

/** It brings more than all of the step that finds its tool on PATH. */
const loadToolCache = () => import('@actions/tool-cache')

/** Whether there is a cache: not every runner sets one. */
export function hasToolCache(environment: CacheEnvironment): boolean {
  return (environment[CACHE] ?? '') !== ''
}

/** Copies a cached archive to `to` and hashes the copy. Without `verified` nothing is there. */
export async function takeArchive(archive: CachedArchive, to: string): Promise<VerifiedCopy> {
  const { find } = await loadToolCache()
  const directory = find(folderOf(archive), archive.version, archive.arch)
  if (directory === '') return 'absent'
  const { sha256 } = archive
  const copy = await copyVerified(join(directory, fileOf(archive)), {
    to,
    sha256,
    mode: 0o600,
    followsLinks: false,
  })
  if (copy !== 'verified') await rm(to, { force: true })
  return copy
}

/** Keeps a verified archive for later jobs. A cache that cannot be written is no error. */
export async function keepArchive(
  archive: CachedArchive,
  options: { readonly from: string; readonly log: Log; readonly environment: CacheEnvironment },
): Promise<void> {
  const { name, version, arch } = archive
  try {
    await refuseLinks([folderOf(archive), version.replace(/^v/, ''), arch], options.environment)
    // Its copy has the mode of the original: other users of the machine read it too.
    await chmod(options.from, 0o644)
    const { cacheFile } = await loadToolCache()
    await cacheFile(options.from, fileOf(archive), folderOf(archive), version, arch)
  } catch (error) {
    options.log.info(`${name} is not kept in the tool cache: ${errorMessage(error)}`)
  }
}

/** The place of an archive in the cache, for messages. */
export function describePlace(archive: CachedArchive): string {
  return `${folderOf(archive)}/${archive.version.replace(/^v/, '')}/${archive.arch}/${fileOf(archive)}`
}

const CACHE = 'RUNNER_TOOL_CACHE'

function folderOf({ name }: CachedArchive): string {
  return `${name}-archive`
}

/** Two archives of one version differ in their hash: a mirror may repack them. */
function fileOf({ sha256 }: CachedArchive): string {
  return `${sha256}.tar.gz`
}

/** tool-cache removes a directory before it fills it: a link in the cache must not lead it to another one. */
async function refuseLinks(parts: readonly string[], environment: CacheEnvironment): Promise<void> {
  let path = environment[CACHE] ?? ''
  for (const part of parts) {
    path = join(path, part)
    const found = await lstat(path).catch(() => undefined)
    if (found === undefined) return
    if (!found.isDirectory()) throw new Error(`${path} is not a directory`)
  }
}
