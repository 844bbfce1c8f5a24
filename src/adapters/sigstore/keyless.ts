/** What signs with a certificate, as one part of the bundle. */
export { createKeylessSigner } from './keyless/signer.ts'
