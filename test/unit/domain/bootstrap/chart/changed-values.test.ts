import { describe, expect, it } from 'vitest'
import { compareValues, type Owner } from '../../../../../src/domain/bootstrap/chart/changed-values.ts'
import { mergeValues } from '../../../../../src/domain/bootstrap/chart/value-tree.ts'

/** The defaults that matter here. */
const DEFAULTS = {
  externalURL: 'https://core.harbor.domain',
  expose: { type: 'ingress', ingress: { hosts: { core: 'core.harbor.domain' } } },
  persistence: {
    enabled: true,
    persistentVolumeClaim: { registry: { existingClaim: '', storageClass: '', size: '5Gi' } },
    imageChartStorage: { type: 'filesystem' },
  },
  imagePullSecrets: [],
  secretKey: 'not-a-secure-key',
  core: { image: { repository: 'goharbor/harbor-core', tag: 'v2.14.4' }, replicas: 1 },
  database: { type: 'internal', external: { host: '192.168.0.1', password: 'password' } },
  redis: { type: 'internal' },
  logLevel: 'info',
}

const ADDRESS = {
  externalURL: 'http://harbor.example.com',
  expose: { ingress: { hosts: { core: 'harbor.example.com' } } },
}

/** The old release had the address that the new one gets, and `given` besides. */
function changes(
  given: object,
  options: { readonly file?: object; readonly defaults?: object; readonly owner?: Owner } = {},
) {
  const { file = {}, defaults = DEFAULTS, owner = { kind: 'foreign' } } = options
  const before = mergeValues(ADDRESS, given)
  const after = mergeValues(file, ADDRESS)
  return compareValues({
    before: { given: before, all: mergeValues(defaults, before) },
    after: { given: after, all: mergeValues(DEFAULTS, after) },
    file,
    owner,
  })
}

describe('what costs data or access', () => {
  it.each([
    [{ persistence: { enabled: false } }, 'persistence.enabled: false → true'],
    [
      { persistence: { persistentVolumeClaim: { registry: { existingClaim: 'mine' } } } },
      'persistence.persistentVolumeClaim.registry.existingClaim: mine → not set',
    ],
    [
      { persistence: { persistentVolumeClaim: { jobservice: { jobLog: { subPath: 'logs' } } } } },
      'persistence.persistentVolumeClaim.jobservice.jobLog.subPath: logs → not set',
    ],
    [
      { persistence: { imageChartStorage: { type: 's3' } } },
      'persistence.imageChartStorage.type: s3 → filesystem',
    ],
    [{ database: { type: 'external' } }, 'database.type: external → internal'],
    [{ redis: { type: 'external' } }, 'redis.type: external → internal'],
    [
      { externalURL: 'https://old.example.com' },
      'externalURL: https://old.example.com → http://harbor.example.com',
    ],
    [
      { expose: { ingress: { hosts: { core: 'old.example.com' } } } },
      'expose.ingress.hosts.core: old.example.com → harbor.example.com',
    ],
    [{ expose: { type: 'nodePort' } }, 'expose.type: nodePort → ingress'],
    [
      { core: { image: { repository: 'mirror.local/harbor-core' } } },
      'core.image.repository: mirror.local/harbor-core → goharbor/harbor-core',
    ],
    [{ imagePullSecrets: [{ name: 'hub' }] }, 'imagePullSecrets: [{"name":"hub"}] → not set'],
    [{ existingSecretSecretKey: 'mine' }, 'existingSecretSecretKey: mine → not set'],
    [{ caBundleSecretName: 'ca' }, 'caBundleSecretName: ca → not set'],
  ])('%j', (given, text) => {
    expect(changes(given)).toMatchObject([{ text, loss: expect.any(String) }])
  })

  it('is reported for a default too, when it is one that we set', () => {
    const after = mergeValues(DEFAULTS, ADDRESS)
    const changes = compareValues({
      before: { given: {}, all: DEFAULTS },
      after: { given: ADDRESS, all: after },
      file: {},
      owner: { kind: 'foreign' },
    })
    expect(changes.map(({ path }) => path)).toEqual(['expose.ingress.hosts.core', 'externalURL'])
  })

  it('is not reported when the file sets the new value', () => {
    const old = { expose: { type: 'nodePort' }, database: { type: 'external' } }
    expect(changes(old, { file: old })).toEqual([])
    const file = { expose: { type: 'ingress' }, database: { type: 'internal' } }
    expect(changes(old, { file }).filter(({ loss }) => loss !== undefined)).toEqual([])
  })

  it('is not reported for a secret when the file names a Secret of the cluster', () => {
    const external = { host: 'db.example.com', username: 'harbor' }
    const old = { database: { type: 'external', external: { ...external, password: 'hidden' } } }
    const file = { database: { type: 'external', external: { ...external, existingSecret: 'db' } } }
    expect(changes(old, { file })).toEqual([
      { path: 'database.external.password', text: 'database.external.password' },
    ])
  })

  it('is reported when the file sets another value than the new one', () => {
    const old = { externalURL: 'https://old.example.com' }
    expect(changes(old, { file: old })).toMatchObject([{ path: 'externalURL', loss: expect.any(String) }])
  })

  it('never shows a secret, nor a user in an address', () => {
    const s3 = { accesskey: 'AKIA-1', secretkey: 'hidden-1', sessiontoken: 'hidden-6' }
    const text = changes({
      externalURL: 'https://user:hidden-2@old.example.com',
      persistence: { imageChartStorage: { type: 's3', s3 } },
      database: { type: 'external', external: { password: 'hidden-3' } },
      core: { configureUserSettings: 'hidden-4' },
      proxy: { httpProxy: 'http://user:hidden-5@proxy' },
    })
      .map((change) => change.text)
      .join('\n')
    expect(text).toMatch(
      /^persistence\.imageChartStorage\.s3\.secretkey: name a Secret with REGISTRY_STORAGE_S3/m,
    )
    expect(text).toContain('persistence.imageChartStorage.s3.sessiontoken: a secret → not set')
    expect(text).toMatch(/^database\.external\.password: name a Secret with the key password/m)
    expect(text).toMatch(/^externalURL: https:\/\/old\.example\.com →/m)
    expect(text).not.toMatch(/hidden-|AKIA/)
  })
})

describe('what costs nothing', () => {
  it('is reported only by its path', () => {
    expect(changes({ logLevel: 'debug', core: { replicas: 3 } })).toEqual([
      { path: 'core.replicas', text: 'core.replicas' },
      { path: 'logLevel', text: 'logLevel' },
    ])
  })

  it.each([
    [
      'what is copied into Secrets',
      { secretKey: 'abc', harborAdminPassword: 'abc', core: { tokenKey: 'k' } },
    ],
    ['what the chart has anyway', { logLevel: 'info', core: { replicas: '1' } }],
    ['what is empty', { imagePullSecrets: [], logLevel: '' }],
    [
      'class and size of claims, which are compared with the claims themselves',
      { persistence: { persistentVolumeClaim: { registry: { storageClass: 'slow', size: '9Gi' } } } },
    ],
  ])('and %s is not reported', (_, given) => {
    expect(changes(given)).toEqual([])
  })

  it('is what the chart itself changes', () => {
    const defaults = mergeValues(DEFAULTS, { core: { image: { tag: 'v2.14.3' } } }) as object
    expect(changes({}, { defaults })).toEqual([])
  })

  it('is the address of a database that was not in use', () => {
    const [change] = changes({ database: { external: { host: 'db.example.com' } } })
    expect(change).toEqual({ path: 'database.external.host', text: 'database.external.host' })
  })
})

describe('of a release of ours', () => {
  const ours = { kind: 'own', isAddressIntended: false } as const
  const lostIn = (given: object, file: object, owner: Owner = ours) =>
    changes(given, { file, owner })
      .filter(({ loss }) => loss !== undefined)
      .map(({ path }) => path)
  const storage = (s3: object) => ({ persistence: { imageChartStorage: { type: 's3', s3 } } })
  const claim = (existingClaim: string) => ({
    persistence: { persistentVolumeClaim: { registry: { existingClaim } } },
  })
  const external = (values: object) => ({ database: { type: 'external', external: values } })

  it.each([
    ['a claim that is added', {}, claim('mine'), 'persistence.persistentVolumeClaim.registry.existingClaim'],
    ['another claim', claim('a'), claim('b'), 'persistence.persistentVolumeClaim.registry.existingClaim'],
    ['another database', {}, { database: { type: 'external' } }, 'database.type'],
    ['another server', external({ host: 'a' }), external({ host: 'b' }), 'database.external.host'],
    [
      'another bucket',
      storage({ bucket: 'a' }),
      storage({ bucket: 'b' }),
      'persistence.imageChartStorage.s3.bucket',
    ],
    [
      'a directory that is added',
      storage({ bucket: 'a' }),
      storage({ bucket: 'a', rootdirectory: '/x' }),
      'persistence.imageChartStorage.s3.rootdirectory',
    ],
  ])('data does not move because the file says so: %s', (_, before, file, path) => {
    expect(lostIn(before, file)).toEqual([path])
  })

  it.each([
    ['a Secret', external({ host: 'a', existingSecret: 'a' }), external({ host: 'a', existingSecret: 'b' })],
    ['tuning', storage({ chunksize: 1 }), storage({ chunksize: 2 })],
    ['an image', { core: { image: { tag: 'v1' } } }, { core: { image: { tag: 'v2' } } }],
    ['a pull secret', { imagePullSecrets: [{ name: 'a' }] }, { imagePullSecrets: [{ name: 'b' }] }],
    ['a part', { core: { replicas: 3 } }, {}],
  ])('the file may change what leads to the same data: %s', (_, before, file) => {
    expect(lostIn(before, file)).toEqual([])
  })

  it('what access hangs on is missed when the file is forgotten', () => {
    const before = { imagePullSecrets: [{ name: 'a' }], core: { image: { repository: 'mirror.lan/core' } } }
    expect(lostIn(before, {})).toEqual(['core.image.repository', 'imagePullSecrets'])
  })

  it.each([
    [false, ['externalURL']],
    [true, []],
  ])('another address counts unless it is meant (%s), and the certificate goes with it', (meant, lost) => {
    const before = {
      externalURL: 'https://harbor.example.com',
      expose: { tls: { secret: { secretName: 'harbor-tls' } } },
    }
    expect(lostIn(before, {}, { kind: 'own', isAddressIntended: meant })).toEqual(lost)
  })
})
