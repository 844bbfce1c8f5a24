/** Calls one of the workflows of this repository as a consumer does, through act, with stand-ins for what is not here. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../metadata/manifests.ts'
import type { ActOptions, ActResult } from '../support/act.ts'
import type { World } from './world.ts'

const STAND_INS = join(ROOT, 'test', 'support', 'stand-ins')

/** The actions of others by the names under which the workflows pin them. */
function standIns(): Record<string, string> {
  const pins = new Set<string>()
  for (const name of ['push-and-scan', 'recheck']) {
    const { jobs } = parse(readFileSync(join(ROOT, `.github/workflows/${name}.yml`), 'utf8')) as {
      readonly jobs: Record<string, { readonly steps: readonly { readonly uses?: string }[] }>
    }
    for (const { steps } of Object.values(jobs)) for (const { uses } of steps) pins.add(uses ?? '')
  }
  const find = (prefix: string): string => {
    const pin = [...pins].find((name) => name.startsWith(`${prefix}@`))
    if (pin === undefined) throw new Error(`no workflow uses ${prefix}`)
    return pin
  }
  return {
    [find('actions/upload-artifact')]: join(STAND_INS, 'upload-artifact'),
    [find('actions/download-artifact')]: join(STAND_INS, 'download-artifact'),
    [find('tailscale/github-action')]: join(STAND_INS, 'tailscale'),
  }
}

export interface CallOptions extends Partial<ActOptions> {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly robot?: { readonly name: string; readonly secret: string }
  /** Where the artifacts of the run are kept; a run with those of another is a further attempt of the same. */
  readonly artifacts: string
  /** Files that a job before the call uploads as artifacts, by the name of the artifact. */
  readonly built?: Readonly<Record<string, string>>
  /** Secrets of the call besides robot-token, as expressions. */
  readonly callSecrets?: Readonly<Record<string, string>>
}

/** @returns with the outputs of the called workflow as the next job of the caller sees them. */
export function callWorkflow(
  world: World,
  name: 'push-and-scan' | 'recheck',
  options: CallOptions,
): Promise<ActResult> {
  const { inputs, robot = world.robot, artifacts, built = {}, callSecrets = {}, ...actOptions } = options
  const repositories = standIns()
  const upload = Object.keys(repositories).find((pin) => pin.startsWith('actions/upload-artifact'))
  const jobs = {
    build: {
      'runs-on': 'ubuntu-latest',
      steps: [
        { run: 'true' },
        ...Object.entries(built).map(([artifact, path]) => ({
          uses: upload,
          with: { name: artifact, path },
        })),
      ],
    },
    call: {
      needs: 'build',
      uses: `org/harbor-actions/.github/workflows/${name}.yml@v1`,
      with: {
        'harbor-url': world.harbor.url,
        'robot-name': robot.name,
        runner: 'ubuntu-latest',
        ...inputs,
      },
      secrets: { 'robot-token': '${{ secrets.HARBOR_TOKEN }}', ...callSecrets },
    },
    after: {
      needs: 'call',
      if: 'always()',
      'runs-on': 'ubuntu-latest',
      steps: [
        {
          env: { OUTPUTS: '${{ toJSON(needs.call.outputs) }}' },
          run: 'printf "%s" "$OUTPUTS" > "$HARBOR_ACTIONS_OUTPUTS"',
        },
      ],
    },
  }
  return world.act.run({
    ...actOptions,
    workflow: JSON.stringify({ on: ['push', 'pull_request'], jobs }),
    repositories,
    secrets: { HARBOR_TOKEN: robot.secret, ...actOptions.secrets },
    env: { HARBOR_ACTIONS_ARTIFACTS: artifacts, ...actOptions.env },
  })
}
