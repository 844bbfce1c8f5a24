/** What the tests of real builders share: a Harbor, act, and something to build. */
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createWorld, pushAndScan, type World } from '../e2e/world.ts'
import { programFor } from '../images/programs.ts'
import type { ActOptions, ActResult } from '../support/act.ts'

const run = promisify(execFile)

/** What the program in every image prints when it runs on this machine. */
export const GREETING = `Hello from linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`

export interface BuilderWorld {
  readonly world: World
  /** Removed at the end. */
  readonly directory: string
  /** A build context with a Dockerfile of several layers for a platform. */
  context(platform?: string): Promise<string>
  /** Pushes an image and scans it, in the one-process form. */
  push(options: Push): Promise<Pushed>
  close(): Promise<void>
}

export interface Push extends Partial<ActOptions> {
  readonly image: string
  readonly inputs?: Readonly<Record<string, string>>
}

export interface Pushed extends ActResult {
  /** `host/repository@digest`. */
  readonly reference: string
  readonly digest: string
}

const DOCKERFILE = `FROM scratch
COPY hello /hello
COPY data /data
COPY data /more/data
LABEL org.opencontainers.image.title=hello
ENTRYPOINT ["/hello"]
`

export async function createBuilderWorld(): Promise<BuilderWorld> {
  const world = await createWorld()
  const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-builders-'))
  return {
    world,
    directory,
    async context(platform = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`) {
      const context = join(directory, `context-${platform.replaceAll('/', '-')}`)
      await mkdir(context, { recursive: true })
      await copyFile(await programFor(platform), join(context, 'hello'))
      await writeFile(join(context, 'data'), 'data of the image\n')
      await writeFile(join(context, 'Dockerfile'), DOCKERFILE)
      return context
    },
    async push({ image, inputs = {}, ...options }) {
      const result = await pushAndScan(world, 'root', {
        inputs: { repository: world.repository(), image, 'fail-on': 'never', ...inputs },
        ...options,
      })
      const reference = result.outputs['reference'] ?? ''
      return { ...result, reference, digest: result.outputs['digest'] ?? '' }
    },
    async close() {
      await world.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Runs a program to its end; returns its standard output. @throws Error with its standard error. */
export async function output(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await run(program, args, {
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout.trim()
}
