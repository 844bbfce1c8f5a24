import * as v from 'valibot'
import type { StatedVerdict } from '../../domain/attestation/stated-verdict.ts'
import { PREDICATE_TYPE } from '../../domain/attestation/statement.ts'
import { EXTENSION } from '../../domain/attestation/verdict.ts'
import { findAmbiguousKey } from '../../domain/oci/json-keys.ts'
import { quote } from '../../domain/text/quote.ts'
import type { OpenedBundle } from '../../ports/attestation/statements.ts'
import { text } from '../decode.ts'
import { gatePolicy, policyOrigin } from '../policy-wire.ts'

/** Version 0.1 is what cosign writes; the two differ in their type alone. */
const STATEMENT_TYPES = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'] as const

const statement = v.object({
  _type: v.picklist(STATEMENT_TYPES),
  subject: v.array(v.object({ name: text, digest: v.record(v.string(), v.string()) })),
  predicateType: v.string(),
  predicate: v.nullish(v.unknown()),
})

/** No key may be there twice, whatever it means: cosign and admission controllers are written in Go, and read the same bytes. */
const ANY_KEYS = { known: [], free: [] }

/** The predicate of `describeVerdict`. */
const verdict = v.object({
  verifier: v.object({ id: v.string() }),
  timeVerified: v.string(),
  verificationResult: v.string(),
  policy: v.object({ digest: v.object({ sha256: v.string() }) }),
  [EXTENSION]: v.object({
    policy: gatePolicy,
    policyOrigin: v.exactOptional(policyOrigin),
    scans: v.array(v.object({ platform: v.string(), finishedAt: text })),
    exceptions: v.array(v.unknown()),
    base: v.exactOptional(v.object({ name: v.string(), digest: v.string() })),
    run: v.exactOptional(v.object({ url: text })),
  }),
})

/** What the payload of an envelope says; refused when it is no in-toto statement, or two. Its signature has been checked. */
export function decodeStatement(payload: Uint8Array): OpenedBundle {
  const json = parseJson(payload)
  if (json?.ambiguous !== undefined) {
    return refused(
      `can be read in two ways: its statement has the key ${quote(json.ambiguous)} twice, or in two spellings`,
    )
  }
  const wire = v.safeParse(statement, json?.value)
  if (!wire.success) return refused('holds no in-toto statement that can be read')
  const { subject, predicateType, predicate } = wire.output
  const stated = predicateType === PREDICATE_TYPE.verdict ? decodeVerdict(predicate) : undefined
  return {
    kind: 'signed',
    statement: {
      subjects: subject.map(({ name, digest }) => ({ name, digest: `sha256:${digest['sha256'] ?? ''}` })),
      predicateType,
      ...(stated === undefined ? {} : { verdict: stated }),
    },
  }
}

/** @param reason completes "it …". */
export function refused(reason: string): OpenedBundle {
  return { kind: 'refused', reason }
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
    ...(own.policyOrigin === undefined ? {} : { policyOrigin: own.policyOrigin }),
    scans: own.scans,
    exceptions: own.exceptions.length,
    runUrl: own.run?.url ?? '',
    ...(own.base === undefined ? {} : { base: own.base }),
  }
}

/** undefined for what is no JSON. @returns `ambiguous`: a key that other programs read otherwise. */
export function parseJson(
  bytes: Uint8Array,
): { readonly value: unknown; readonly ambiguous: string | undefined } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return { value, ambiguous: findAmbiguousKey(text, ANY_KEYS) }
  } catch {
    return undefined
  }
}
