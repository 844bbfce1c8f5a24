/** What the end-to-end tests share: a Harbor, a robot, an image, and act to run a job on them. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeImage } from '../images/index.ts'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { type ActOptions, type ActResult, ActSandbox, type Form, workflowFor } from '../support/act.ts'
import { toolPath, toolVersion } from '../support/tools.ts'

export const PROJECT = 'library'
export const PULL_REQUEST = 7

export interface World {
  readonly harbor: HarborSandbox
  readonly robot: { readonly name: string; readonly secret: string }
  readonly act: ActSandbox
  /** Layouts: one platform, and three with an attestation. */
  readonly single: { readonly path: string; readonly digest: string }
  readonly multi: { readonly path: string; readonly digest: string }
  readonly directory: string
  /** A repository that no other test uses. */
  repository(): string
  close(): Promise<void>
}

export async function createWorld(
  options: {
    readonly hostname?: string
    readonly version?: string
    readonly tls?: { readonly key: string; readonly cert: string }
    readonly shareReports?: boolean
    readonly bundlesAreSignatures?: boolean
  } = {},
): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-e2e-'))
  const [act, harbor] = await Promise.all([
    ActSandbox.create(),
    startHarbor({ cranePath: toolPath('crane'), ...options }),
  ])
  harbor.addProject({ name: PROJECT, autoScan: true })
  const robot = harbor.addRobot({ project: PROJECT, name: 'ci', access: 'full' })
  const layout = async (name: string, platforms: readonly string[]) => {
    const path = join(directory, name)
    const { digest } = await makeImage({ directory: path, platforms })
    return { path, digest }
  }
  let repositories = 0
  return {
    harbor,
    robot,
    act,
    directory,
    single: await layout('single', ['linux/amd64']),
    multi: await layout('multi', ['linux/amd64', 'linux/arm64', 'linux/s390x']),
    repository() {
      repositories += 1
      return `${PROJECT}/team/app-${repositories}`
    },
    async close() {
      await Promise.all([act.remove(), harbor.close()])
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Runs push-and-scan in one form; `inputs` are added to the usual ones, undefined takes one away. */
export async function pushAndScan(
  world: World,
  form: Form,
  options: {
    readonly inputs: Readonly<Record<string, string | undefined>>
    readonly robot?: { readonly name: string; readonly secret: string }
    /** What the shell does in the workspace before. */
    readonly prepare?: string
  } & Partial<ActOptions>,
): Promise<ActResult> {
  const { inputs, robot = world.robot, prepare, ...actOptions } = options
  const all = {
    'harbor-url': world.harbor.url,
    'robot-name': robot.name,
    'robot-token': '${{ secrets.HARBOR_TOKEN }}',
    image: world.single.path,
    tags: 'v1',
    // The one that is on PATH.
    ...(options.crane === 'crane-next' ? { 'crane-version': toolVersion('crane-next') } : {}),
    ...inputs,
  }
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return world.act.run({
    workflow: workflowFor(form, Object.fromEntries(given), prepare === undefined ? [] : [{ run: prepare }]),
    secrets: { HARBOR_TOKEN: robot.secret },
    ...actOptions,
  })
}

/** What a run for pull request 7 of org/app is started with. */
export function onPullRequest(
  github: { readonly url: string },
  options: { readonly runId?: number; readonly headRepository?: string } = {},
): Pick<ActOptions, 'event' | 'env'> {
  const { runId = 100, headRepository = 'org/app' } = options
  return {
    event: {
      name: 'pull_request',
      payload: {
        pull_request: {
          number: PULL_REQUEST,
          head: { sha: 'b'.repeat(40), ref: 'topic', repo: { full_name: headRepository } },
          base: { ref: 'main', repo: { full_name: 'org/app' } },
        },
      },
    },
    env: {
      GITHUB_REPOSITORY: 'org/app',
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_RUN_ID: String(runId),
    },
  }
}

/** Every form in which a secret must not be seen. */
export function secretForms(robot: { readonly name: string; readonly secret: string }): string[] {
  const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/, '')
  return [
    robot.secret,
    base64(robot.secret),
    base64(`${robot.name}:${robot.secret}`),
    encodeURIComponent(robot.secret),
  ]
}

/** Files below a directory that hold one of the texts. */
export async function filesWith(directory: string, texts: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const content = await readFile(path, 'latin1').catch(() => '')
    if (texts.some((text) => content.includes(text))) found.push(path)
  }
  return found
}
