import { createPrivateKey, createPublicKey, type KeyObject, scryptSync } from 'node:crypto'
// The plain build: half the size of the fast one, and what it is used for is short.
import nacl from 'tweetnacl/nacl.js'
import * as v from 'valibot'
import { errorMessage } from '../../domain/errors.ts'

/** What cosign writes; the second is the name that it had before version 2. */
const COSIGN_KEY =
  /-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END ENCRYPTED \1 PRIVATE KEY-----/

const PRIVATE_KEY = /-----BEGIN (?:ENCRYPTED |EC )?PRIVATE KEY-----/

/** cosign's own are 2^15 and 2^16; a larger one would only keep the runner busy. */
const MAX_SCRYPT_COST = 2 ** 20

/** scrypt needs 128 * N * r bytes; Node's own limit is 32 MiB. */
const SCRYPT_MEMORY = 2 ** 30 + 2 ** 20

/** Encrypted keys of cosign (secure-systems-lab/go-securesystemslib, encrypted/encrypted.go). */
const encryptedKey = v.object({
  kdf: v.object({
    name: v.literal('scrypt'),
    params: v.object({
      N: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_SCRYPT_COST)),
      r: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
      p: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)),
    }),
    salt: v.string(),
  }),
  cipher: v.object({ name: v.literal('nacl/secretbox'), nonce: v.string() }),
  ciphertext: v.string(),
})

/**
 * A key to sign with: PEM in PKCS#8, encrypted or not, or cosign's own form, with ECDSA P-256 or Ed25519.
 *
 * @param key.password '' for none.
 * @throws Error that says what is wrong and quotes nothing of the key.
 */
export function parseSigningKey(key: { readonly pem: string; readonly password: string }): KeyObject {
  const [, , body] = COSIGN_KEY.exec(key.pem) ?? []
  if (body !== undefined) return requireKnownKind(decryptCosignKey(body, key.password))
  if (!PRIVATE_KEY.test(key.pem)) {
    throw new Error(
      'is not a private key in PEM form (-----BEGIN PRIVATE KEY-----, or -----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY----- of cosign)',
    )
  }
  const isEncrypted = key.pem.includes('ENCRYPTED')
  if (isEncrypted && key.password === '') throw new Error('is encrypted; give "signing-key-password"')
  try {
    return requireKnownKind(createPrivateKey({ key: key.pem, passphrase: key.password }))
  } catch (cause) {
    if (cause instanceof KeyProblem) throw cause
    throw new Error(
      isEncrypted
        ? 'cannot be opened with "signing-key-password", or is damaged'
        : 'is not a private key that Node.js can read (PKCS#8 in PEM form)',
      { cause },
    )
  }
}

/** More than any rotation needs. */
const MAX_VERIFY_KEYS = 20

/**
 * Public keys in PEM form, one after the other; lines between them are comments.
 *
 * @throws Error that says what is wrong.
 */
export function parseVerifyKeys(pem: string): KeyObject[] {
  if (/PRIVATE KEY-----/.test(pem)) throw new Error('is a private key; give the public one (cosign.pub)')
  // By their beginnings, so that one without an end is not left out.
  const [, ...bodies] = pem.split('-----BEGIN PUBLIC KEY-----')
  if (bodies.length === 0) {
    throw new Error('is not a public key in PEM form (-----BEGIN PUBLIC KEY-----)')
  }
  if (bodies.length > MAX_VERIFY_KEYS) throw new Error(`has more than ${MAX_VERIFY_KEYS} keys`)
  return bodies.map((body, index) => {
    try {
      return parsePublicKey(`-----BEGIN PUBLIC KEY-----${body}`)
    } catch (cause) {
      if (bodies.length === 1) throw cause
      throw new Error(`has ${bodies.length} keys, of which number ${index + 1} ${errorMessage(cause)}`, {
        cause,
      })
    }
  })
}

function parsePublicKey(pem: string): KeyObject {
  try {
    return requireKnownKind(createPublicKey(pem))
  } catch (cause) {
    if (cause instanceof KeyProblem) throw cause
    throw new Error('is not a public key that Node.js can read', { cause })
  }
}

class KeyProblem extends Error {}

/** Both are signed and verified without a choice of hash: SHA-256 for P-256, none before Ed25519. */
function requireKnownKind(key: KeyObject): KeyObject {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  if (type === 'ed25519' || (type === 'ec' && details?.namedCurve === 'prime256v1')) return key
  throw new KeyProblem(
    `is a key of the kind ${details?.namedCurve ?? type}; give one of ECDSA P-256 (as cosign makes it) or Ed25519`,
  )
}

function decryptCosignKey(body: string, password: string): KeyObject {
  if (password === '') throw new KeyProblem('is encrypted; give "signing-key-password"')
  const json = Buffer.from(body, 'base64').toString('utf8')
  const { kdf, cipher, ciphertext } = decodeEncryptedKey(json)
  const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')
  const { N: cost, r: blockSize, p: parallelization } = kdf.params
  const nonce = bytes(cipher.nonce)
  if (nonce.length !== nacl.secretbox.nonceLength) throw new KeyProblem('is damaged')
  const secret = scryptSync(password, bytes(kdf.salt), nacl.secretbox.keyLength, {
    cost,
    blockSize,
    parallelization,
    maxmem: SCRYPT_MEMORY,
  })
  const opened = nacl.secretbox.open(bytes(ciphertext), nonce, secret)
  if (opened === null) {
    throw new KeyProblem('cannot be opened with "signing-key-password", or is damaged')
  }
  return createPrivateKey({ key: Buffer.from(opened), format: 'der', type: 'pkcs8' })
}

function decodeEncryptedKey(json: string): v.InferOutput<typeof encryptedKey> {
  try {
    return v.parse(encryptedKey, JSON.parse(json))
  } catch (cause) {
    throw new KeyProblem(`is not an encrypted key as cosign writes it (${shape(errorMessage(cause))})`)
  }
}

/** JSON.parse quotes what it cannot read, which is a part of the key. */
function shape(message: string): string {
  return message.includes('JSON') ? 'no JSON inside' : 'other fields or values'
}
