import type { ActionMetadata } from './action.ts'

/** The inputs of the gate, where a verdict was reached before. */
export const POLICY_TEXTS = {
  'fail-on':
    'Lowest severity that the signed verdict must have failed for: critical, high, medium, low, any or never. A verdict by a looser policy is refused.',
  'max-findings':
    'Numbers of findings per severity that the signed verdict may have allowed, as in critical=0,high=5; takes the place of fail-on for the severities it names, except with fail-on: never.',
  'fail-on-kev':
    'Whether the signed verdict must have failed for a finding that is known to be exploited (true or false).',
  'fail-on-epss':
    'EPSS score that the signed verdict must have failed for, 0 to 1, as in 0.1; by default it need not have had such a rule.',
  'only-fixable': 'Take a verdict that counted only findings with a fixed version, too (true or false).',
  'os-support':
    'What an operating system past the end of its support must have made of the signed verdict, at least: fail (it was not allowed to pass), warn or off (it may have passed). Verdicts from before there was this rule are as those by off.',
  'os-extended-support':
    'Distributions whose extended support the signed verdict may have counted, separated by commas, as in ubuntu,rhel.',
  'unknown-severity':
    'What the signed verdict must have counted a finding of unknown severity as, at least: critical, high, medium, low or negligible.',
  policy:
    'The policy of the organisation that must have been in force, by the SHA-256 of its file: a path, base:path or owner/repository/path@ref. Its rules for the repository are then what the signed verdict must have kept to, at least.',
  'compare-to':
    'The base that the signed verdict may have been compared with, as it was named there; by default a verdict that was compared with any base is refused, because what the base had broke no rule.',
} as const

/** The same where they count only when a signed verdict is asked for. */
export function withSignedVerdict<const Name extends string>(
  texts: Readonly<Record<Name, string>>,
): Record<Name, string> {
  const entries = Object.entries<string>(texts).map(([name, text]) => [
    name,
    `With verify-key or verify-identity: ${text}`,
  ])
  return Object.fromEntries(entries) as Record<Name, string>
}

/** Verdicts in Harbor: signed, and as labels. */
export const ATTESTING = {
  'attest-verdict': {
    title: 'Harbor: attest verdict',
    description:
      'Signs the verdict and the findings of an image that passed, and puts them beside it in Harbor as sigstore bundles, which cosign, Kyverno and others verify.',
    texts: {
      digest:
        'Digest of the image; the report must be about it. Better given: by default it is the one in the report, whichever that is.',
      attest:
        'What the verdict is signed with: key, or keyless, with the identity of the workflow run (permissions: id-token: write).',
      'signing-key':
        'The private key, required with attest: key: PEM text or the path of a PEM file: PKCS#8 with ECDSA P-256 or Ed25519, or a key of cosign generate-key-pair.',
      'report-file': 'The report as JSON, from the await-scan action of the same job.',
      'manifest-file':
        'The manifest of the image, from the copy-image action; by default Harbor is asked for it, which a policy of the project may refuse.',
    },
    outputs: {
      reference: 'Address of the image: host/repository@digest.',
      digest: 'Digest of the image.',
      attestations:
        'JSON list with subject (the digest that is spoken of), predicateType and digest (of the referrer) of every statement, the verdict of the image last.',
    },
  },
  'label-verdict': {
    title: 'Harbor: label verdict',
    description:
      'Gives an image in Harbor the label of its verdict and takes the other one off; no further label is touched.',
    texts: {
      digest:
        'Digest of the image; the report must be about it. Better given: by default it is the one in the report, whichever that is.',
      'report-file': 'The report as JSON, from the await-scan action of the same job.',
      'label-passed':
        'Label for an image that passed, of its project or of the system; one that is not there is made in the project. At least one of the two is required.',
    },
    outputs: { label: 'The one of the two labels that the image has now; empty for neither.' },
  },
  'verify-verdict': {
    title: 'Harbor: verify verdict',
    description:
      'Verifies that an image in Harbor has a signed verdict: by this key or this workflow, for this digest, passed by a policy at least as strict as the one given here, and young enough. The newest that holds counts.',
    texts: {
      repository: 'Repository in Harbor with the image, project/name, as in library/myapp.',
      digest: 'Digest of the image in the repository; or a tag, which is looked up once.',
      'verify-key':
        'The public key that the verdict must be signed with, as PEM text or the path of a PEM file; of several, one after the other, any holds. This or verify-identity is required.',
      'max-age':
        'How old the verdict and every scan that it rests on may be, as in 30m, 24h or 7d; by default any age.',
      ...POLICY_TEXTS,
    },
    outputs: {
      reference: 'Address of the image that has the verdict: host/repository@digest.',
      digest: 'Digest of the image.',
      attestation: 'Digest of the referrer with the signed verdict.',
      'verified-at': 'When the verdict was reached, as the statement says, ISO 8601.',
      'run-url': 'Page of the run that judged, as the statement says; empty when it does not say.',
      exceptions: 'Number of findings that an exception covered.',
    },
  },
} as const satisfies Readonly<Record<string, ActionMetadata>>
