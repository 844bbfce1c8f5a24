import type { Digest } from '../oci/digest.ts'
import { canonicalJson } from '../text/canonical-json.ts'

/** The payload type of a DSSE envelope with an in-toto statement (in-toto attestation framework, spec/v1/envelope.md). */
export const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json'

/** In-toto statements of version 1 (spec/v1/statement.md). */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'

export const PREDICATE_TYPE = {
  /** What cosign calls `--type vuln` (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md). */
  vulnerabilities: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  /** SLSA's verification summary, version 1. */
  verdict: 'https://slsa.dev/verification_summary/v1',
  /** What cosign calls `--type spdxjson`: an SPDX document as JSON. */
  sbom: 'https://spdx.dev/Document',
} as const

export type PredicateType = (typeof PREDICATE_TYPE)[keyof typeof PREDICATE_TYPE]

/** What a statement is about: one manifest or index. */
export interface Subject {
  /** `host/project/name`, where it was judged. */
  readonly name: string
  readonly digest: Digest
}

/** Something that is said of one manifest or index. */
export interface Statement {
  readonly subject: Subject
  readonly predicateType: PredicateType
  /** Data for JSON. */
  readonly predicate: object
}

/** The statement as it is signed. The same statement always has the same bytes. */
export function renderStatement({ subject, predicateType, predicate }: Statement): string {
  const [algorithm = '', hex = ''] = subject.digest.split(':')
  return canonicalJson({
    _type: STATEMENT_TYPE,
    subject: [{ name: subject.name, digest: { [algorithm]: hex } }],
    predicateType,
    predicate,
  })
}
