/** The bootstrap workflow as it is, run through act. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../metadata/manifests.ts'
import { type ActOptions, type ActResult, REPOSITORY } from '../support/act.ts'
import type { ClusterNamespace } from './cluster.ts'
import { CHART, type ClusterWorld, writeHelmRecorder } from './world.ts'

interface Step {
  readonly uses: string
  readonly with?: Readonly<Record<string, string>>
}

export interface WorkflowOptions extends Pick<ActOptions, 'onLine' | 'env'> {
  readonly namespace: ClusterNamespace
  /** What a person would choose; those for a runner inside the network are given. */
  readonly inputs: Readonly<Record<string, string>>
}

/** The whole job; `helmCalls` are the arguments of every call of helm. */
export async function runWorkflow(
  world: ClusterWorld,
  options: WorkflowOptions,
): Promise<ActResult & { readonly helmCalls: string }> {
  const { namespace, inputs, env, ...actOptions } = options
  const bin = join(world.directory, `bootstrap-${Math.random().toString(36).slice(2)}`)
  const callsFile = await writeHelmRecorder(bin, 'helm-4')
  const usual = { namespace: namespace.name, network: 'skip', runner: 'ubuntu-latest', 'ready-timeout': '3m' }
  const result = await world.act.run({
    workflow: await readWorkflow(),
    event: { name: 'workflow_dispatch', payload: { inputs: { ...usual, ...inputs } } },
    secrets: { KUBECONFIG: Buffer.from(namespace.kubeconfig).toString('base64') },
    env: { ACTIONS_STEP_DEBUG: 'true', ...env },
    path: [bin],
    ...actOptions,
  })
  return { ...result, helmCalls: await readFile(callsFile, 'utf8').catch(() => '') }
}

/** The job with the chart of the test, without the steps of others, and without `$/`, which act does not know. */
async function readWorkflow(): Promise<string> {
  const workflow = parse(await readFile(join(ROOT, '.github/workflows/bootstrap-harbor.yml'), 'utf8'))
  workflow.on = { workflow_dispatch: { inputs: workflow.on.workflow_call.inputs } }
  const steps = (workflow.jobs.harbor.steps as Step[]).filter(({ uses }) => uses.startsWith('$/'))
  const [owner, ref] = REPOSITORY.split('@')
  workflow.jobs.harbor.steps = steps.map((step) => ({
    ...step,
    uses: `${step.uses.replace('$', owner ?? '')}@${ref}`,
    ...(step.uses.endsWith('/install-harbor') ? { with: { ...step.with, chart: CHART } } : {}),
  }))
  return JSON.stringify(workflow)
}
