/** What signs and verifies with a key, as one part of the bundle. */
export { createKeySigner } from './key-signer.ts'
export { createKeyVerifier } from './key-verifier.ts'
export { parseSigningKey, parseVerifyKey } from './keys.ts'
