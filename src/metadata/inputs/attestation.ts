import { boolean, choice, secret, text } from '../input.ts'

/** Whether a verdict is signed, and with what. */
export const ATTESTATION = {
  attest: choice(
    'Sign the verdict and the findings of an image that passed, and put them beside it in Harbor before it gets its tags: off, key, or keyless, with the identity of the workflow run (permissions: id-token: write). Refused with scan: never, because there is no verdict.',
    { values: ['off', 'key', 'keyless'], default: 'off' },
  ),
  'signing-key': secret(
    'The private key for attest: key, as PEM text or the path of a PEM file: PKCS#8 with ECDSA P-256 or Ed25519, or a key of cosign generate-key-pair.',
  ),
  'signing-key-password': secret('Password of signing-key, when it is encrypted.'),
  'fulcio-url': text(
    'With attest: keyless, the certificate authority that the token of the run is sent to (Fulcio). By default the one that GitHub has for private repositories, with its timestamp authority: neither keeps a public list. https://fulcio.sigstore.dev is the public one: it publishes the names of the repository and the workflow, for ever.',
  ),
  'timestamp-url': text(
    'With attest: keyless, the timestamp authority that confirms when a verdict was signed. With a fulcio-url of its own, this or rekor-url is required; https://timestamp.sigstore.dev is the public one.',
  ),
  'rekor-url': text(
    'With attest: keyless, a transparency log to enter each signature in (Rekor); by default none. https://rekor.sigstore.dev is the public one: everyone can read there, for ever, which repository and workflow signed, when, and the hashes of what was signed.',
  ),
}

/** What is signed besides the verdict. */
export const ATTESTED_SBOM = {
  'attest-sbom': boolean(
    'With attest and sbom: true, sign the SBOM of every platform as well, in the form that cosign calls spdxjson (true or false). An SBOM over 32 MB is not signed, and fails the job.',
    false,
  ),
}

/** What a signed verdict is verified with. */
export const SIGNED_VERDICT = {
  'verify-key': text(
    'The public key that the verdict must be signed with, as PEM text or the path of a PEM file. Of several, one after the other, any holds, so that a key can be exchanged.',
  ),
  'verify-identity': text(
    'Who must have signed the verdict without a key: the workflow, as in https://github.com/org/app/.github/workflows/release.yml@refs/heads/main, or a pattern of workflows of one owner: * for any text without / and @, ** at the end for any ref. Needs trusted-root.',
  ),
  'verify-issuer': text(
    'With verify-identity, the issuer that vouches for the identity.',
    'https://token.actions.githubusercontent.com',
  ),
  'verify-repository': text(
    'With verify-identity, the repository whose run must have signed, owner/name or its address, with * as there. By default the one that the workflow stands in: a workflow that others call gives all of them its own name.',
  ),
  'trusted-root': text(
    'With verify-identity, the authorities and logs that are trusted: the path of a file that cosign trusted-root create or gh attestation trusted-root wrote, or its JSON.',
  ),
  'judged-in': text(
    'The repository that the signed verdict must name, project/name: where the image was judged. Of several, one a line or separated by commas, any holds: of an image that was promoted and is judged again since, the one that it came from and its own. By default its own.',
  ),
}
