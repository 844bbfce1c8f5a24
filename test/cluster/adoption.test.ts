/** Taking over a release that plain helm installed with values of its own. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClusterNamespace } from './cluster.ts'
import {
  CHART,
  type ClusterWorld,
  claimUids,
  createClusterWorld,
  errorsOf,
  type HelmName,
  HOST,
  secretNamesIn,
} from './world.ts'

let world: ClusterWorld
beforeAll(async () => {
  world = await createClusterWorld()
})
afterAll(async () => {
  await world.close()
})

/** What such a recipe sets besides: the address, and the classes that the tests' inputs give. */
function usualValues(namespace: ClusterNamespace): object {
  const host = `${namespace.name}.${HOST}`
  const claim = { storageClass: 'longhorn' }
  return {
    externalURL: `http://${host}`,
    expose: { ingress: { hosts: { core: host } } },
    persistence: {
      persistentVolumeClaim: {
        ...{ registry: claim, database: claim, redis: claim, trivy: claim },
        jobservice: { jobLog: claim },
      },
    },
    harborAdminPassword: 'Chosen-by-hand-1',
    database: { internal: { password: 'by-hand' } },
  }
}

async function writeValues(name: string, values: object): Promise<string> {
  const path = join(world.directory, `${name}.json`)
  await writeFile(path, JSON.stringify(values))
  return path
}

async function installByHelm(
  options: { readonly values?: object; readonly helm?: HelmName } = {},
): Promise<ClusterNamespace> {
  const namespace = await world.cluster.createNamespace()
  const usual = await writeValues(`${namespace.name}-usual`, usualValues(namespace))
  const others = await writeValues(`${namespace.name}-others`, options.values ?? {})
  const args = ['install', 'harbor', CHART, '--values', usual, '--values', others]
  await world.helm(namespace, args, options.helm)
  return namespace
}

/** The registry has the chart's size. */
const ADOPT = { adopt: 'true', 'registry-size': '5Gi' }

const FOREIGN = {
  logLevel: 'debug',
  core: { podLabels: { team: 'hidden-label' } },
  imagePullSecrets: [{ name: 'hub' }],
  persistence: { imageChartStorage: { type: 's3', s3: { bucket: 'images', secretkey: 'hidden-key' } } },
  caBundleSecretName: 'storage-ca',
}

describe('a release with values of its own', () => {
  it.each(['helm-4', 'helm-3'] as const)(
    'is not adopted when that would cost data, and nothing is written, with %s',
    async (helm) => {
      const namespace = await installByHelm({ values: FOREIGN, helm })
      const before = await secretNamesIn(world.cluster, namespace.name)
      for (const dryRun of ['true', 'false']) {
        const result = await world.install(namespace, { helm, inputs: { ...ADOPT, 'dry-run': dryRun } })
        expect(result.exitCode).toBe(1)
        expect(errorsOf(result).split('\n')).toEqual(
          expect.arrayContaining([
            '  - caBundleSecretName: storage-ca → not set (the content of that Secret would no longer be used)',
            '  - imagePullSecrets: [{"name":"hub"}] → not set (nodes could no longer pull)',
            expect.stringMatching(/^ {2}- persistence\.imageChartStorage\.s3\.bucket: images → /),
            expect.stringMatching(/^ {2}- persistence\.imageChartStorage\.s3\.secretkey: name a Secret with/),
            expect.stringMatching(/^ {2}- persistence\.imageChartStorage\.type: s3 → /),
          ]),
        )
        expect(result.log).toContain('2 values of the old release will not be kept')
        expect(result.log).toMatch(/- core\.podLabels\.team$/m)
        expect(result.log).not.toContain('hidden-')
        expect(result.helmCalls.filter((call) => call.startsWith('upgrade'))).toEqual([
          expect.stringContaining('--dry-run=server'),
        ])
      }
      expect(await secretNamesIn(world.cluster, namespace.name)).toEqual(before)
    },
  )

  it('is adopted when the values file gives them, and says what it drops', async () => {
    const namespace = await installByHelm({ values: FOREIGN })
    // Without the registry's, and helm does not wait until the controller has made those of StatefulSets.
    await expect.poll(() => claimUids(world.cluster, namespace.name), { timeout: 60_000 }).toHaveLength(4)
    const claims = await claimUids(world.cluster, namespace.name)
    const { imagePullSecrets, caBundleSecretName } = FOREIGN
    const file = await writeValues(`${namespace.name}-file`, {
      imagePullSecrets,
      caBundleSecretName,
      persistence: {
        imageChartStorage: { type: 's3', s3: { bucket: 'images', existingSecret: 'storage' } },
      },
    })
    const inputs = { ...ADOPT, 'values-file': file }
    const planned = await world.install(namespace, { inputs: { ...inputs, 'dry-run': 'true' } })
    expect(planned.exitCode, planned.log).toBe(0)
    expect(planned.summaries.join('\n')).toMatch(/are not kept:\n\n- .*podLabels.*\n- .*logLevel/)

    const result = await world.install(namespace, { inputs })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'upgraded', revision: '2' })
    expect(result.log).not.toContain('hidden-')
    expect(await claimUids(world.cluster, namespace.name)).toEqual(claims)
    const again = await world.install(namespace, { inputs: { ...inputs, adopt: 'false' } })
    expect(again.outputs, again.log).toMatchObject({ outcome: 'unchanged' })
    expect(again.log).not.toContain('of the old release')
  })

  it('reports its other address and a claim with another size together', async () => {
    const namespace = await installByHelm()
    const inputs = { adopt: 'true', host: 'elsewhere.test.invalid' }
    const result = await world.install(namespace, { inputs })
    expect(errorsOf(result)).toMatch(/Harbor \(2 problems\):/)
    expect(errorsOf(result)).toContain('harbor-registry exists with class longhorn and 5Gi')
    expect(errorsOf(result)).toContain(
      `externalURL: http://${namespace.name}.${HOST} → http://elsewhere.test.invalid (clients and image references`,
    )
  })
})
