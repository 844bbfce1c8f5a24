import { statementsOf } from '../../domain/attestation/attest.ts'
import type { AttestedRun } from '../../domain/attestation/attested-run.ts'
import { describeSubjects, type PlainDescriptor } from '../../domain/attestation/bundle.ts'
import type { PassedReport } from '../../domain/attestation/passed-report.ts'
import { type PredicateType, renderStatement } from '../../domain/attestation/statement.ts'
import type { HashText } from '../../domain/attestation/verdict.ts'
import { HarborError } from '../../domain/errors.ts'
import { type HarborRepository, parseHarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import { plural } from '../../domain/text/format.ts'
import type { StatementSigner } from '../../ports/attestation/statements.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { Log } from '../../ports/log.ts'
import { type BundleHarbor, pushBundle } from './push-bundle.ts'

export interface AttestInput {
  readonly report: PassedReport
  /** Of the image, when it is known: a policy may keep it from being read. */
  readonly manifest?: Manifest
  /** Absent outside of GitHub and what is like it. */
  readonly run?: AttestedRun | undefined
}

export interface AttestPorts {
  readonly harbor: BundleHarbor
  readonly signer: StatementSigner
  readonly hash: HashText
  readonly log: Log
}

/** A signed statement that is in Harbor. */
export interface Attestation {
  readonly subject: Digest
  readonly predicateType: PredicateType
  /** Of the referrer. */
  readonly digest: Digest
}

/**
 * Signs what the report says of an image that passed, and puts it beside the image: for every platform and for the image,
 * whose verdict comes last. What fails on the way leaves an image without that one.
 *
 * @throws UserError when a statement cannot be signed or written.
 */
export async function attestVerdict(input: AttestInput, ports: AttestPorts): Promise<Attestation[]> {
  const { report, run } = input
  const { signer, harbor, hash } = ports
  const repository = parseHarborRepository(report.image.repository)
  const subjectOf = await openSubjects(input, { repository, harbor })
  const attestations: Attestation[] = []
  for (const statement of statementsOf(report, { run, hash })) {
    const { predicateType } = statement
    const subject = await subjectOf(statement.subject.digest)
    const text = await signer.sign(renderStatement(statement))
    const bundle = { text, subject, predicateType, created: report.generatedAt }
    const digest = await pushBundle(repository, bundle, ports)
    attestations.push({ subject: subject.digest, predicateType, digest })
  }
  const subjects = new Set(attestations.map(({ subject }) => subject)).size
  ports.log.info(
    `Signed the verdict and the findings of ${report.image.reference}: ${plural(attestations.length, 'statement')} about ${plural(subjects, 'manifest')}`,
  )
  return attestations
}

/** Finds the descriptors of the manifests that are spoken of. */
async function openSubjects(
  input: AttestInput,
  { repository, harbor }: { readonly repository: HarborRepository; readonly harbor: BundleHarbor },
): Promise<(digest: Digest) => Promise<PlainDescriptor>> {
  const { digest } = input.report.image
  const manifest = input.manifest ?? (await fetchSubject(digest))
  const known = new Map(describeSubjects(manifest, digest).map((subject) => [subject.digest, subject]))
  return async (wanted) => {
    const subject = known.get(wanted)
    if (subject !== undefined) return subject
    // A platform within an index within the index.
    const { mediaType, bytes } = await fetchSubject(wanted)
    return { mediaType, digest: wanted, size: bytes.length }
  }

  async function fetchSubject(wanted: Digest): Promise<Manifest> {
    const found = await harbor.fetchManifest(repository, wanted)
    if (found !== 'absent' && found !== 'blocked') return found
    throw new HarborError(
      found === 'absent'
        ? `failed to sign the verdict: Harbor does not have ${shortDigest(wanted)} of ${input.report.image.reference} any more`
        : `failed to sign the verdict: a policy of its project hides the manifest ${shortDigest(wanted)} of ${input.report.image.reference}, and a signed statement names its size, which is known where the image is copied ("manifest-file" of the copy-image action)`,
    )
  }
}
