/** What signs with a key, and what verifies, as one part of the bundle. */

export { createIdentityVerifier } from './identity-verifier.ts'
export { createKeySigner } from './key-signer.ts'
export { createKeyVerifier } from './key-verifier.ts'
export { parseSigningKey, parseVerifyKeys } from './keys.ts'
export { parseTrustedRoots } from './trusted-root.ts'
