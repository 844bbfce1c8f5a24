/** What the tests on a cluster share: the cluster, act, and one way to run install-harbor as a job would. */
import { execFile, execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { type ActOptions, type ActResult, ActSandbox, useOf, workflowOf } from '../support/act.ts'
import { type ToolName, toolPath } from '../support/tools.ts'
import { type Cluster, type ClusterNamespace, startCluster } from './cluster.ts'

export const HOST = 'harbor.test.invalid'

/** The chart under test: Harbor's own where HARBOR_CHART names it, else the small one of ours. */
export const CHART = resolve(process.env['HARBOR_CHART'] || join(import.meta.dirname, 'chart'))

/** What the chart says of itself, for charts other than ours. */
export function readChart(): { readonly version: string; readonly appVersion: string } {
  const text = execFileSync(toolPath('helm-4'), ['show', 'chart', CHART], { encoding: 'utf8' })
  const { version, appVersion } = parse(text) as { version: string; appVersion: string }
  return { version, appVersion }
}

/** A copy of the chart under test, directory or archive, that says it is another version, of the same Harbor or of another. */
export async function copyChart(
  directory: string,
  { version, appVersion }: { readonly version: string; readonly appVersion?: string },
): Promise<string> {
  await mkdir(directory)
  const isArchive = (await stat(CHART)).isFile()
  if (isArchive) execFileSync('tar', ['-xzf', CHART, '-C', directory, '--strip-components=1'])
  else await cp(CHART, directory, { recursive: true })
  const file = join(directory, 'Chart.yaml')
  const text = (await readFile(file, 'utf8')).replace(/^version:.*$/m, `version: ${version}`)
  const worn = appVersion === undefined ? text : text.replace(/^appVersion:.*$/m, `appVersion: ${appVersion}`)
  await writeFile(file, worn)
  return directory
}

export type HelmName = Extract<ToolName, 'helm-4' | 'helm-3'>

export interface ClusterWorld {
  readonly cluster: Cluster
  readonly act: ActSandbox
  readonly directory: string
  install(namespace: ClusterNamespace, options?: InstallOptions): Promise<InstallRun>
  /** One of our actions as a step with the id `it`; the kubeconfig is given. */
  runAction(namespace: ClusterNamespace, options: ActionOptions): Promise<ActResult>
  /** helm as an administrator would use it. */
  helm(namespace: ClusterNamespace, args: readonly string[], name?: HelmName): Promise<string>
  close(): Promise<void>
}

export interface InstallOptions extends Partial<ActOptions> {
  readonly inputs?: Readonly<Record<string, string | undefined>>
  readonly helm?: HelmName
  readonly kubeconfig?: string
}

export interface ActionOptions extends Partial<ActOptions> {
  readonly action: string
  readonly inputs: Readonly<Record<string, string | undefined>>
  readonly kubeconfig?: string
}

export interface InstallRun extends ActResult {
  /** Arguments of every call of helm, one call a line. */
  readonly helmCalls: readonly string[]
}

export async function createClusterWorld(): Promise<ClusterWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-cluster-test-'))
  const [act, cluster] = await Promise.all([ActSandbox.create(), startCluster()])
  let calls = 0
  return {
    cluster,
    act,
    directory,
    async install(namespace, options = {}) {
      calls += 1
      const bin = join(directory, `bin-${calls}`)
      const callsFile = await writeHelmRecorder(bin, options.helm ?? 'helm-4')
      const { inputs = {}, helm: _, ...others } = options
      const result = await runAction(act, {
        ...others,
        namespace,
        action: 'install-harbor',
        path: [bin],
        inputs: {
          host: `${namespace.name}.${HOST}`,
          'storage-class': 'longhorn',
          'ingress-class': 'nginx',
          chart: CHART,
          'ready-timeout': '3m',
          ...inputs,
        },
      })
      const recorded = await readFile(callsFile, 'utf8').catch(() => '')
      return { ...result, helmCalls: recorded.trimEnd().split('\n') }
    },
    runAction: (namespace, options) => runAction(act, { ...options, namespace }),
    async helm(namespace, args, name = 'helm-4') {
      const kubeconfig = join(directory, `${namespace.name}.kubeconfig`)
      await writeFile(kubeconfig, namespace.kubeconfig, { mode: 0o600 })
      const place = ['--namespace', namespace.name, '--kubeconfig', kubeconfig]
      const env = { PATH: process.env['PATH'], HOME: directory }
      const { stdout } = await promisify(execFile)(toolPath(name), [...args, ...place], { env })
      return stdout
    },
    async close() {
      await Promise.all([cluster.stop(), act.remove()])
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function runAction(
  act: ActSandbox,
  options: ActionOptions & { readonly namespace: ClusterNamespace },
): Promise<ActResult> {
  const { action, inputs, namespace, kubeconfig = namespace.kubeconfig, secrets, ...actOptions } = options
  const all = { kubeconfig: '${{ secrets.KUBECONFIG }}', namespace: namespace.name, ...inputs }
  const given = Object.entries(all).filter((entry) => entry[1] !== undefined)
  const uses = useOf(`actions/${action}`)
  return act.run({
    workflow: workflowOf([{ id: 'it', uses, with: Object.fromEntries(given) }]),
    secrets: { KUBECONFIG: Buffer.from(kubeconfig).toString('base64'), ...secrets },
    ...actOptions,
  })
}

/** A `helm` that writes down how it was called and then is the real one. */
export async function writeHelmRecorder(bin: string, name: HelmName): Promise<string> {
  const callsFile = join(bin, 'calls')
  await mkdir(bin)
  const program = join(bin, 'helm')
  await writeFile(program, `#!/bin/sh\necho "$*" >> '${callsFile}'\nexec '${toolPath(name)}' "$@"\n`)
  await chmod(program, 0o755)
  return callsFile
}

/** The error annotations of a run, as one text. */
export function errorsOf(result: ActResult): string {
  return result.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n')
}

/** Texts of a Secret by key. */
export async function readSecret(
  cluster: Cluster,
  place: { readonly namespace: string; readonly name: string },
): Promise<Record<string, string>> {
  const path = `/api/v1/namespaces/${place.namespace}/secrets/${place.name}`
  const { data } = await cluster.admin.expect('GET', path)
  return Object.fromEntries(
    Object.entries(data as Record<string, string>).map(([key, text]) => [
      key,
      Buffer.from(text, 'base64').toString('utf8'),
    ]),
  )
}

/** Makes a Secret of these texts, or replaces it. */
export async function writeSecret(
  cluster: Cluster,
  secret: {
    readonly namespace: string
    readonly name: string
    readonly data: Readonly<Record<string, string>>
  },
): Promise<void> {
  const { name, data } = secret
  const path = `/api/v1/namespaces/${secret.namespace}/secrets`
  const encoded = Object.entries(data).map(([key, text]) => [key, Buffer.from(text).toString('base64')])
  const body = { metadata: { name }, data: Object.fromEntries(encoded) }
  const { status } = await cluster.admin.request('POST', path, body)
  if (status === 409) await cluster.admin.expect('PUT', `${path}/${name}`, body)
  else if (status >= 300) throw new Error(`Secret ${name}: ${status}`)
}

/** Names of the claims in a namespace. */
export async function claimsOf(cluster: Cluster, namespace: string): Promise<string[]> {
  const { items } = await cluster.admin.expect(
    'GET',
    `/api/v1/namespaces/${namespace}/persistentvolumeclaims`,
  )
  return items.map(({ metadata }: { metadata: { name: string } }) => metadata.name).toSorted()
}

/** A claim that was deleted and created again has another one. */
export async function claimUids(cluster: Cluster, namespace: string): Promise<string[]> {
  const path = `/api/v1/namespaces/${namespace}/persistentvolumeclaims`
  const { items } = await cluster.admin.expect('GET', path)
  return items.map(({ metadata }: { metadata: { uid: string } }) => metadata.uid).toSorted()
}

/** Names of the Secrets in a namespace: none before anything is written. */
export async function secretNamesIn(cluster: Cluster, namespace: string): Promise<string[]> {
  const { items } = await cluster.admin.expect('GET', `/api/v1/namespaces/${namespace}/secrets`)
  return items.map(({ metadata }: { metadata: { name: string } }) => metadata.name)
}

/** Address of a revision of the tests' release. */
export function revisionOf(namespace: string, revision: number) {
  return { namespace, release: 'harbor', revision }
}
