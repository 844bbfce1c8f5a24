import * as v from 'valibot'
import type { SignedStatement, StatedVerdict } from '../../domain/attestation/stated-verdict.ts'
import { PREDICATE_TYPE } from '../../domain/attestation/statement.ts'
import { EXTENSION } from '../../domain/attestation/verdict.ts'
import { text } from '../decode.ts'
import { gatePolicy } from '../policy-wire.ts'

/** Version 0.1 is what cosign writes; the two differ in their type alone. */
const STATEMENT_TYPES = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'] as const

const statement = v.object({
  _type: v.picklist(STATEMENT_TYPES),
  subject: v.array(v.object({ name: text, digest: v.record(v.string(), v.string()) })),
  predicateType: v.string(),
  predicate: v.nullish(v.unknown()),
})

/** The predicate of `describeVerdict`. */
const verdict = v.object({
  verifier: v.object({ id: v.string() }),
  timeVerified: v.string(),
  verificationResult: v.string(),
  policy: v.object({ digest: v.object({ sha256: v.string() }) }),
  [EXTENSION]: v.object({
    policy: gatePolicy,
    scans: v.array(v.object({ platform: v.string(), finishedAt: text })),
    exceptions: v.array(v.unknown()),
    base: v.exactOptional(v.object({ name: v.string(), digest: v.string() })),
    run: v.exactOptional(v.object({ url: text })),
  }),
})

/** What the payload of an envelope says; undefined when it is no in-toto statement. */
export function decodeStatement(payload: Uint8Array): SignedStatement | undefined {
  const wire = v.safeParse(statement, parseJson(payload))
  if (!wire.success) return undefined
  const { subject, predicateType, predicate } = wire.output
  const stated = predicateType === PREDICATE_TYPE.verdict ? decodeVerdict(predicate) : undefined
  return {
    subjects: subject.map(({ name, digest }) => ({ name, digest: `sha256:${digest['sha256'] ?? ''}` })),
    predicateType,
    ...(stated === undefined ? {} : { verdict: stated }),
  }
}

function decodeVerdict(predicate: unknown): StatedVerdict | undefined {
  const wire = v.safeParse(verdict, predicate)
  if (!wire.success) return undefined
  const { verifier, timeVerified, verificationResult, policy, [EXTENSION]: own } = wire.output
  return {
    verifier: verifier.id,
    timeVerified,
    result: verificationResult,
    policyHash: policy.digest.sha256,
    policy: own.policy,
    scans: own.scans,
    exceptions: own.exceptions.length,
    runUrl: own.run?.url ?? '',
    ...(own.base === undefined ? {} : { base: own.base }),
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
