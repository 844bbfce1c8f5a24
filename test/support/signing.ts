/** Keys, signed statements and where they are put, for tests of attestations. */
import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createKeySigner } from '../../src/adapters/sigstore/key-signer.ts'
import { createKeyVerifier } from '../../src/adapters/sigstore/key-verifier.ts'
import { requirePassed } from '../../src/domain/attestation/passed-report.ts'
import { PREDICATE_TYPE, renderStatement, type Statement } from '../../src/domain/attestation/statement.ts'
import { judgedSubjects } from '../../src/domain/attestation/subjects.ts'
import { describeVerdict } from '../../src/domain/attestation/verdict.ts'
import type { Report } from '../../src/domain/report/report.ts'

/** As the wiring has it. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

export interface SigningKey {
  readonly privateKey: KeyObject
  readonly pem: string
  readonly publicPem: string
  readonly signer: ReturnType<typeof createKeySigner>
  readonly verifier: ReturnType<typeof createKeyVerifier>
}

export function makeKey(kind: 'p256' | 'ed25519' = 'p256'): SigningKey {
  const { privateKey, publicKey } =
    kind === 'p256' ? generateKeyPairSync('ec', { namedCurve: 'prime256v1' }) : generateKeyPairSync('ed25519')
  return {
    privateKey,
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    signer: createKeySigner(privateKey),
    verifier: createKeyVerifier([publicKey]),
  }
}

/** The verdict about a report's image itself. */
export function verdictStatement(report: Report): Statement {
  const passed = requirePassed(report)
  const judged = judgedSubjects(passed).at(-1)
  if (judged === undefined) throw new Error('a report is about an image')
  const predicate = describeVerdict(judged, { report: passed, run: undefined, hash })
  return { subject: judged.subject, predicateType: PREDICATE_TYPE.verdict, predicate }
}

/** A bundle with the verdict about a report's image; `edit` changes the statement before it is signed. */
export function signVerdict(
  key: SigningKey,
  report: Report,
  edit: (statement: Statement) => Statement = (statement) => statement,
): Promise<string> {
  return key.signer.sign(renderStatement(edit(verdictStatement(report))))
}

/** Changes the payload of a bundle after it was signed. */
export function tamper(bundle: string, edit: (payload: string) => string): string {
  const wire = JSON.parse(bundle) as { dsseEnvelope: { payload: string } }
  const payload = edit(Buffer.from(wire.dsseEnvelope.payload, 'base64').toString('utf8'))
  wire.dsseEnvelope.payload = Buffer.from(payload).toString('base64')
  return JSON.stringify(wire)
}
