import { choice, secret, text } from '../input.ts'

/** Whether a verdict is signed, and with what. */
export const ATTESTATION = {
  attest: choice(
    'Sign the verdict and the findings of an image that passed, and put them beside it in Harbor before it gets its tags: off or key. Refused with scan: never, because there is no verdict.',
    { values: ['off', 'key'], default: 'off' },
  ),
  'signing-key': secret(
    'The private key for attest: key, as PEM text or the path of a PEM file: PKCS#8 with ECDSA P-256 or Ed25519, or a key of cosign generate-key-pair.',
  ),
  'signing-key-password': secret('Password of signing-key, when it is encrypted.'),
}

/** What a signed verdict is verified with. */
export const SIGNED_VERDICT = {
  'verify-key': text(
    'The public key that the verdict must be signed with, as PEM text or the path of a PEM file.',
  ),
  'judged-in': text(
    'The repository that the signed verdict must name, project/name: where the image was judged. By default that of the image.',
  ),
}
