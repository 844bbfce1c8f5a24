import { statementsOf } from '../../domain/attestation/attest.ts'
import type { AttestedRun } from '../../domain/attestation/attested-run.ts'
import { describeSubjects, type PlainDescriptor } from '../../domain/attestation/bundle.ts'
import type { PassedReport } from '../../domain/attestation/passed-report.ts'
import { renderSbomStatement } from '../../domain/attestation/sbom.ts'
import { PREDICATE_TYPE, type PredicateType, renderStatement } from '../../domain/attestation/statement.ts'
import { nameOf } from '../../domain/attestation/subjects.ts'
import type { HashText } from '../../domain/attestation/verdict.ts'
import { HarborError } from '../../domain/errors.ts'
import { type HarborRepository, parseHarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import { plural } from '../../domain/text/format.ts'
import type { StatementSigner } from '../../ports/attestation/statements.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { HarborSboms } from '../../ports/harbor/sboms.ts'
import type { Log } from '../../ports/log.ts'
import { fetchSbom } from './fetch-sbom.ts'
import { type BundleHarbor, pushBundle } from './push-bundle.ts'

export interface AttestInput {
  readonly report: PassedReport
  /** Of the image, when it is known: a policy may keep it from being read. */
  readonly manifest?: Manifest
  /** Absent outside of GitHub and what is like it. */
  readonly run?: AttestedRun | undefined
  /** The SBOMs that Harbor has are signed too. */
  readonly attestsSboms: boolean
}

export interface AttestPorts {
  readonly harbor: BundleHarbor & Pick<HarborSboms, 'fetchSbomOverview' | 'fetchSbom'>
  readonly signer: StatementSigner
  readonly hash: HashText
  /** Takes the secrets of the job out of what Harbor says. */
  readonly redact: <T extends object>(value: T) => T
  readonly log: Log
}

/** A signed statement that is in Harbor. */
export interface Attestation {
  readonly subject: Digest
  readonly predicateType: PredicateType
  /** Of the referrer. */
  readonly digest: Digest
}

/** A statement that is to be signed. */
interface UnsignedStatement {
  readonly subject: Digest
  readonly predicateType: PredicateType
  /** As it is signed. */
  readonly text: string
}

/**
 * Signs what the report says of an image that passed, and puts it beside the image: for every platform and for the image,
 * whose verdict comes last. SBOMs come before all of that. What fails on the way leaves an image without its verdict.
 *
 * @throws UserError when a statement cannot be signed or written.
 */
export async function attestVerdict(input: AttestInput, ports: AttestPorts): Promise<Attestation[]> {
  const { report } = input
  const { signer, harbor } = ports
  const repository = parseHarborRepository(report.image.repository)
  const subjectOf = await openSubjects(input, { repository, harbor })
  const attestations: Attestation[] = []
  // One after the other: an SBOM may be large.
  for await (const statement of statements(input, { ...ports, repository })) {
    const { predicateType } = statement
    const subject = await subjectOf(statement.subject)
    const text = await signer.sign(statement.text)
    const bundle = { text, subject, predicateType, created: report.generatedAt }
    const digest = await pushBundle(repository, bundle, ports)
    attestations.push({ subject: subject.digest, predicateType, digest })
  }
  const subjects = new Set(attestations.map(({ subject }) => subject)).size
  const signed = input.attestsSboms
    ? 'the verdict, the findings and the SBOMs'
    : 'the verdict and the findings'
  ports.log.info(
    `Signed ${signed} of ${report.image.reference}: ${plural(attestations.length, 'statement')} about ${plural(subjects, 'manifest')}`,
  )
  return attestations
}

async function* statements(
  { report, run, attestsSboms }: AttestInput,
  ports: AttestPorts & { readonly repository: HarborRepository },
): AsyncGenerator<UnsignedStatement> {
  const { repository, harbor, hash, redact } = ports
  if (attestsSboms) {
    const platforms = new Map(report.platforms.map((platform) => [platform.digest, platform]))
    for (const { platform, digest } of platforms.values()) {
      const document = await fetchSbom(repository, { platform, digest }, harbor)
      const subject = { name: nameOf(report), digest }
      const text = renderSbomStatement({ subject, platform, document, redact })
      yield { subject: digest, predicateType: PREDICATE_TYPE.sbom, text }
    }
  }
  for (const statement of statementsOf(report, { run, hash })) {
    const { subject, predicateType } = statement
    yield { subject: subject.digest, predicateType, text: renderStatement(statement) }
  }
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
