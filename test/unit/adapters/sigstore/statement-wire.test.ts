import { describe, expect, it } from 'vitest'
import { decodeStatement } from '../../../../src/adapters/sigstore/statement-wire.ts'
import { PREDICATE_TYPE, renderStatement } from '../../../../src/domain/attestation/statement.ts'
import { digestOf, report } from '../../../support/builders.ts'
import { verdictStatement } from '../../../support/signing.ts'

const text = renderStatement(verdictStatement(report()))
const decode = (payload: string) => decodeStatement(Buffer.from(payload))
const edited = (edit: (wire: Record<string, unknown>) => object) =>
  decode(JSON.stringify(edit(JSON.parse(text) as Record<string, unknown>)))

describe('the payload of an envelope', () => {
  it('is a statement about one digest, with the verdict', () => {
    expect(decode(text)).toMatchObject({
      kind: 'signed',
      statement: {
        subjects: [{ name: 'harbor.example.com/library/app', digest: digestOf('a') }],
        predicateType: PREDICATE_TYPE.verdict,
        verdict: { result: 'PASSED', policy: { failOn: 'high' }, exceptions: 0, runUrl: '' },
      },
    })
  })

  it('says which policy of an organisation was in force', () => {
    const policyOrigin = {
      source: 'p.yml@v3',
      commit: 'c'.repeat(40),
      sha256: 'a'.repeat(64),
      section: 'a/*',
    }
    const decoded = decode(renderStatement(verdictStatement(report({ policyOrigin }))))
    expect(decoded).toMatchObject({ kind: 'signed', statement: { verdict: { policyOrigin } } })
    const half = decode(
      renderStatement(verdictStatement(report({ policyOrigin: { ...policyOrigin, sha256: '' } }))),
    )
    expect(half.kind === 'signed' && half.statement.verdict).toBeUndefined()
  })

  it('is read in the older version that cosign writes, too', () => {
    expect(edited((wire) => ({ ...wire, _type: 'https://in-toto.io/Statement/v0.1' }))).toMatchObject({
      kind: 'signed',
    })
  })

  it.each([
    ['of another kind', (wire: object) => ({ ...wire, predicateType: 'https://slsa.dev/provenance/v1' })],
    ['of another shape', (wire: object) => ({ ...wire, predicate: { verificationResult: 'PASSED' } })],
    ['that is missing', ({ predicate: _, ...wire }: Record<string, unknown>) => wire],
  ])('has no verdict with a predicate %s', (_, edit) => {
    const decoded = edited(edit)
    expect(decoded.kind === 'signed' && decoded.statement.verdict).toBeUndefined()
    expect(decoded.kind).toBe('signed')
  })

  it('has no digest that could be the one of an image when its subject names none by sha256', () => {
    const decoded = edited((wire) => ({ ...wire, subject: [{ name: 'x', digest: { sha512: 'a' } }] }))
    expect(decoded).toMatchObject({ kind: 'signed', statement: { subjects: [{ digest: 'sha256:' }] } })
  })

  it.each([
    [
      'under one key',
      text.replace('"verificationResult"', '"verificationResult":"FAILED",$&'),
      'verificationResult',
    ],
    [
      'under two spellings of a key',
      text.replace('"predicateType"', '"PredicateType":"x",$&'),
      'predicateType',
    ],
    [
      'under one key that is written in two ways',
      text.replace('"subject"', '"\\u0073ubject":[],$&'),
      'subject',
    ],
  ])('is refused when it says two things %s', (_, payload, key) => {
    const reason = `can be read in two ways: its statement has the key "${key}" twice, or in two spellings`
    expect(decode(payload)).toEqual({ kind: 'refused', reason })
  })

  it.each([
    ['no JSON', 'PASSED'],
    ['no text', '\ud800'],
    ['of another type', '{"_type":"else","subject":[],"predicateType":""}'],
    ['without a subject', JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', predicateType: '' })],
    ['a list', '[]'],
  ])('is refused when it is %s', (_, payload) => {
    expect(decode(payload)).toEqual({
      kind: 'refused',
      reason: 'holds no in-toto statement that can be read',
    })
  })
})
