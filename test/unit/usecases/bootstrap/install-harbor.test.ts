import { describe, expect, it } from 'vitest'
import type { ManifestObject } from '../../../../src/domain/bootstrap/chart/manifest.ts'
import type { Revision } from '../../../../src/domain/bootstrap/release/release.ts'
import { INTERNAL_KEYS } from '../../../../src/domain/bootstrap/release/secrets.ts'
import type { RequiredPermission } from '../../../../src/domain/kubernetes/rbac-rules.ts'
import type { Cluster, GivenValues, Helm } from '../../../../src/ports/cluster.ts'
import {
  type InstallInput,
  type InstallPorts,
  installHarbor,
} from '../../../../src/usecases/bootstrap/install-harbor.ts'
import { FakeClock, RecordingLog } from '../../../support/fakes.ts'
import { makeSettings } from '../../domain/bootstrap/settings.ts'

const REQUEST: InstallInput = {
  settings: makeSettings(),
  isUrlGiven: false,
  fileValues: undefined,
  chart: { chart: 'harbor', repository: 'https://helm.goharbor.io', version: '1.18.4', sha256: '' },
  valuesFile: '',
  ingressAddress: '',
  adopt: false,
  dryRun: false,
  confirmed: '',
  snapshotClass: '',
  hasCaCertificate: false,
  timeoutMs: 60_000,
}

const CONFIG = { kind: 'ConfigMap', metadata: { name: 'harbor-core' } }
const CLAIM = { kind: 'PersistentVolumeClaim', metadata: { name: 'harbor-registry' } }

const VALUES = { existingSecretAdminPassword: 'harbor-admin' }
const OURS: GivenValues = { given: VALUES, all: VALUES }

interface World {
  readonly ports: InstallPorts
  readonly clock: FakeClock
  readonly log: RecordingLog
  /** What changed something, in order. */
  readonly effects: string[]
}

function world(
  options: {
    /** Histories in turn; the last one stays. */
    readonly histories?: readonly (readonly (Revision & { readonly updatedAt: number })[])[]
    readonly before?: readonly ManifestObject[]
    readonly after?: readonly ManifestObject[]
    readonly failLooks?: number
    /** Names of Secrets that are lost. */
    readonly lostSecrets?: readonly string[]
    readonly claims?: readonly string[]
    /** Of the release that is there. */
    readonly values?: GivenValues
  } = {},
): World {
  const clock = new FakeClock()
  const log = new RecordingLog()
  const effects: string[] = []
  const histories = [...(options.histories ?? [[]])]
  const current = () => histories[0] ?? []
  const secrets = new Map<string, Record<string, string>>()
  const isThere = (): boolean => current().length > 0
  if (isThere()) {
    secrets.set('harbor-admin', { HARBOR_ADMIN_PASSWORD: 'a-password' })
    secrets.set('harbor-internal', Object.fromEntries(INTERNAL_KEYS.map((key) => [key, 'a-value'])))
  }
  for (const name of options.lostSecrets ?? []) secrets.delete(name)
  let looks = 0
  const cluster: Cluster = {
    fetchVersion: async () => 'v1.36.3',
    fetchAccount: async () => 'ci',
    isAllowed: async (_: RequiredPermission) => true,
    fetchNamespaceLabels: async () => ({ 'pod-security.kubernetes.io/enforce': 'baseline' }),
    fetchNodes: async () => [{ name: 'one', isReady: true, isSchedulable: true, architecture: 'amd64' }],
    fetchStorageClasses: async () => [{ name: 'longhorn', isDefault: true, reclaimPolicy: 'Retain' }],
    fetchIngressClasses: async () => [{ name: 'nginx', isDefault: true, controller: 'x' }],
    fetchIngresses: async () => [],
    fetchClaims: async () =>
      (options.claims ?? []).map((name) => ({ name, phase: 'Bound', storageClass: 'longhorn', size: '1Gi' })),
    fetchSecret: async (name) => secrets.get(name),
    fetchTlsSecret: async () => ({ kind: 'absent' }),
    fetchIssuance: async () => undefined,
    async createSecret(name) {
      effects.push(`create ${name}`)
    },
    fetchSecretWithMetadata: async () => undefined,
    patchSecret: async () => undefined,
    hasRelease: async () => isThere(),
    findMissing: async () => [],
    fetchNamespaceState: async () => 'usable',
    async fetchNamespace() {
      looks += 1
      if (looks <= (options.failLooks ?? 0)) throw new Error('no answer from the API server')
      return { workloads: [], pods: [], claims: [], events: [] }
    },
    fetchLogTail: async () => '',
  }
  const helm: Helm = {
    requireVersion: async () => 'v4.2.4',
    fetchChart: async () => ({ path: 'chart', version: '1.18.4', appVersion: '2.14.4', sha256: '' }),
    async fetchHistory() {
      const history = current()
      if (histories.length > 1) histories.shift()
      return history
    },
    fetchManifest: async () => 'before',
    fetchValues: async () => options.values ?? OURS,
    renderUpgrade: async () => ({ manifest: 'after', values: OURS }),
    async upgrade() {
      effects.push('upgrade')
      return 7
    },
    async uninstall() {
      effects.push('uninstall')
    },
    async rollback(revision) {
      effects.push(`rollback ${revision}`)
    },
    generateKeyPair: async () => ({ 'tls.key': 'k', 'tls.crt': 'c', REGISTRY_HTPASSWD: 'user:hash' }),
  }
  const ports: InstallPorts = {
    cluster,
    helm,
    clock,
    log,
    snapshots: {
      fetchClasses: async () => 'absent',
      async create({ name }) {
        effects.push(`snapshot ${name}`)
      },
      fetchState: async () => ({ isReady: true, error: '' }),
    },
    openHarbor: () => {
      throw new Error('no version moves here, so Harbor is not asked')
    },
    keepSnapshots: async () => undefined,
    resolver: { resolve: async () => ['10.0.0.200'] },
    random: (count) => Uint8Array.from({ length: count }, (_, index) => (index * 37) % 248),
    mask: () => undefined,
    parseManifest: (text) => (text === 'before' ? options.before : options.after) ?? [],
  }
  return { ports, clock, log, effects }
}

function revision(status: string, options: { readonly number?: number; readonly updatedAt?: number } = {}) {
  const { number = 1, updatedAt = -3_600_000 } = options
  return { revision: number, status, chart: 'harbor-1.18.4', appVersion: '2.14.4', updatedAt }
}

describe('the order of effects', () => {
  it('a first install writes the database password, then the administrator, then the release', async () => {
    const { ports, effects } = world()
    expect(await installHarbor(REQUEST, ports)).toMatchObject({ outcome: 'installed', revision: 7 })
    expect(effects).toEqual(['create harbor-internal', 'create harbor-admin', 'upgrade'])
  })

  it('an installed release with the same manifests is left alone', async () => {
    const { ports, effects } = world({
      histories: [[revision('deployed')]],
      before: [CONFIG],
      after: [CONFIG],
    })
    expect(await installHarbor(REQUEST, ports)).toMatchObject({ outcome: 'unchanged', revision: 1 })
    expect(effects).toEqual([])
  })

  it('a deleted workload is a change', async () => {
    const workload = { kind: 'StatefulSet', metadata: { name: 'harbor-redis' } }
    const { ports } = world({ histories: [[revision('deployed')]], before: [workload], after: [workload] })
    expect(await installHarbor({ ...REQUEST, dryRun: true }, ports)).toMatchObject({
      changes: [{ kind: 'created', object: 'StatefulSet/harbor-redis' }],
    })
  })

  it('a failed release is tried again even with the same manifests', async () => {
    const { ports, effects } = world({ histories: [[revision('failed')]] })
    expect(await installHarbor(REQUEST, ports)).toMatchObject({ outcome: 'upgraded' })
    expect(effects).toEqual(['upgrade'])
  })

  it('a dry run has none, and does not repair', async () => {
    const request = { ...REQUEST, dryRun: true }
    for (const histories of [[[]], [[revision('pending-install')]], [[revision('deployed')]]]) {
      const { ports, effects } = world({ histories })
      expect(await installHarbor(request, ports)).toMatchObject({ outcome: 'planned' })
      expect(effects).toEqual([])
    }
  })
})

describe('a release that another helm may be working on', () => {
  it('is looked at again until it is settled', async () => {
    const { ports, effects, clock } = world({
      histories: [[revision('pending-install', { updatedAt: 0 })], [revision('deployed', { updatedAt: 5 })]],
    })
    expect(await installHarbor(REQUEST, ports)).toMatchObject({ outcome: 'unchanged' })
    expect(clock.sleeps).toEqual([10_000])
    expect(effects).toEqual([])
  })

  it('is repaired when nothing happens to it for two minutes', async () => {
    const { ports, effects, clock } = world({
      histories: [...Array.from({ length: 13 }, () => [revision('pending-install', { updatedAt: 0 })]), []],
    })
    expect(await installHarbor(REQUEST, ports)).toMatchObject({ outcome: 'installed' })
    expect(effects[0]).toBe('uninstall')
    expect(clock.sleeps).toHaveLength(12)
  })
})

describe('what is never done', () => {
  it.each(['deployed', 'failed', 'pending-install', 'uninstalled'])(
    'an older chart than the %s one, adopted or not',
    async (status) => {
      for (const adopt of [true, false]) {
        const { ports, effects } = world({ histories: [[{ ...revision(status), chart: 'harbor-1.19.1' }]] })
        await expect(installHarbor({ ...REQUEST, adopt }, ports)).rejects.toThrow(
          /has chart 1\.19\.1 and chart 1\.18\.4 is older/,
        )
        expect(effects).toEqual([])
      }
    },
  )

  it.each([
    ['uninstalled', [revision('pending-install')]],
    ['finished', [revision('uninstalling')]],
    ['rolled back', [revision('deployed'), revision('pending-upgrade', { number: 2 })]],
  ])('a cut-off run is not %s when helm would not keep its claims', async (_, history) => {
    const { ports, effects } = world({ histories: [history], before: [CLAIM], after: [CLAIM] })
    await expect(installHarbor(REQUEST, ports)).rejects.toThrow(
      /does not make helm keep harbor-registry.*helm rollback harbor \d/,
    )
    expect(effects).toEqual([])
  })

  it('an upgrade with which helm would delete a claim', async () => {
    const { ports, effects } = world({ histories: [[revision('deployed')]], before: [CLAIM], after: [] })
    await expect(installHarbor(REQUEST, ports)).rejects.toThrow(/helm would delete harbor-registry/)
    expect(effects).toEqual([])
  })
})

describe('a pending release of another helm', () => {
  const foreign: GivenValues = { given: { logLevel: 'debug' }, all: { logLevel: 'debug' } }
  it.each<[string, readonly (Revision & { updatedAt: number })[], string]>([
    ['pending-install', [revision('pending-install')], 'helm rollback harbor 1 '],
    [
      'pending-upgrade',
      [revision('deployed'), revision('pending-upgrade', { number: 2 })],
      'helm rollback harbor 1 ',
    ],
    ['pending-upgrade', [revision('pending-upgrade', { updatedAt: 0 })], 'Wait until it ends'],
    ['uninstalling', [revision('uninstalling')], 'helm uninstall harbor '],
  ])('is left alone, adopted or not: %s', async (status, history, advice) => {
    for (const adopt of [true, false]) {
      const { ports, effects } = world({ histories: [history], values: foreign })
      const run = installHarbor({ ...REQUEST, adopt }, ports)
      await expect(run).rejects.toThrow(
        `is ${status} at revision ${history.at(-1)?.revision}, which this action`,
      )
      await expect(run).rejects.toThrow(advice)
      expect(effects).toEqual([])
    }
  })

  it('is not taken for ours because Secrets of an earlier install are there', async () => {
    const { ports, effects } = world({ histories: [[revision('deployed')]], values: foreign })
    await expect(installHarbor(REQUEST, ports)).rejects.toThrow(/was not installed by this action/)
    const theirs = { POSTGRES_PASSWORD: 'another' }
    const cluster: Cluster = {
      ...ports.cluster,
      fetchSecret: async (name) => (name === 'harbor-database' ? theirs : ports.cluster.fetchSecret(name)),
    }
    const adopting = installHarbor({ ...REQUEST, adopt: true }, { ...ports, cluster })
    await expect(adopting).rejects.toThrow(/harbor-internal differs from the release in databasePassword/)
    expect(effects).toEqual([])
  })
})

describe('secrets of a database that is there', () => {
  const claims = ['database-data-harbor-database-0']
  it.each(
    ['harbor-admin', 'harbor-internal'].flatMap((secret) =>
      (['pending-install', 'uninstalled', 'uninstalling'] as const).map(
        (status) => [secret, status] as const,
      ),
    ),
  )('are not generated again when %s is lost and the release is %s', async (secret, status) => {
    const { ports, effects } = world({ histories: [[revision(status)], []], claims, lostSecrets: [secret] })
    await expect(installHarbor(REQUEST, ports)).rejects.toThrow(`are missing: Secret harbor/${secret}.`)
    expect(effects).toEqual([])
  })

  it.each(['harbor-admin', 'harbor-internal'])(
    'are missed when %s is lost and the release runs',
    async (secret) => {
      const { ports, effects } = world({ histories: [[revision('deployed')]], claims, lostSecrets: [secret] })
      await expect(installHarbor(REQUEST, ports)).rejects.toThrow(
        `was installed by this action, and of its Secrets ${secret} is gone`,
      )
      expect(effects).toEqual([])
    },
  )
})

it('both Secrets of a release of ours that are lost are missed, adopted or not', async () => {
  for (const adopt of [true, false]) {
    const { ports, effects } = world({
      histories: [[revision('deployed')]],
      lostSecrets: ['harbor-admin', 'harbor-internal'],
    })
    await expect(installHarbor({ ...REQUEST, adopt }, ports)).rejects.toThrow(
      /installed by this action, and of its Secrets harbor-internal and harbor-admin are gone/,
    )
    expect(effects).toEqual([])
  }
})

describe('the wait', () => {
  it('outlasts a cluster that does not answer for a while, and says so once', async () => {
    const { ports, log } = world({ failLooks: 3 })
    expect(await installHarbor(REQUEST, ports)).toMatchObject({ outcome: 'installed' })
    expect(log.lines.filter((line) => line.includes('no answer from the API server'))).toHaveLength(1)
  })

  it('ends with the reason when it never answers', async () => {
    const { ports } = world({ failLooks: 1_000 })
    await expect(installHarbor(REQUEST, ports)).rejects.toThrow(
      /not ready within 1 min, and the cluster did not answer at the end \(no answer/,
    )
  })
})

describe('a release that was installed by other means', () => {
  const FOREIGN = { database: { type: 'external' }, expose: { type: 'nodePort' }, logLevel: 'debug' }
  const histories = [[revision('deployed')]]
  const values = { given: FOREIGN, all: FOREIGN }

  it.each([false, true])('is refused with everything that it would lose (dry run: %s)', async (dryRun) => {
    const { ports, effects, log } = world({ histories, values })
    await expect(installHarbor({ ...REQUEST, adopt: true, dryRun }, ports)).rejects.toThrow(
      /database\.type: external → not set \(.*\n {2}- expose\.type: nodePort → not set \(.*Nothing has been written/s,
    )
    expect(log.lines.join('\n')).toContain('1 value of the old release will not be kept')
    expect(log.lines.at(-1)).toContain('  - logLevel')
    expect(effects).toEqual([])
  })

  it('is looked at again when the adoption was cut off after its Secrets', async () => {
    const { ports, effects } = world({ histories, values })
    await expect(installHarbor({ ...REQUEST, adopt: true }, ports)).rejects.toThrow(/database\.type/)
    await expect(installHarbor(REQUEST, ports)).rejects.toThrow(
      /was not installed by this action.*also after an interrupted adoption/,
    )
    expect(effects).toEqual([])
  })

  it('lists the dropped values in its result', async () => {
    const foreign = { logLevel: 'debug' }
    const { ports } = world({ histories, values: { given: foreign, all: foreign } })
    expect(await installHarbor({ ...REQUEST, adopt: true, dryRun: true }, ports)).toMatchObject({
      dropped: [{ path: 'logLevel' }],
    })
  })
})
