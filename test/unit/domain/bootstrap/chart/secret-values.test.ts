import { describe, expect, it } from 'vitest'
import { secretsIn } from '../../../../../src/domain/bootstrap/chart/secret-values.ts'

function valuesWith(path: string, value: unknown): unknown {
  return path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value)
}

describe('a values file', () => {
  it.each([
    ['harborAdminPassword', /it is generated/],
    ['secretKey', /it is generated/],
    ['core.secret', /it is generated/],
    ['core.xsrfKey', /it is generated/],
    ['core.tokenKey', /it is generated/],
    ['jobservice.secret', /it is generated/],
    ['registry.secret', /it is generated/],
    ['registry.credentials.password', /it is generated/],
    ['registry.credentials.htpasswdString', /it is generated/],
    ['database.internal.password', /it is generated/],
    ['database.external.password', /key password in database\.external\.existingSecret/],
    ['redis.external.password', /REDIS_PASSWORD in redis\.external\.existingSecret/],
    [
      'persistence.imageChartStorage.azure.accountkey',
      /AZURE_STORAGE_ACCESS_KEY in .*\.azure\.existingSecret/,
    ],
    ['persistence.imageChartStorage.gcs.encodedkey', /GCS_KEY_DATA in .*\.gcs\.existingSecret/],
    [
      'persistence.imageChartStorage.s3.accesskey',
      /REGISTRY_STORAGE_S3_ACCESSKEY .* in .*\.s3\.existingSecret/,
    ],
    ['persistence.imageChartStorage.s3.secretkey', /REGISTRY_STORAGE_S3_SECRETKEY in .*\.s3\.existingSecret/],
    [
      'persistence.imageChartStorage.swift.password',
      /REGISTRY_STORAGE_SWIFT_PASSWORD.*\.swift\.existingSecret/,
    ],
    ['persistence.imageChartStorage.swift.accesskey', /\.swift\.existingSecret/],
    ['persistence.imageChartStorage.swift.secretkey', /\.swift\.existingSecret/],
    [
      'persistence.imageChartStorage.oss.accesskeysecret',
      /REGISTRY_STORAGE_OSS_ACCESSKEYSECRET in .*\.oss\./,
    ],
    ['trivy.gitHubToken', /leave it out/],
    ['internalTLS.core.key', /internalTLS\.core\.secretName/],
    ['trace.jaeger.password', /without a password/],
  ])('that sets %s is refused with what to use instead, unless it is empty', (path, instead) => {
    expect(secretsIn(valuesWith(path, '0123456789abcdef'))).toMatchObject([
      { path: path.split('.'), instead: expect.stringMatching(instead) },
    ])
    for (const empty of ['', null]) expect(secretsIn(valuesWith(path, empty))).toEqual([])
  })

  it.each([
    ['core.configureUserSettings', '{"oidc_client_secret":"abc"}', true],
    ['core.configureUserSettings', '{"ldap_search_password":"abc"}', true],
    ['core.configureUserSettings', { uaa_client_secret: 'abc' }, true],
    ['core.configureUserSettings', 'not JSON', true],
    ['core.configureUserSettings', '"a text"', true],
    ['core.configureUserSettings', '{"auth_mode":"db_auth","oidc_client_secret":""}', false],
    ['proxy.httpProxy', 'http://user:password@proxy:3128', true],
    ['proxy.httpsProxy', 'user:password@proxy:3128', true],
    ['proxy.httpProxy', 'http://proxy:3128', false],
  ])('%s: %j holds a secret: %j', (path, value, isSecret) => {
    expect(secretsIn(valuesWith(path, value)).length).toBe(isSecret ? 1 : 0)
  })

  it('may name Secrets that hold them', () => {
    const existingSecret = 'mine'
    const storage = { s3: { existingSecret }, azure: { existingSecret } }
    expect(
      secretsIn({
        database: { external: { existingSecret } },
        redis: { external: { existingSecret } },
        persistence: { imageChartStorage: storage },
      }),
    ).toEqual([])
  })

  it('may set everything else', () => {
    expect(secretsIn({ trivy: { enabled: false }, database: { internal: {} } })).toEqual([])
    expect(secretsIn(null)).toEqual([])
  })
})
