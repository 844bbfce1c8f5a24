/** What a later run, or a line in the values file, may not take from a Harbor: its data and its address. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueCertificates } from '../support/certificates.ts'
import type { ClusterNamespace } from './cluster.ts'
import {
  CHART,
  type ClusterWorld,
  claimUids,
  createClusterWorld,
  errorsOf,
  HOST,
  type InstallRun,
  secretNamesIn,
  writeSecret,
} from './world.ts'

const { issued } = issueCertificates({ harbor: { hosts: [`*.${HOST}`] } })

let world: ClusterWorld
let count = 0
beforeAll(async () => {
  world = await createClusterWorld()
})
afterAll(async () => {
  await world.close()
})

async function valuesFile(text: string): Promise<string> {
  count += 1
  const path = join(world.directory, `values-${count}.yaml`)
  await writeFile(path, text)
  return path
}

async function installWith(
  namespace: ClusterNamespace,
  values: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<InstallRun> {
  return world.install(namespace, { inputs: { 'values-file': await valuesFile(values), ...inputs } })
}

/** helm wrote nothing. */
function expectUntouched(result: InstallRun): void {
  expect(result.exitCode, result.log).toBe(1)
  expect(result.helmCalls.filter((call) => /^upgrade(?!.*--dry-run)/.test(call))).toEqual([])
}

const EXTERNAL = `
database: { type: external, external: { host: db.test.invalid, existingSecret: db } }
redis: { type: external, external: { addr: "redis.test.invalid:6379" } }
persistence: { imageChartStorage: { type: s3, s3: { bucket: images, region: one } } }
`

describe('a Harbor without claims', () => {
  it.each(['no', '0', 'null', '""', 'false'])(
    'is refused before anything is written (persistence.enabled: %s)',
    async (spelling) => {
      const namespace = await world.cluster.createNamespace()
      const result = await installWith(namespace, `persistence: { enabled: ${spelling} }\n`)
      expectUntouched(result)
      expect(errorsOf(result)).toMatch(
        /Deployment\/harbor-jobservice, .*StatefulSet\/harbor-trivy would keep data in the pod/,
      )
      expect(await secretNamesIn(world.cluster, namespace.name)).toEqual([])
    },
  )

  it('is taken when nothing of it keeps data', async () => {
    const namespace = await world.cluster.createNamespace()
    const values = `${EXTERNAL.replace('persistence: {', 'persistence: { enabled: no,')}
jobservice: { jobLoggers: [database] }
trivy: { enabled: false }
`
    const result = await installWith(namespace, values)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('waiting for 4 pods and 0 claims')
  })
})

it.each(['fullnameOverride', 'nameOverride'])('%s in the values file is refused', async (key) => {
  const namespace = await world.cluster.createNamespace()
  const result = await installWith(namespace, `${key}: registry\n`)
  expect(errorsOf(result)).toMatch(new RegExp(`sets ${key}, .*remove it from the file`))
  expect(result.helmCalls).toEqual([''])
})

it.each(['false', 'true'])('a release with other names is refused (adopt: %s)', async (adopt) => {
  const namespace = await world.cluster.createNamespace()
  const host = `${namespace.name}.${HOST}`
  const values = [
    'fullnameOverride=registry',
    `expose.ingress.hosts.core=${host}`,
    `externalURL=http://${host}`,
  ]
  await world.helm(namespace, ['install', 'harbor', CHART, ...values.flatMap((value) => ['--set', value])])
  const before = await secretNamesIn(world.cluster, namespace.name)
  const result = await world.install(namespace, { inputs: { adopt } })
  expectUntouched(result)
  expect(errorsOf(result)).toMatch(/names its objects and claims registry-….*It cannot be adopted/)
  expect(await secretNamesIn(world.cluster, namespace.name)).toEqual(before)
})

it('no part may have 0 replicas', async () => {
  const namespace = await world.cluster.createNamespace()
  const result = await installWith(namespace, 'core: { replicas: 0 }\n')
  expectUntouched(result)
  expect(errorsOf(result)).toMatch(/Deployment\/harbor-core would have no pod \(replicas: 0\)/)
})

it('what the action sets itself may not stand in the file as something else', async () => {
  const namespace = await world.cluster.createNamespace()
  const values = `
expose: { type: nodePort, ingress: { className: other } }
externalURL: http://elsewhere.test.invalid
persistence: { persistentVolumeClaim: { redis: { storageClass: longhorn } } }
`
  const result = await installWith(namespace, values)
  expectUntouched(result)
  expect(errorsOf(result)).toContain(
    [
      '  - expose.type (ingress, which is fixed)',
      '  - expose.ingress.className (nginx, from the input ingress-class)',
      `  - externalURL (http://${namespace.name}.${HOST}, from the input external-url)`,
      'Remove them',
    ].join('\n'),
  )
})

describe('a later run', () => {
  it('does not leave database and storage because the values file was forgotten', async () => {
    const namespace = await world.cluster.createNamespace()
    const first = await installWith(namespace, EXTERNAL)
    expect(first.exitCode, first.log).toBe(0)
    for (const dryRun of ['true', 'false']) {
      const result = await world.install(namespace, { inputs: { 'dry-run': dryRun } })
      expectUntouched(result)
      expect(errorsOf(result).split('\n')).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^ {2}- database\.external\.host: db\.test\.invalid → /),
          '  - database.type: external → internal (Harbor would start on another database, without its projects and users)',
          expect.stringMatching(/^ {2}- persistence\.imageChartStorage\.s3\.bucket: images → /),
          expect.stringMatching(/^ {2}- persistence\.imageChartStorage\.type: s3 → filesystem/),
          expect.stringMatching(/^ {2}- redis\.type: external → internal/),
        ]),
      )
    }
    // What loses nothing, in the same file.
    const changed = await installWith(
      namespace,
      `${EXTERNAL.replace('existingSecret: db', 'existingSecret: db-2')}\nlogLevel: debug\n`,
    )
    expect(changed.outputs, changed.log).toMatchObject({ outcome: 'upgraded', revision: '2' })
  })

  it('moves no data because the file says so, and goes on when it was moved by hand', async () => {
    const namespace = await world.cluster.createNamespace()
    await world.install(namespace)
    const claims = await claimUids(world.cluster, namespace.name)
    const values = 'persistence: { persistentVolumeClaim: { registry: { existingClaim: mine } } }\n'
    const result = await installWith(namespace, values)
    expectUntouched(result)
    expect(errorsOf(result)).toContain(
      '  - persistence.persistentVolumeClaim.registry.existingClaim: not set → mine (Harbor would start on another volume)',
    )
    expect((await installWith(namespace, 'trivy: { replicas: 1 }\n')).exitCode).toBe(0)

    await world.cluster.admin.expect('POST', `/api/v1/namespaces/${namespace.name}/persistentvolumeclaims`, {
      metadata: { name: 'mine' },
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: 'longhorn',
        resources: { requests: { storage: '20Gi' } },
      },
    })
    const set = 'persistence.persistentVolumeClaim.registry.existingClaim=mine'
    await world.helm(namespace, ['upgrade', 'harbor', CHART, '--reuse-values', '--set', set])
    const moved = await installWith(namespace, values)
    expect(moved.exitCode, moved.log).toBe(0)
    expect(await claimUids(world.cluster, namespace.name)).toEqual(expect.arrayContaining(claims))
  })

  it('leaves HTTPS only when external-url says so', async () => {
    const namespace = await world.cluster.createNamespace()
    const host = `${namespace.name}.${HOST}`
    await writeSecret(world.cluster, {
      namespace: namespace.name,
      name: 'harbor-tls',
      data: { 'tls.crt': issued.harbor.cert, 'tls.key': issued.harbor.key },
    })
    await world.install(namespace)
    const secured = await world.install(namespace, { inputs: { tls: 'secret' } })
    expect(secured.outputs, secured.log).toMatchObject({ outcome: 'upgraded' })
    const forgotten = await world.install(namespace)
    expectUntouched(forgotten)
    expect(errorsOf(forgotten)).toContain(
      `  - externalURL: https://${host} → http://${host} (clients and image references use the old address)`,
    )
    const meant = await world.install(namespace, { inputs: { 'external-url': `http://${host}` } })
    expect(meant.outputs, meant.log).toMatchObject({ outcome: 'upgraded' })
  })
})
