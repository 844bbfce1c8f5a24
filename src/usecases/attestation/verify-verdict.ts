import { BUNDLE_ANNOTATION, BUNDLE_MEDIA_TYPE, LISTED_BUNDLE_TYPES } from '../../domain/attestation/bundle.ts'
import {
  findStatementProblem,
  type SignedStatement,
  type StatedVerdict,
  type WantedVerdict,
} from '../../domain/attestation/stated-verdict.ts'
import { PREDICATE_TYPE } from '../../domain/attestation/statement.ts'
import type { HashText } from '../../domain/attestation/verdict.ts'
import { UserError } from '../../domain/errors.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import { type BlobPart, parseManifestParts } from '../../domain/oci/manifest-parts.ts'
import { compareText, formatBytes, plural } from '../../domain/text/format.ts'
import type { StatementVerifier } from '../../ports/attestation/statements.ts'
import type { Clock } from '../../ports/clock.ts'
import type { HarborSmallBlobs } from '../../ports/harbor/blobs.ts'
import type { HarborManifests, HarborReferrers, Manifest, Referrer } from '../../ports/harbor/manifests.ts'
import type { Log } from '../../ports/log.ts'

/** A verdict takes a few kilobytes, and its exceptions some more. */
const MAX_BUNDLE_BYTES = 32 * 1024 * 1024

/** More than a check every night leaves in years. */
const MAX_BUNDLES = 2_000

/** All that is read of one image: more than thousands of verdicts take. */
const MAX_READ_BYTES = 256 * 1024 * 1024

/** Where "judged-in" was not given, and the repository of the image stands in its place. */
export const JUDGED_ELSEWHERE = 'If it was judged in another repository, name that in "judged-in"'

export type VerifyHarbor = Pick<HarborManifests, 'fetchManifest'> & HarborReferrers & HarborSmallBlobs

export interface VerifyInput {
  /** Where the image is, with what refers to it. */
  readonly repository: HarborRepository
  /** `host/project/name@digest`, for messages. */
  readonly reference: string
  /** Of one image, by each repository where it may have been judged: a statement is held to the one that it names. */
  readonly wanted: readonly [WantedVerdict, ...WantedVerdict[]]
  /** A sentence for an image without any statement: where it was looked for; absent for none. */
  readonly lookedFor?: string
}

export interface VerifyPorts {
  readonly harbor: VerifyHarbor
  readonly verifier: StatementVerifier
  readonly hash: HashText
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
}

/** A signed verdict that holds. */
export interface VerifiedVerdict {
  readonly verdict: StatedVerdict
  /** Of the referrer that has it. */
  readonly statement: Digest
}

interface Refusal {
  readonly digest: Digest
  /** Completes "the signed statement …". */
  readonly reason: string
  /** It may be the verdict that was looked for: it is one, and names a repository that was asked for. */
  readonly isVerdict: boolean
}

/**
 * Looks for a signed verdict about an image: the newest that holds counts. Nothing but the image's digest, the key and
 * what is asked for decides; where a statement lies and what its annotations say proves nothing.
 *
 * @throws UserError when there is none: with the reason of the newest one that does not hold.
 */
export async function verifyVerdict(input: VerifyInput, ports: VerifyPorts): Promise<VerifiedVerdict> {
  const { repository, reference, wanted, lookedFor } = input
  const { harbor, log } = ports
  const listed = await harbor.fetchReferrers(repository, wanted[0].digest)
  const bundles = newestFirst(listed.filter(({ artifactType }) => LISTED_BUNDLE_TYPES.includes(artifactType)))
  const refusals: Refusal[] = []
  let newest: VerifiedVerdict | undefined
  let left = MAX_READ_BYTES
  for (const bundle of bundles.slice(0, MAX_BUNDLES)) {
    const isDated = createdAt(bundle) !== undefined
    const found = await judge(bundle)
    if (found === undefined) continue
    if (!('verdict' in found)) refusals.push(found)
    else if (newest === undefined || isNewer(found, newest)) newest = found
    // In the order of their time whatever comes now is older.
    if (isDated && newest?.statement === bundle.digest) break
  }
  if (newest === undefined) {
    throw new UserError(describeRefusal(reference, { refusals, listed: bundles.length, lookedFor }))
  }
  const { timeVerified, runUrl } = newest.verdict
  log.info(
    `${reference} has a signed verdict: PASSED at ${timeVerified}${runUrl === '' ? '' : ` in ${runUrl}`} (${shortDigest(newest.statement)})`,
  )
  return newest

  /** undefined for what is no bundle, and was not listed as one. */
  async function judge(bundle: Referrer): Promise<VerifiedVerdict | Refusal | undefined> {
    const { digest } = bundle
    const opened = await open(bundle)
    if (opened === undefined) return undefined
    if (typeof opened === 'string') return { digest, reason: opened, isVerdict: true }
    const now = ports.clock.now()
    const named = wanted.find(({ name }) => opened.subjects.some((subject) => subject.name === name))
    const problem = findStatementProblem(opened, named ?? wanted[0], { now, hash: ports.hash })
    const isVerdict = opened.predicateType === PREDICATE_TYPE.verdict && named !== undefined
    if (problem !== undefined) return { digest, reason: problem, isVerdict }
    // A statement without a verdict has a problem.
    return opened.verdict === undefined
      ? { digest, reason: 'holds no verdict', isVerdict }
      : { statement: digest, verdict: opened.verdict }
  }

  /** A reason when it cannot be opened. */
  async function open({ digest, artifactType }: Referrer): Promise<SignedStatement | string | undefined> {
    const manifest = await harbor.fetchManifest(repository, digest)
    if (manifest === 'absent') return 'was deleted a moment ago'
    if (manifest === 'blocked') return 'cannot be read because of a policy of its project'
    left -= manifest.bytes.byteLength
    const bundle = readBundle(manifest)
    if (artifactType !== BUNDLE_MEDIA_TYPE && bundle?.artifactType !== BUNDLE_MEDIA_TYPE) return undefined
    const blob = bundle?.blob
    if (blob === undefined) return 'is not a sigstore bundle with a statement'
    if (blob.size > MAX_BUNDLE_BYTES) {
      return `has ${formatBytes(blob.size)}, more than the ${formatBytes(MAX_BUNDLE_BYTES)} that are read`
    }
    if (blob.size > left) {
      return `is not read, because those before it took the ${formatBytes(MAX_READ_BYTES)} that are read of one image`
    }
    left -= blob.size
    const bytes = await harbor.fetchBlob(repository, blob)
    if (bytes === 'absent') return 'has lost its content'
    const opened = ports.verifier.open(bytes)
    return opened.kind === 'signed' ? opened.statement : opened.reason
  }
}

/** What a manifest says that it is, with its one layer; undefined when it cannot be read. */
function readBundle(
  manifest: Manifest,
): { readonly artifactType: string; readonly blob: BlobPart | undefined } | undefined {
  try {
    const { blobs, config, artifactType } = parseManifestParts(manifest)
    const layers = blobs.filter(({ digest }) => digest !== config?.digest)
    return { artifactType, blob: layers.length === 1 ? layers[0] : undefined }
  } catch {
    return undefined
  }
}

/** By what their annotations say, which only orders the work; verdicts before other statements, unknown times first. */
function newestFirst(bundles: readonly Referrer[]): Referrer[] {
  const time = (bundle: Referrer): string => createdAt(bundle) ?? '￿'
  return bundles.toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)) || compareText(time(b), time(a)))
}

function createdAt({ annotations }: Referrer): string | undefined {
  return annotations[BUNDLE_ANNOTATION.created]
}

function isOther({ annotations }: Referrer): boolean {
  return (annotations[BUNDLE_ANNOTATION.predicateType] ?? PREDICATE_TYPE.verdict) !== PREDICATE_TYPE.verdict
}

function isNewer(a: VerifiedVerdict, b: VerifiedVerdict): boolean {
  return Date.parse(a.verdict.timeVerified) > Date.parse(b.verdict.timeVerified)
}

function describeRefusal(
  reference: string,
  found: {
    readonly refusals: readonly Refusal[]
    readonly listed: number
    readonly lookedFor: string | undefined
  },
): string {
  const { refusals, listed, lookedFor } = found
  const failed = `failed to verify the verdict of ${reference}: `
  const [newest] = [...refusals.filter(({ isVerdict }) => isVerdict), ...refusals]
  if (newest === undefined) {
    return `${failed}Harbor has no signed statement about it${lookedFor === undefined ? '' : `. ${lookedFor}`}`
  }
  const { digest, reason } = newest
  const which =
    refusals.length === 1
      ? 'the signed statement'
      : `of ${plural(listed, 'signed statement')} none ${
          listed > refusals.length ? `of the ${refusals.length} that are looked at ` : ''
        }holds, and the newest verdict`
  return `${failed}${which} (${shortDigest(digest)}) ${reason}`
}
