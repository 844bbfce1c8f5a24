import { blake2b } from 'blakejs'
// The plain build: half the size of the fast one, and what it is used for is short.
import nacl from 'tweetnacl/nacl.js'

/**
 * libsodium's `crypto_box_seal`, in which GitHub wants secrets: an ephemeral key, a nonce that is the BLAKE2b of
 * both public keys, and a box that only the owner of the key can open.
 */
export function seal(message: Uint8Array, publicKey: Uint8Array): Uint8Array {
  const ephemeral = nacl.box.keyPair()
  const keys = new Uint8Array([...ephemeral.publicKey, ...publicKey])
  const nonce = blake2b(keys, undefined, nacl.box.nonceLength)
  const box = nacl.box(message, nonce, publicKey, ephemeral.secretKey)
  return new Uint8Array([...ephemeral.publicKey, ...box])
}
