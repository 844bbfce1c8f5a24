/** What signs with a key, and what verifies, as one part of the bundle. */
export { createKeySigner } from './key-signer.ts'
export { createKeyVerifier } from './key-verifier.ts'
export { parseSigningKey, parseVerifyKey } from './keys.ts'
export { createIdentityVerifier } from './identity-verifier.ts'
export { parseTrustedRoots } from './trusted-root.ts'
