import sodium from 'libsodium-wrappers'
import { expect, it } from 'vitest'
import { seal } from '../../../../src/adapters/github/sealed-box.ts'

it.each(['', 'a-robot-secret', 'ü'.repeat(2_000)])('libsodium opens what was sealed: %s', async (text) => {
  await sodium.ready
  const { publicKey, privateKey } = sodium.crypto_box_keypair()
  const sealed = seal(Buffer.from(text), publicKey)
  expect(Buffer.from(sodium.crypto_box_seal_open(sealed, publicKey, privateKey)).toString()).toBe(text)
  expect(seal(Buffer.from(text), publicKey)).not.toEqual(sealed)
})
