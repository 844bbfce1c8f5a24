/** Calls one of the workflows of this repository as a consumer does, through act, with stand-ins for what is not here. */
import { type ActOptions, type ActResult, useOf } from '../support/act.ts'
import { standIns } from './stand-ins.ts'
import type { World } from './world.ts'

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
  const upload = Object.keys(repositories).find((pin) => pin.startsWith('actions/upload-artifact@'))
  if (upload === undefined) throw new Error('no workflow uses actions/upload-artifact')
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
      uses: useOf(`.github/workflows/${name}.yml`),
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
