/** The actions that share nearly all of their code, in one part of the bundle, so that it is stored once. */
export * as attestVerdict from './actions/attestation/attest-verdict.ts'
export * as verifyVerdict from './actions/attestation/verify-verdict.ts'
export * as awaitScan from './actions/await-scan.ts'
export * as copyImage from './actions/copy-image.ts'
export * as promote from './actions/promote.ts'
export * as pushAndScan from './actions/push-and-scan.ts'
export * as pushImages from './actions/push-images.ts'
export * as recheckImages from './actions/recheck/recheck-images.ts'
