import type { Digest } from '../oci/digest.ts'
import { describeOrigin, type PolicyOrigin } from '../policy/origin.ts'
import { fullBaseName } from '../scan/base.ts'
import type { GatePolicy } from '../scan/verdict.ts'
import { formatSeconds } from '../text/format.ts'
import { quote } from '../text/quote.ts'
import { PREDICATE_TYPE } from './statement.ts'
import { findLooserRule } from './strictness.ts'
import { type HashText, PASSED_RESULT, policyHash } from './verdict.ts'

/** What a signed statement says, as far as a verdict rests on it. Its signature has been checked. */
export interface SignedStatement {
  readonly subjects: readonly { readonly name: string; readonly digest: string }[]
  readonly predicateType: string
  /** Undefined for another kind of predicate, and for one that these actions did not write. */
  readonly verdict?: StatedVerdict
}

/** A verification summary of these actions. */
export interface StatedVerdict {
  readonly verifier: string
  /** ISO 8601. */
  readonly timeVerified: string
  readonly result: string
  /** SHA-256 as hex. */
  readonly policyHash: string
  readonly policy: GatePolicy
  /** The policy of an organisation that was in force; absent for none. */
  readonly policyOrigin?: PolicyOrigin
  /** What the findings were compared with. */
  readonly base?: { readonly name: string; readonly digest: string }
  readonly scans: readonly { readonly platform: string; readonly finishedAt: string }[]
  /** How many findings an exception covered. */
  readonly exceptions: number
  /** The page of the run; '' when it does not say. */
  readonly runUrl: string
}

/** What a statement has to say. */
export interface WantedVerdict {
  /** The manifest or index. */
  readonly digest: Digest
  /** `host/project/name`, where it was judged. */
  readonly name: string
  /** What must have been asked for, at least. */
  readonly policy: GatePolicy
  /** The policy of an organisation that must have been in force; absent for any or none. */
  readonly policyOrigin?: PolicyOrigin
  /** The base that the findings may have been compared with. */
  readonly compareTo?: string
  /** A sentence for a statement about another repository: what to do when it was judged there; absent for none. */
  readonly elsewhere?: string
  /** Milliseconds, for the verdict and every scan that it rests on; absent for any age. */
  readonly maxAgeMs?: number
}

/** The verifier's clock may be a little behind the one of the signer. */
const CLOCK_SKEW_MS = 5 * 60_000

/**
 * Why a signed statement does not prove that the image passed, completing "it …"; undefined when it does.
 *
 * @param context.now milliseconds since the epoch.
 */
export function findStatementProblem(
  statement: SignedStatement,
  wanted: WantedVerdict,
  context: { readonly now: number; readonly hash: HashText },
): string | undefined {
  const { verdict } = statement
  return (
    findSubjectProblem(statement, wanted) ??
    (statement.predicateType === PREDICATE_TYPE.verdict
      ? undefined
      : `has the predicate ${quote(statement.predicateType)}, and a verdict has ${PREDICATE_TYPE.verdict}`) ??
    (verdict === undefined
      ? 'is a verification summary of another tool, without the policy that was applied'
      : (findResultProblem(verdict) ??
        findPolicyProblem(verdict, wanted, context.hash) ??
        findAgeProblem(verdict, wanted, context.now)))
  )
}

function findSubjectProblem(
  { subjects }: SignedStatement,
  { digest, name, elsewhere }: WantedVerdict,
): string | undefined {
  const [subject, ...others] = subjects
  if (subject === undefined || others.length > 0)
    return `is about ${subjects.length} artifacts, not about one`
  if (subject.digest !== digest) return `is about another digest, ${quote(subject.digest)}`
  return subject.name === name
    ? undefined
    : `is about another repository, ${quote(subject.name)}, not ${name}${elsewhere === undefined ? '' : `. ${elsewhere}`}`
}

function findResultProblem({ result }: StatedVerdict): string | undefined {
  return result === PASSED_RESULT ? undefined : `says ${quote(result)}, not ${PASSED_RESULT}`
}

function findPolicyProblem(
  { policy, policyHash: stated, policyOrigin, base }: StatedVerdict,
  wanted: WantedVerdict,
  hash: HashText,
): string | undefined {
  if (policyHash(policy, hash) !== stated) return 'names a policy that does not have the digest it names'
  const looser = findLooserRule(policy, wanted.policy)
  if (looser !== undefined) return `was made by a looser policy than the one asked for, which ${looser}`
  const other = findOtherPolicy(policyOrigin, wanted.policyOrigin)
  if (other !== undefined) return other
  if (base === undefined || isBaseAskedFor(base.name, wanted)) return undefined
  return `counts only findings that ${quote(base.name)} does not have, and ${
    wanted.compareTo === undefined
      ? 'no such base was asked for (compare-to)'
      : `the base asked for is ${quote(wanted.compareTo)}`
  }`
}

/** A tag of the repository may be written with it. */
function isBaseAskedFor(base: string, { name, compareTo }: WantedVerdict): boolean {
  const own = name.slice(name.indexOf('/') + 1)
  return compareTo !== undefined && fullBaseName(base, own) === fullBaseName(compareTo, own)
}

/** Only the same file says the same: its exceptions are no part of the rules that are compared. */
function findOtherPolicy(
  stated: PolicyOrigin | undefined,
  wanted: PolicyOrigin | undefined,
): string | undefined {
  if (wanted === undefined || stated?.sha256 === wanted.sha256) return undefined
  const asked = `the one asked for is ${describeOrigin(wanted)}`
  return stated === undefined
    ? `was made without the policy of an organisation, and ${asked}`
    : `was made by the policy ${describeOrigin(stated)}, and ${asked}`
}

function findAgeProblem(verdict: StatedVerdict, wanted: WantedVerdict, now: number): string | undefined {
  const { maxAgeMs } = wanted
  const verdictAge = now - Date.parse(verdict.timeVerified)
  if (isImpossible(verdictAge)) return `has an impossible time, ${quote(verdict.timeVerified)}`
  if (maxAgeMs === undefined) return undefined
  if (verdictAge > maxAgeMs) return describeAge('the verdict', verdictAge, maxAgeMs)
  if (verdict.scans.length === 0) return 'names no scan, so its age cannot be checked'
  for (const { platform, finishedAt } of verdict.scans) {
    const age = now - Date.parse(finishedAt)
    if (isImpossible(age)) return `does not say when the scan of ${quote(platform)} ended`
    if (age > maxAgeMs) return describeAge(`the scan of ${quote(platform)}`, age, maxAgeMs)
  }
  return undefined
}

function describeAge(what: string, ageMs: number, maxAgeMs: number): string {
  return `has expired: ${what} is ${formatSeconds(ageMs / 1000)} old, and max-age allows ${formatSeconds(maxAgeMs / 1000)}`
}

function isImpossible(ageMs: number): boolean {
  return Number.isNaN(ageMs) || ageMs < -CLOCK_SKEW_MS
}
