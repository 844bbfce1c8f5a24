import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type ToolName, toolPath } from '../../../../test/support/tools.ts'
import type { Command } from '../process.ts'
import type { CopyWorld, Target } from './world.ts'

export interface CopyRun {
  readonly source: { readonly host: string; readonly reference: string }
  readonly target: Pick<Target, 'url' | 'host' | 'robotName' | 'robotToken'>
  /** `project/name`. */
  readonly repository: string
  readonly tag: string
  /** Has `config.json` with the robot's credentials. */
  readonly dockerConfig: string
  /** An empty directory that is there for this run alone. */
  readonly work: string
}

/** One image of the source to one tag in Harbor, by one program after the other. */
export interface CopyTool {
  readonly name: string
  readonly isOurs: boolean
  /** Why it cannot be run here; undefined when it can. */
  whyNot(): string | undefined
  commands(run: CopyRun): readonly Command[]
}

/** A Docker configuration with the robot's credentials; every tool reads it in its way. */
export function writeDockerConfig({ target, directory }: CopyWorld): string {
  const docker = join(directory, 'docker')
  mkdirSync(docker, { recursive: true })
  const auth = Buffer.from(`${target.robotName}:${target.robotToken}`).toString('base64')
  const config = JSON.stringify({ auths: { [target.host]: { auth } } })
  writeFileSync(join(docker, 'config.json'), config, { mode: 0o600 })
  return docker
}

function isInstalled(tool: ToolName): boolean {
  try {
    return toolPath(tool) !== ''
  } catch {
    return false
  }
}

const usualPath = (): string => process.env['PATH'] ?? ''

function peer(
  name: string,
  program: ToolName | 'skopeo',
  argsOf: (run: CopyRun & { readonly from: string; readonly to: string }) => readonly (readonly string[])[],
): CopyTool {
  return {
    name,
    isOurs: false,
    whyNot() {
      if (program !== 'skopeo') return isInstalled(program) ? undefined : 'it is not installed'
      return skopeoVersion() === undefined ? "Debian's package is not installed" : undefined
    },
    commands(run) {
      const { source, target, repository, tag, dockerConfig, work } = run
      const all = argsOf({ ...run, from: source.reference, to: `${target.host}/${repository}:${tag}` })
      return all.map((args) => ({
        path: program === 'skopeo' ? 'skopeo' : toolPath(program),
        args,
        env: { PATH: usualPath(), HOME: work, DOCKER_CONFIG: dockerConfig, ...withoutBlobCache(work) },
      }))
    },
  }
}

/**
 * skopeo remembers where in a registry it has seen a blob, and mounts it from there: from the second round on it would
 * send nothing. On a fresh runner it knows nothing. For root that memory is in one place of the machine, unless the
 * process is taken for one of a user (containers/image, pkg/blobinfocache/default.go).
 */
function withoutBlobCache(directory: string): Readonly<Record<string, string>> {
  return { _CONTAINERS_ROOTLESS_UID: '1000', XDG_DATA_HOME: directory }
}

export const CRANE_COPY = peer('crane copy', 'crane', ({ from, to }) => [['copy', '--insecure', from, to]])

export const PULL_AND_PUSH = peer('crane pull + push', 'crane', ({ from, to, work }) => [
  ['pull', '--format=oci', from, join(work, 'image')],
  ['push', '--insecure', join(work, 'image'), to],
])

const ORAS = peer('oras', 'oras', ({ from, to, dockerConfig }) => [
  [
    ...['cp', '--from-plain-http', '--to-plain-http', '--no-tty'],
    ...['--to-registry-config', join(dockerConfig, 'config.json'), from, to],
  ],
])

const REGCTL = peer('regctl', 'regctl', ({ source, target, from, to }) => [
  [
    ...['image', 'copy', '--host', `reg=${source.host},tls=disabled`],
    ...['--host', `reg=${target.host},tls=disabled`, from, to],
  ],
])

const SKOPEO = peer('skopeo', 'skopeo', ({ from, to, dockerConfig }) => [
  [
    ...['copy', '--quiet', '--src-tls-verify=false', '--dest-tls-verify=false'],
    ...['--dest-authfile', join(dockerConfig, 'config.json'), `docker://${from}`, `docker://${to}`],
  ],
])

const DIST = join(import.meta.dirname, '..', '..', '..', '..', 'dist')

/** The action that only copies and sets tags, which is what the other programs do: without the scan and the verdict. */
export const OURS: CopyTool = {
  name: 'copy-image',
  isOurs: true,
  whyNot: () => undefined,
  commands({ source, target, repository, tag, work }) {
    const inputs = {
      'harbor-url': target.url,
      'robot-name': target.robotName,
      'robot-token': target.robotToken,
      image: source.reference,
      repository,
      tags: tag,
    }
    return [
      {
        path: process.execPath,
        args: [join(DIST, 'copy-image.js')],
        env: {
          PATH: `${dirname(toolPath('crane'))}:${usualPath()}`,
          HOME: work,
          RUNNER_TEMP: work,
          RUNNER_TOOL_CACHE: work,
          ...Object.fromEntries(
            Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
          ),
        },
      },
    ]
  },
}

export const COPY_TOOLS: readonly CopyTool[] = [OURS, CRANE_COPY, PULL_AND_PUSH, ORAS, REGCTL, SKOPEO]

/** Of the skopeo on PATH; undefined for none. */
export function skopeoVersion(): string | undefined {
  const { status, stdout } = spawnSync('skopeo', ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().split(' ').at(-1) : undefined
}

/** The command lines of a tool as a reader may repeat them, with names in place of what is of one run. */
export function shownCommands(tool: CopyTool): string {
  const commands = tool.commands({
    source: { host: 'SOURCE-REGISTRY', reference: 'SOURCE-REGISTRY/bench/image:v1' },
    target: { url: 'HARBOR-URL', host: 'HARBOR', robotName: 'ROBOT', robotToken: 'TOKEN' },
    repository: 'project/image',
    tag: 'v1',
    dockerConfig: 'DOCKER-CONFIG',
    work: '.',
  })
  return commands.map(showCommand).join(' && ')
}

function showCommand({ path, args, env }: Command): string {
  const inputs = Object.entries(env).flatMap(([name, value]) =>
    name.startsWith('INPUT_') ? [`'${name}=${value}'`] : [],
  )
  const program = path === process.execPath ? 'node' : basename(path)
  const words = args.map((arg) => (arg.startsWith(DIST) ? `dist/${basename(arg)}` : arg))
  return [...(inputs.length > 0 ? ['env', ...inputs] : []), program, ...words].join(' ')
}
