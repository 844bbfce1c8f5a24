/**
 * A real Kubernetes control plane on 127.0.0.1: etcd, API server, controller manager and scheduler, built from
 * their Go modules once and kept in the cache outside the repository. It ends with the test.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheDirectory } from '../support/tools.ts'
import { KubeClient } from './kube-client.ts'
import { formatKubeconfig } from './kubeconfig.ts'

const SOURCES = join(import.meta.dirname, 'control-plane')
const SOURCE_FILES = ['main.go', 'certificates.go', 'go.mod', 'go.sum'] as const

/** What the API server says of itself; go.mod has the same. */
const VERSION = 'v1.36.3'

/** How long a part may take until it answers; seconds, on a machine that does nothing else. */
const START_LIMIT_MS = 120_000

export interface ControlPlane {
  readonly server: string
  /** PEM texts and their keys. */
  readonly certificates: Readonly<Record<CertificateName, { readonly cert: string; readonly key: string }>>
  /** As cluster administrator. */
  readonly admin: KubeClient
  /** What an account has asked for, in the API server's own log: allowed and refused. */
  requestsOf(account: string): Promise<AuditEntry[]>
  stop(): Promise<void>
}

/** One request; subresources as in `pods/log`. */
export interface AuditEntry {
  readonly verb: string
  readonly group: string
  readonly resource: string
  /** '' for the whole cluster. */
  readonly namespace: string
  readonly status: number
}

const CERTIFICATES = ['ca', 'server', 'admin', 'expired', 'service-accounts'] as const
type CertificateName = (typeof CERTIFICATES)[number]

/** Builds the program unless the cache has it: minutes the first time. Returns its path. */
export async function buildControlPlane(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of SOURCE_FILES) hash.update(await readFile(join(SOURCES, name)))
  const directory = join(cacheDirectory(), 'cluster', hash.digest('hex').slice(0, 16))
  const program = join(directory, 'control-plane')
  if (existsSync(program)) return program
  console.log('Building the Kubernetes control plane (about five minutes, once)')
  await mkdir(join(cacheDirectory(), 'cluster'), { recursive: true })
  const work = await mkdtemp(join(cacheDirectory(), 'cluster', 'building-'))
  try {
    const version = `-X k8s.io/component-base/version.gitVersion=${VERSION}`
    const args = ['build', '-trimpath', `-ldflags=-s -w ${version}`, '-o', join(work, 'control-plane'), '.']
    await run('go', args, { cwd: SOURCES })
    await rename(work, directory).catch((error: unknown) => {
      // Another process was faster.
      if (!existsSync(program)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return program
}

/** Starts every part and waits until the API server says that it is ready. */
export async function startControlPlane(): Promise<ControlPlane> {
  const program = await buildControlPlane()
  const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-cluster-'))
  const parts: ChildProcess[] = []
  const start = (args: readonly string[]): void => void parts.push(startPart(program, { args, directory }))
  const stop = async (): Promise<void> => {
    await Promise.all(parts.map(endPart))
    await rm(directory, { recursive: true, force: true })
  }
  try {
    await run(program, ['certificates', directory], { cwd: directory })
    const certificates = await readCertificates(directory)
    await writeFile(join(directory, 'audit-policy.json'), JSON.stringify(AUDIT_POLICY))
    const [etcdPort, peerPort, apiPort] = await freePorts(3)
    const etcd = `http://127.0.0.1:${etcdPort}`
    start(['etcd', join(directory, 'etcd'), etcd, `http://127.0.0.1:${peerPort}`])
    start(['kube-apiserver', ...apiServerFlags({ directory, etcd, port: apiPort ?? 0 })])

    const server = `https://127.0.0.1:${apiPort}`
    const credentials = { kind: 'certificate', ...certificates.admin } as const
    const admin = new KubeClient({ server, ca: certificates.ca.cert, credentials })
    await waitUntilReady(admin, parts)

    const kubeconfig = join(directory, 'kubeconfig')
    await writeFile(kubeconfig, formatKubeconfig({ server, ca: certificates.ca.cert, credentials }))
    start(['kube-controller-manager', ...controllerManagerFlags({ directory, kubeconfig })])
    start(['kube-scheduler', `--kubeconfig=${kubeconfig}`, ...UNSERVED, '--leader-elect=false'])
    const requestsOf = (account: string) => readAudit(join(directory, 'audit.log'), account)
    return { server, certificates, admin, requestsOf, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const AUDIT_POLICY = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [{ level: 'Metadata' }],
}

async function readAudit(path: string, account: string): Promise<AuditEntry[]> {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  return lines
    .map((line) => JSON.parse(line))
    .filter((event) => event.user.username === account && event.objectRef !== undefined)
    .map(({ verb, objectRef, responseStatus }) => ({
      verb,
      group: objectRef.apiGroup ?? '',
      resource: [objectRef.resource, objectRef.subresource].filter(Boolean).join('/'),
      namespace: objectRef.namespace ?? '',
      status: responseStatus?.code ?? 0,
    }))
}

/** The parts are asked nothing themselves, so they listen nowhere. */
const UNSERVED = ['--secure-port=0', '--bind-address=127.0.0.1']

function apiServerFlags(options: {
  readonly directory: string
  readonly etcd: string
  readonly port: number
}): string[] {
  const file = (name: string): string => join(options.directory, name)
  return [
    `--etcd-servers=${options.etcd}`,
    '--bind-address=127.0.0.1',
    '--advertise-address=127.0.0.1',
    '--endpoint-reconciler-type=none',
    `--secure-port=${options.port}`,
    `--tls-cert-file=${file('server.crt')}`,
    `--tls-private-key-file=${file('server.key')}`,
    `--client-ca-file=${file('ca.crt')}`,
    `--kubelet-client-certificate=${file('server.crt')}`,
    `--kubelet-client-key=${file('server.key')}`,
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${file('service-accounts.crt')}`,
    `--service-account-signing-key-file=${file('service-accounts.key')}`,
    '--service-cluster-ip-range=10.96.0.0/16',
    '--authorization-mode=RBAC',
    // As k3s runs it: Pod Security alone says what a pod may be.
    '--allow-privileged=true',
    `--audit-policy-file=${file('audit-policy.json')}`,
    `--audit-log-path=${file('audit.log')}`,
  ]
}

function controllerManagerFlags(options: {
  readonly directory: string
  readonly kubeconfig: string
}): string[] {
  return [
    `--kubeconfig=${options.kubeconfig}`,
    ...UNSERVED,
    '--leader-elect=false',
    `--service-account-private-key-file=${join(options.directory, 'service-accounts.key')}`,
    `--root-ca-file=${join(options.directory, 'ca.crt')}`,
    // Nodes have no kubelet that would say that it is alive; the tests say what they are.
    '--controllers=*,-node-lifecycle-controller,-taint-eviction-controller,-node-ipam-controller',
  ]
}

async function waitUntilReady(admin: KubeClient, parts: readonly ChildProcess[]): Promise<void> {
  const giveUpAt = Date.now() + START_LIMIT_MS
  for (;;) {
    const ready = await admin.request('GET', '/readyz').then(
      ({ status }) => status === 200,
      () => false,
    )
    if (ready) return
    const ended = parts.find(({ exitCode }) => exitCode !== null)
    if (ended !== undefined) throw new Error(`a part ended with ${ended.exitCode}: ${tails.get(ended) ?? ''}`)
    if (Date.now() > giveUpAt) throw new Error('the API server did not get ready')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The last output of each part, for when it ends by itself. */
const tails = new WeakMap<ChildProcess, string>()

function startPart(
  program: string,
  options: { readonly args: readonly string[]; readonly directory: string },
): ChildProcess {
  // The open standard input keeps it alive; it ends with this process, however that ends.
  const child = spawn(program, options.args, { cwd: options.directory, stdio: ['pipe', 'ignore', 'pipe'] })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    tails.set(child, ((tails.get(child) ?? '') + chunk).slice(-4_000))
  })
  return child
}

async function endPart(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  child.kill('SIGKILL')
  await ended
}

async function readCertificates(directory: string): Promise<ControlPlane['certificates']> {
  const entries = CERTIFICATES.map(async (name) => {
    const [cert, key] = await Promise.all(
      ['crt', 'key'].map((kind) => readFile(join(directory, `${name}.${kind}`), 'utf8')),
    )
    return [name, { cert, key }]
  })
  return Object.fromEntries(await Promise.all(entries)) as ControlPlane['certificates']
}

/** Ports that were free a moment ago. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return server
    }),
  )
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

async function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string },
): Promise<void> {
  const child = spawn(program, args, { cwd: options.cwd, stdio: 'inherit' })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (cause) => reject(new Error(`${program} could not be started`, { cause })))
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${program} ${args[0] ?? ''} ended with ${code}`)
}
