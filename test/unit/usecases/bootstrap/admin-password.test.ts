import { describe, expect, it } from 'vitest'
import type { AdminAccess } from '../../../../src/domain/bootstrap/request.ts'
import { addressOf } from '../../../../src/domain/harbor/connection.ts'
import { findAdmin, requireLogin, warnUnchecked } from '../../../../src/usecases/bootstrap/admin-password.ts'
import { RecordingLog } from '../../../support/fakes.ts'

const IN_CLUSTER: AdminAccess = {
  kind: 'cluster',
  cluster: { kubeconfig: 'a kubeconfig', namespace: 'registry', releaseName: 'harbor' },
}
const GIVEN: AdminAccess = { kind: 'password', user: 'alice', password: 'a-password' }

function find(access: AdminAccess, secret?: Readonly<Record<string, string>>) {
  const masked: string[] = []
  const cluster = { fetchSecret: async () => secret }
  const ports = { cluster, mask: (text: string) => void masked.push(text) }
  return findAdmin(access, ports).then((credentials) => ({ credentials, masked }))
}

describe('the password of the administrator', () => {
  it('is masked, and is the one that was given', async () => {
    expect(await find(GIVEN)).toEqual({
      credentials: { user: 'alice', password: 'a-password', source: '"admin-password"' },
      masked: ['a-password'],
    })
  })

  it('is masked, and is the one in the Secret of the release', async () => {
    expect(await find(IN_CLUSTER, { HARBOR_ADMIN_PASSWORD: 'another' })).toEqual({
      credentials: { user: 'admin', password: 'another', source: 'the Secret' },
      masked: ['another'],
    })
  })

  it.each([[undefined], [{}]])('is missing with its Secret (%j)', async (secret) => {
    await expect(find(IN_CLUSTER, secret)).rejects.toThrow(
      /^The Secret registry\/harbor-admin .*does not exist; run install-harbor first/,
    )
  })
})

describe('a login', () => {
  const [given, stored] = [
    { user: 'alice', password: 'a', source: '"admin-password"' },
    { user: 'admin', password: 'a', source: 'the Secret' },
  ] as const

  it.each([true, false])(
    'says whether the user is an administrator of all of Harbor: %s',
    async (isAdmin) => {
      const admin = { isSystemAdmin: async () => isAdmin }
      expect(await requireLogin(admin, { credentials: given, secretAdvice: '' })).toBe(isAdmin)
    },
  )

  it.each([
    [given, /^Harbor refuses the password of alice in "admin-password", which was sent once; correct it/],
    [stored, /^Harbor refuses the password of admin in the Secret; look there$/],
  ])('that is refused is tried once', async (credentials, expected) => {
    let asked = 0
    const admin = {
      isSystemAdmin: async () => {
        asked += 1
        return undefined
      },
    }
    await expect(requireLogin(admin, { credentials, secretAdvice: '; look there' })).rejects.toThrow(expected)
    expect(asked).toBe(1)
  })
})

describe('a connection that others can read', () => {
  it.each([
    ['https://harbor.test', true, '"admin-password"', []],
    ['https://harbor.test', false, '"admin-password"', [/is not checked .* the password of alice\. Set/]],
    ['https://harbor.test', false, 'the Secret', [/is not checked/]],
    ['http://harbor.test', true, '"admin-password"', [/plain HTTP: anyone .* the password of alice/]],
    ['http://harbor.test', true, 'the Secret', []],
  ] as const)(
    'is warned of before the password is sent: %s, checked: %s, from %s',
    (url, tlsVerify, source, lines) => {
      const log = new RecordingLog()
      const address = addressOf(url, { caCertificate: '', tlsVerify })
      warnUnchecked(address, { credentials: { user: 'alice', source }, log })
      expect(log.lines).toEqual(lines.map((line) => expect.stringMatching(line)))
    },
  )
})
