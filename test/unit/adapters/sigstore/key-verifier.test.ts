import { createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKeyVerifier } from '../../../../src/adapters/sigstore/key-verifier.ts'
import { PREDICATE_TYPE } from '../../../../src/domain/attestation/statement.ts'
import { digestOf, report } from '../../../support/builders.ts'
import { makeKey, signVerdict, tamper } from '../../../support/signing.ts'

const key = makeKey()
const other = makeKey()
const bundle = await signVerdict(key, report())
const foreign = await signVerdict(other, report())
const strange = await key.signer.sign('{"_type":"else"}')
const notJson = await key.signer.sign('PASSED')
const bytes = (text: string): Uint8Array => Buffer.from(text)
const edited = (edit: (wire: Record<string, unknown>) => object): string =>
  JSON.stringify(edit(JSON.parse(bundle) as Record<string, unknown>))

describe('a bundle', () => {
  it('is opened whatever it says of timestamps and logs, also what cannot be read', () => {
    const strange = edited((wire) => ({
      ...wire,
      verificationMaterial: {
        ...(wire['verificationMaterial'] as object),
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }] },
      },
    }))
    expect(key.verifier.open(bytes(strange))).toMatchObject({ kind: 'signed' })
  })

  it.each(['p256', 'ed25519'] as const)('is opened with the public key of its signer: %s', async (kind) => {
    const own = makeKey(kind)
    const signed = await signVerdict(own, report())
    expect(own.verifier.open(bytes(signed))).toMatchObject({
      kind: 'signed',
      statement: {
        subjects: [{ name: 'harbor.example.com/library/app', digest: digestOf('a') }],
        predicateType: PREDICATE_TYPE.verdict,
        verdict: { result: 'PASSED', policy: { failOn: 'high' }, exceptions: 0 },
      },
    })
  })

  it('has the form that cosign 3 writes, and no name of a key in its signature', () => {
    const cosigns = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../fixtures/sigstore/cosign-attestation.json'), 'utf8'),
    ) as { dsseEnvelope: { signatures: object[] } }
    const ours = JSON.parse(bundle) as typeof cosigns
    expect(Object.keys(ours).toSorted()).toEqual(Object.keys(cosigns).toSorted())
    expect(ours.dsseEnvelope.signatures.map((each) => ({ keyid: '', ...each }))).toMatchObject([
      { keyid: '' },
    ])
  })

  it.each([
    [
      'changed after it was signed',
      tamper(bundle, (text) => text.replace('"high"', '"never"')),
      'was changed',
    ],
    ['signed with another key', foreign, 'is signed with another key'],
    ['that is no JSON', 'not a bundle', 'is not a sigstore bundle'],
    ['of another form', '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}', 'is not a sigstore'],
    ['that is empty', '', 'is not a sigstore bundle'],
    [
      'without a signature',
      edited((wire) => ({ ...wire, dsseEnvelope: { ...(wire['dsseEnvelope'] as object), signatures: [] } })),
      'is not a sigstore bundle',
    ],
    [
      'with another payload type, which the signature covers',
      edited((wire) => ({
        ...wire,
        dsseEnvelope: { ...(wire['dsseEnvelope'] as object), payloadType: 'text/plain' },
      })),
      'does not hold an in-toto statement',
    ],
    [
      'with a certificate',
      edited((wire) => ({ ...wire, verificationMaterial: { certificate: { rawBytes: 'AAAA' } } })),
      'is signed by a certificate',
    ],
    ['whose payload is no statement', strange, 'that can be read'],
    ['whose payload is no JSON', notJson, 'that can be read'],
    [
      'that holds two envelopes under one key',
      bundle.replace('{', '{"dsseEnvelope":{},'),
      'is not a sigstore bundle',
    ],
    [
      'with two signatures',
      edited((wire) => {
        const envelope = wire['dsseEnvelope'] as { readonly signatures: readonly object[] }
        return {
          ...wire,
          dsseEnvelope: { ...envelope, signatures: [...envelope.signatures, { sig: 'AAAA' }] },
        }
      }),
      'is not a sigstore bundle',
    ],
  ])('is refused: one %s', (_, text, reason) => {
    const opened = key.verifier.open(bytes(text))
    expect(opened).toMatchObject({ kind: 'refused' })
    expect(opened.kind === 'refused' && opened.reason).toContain(reason)
  })

  it('holds no verdict when its predicate is of another shape', async () => {
    const loose = await signVerdict(key, report(), (statement) => ({
      ...statement,
      predicate: { verificationResult: 'PASSED' },
    }))
    const opened = key.verifier.open(bytes(loose))
    expect(opened.kind === 'signed' && opened.statement.verdict).toBeUndefined()
  })

  it('is opened with any of several keys, whichever comes first, and with no other', async () => {
    const third = makeKey('ed25519')
    const keys = [other, third].map((each) => createPublicKey(each.publicPem))
    const verifiers = [keys, keys.toReversed()].map(createKeyVerifier)
    for (const verifier of verifiers) {
      for (const signer of [other, third]) {
        expect(verifier.open(bytes(await signVerdict(signer, report())))).toMatchObject({ kind: 'signed' })
      }
      expect(verifier.open(bytes(bundle))).toEqual({
        kind: 'refused',
        reason: 'is signed with another key than the 2 of "verify-key"',
      })
      const changed = tamper(foreign, (text) => text.replace('"high"', '"never"'))
      expect(verifier.open(bytes(changed))).toMatchObject({ reason: expect.stringContaining('was changed') })
    }
  })
})
