/** install-harbor as a job runs it: act, the built entry, real helm, a real API server with real RBAC. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { filesWith } from '../e2e/world.ts'
import { NODE } from './cluster.ts'
import { readRelease } from './release-record.ts'
import {
  CHART,
  type ClusterWorld,
  claimsOf,
  createClusterWorld,
  errorsOf,
  HOST,
  readChart,
  readSecret,
  revisionOf,
} from './world.ts'

const CLAIMS = [
  'data-harbor-redis-0',
  'data-harbor-trivy-0',
  'database-data-harbor-database-0',
  'harbor-jobservice',
  'harbor-registry',
]

let world: ClusterWorld
beforeAll(async () => {
  world = await createClusterWorld()
})
afterAll(async () => {
  await world.close()
})
afterEach(async () => {
  world.cluster.kubelet.reset()
  await world.cluster.kubelet.addNode({ name: NODE })
})

describe.each(['helm-4', 'helm-3'] as const)('with %s', (helm) => {
  it('installs, leaves an installed release alone, upgrades a changed one, and renders the same twice', async () => {
    const namespace = await world.cluster.createNamespace()
    const first = await world.install(namespace, { helm })
    expect(first.exitCode, first.log).toBe(0)
    expect(first.outputs).toMatchObject({
      outcome: 'installed',
      revision: '1',
      'harbor-url': `http://${namespace.name}.${HOST}`,
      'harbor-version': readChart().appVersion,
      'chart-version': readChart().version,
      'admin-secret': 'harbor-admin',
    })
    expect(await claimsOf(world.cluster, namespace.name)).toEqual(CLAIMS)
    const manifest = await world.helm(namespace, ['get', 'manifest', 'harbor'], helm)
    const passwords = await readSecret(world.cluster, { namespace: namespace.name, name: 'harbor-admin' })

    const second = await world.install(namespace, { helm })
    expect(second.exitCode, second.log).toBe(0)
    expect(second.outputs).toMatchObject({ outcome: 'unchanged', revision: '1', changes: '[]' })

    const url = `http://${namespace.name}.${HOST}:8080`
    const third = await world.install(namespace, { helm, inputs: { 'external-url': url } })
    expect(third.exitCode, third.log).toBe(0)
    expect(third.outputs).toMatchObject({ outcome: 'upgraded', revision: '2' })

    const back = { 'external-url': `http://${namespace.name}.${HOST}` }
    const fourth = await world.install(namespace, { helm, inputs: back })
    expect(fourth.outputs).toMatchObject({ outcome: 'upgraded', revision: '3' })
    expect(await world.helm(namespace, ['get', 'manifest', 'harbor'], helm)).toBe(manifest)
    expect(await readSecret(world.cluster, { namespace: namespace.name, name: 'harbor-admin' })).toEqual(
      passwords,
    )
  })
})

describe('secrets', () => {
  it('are in the two Secrets and nowhere else', async () => {
    const namespace = await world.cluster.createNamespace()
    const result = await world.install(namespace, { env: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' } })
    expect(result.exitCode, result.log).toBe(0)
    const admin = await readSecret(world.cluster, { namespace: namespace.name, name: 'harbor-admin' })
    const internal = await readSecret(world.cluster, { namespace: namespace.name, name: 'harbor-internal' })
    const password = admin['HARBOR_ADMIN_PASSWORD'] ?? ''
    expect(password).toMatch(/^[A-Za-z0-9]{32}$/)
    const secrets = [password, namespace.token, ...Object.values(internal)]
    const forms = secrets.flatMap((text) => [text, Buffer.from(text).toString('base64')])

    for (const text of forms) {
      expect(result.log).not.toContain(text)
      expect(result.helmCalls.join('\n')).not.toContain(text)
      expect(JSON.stringify(result.outputs)).not.toContain(text)
      expect(result.summaries.join('\n')).not.toContain(text)
    }
    expect(await filesWith(result.leftovers, forms)).toEqual([])

    // Of all of them only the database's password is a value: the chart knows no Secret for it.
    const { config, manifest } = await readRelease(world.cluster.admin, revisionOf(namespace.name, 1))
    const record = JSON.stringify({ config, manifest })
    const { databasePassword, ...others } = internal
    for (const text of [password, ...Object.values(others)]) expect(record).not.toContain(text)
    expect(record).not.toMatch(/Harbor12345|changeit|not-a-secure-key|harbor_registry_password/)
  })

  it('leaves no file behind but what the runner itself writes', async () => {
    const namespace = await world.cluster.createNamespace()
    const result = await world.install(namespace)
    const left = await readdir(result.leftovers, { recursive: true })
    expect(left.filter((path) => /kube|helm|harbor-actions-/.test(path) && !/cache[\\/]/.test(path))).toEqual(
      [],
    )
  })

  it('are not replaced when one of them is lost while the other is there', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.install(namespace)
    const path = `/api/v1/namespaces/${namespace.name}/secrets/harbor-internal`
    await world.cluster.admin.expect('PATCH', path, { data: { CSRF_KEY: '' } })
    const result = await world.install(namespace)
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(/harbor-internal lacks CSRF_KEY/)
  })
})

describe('a chart that comes as an archive', () => {
  it('is named with its hash once while nothing pins it, and has to have the one that is given', async () => {
    const archive = join(world.directory, 'harbor-archive.tgz')
    execFileSync('tar', ['-czf', archive, '-C', dirname(CHART), basename(CHART)])
    const hash = createHash('sha256')
      .update(await readFile(archive))
      .digest('hex')
    const namespace = await world.cluster.createNamespace()
    const inputs = { chart: archive, 'dry-run': 'true' }
    const loose = await world.install(namespace, { inputs })
    expect(loose.exitCode, loose.log).toBe(0)
    const warnings = loose.annotations.filter(({ message }) => message.includes('is not pinned'))
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining(`SHA-256 ${hash}`)])

    const pinned = await world.install(namespace, { inputs: { ...inputs, 'chart-sha256': hash } })
    expect(pinned.exitCode, pinned.log).toBe(0)
    expect(pinned.log).not.toContain('is not pinned')
    const other = await world.install(namespace, { inputs: { ...inputs, 'chart-sha256': 'ab'.repeat(32) } })
    expect(errorsOf(other)).toContain(`the chart is refused: its SHA-256 is ${hash}, expected abab`)
  })
})

describe('helm', () => {
  it('that is missing is reported with the action that installs it', async () => {
    const namespace = await world.cluster.createNamespace()
    const result = await world.install(namespace, { inputs: { 'helm-path': '/nonexistent/helm' } })
    expect(errorsOf(result)).toMatch(/nonexistent\/helm could not be run.*Use the action setup-helm/)
  })

  it('that refuses is quoted', async () => {
    const namespace = await world.cluster.createNamespace()
    const values = join(world.directory, 'values.yaml')
    await writeFile(values, 'core: { replicas: many }\n')
    const result = await world.install(namespace, { inputs: { 'values-file': values } })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(/failed to (render the chart|install Harbor as release harbor): .*/)
  })

  it('that finds a field changed by kubectl says what to do', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.install(namespace)
    // With a field manager of its own, as kubectl edit has.
    await world.cluster.admin.expect(
      'PATCH',
      `/api/v1/namespaces/${namespace.name}/configmaps/harbor-core?fieldManager=kubectl-edit`,
      { data: { EXT_ENDPOINT: 'http://edited.example.com' } },
    )
    const inputs = { 'external-url': `http://${namespace.name}.${HOST}:8080` }
    const result = await world.install(namespace, { inputs })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(/These fields were changed with kubectl/)
  })

  it('gets no secrets from a values file', async () => {
    const namespace = await world.cluster.createNamespace()
    const values = join(world.directory, 'secrets.yaml')
    await writeFile(values, 'harborAdminPassword: Chosen-by-hand-1\n')
    const result = await world.install(namespace, { inputs: { 'values-file': values } })
    expect(errorsOf(result)).toMatch(/holds secrets.*harborAdminPassword: leave it out/s)
    expect(result.log).not.toContain('Chosen-by-hand-1')
  })

  it('gets no values file with which it would delete claims', async () => {
    const namespace = await world.cluster.createNamespace()
    const values = join(world.directory, 'no-keep.yaml')
    await writeFile(values, 'persistence: { resourcePolicy: "" }\n')
    const result = await world.install(namespace, { inputs: { 'values-file': values } })
    expect(errorsOf(result)).toMatch(/sets persistence\.resourcePolicy to ""/)
    expect(result.helmCalls).toEqual([''])
  })

  it('installs fewer parts when the values file says so, and waits for those', async () => {
    const namespace = await world.cluster.createNamespace()
    const values = join(world.directory, 'small.yaml')
    await writeFile(values, 'trivy: { enabled: false }\n')
    const result = await world.install(namespace, { inputs: { 'values-file': values } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('waiting for 6 pods and 4 claims')
  })
})

describe('the wait', () => {
  it('says why, with a line per change, and goes on when the cause is gone', async () => {
    const { kubelet } = world.cluster
    kubelet.failProvisioning('no node has 20Gi left')
    kubelet.setPods('core', { kind: 'starting' })
    kubelet.setPods('jobservice', {
      kind: 'crashed',
      restarts: 2,
      exitCode: 2,
      log: 'panic: internalconfig',
    })
    kubelet.setPods('portal', {
      kind: 'waiting',
      reason: 'ErrImagePull',
      message: 'toomanyrequests: pull rate limit',
    })
    const namespace = await world.cluster.createNamespace()
    const result = await world.install(namespace, {
      onLine(line) {
        if (line.includes('harbor-registry: pending, ProvisioningFailed')) kubelet.failProvisioning(undefined)
        if (line.includes('pull rate limit')) kubelet.setPods('portal', { kind: 'ready' })
        if (line.includes('core: starting')) kubelet.setPods('core', { kind: 'ready' })
        if (line.includes('jobservice crashed')) kubelet.setPods('jobservice', { kind: 'ready', restarts: 3 })
      },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toMatch(/claim harbor-registry: pending, ProvisioningFailed: no node has 20Gi left/)
    expect(result.log).toMatch(/portal: its image cannot be pulled: toomanyrequests.*Docker Hub limits/)
    expect(result.log).toMatch(
      /jobservice crashed \(Error, code 2\), 2 restarts; expected while it waits for core/,
    )
    expect(result.log).toMatch(/jobservice: ready after 3 restarts/)
    const lines = result.log.split('\n').filter((line) => line.includes('portal: its image'))
    expect(lines).toHaveLength(1)
  })

  it('ends with the log of a part that crashes again and again', async () => {
    const log = 'FATAL: the log of core\n::error::forged'
    world.cluster.kubelet.setPods('core', { kind: 'crashed', restarts: 9, exitCode: 1, log })
    const namespace = await world.cluster.createNamespace()
    const result = await world.install(namespace)
    expect(result.exitCode).toBe(1)
    // act itself takes a later "::" for the end of the command, so its log is looked at, not its annotations.
    expect(result.log).toMatch(/core: core crashed \(Error, code 1\), 9 restarts/)
    expect(result.log).toContain('| FATAL: the log of core')
    expect(result.log.split('\n').filter((line) => line.trim() === '::error::forged')).toEqual([])
  })

  it('gives up at its own time, with what is missing', async () => {
    world.cluster.kubelet.setPods('database', {
      kind: 'waiting',
      reason: 'CreateContainerConfigError',
      message: 'secret "harbor-database" not found',
    })
    const namespace = await world.cluster.createNamespace()
    const result = await world.install(namespace, { inputs: { 'ready-timeout': '8s' } })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(
      /was not ready within 8 s:\n {2}- database: its container cannot be created/,
    )
  })

  it('says why a Deployment has no pod, as for a StatefulSet', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.cluster.admin.expect('POST', `/api/v1/namespaces/${namespace.name}/resourcequotas`, {
      metadata: { name: 'few' },
      spec: { hard: { pods: '0' } },
    })
    const result = await world.install(namespace, { inputs: { 'ready-timeout': '12s' } })
    for (const part of ['portal', 'database']) {
      expect(errorsOf(result)).toMatch(new RegExp(`- ${part}: FailedCreate: .*exceeded quota: few`))
    }
  })
})

describe('a run that is cancelled', () => {
  it('ends at once, leaves no credentials, and the next run goes on', async () => {
    world.cluster.kubelet.setPods('core', { kind: 'starting' })
    const namespace = await world.cluster.createNamespace()
    const result = await world.install(namespace, { cancelWhen: (log) => log.includes('core: starting') })
    expect(result.exitCode).not.toBe(0)
    const admin = await readSecret(world.cluster, { namespace: namespace.name, name: 'harbor-admin' })
    const secrets = [namespace.token, admin['HARBOR_ADMIN_PASSWORD'] ?? '']
    expect(await filesWith(result.leftovers, secrets)).toEqual([])
    world.cluster.kubelet.reset()
    const again = await world.install(namespace)
    expect(again.exitCode, again.log).toBe(0)
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', revision: '1' })
  })
})
