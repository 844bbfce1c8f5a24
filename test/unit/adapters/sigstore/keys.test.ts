import { generateKeyPairSync, randomBytes, scryptSync } from 'node:crypto'
import nacl from 'tweetnacl/nacl.js'
import { describe, expect, it } from 'vitest'
import { parseSigningKey, parseVerifyKeys } from '../../../../src/adapters/sigstore/keys.ts'
import { errorMessage } from '../../../../src/domain/errors.ts'

const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const ed = generateKeyPairSync('ed25519')
const pkcs8 = (key: typeof ec.privateKey): string => key.export({ type: 'pkcs8', format: 'pem' }).toString()
const encrypted = ec.privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
  .toString()

/** As cosign writes it, with a cost that takes no time. */
function cosignKey(
  der: Uint8Array,
  options: {
    readonly password: string
    readonly cost?: number
    readonly label?: string
    readonly edit?: object
  },
): string {
  const { password, cost = 2, label = 'SIGSTORE' } = options
  const [salt, nonce] = [randomBytes(32), randomBytes(24)]
  const secret = scryptSync(password, salt, 32, { cost, blockSize: 8, parallelization: 1 })
  const document = {
    kdf: { name: 'scrypt', params: { N: cost, r: 8, p: 1 }, salt: salt.toString('base64') },
    cipher: { name: 'nacl/secretbox', nonce: nonce.toString('base64') },
    ciphertext: Buffer.from(nacl.secretbox(der, nonce, secret)).toString('base64'),
    ...options.edit,
  }
  const body = Buffer.from(JSON.stringify(document)).toString('base64')
  return `-----BEGIN ENCRYPTED ${label} PRIVATE KEY-----\n${body.replaceAll(/(.{64})/g, '$1\n')}\n-----END ENCRYPTED ${label} PRIVATE KEY-----\n`
}
const der = ec.privateKey.export({ type: 'pkcs8', format: 'der' })
const refusal = (work: () => unknown): string => {
  try {
    work()
    return ''
  } catch (error) {
    return errorMessage(error)
  }
}

describe('a signing key', () => {
  it.each([
    ['ECDSA P-256', pkcs8(ec.privateKey), '', 'ec'],
    ['Ed25519', pkcs8(ed.privateKey), '', 'ed25519'],
    ['encrypted PKCS#8', encrypted, 'open sesame', 'ec'],
    ["cosign's", cosignKey(der, { password: 'open sesame' }), 'open sesame', 'ec'],
    ["cosign's of old", cosignKey(der, { password: 'x', label: 'COSIGN' }), 'x', 'ec'],
    ['one with other line breaks', pkcs8(ec.privateKey).replaceAll('\n', '\r\n'), '', 'ec'],
  ])('is taken: %s', (_, pem, password, kind) => {
    expect(parseSigningKey({ pem, password }).asymmetricKeyType).toBe(kind)
  })

  it.each([
    ['with the wrong password', encrypted, 'wrong', 'cannot be opened with "signing-key-password"'],
    ['without its password', encrypted, '', 'is encrypted; give "signing-key-password"'],
    ['of cosign, with the wrong password', cosignKey(der, { password: 'a' }), 'b', 'cannot be opened'],
    ['of cosign, without its password', cosignKey(der, { password: 'a' }), '', 'is encrypted; give'],
    [
      'of cosign, with a cost that would keep the runner busy',
      cosignKey(der, {
        password: 'a',
        edit: { kdf: { name: 'scrypt', params: { N: 2 ** 30, r: 8, p: 1 }, salt: '' } },
      }),
      'a',
      'is not an encrypted key as cosign writes it (other fields or values)',
    ],
    [
      'of cosign, cut',
      '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nSECRETSECRET\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----',
      'a',
      'no JSON inside',
    ],
    [
      'of RSA',
      generateKeyPairSync('rsa', { modulusLength: 2048 })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
      '',
      'is a key of the kind rsa',
    ],
    [
      'of another curve',
      pkcs8(generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey),
      '',
      'is a key of the kind secp384r1',
    ],
    [
      'that is a public one',
      ec.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      '',
      'is not a private',
    ],
    [
      'that is cut',
      pkcs8(ec.privateKey).replace(/\n.{20}/, '\n'),
      '',
      'is not a private key that Node.js can read',
    ],
  ])('is refused: one %s', (_, pem, password, message) => {
    expect(refusal(() => parseSigningKey({ pem, password }))).toContain(message)
  })

  it('is quoted in no error, and neither is its password', () => {
    const body = pkcs8(ec.privateKey).split('\n')[1] ?? ''
    for (const pem of [body, `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`]) {
      expect(refusal(() => parseSigningKey({ pem, password: 'open sesame' }))).not.toContain(
        body.slice(0, 12),
      )
    }
    expect(refusal(() => parseSigningKey({ pem: encrypted, password: 'not-this-one' }))).not.toContain(
      'not-this',
    )
  })
})

describe('a key to verify with', () => {
  it.each([ec, ed])('is taken: $publicKey.asymmetricKeyType', ({ publicKey }) => {
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    expect(parseVerifyKeys(pem).map((key) => key.equals(publicKey))).toEqual([true])
  })

  it.each([
    ['a private one', pkcs8(ec.privateKey), 'is a private key; give the public one'],
    ['a private one of cosign', cosignKey(der, { password: 'a' }), 'is a private key; give the public one'],
    ['no key', 'cosign.pub', 'is not a public key in PEM form'],
    ['one that is cut', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----', 'Node.js can read'],
  ])('is refused: %s', (_, pem, message) => {
    expect(refusal(() => parseVerifyKeys(pem))).toContain(message)
  })

  const pems = [ec.publicKey, ed.publicKey].map((key) =>
    key.export({ type: 'spki', format: 'pem' }).toString(),
  )

  it('may be several, with comments between them', () => {
    const keys = parseVerifyKeys(`# until June\n${pems[0]}\n# since May\n${pems[1]}`)
    expect(keys.map((key) => key.equals(ec.publicKey))).toEqual([true, false])
    expect(keys.map((key) => key.equals(ed.publicKey))).toEqual([false, true])
  })

  it.each([
    ['has no end', `${pems[0]}-----BEGIN PUBLIC KEY-----\n`, 'number 2 is not a public key that Node.js'],
    ['is damaged', `${pems[0]?.replace('\nM', '\n***')}${pems[1]}`, 'number 1 is not a public key'],
    [
      'is of another kind',
      `${pems[0]}${generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).publicKey.export({ type: 'spki', format: 'pem' }).toString()}`,
      'number 2 is a key of the kind secp384r1',
    ],
    ['is private', `${pems[0]}${pkcs8(ec.privateKey)}`, 'is a private key'],
    ['is one too many', pems.join('').repeat(11), 'has more than 20 keys'],
  ])('of several are refused when one %s', (_, pem, message) => {
    expect(refusal(() => parseVerifyKeys(pem))).toContain(message)
  })
})
