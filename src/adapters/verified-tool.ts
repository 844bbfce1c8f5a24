import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { cacheDir, downloadTool, extractTar, find } from '@actions/tool-cache'
import { errorMessage, UserError } from '../domain/errors.ts'
import type { Log } from '../ports/ports.ts'

/** Beside the program in the tool cache: the hash of the archive that it came from. */
const HASH_FILE = 'archive.sha256'

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

export interface InstalledTool {
  /** Path of the program. */
  readonly path: string
  /** The directory to put on PATH. */
  readonly directory: string
}

/**
 * The program from the tool cache when it came from an archive with this hash, else from the release archive.
 *
 * @throws UserError when it cannot be fetched or does not verify.
 */
export async function installVerifiedTool(
  tool: VerifiedTool,
  options: { readonly log: Log; readonly temporaryDirectory: string },
): Promise<InstalledTool> {
  const { log } = options
  const program = basename(tool.program)
  const cached = find(tool.name, tool.version.slice(1), tool.arch)
  if (cached !== '' && (await cachedHash(cached)) === tool.sha256) {
    log.info(`${tool.name} ${tool.version} is in the tool cache`)
    return { path: join(cached, program), directory: cached }
  }
  const directory = await fetchTool(tool, options)
  log.info(`Installed ${tool.name} ${tool.version} (${tool.archive}, sha256 ${tool.sha256})`)
  return { path: join(directory, program), directory }
}

async function fetchTool(
  tool: VerifiedTool,
  options: { readonly log: Log; readonly temporaryDirectory: string },
): Promise<string> {
  const { name, url } = tool
  const program = basename(tool.program)
  const work = await mkdtemp(join(options.temporaryDirectory, `harbor-actions-${name}-`))
  try {
    options.log.info(`Fetching ${url}`)
    const archive = await downloadTool(url, join(work, tool.archive)).catch((error: unknown) => {
      throw new UserError(
        `failed to fetch ${name} from ${url}: ${errorMessage(error)}. On a closed network give a mirror in "${name}-url", or put ${name} on PATH`,
      )
    })
    const sha256 = await hashFile(archive)
    if (sha256 !== tool.sha256) {
      throw new UserError(
        `the archive from ${url} is refused: its SHA-256 is ${sha256}, expected ${tool.sha256}. It is damaged, or it is not the release`,
      )
    }
    const [unpacked, keep] = [join(work, 'unpacked'), join(work, 'keep')]
    await mkdir(unpacked)
    await mkdir(keep)
    try {
      await extractTar(archive, unpacked, ['xz', ...tool.excludes.map((member) => `--exclude=${member}*`)])
      await copyFile(join(unpacked, tool.program), join(keep, program))
    } catch (error) {
      throw new UserError(`the archive from ${url} holds no ${program}: ${errorMessage(error)}`)
    }
    await writeFile(join(keep, HASH_FILE), tool.sha256)
    return await cacheDir(keep, name, tool.version.slice(1), tool.arch)
  } finally {
    await rm(work, { recursive: true, force: true })
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
