import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Beside the program: the hash of the archive that it came from. */
const HASH_FILE = 'archive.sha256'

/** A virus scanner that looks at new files holds a rename up for a moment (Windows). */
const RENAMES = 5
const RENAME_WAIT_MS = 200

export interface Tool {
  /** RUNNER_TOOL_CACHE. */
  readonly cache: string
  readonly name: string
  /** Without a leading `v`. */
  readonly version: string
  readonly arch: string
  /** Of the archive. */
  readonly sha256: string
}

/**
 * Where a tool is kept: as @actions/tool-cache has it (`name/version/arch`, with the mark `arch.complete` beside
 * it), and one directory for every archive. That library's cacheDir first empties the directory, under the hands
 * of whoever runs the program in it. Here a directory appears whole, by one rename, and is never changed after.
 */
export function toolDirectory(tool: Tool): string {
  return join(tool.cache, tool.name, tool.version, `${tool.arch}-${tool.sha256.slice(0, 16)}`)
}

export async function isToolInstalled(tool: Tool): Promise<boolean> {
  const found = await readFile(join(toolDirectory(tool), HASH_FILE), 'utf8').catch(() => '')
  return found.trim() === tool.sha256
}

/** Puts a program into the directory of its tool. Whoever else installs the same at the same time may win. */
export async function installTool(
  program: { readonly path: string; readonly name: string },
  tool: Tool,
): Promise<void> {
  const directory = toolDirectory(tool)
  await mkdir(dirname(directory), { recursive: true })
  const work = await mkdtemp(`${directory}.`)
  try {
    const staged = join(work, 'new')
    await mkdir(staged)
    await copyFile(program.path, join(staged, program.name))
    await writeFile(join(staged, HASH_FILE), tool.sha256)
    await moveInto(staged, { tool, aside: join(work, 'old') })
    await writeFile(`${directory}.complete`, '')
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function moveInto(
  staged: string,
  options: { readonly tool: Tool; readonly aside: string },
): Promise<void> {
  const directory = toolDirectory(options.tool)
  for (let tries = 1; ; tries += 1) {
    try {
      await rename(staged, directory)
      return
    } catch (error) {
      if (await isToolInstalled(options.tool)) return
      if (tries >= RENAMES) throw error
      // What is there and not whole is nobody's: nothing but a rename makes such a directory.
      await rename(directory, options.aside).catch(() => delay(RENAME_WAIT_MS))
    }
  }
}
