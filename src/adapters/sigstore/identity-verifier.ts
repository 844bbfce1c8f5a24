import type { X509Certificate } from '@sigstore/core'
import { toSignedEntity, VerificationError, Verifier } from '@sigstore/verify'
import {
  findIdentityProblem,
  type SignerIdentity,
  type WantedIdentity,
} from '../../domain/attestation/identity.ts'
import type { StatementVerifier } from '../../ports/attestation/statements.ts'
import { type EnvelopeBundle, openEnvelope } from './envelope.ts'
import type { TrustedMaterial } from './trusted-root.ts'

type SignedEntity = ReturnType<typeof toSignedEntity>

/** More than any signer asks for: each costs a verification, and they are compared with each other. */
const MAX_WITNESSES = 16

/** Extensions of a certificate (RFC 5280; sigstore/fulcio, docs/oid-info.md). The older one of the issuer is text as it is. */
const ALTERNATIVE_NAME = '2.5.29.17'
const ISSUER = '1.3.6.1.4.1.57264.1.8'
const OLD_ISSUER = '1.3.6.1.4.1.57264.1.1'
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12'

/** How far a verification got, by the code of its error: later ones say more of what is wrong. */
const PROGRESS: readonly (readonly VerificationError['code'][])[] = [
  ['TIMESTAMP_ERROR'],
  ['CERTIFICATE_ERROR'],
  [
    'TLOG_ERROR',
    'TLOG_INCLUSION_PROOF_ERROR',
    'TLOG_INCLUSION_PROMISE_ERROR',
    'TLOG_MISSING_INCLUSION_ERROR',
  ],
  ['TLOG_BODY_ERROR', 'SIGNATURE_ERROR'],
]

/**
 * Opens what the run of a workflow signed, or another identity. Trusted are the authorities and the logs of the roots, each
 * root by itself; the clock of this machine decides nothing.
 */
export function createIdentityVerifier(
  wanted: WantedIdentity,
  roots: readonly TrustedMaterial[],
): StatementVerifier {
  const verifiers = roots.map(
    (root) =>
      new Verifier(root, {
        // Certificates of an authority with a public log have to be in it. A signature need not be in a log: its time counts.
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        tlogThreshold: 0,
        timestampThreshold: 1,
      }),
  )
  return {
    open: (bytes) =>
      openEnvelope(bytes, (bundle) => {
        if (bundle.verificationMaterial.content.$case === 'publicKey') {
          return 'is signed with a key, and "verify-identity" was given'
        }
        if (countWitnesses(bundle) > MAX_WITNESSES) {
          return `has more than ${MAX_WITNESSES} timestamps and entries of logs`
        }
        const entity = readEntity(bundle)
        if (entity === undefined) return 'holds a certificate or a timestamp that cannot be read'
        return findSignatureProblem(entity, verifiers) ?? findIdentityProblem(readIdentity(entity), wanted)
      }),
  }
}

function countWitnesses({ verificationMaterial }: EnvelopeBundle): number {
  const { tlogEntries, timestampVerificationData } = verificationMaterial
  return tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0)
}

function findSignatureProblem(entity: SignedEntity, verifiers: readonly Verifier[]): string | undefined {
  if (!hasTime(entity)) {
    return 'has neither a timestamp nor an entry of a transparency log that shows when it was signed, and its certificate was valid for minutes'
  }
  const failures: VerificationError[] = []
  for (const verifier of verifiers) {
    const failure = verify(entity, verifier)
    if (failure === undefined) return undefined
    failures.push(failure)
  }
  const furthest = failures.toSorted((a, b) => progressOf(b) - progressOf(a))[0]
  return furthest === undefined ? 'cannot be verified without a trusted root' : describe(furthest, entity)
}

function readEntity(bundle: EnvelopeBundle): SignedEntity | undefined {
  try {
    return toSignedEntity(bundle)
  } catch {
    // Parsers of ASN.1 throw errors of many kinds.
    return undefined
  }
}

function verify(entity: SignedEntity, verifier: Verifier): VerificationError | undefined {
  try {
    verifier.verify(entity)
    return undefined
  } catch (error) {
    if (error instanceof VerificationError) return error
    // What a certificate or a timestamp lacks is missed only when it is needed.
    return new VerificationError({ code: 'CERTIFICATE_ERROR', message: 'unreadable', cause: error })
  }
}

const progressOf = ({ code }: VerificationError): number =>
  PROGRESS.findIndex((codes) => codes.includes(code))

/** An entry of a log without a signed promise shows no time (Rekor, version 2). */
function hasTime({ timestamps }: SignedEntity): boolean {
  return timestamps.some((each) => each.$case === 'timestamp-authority' || each.tlogEntry.inclusionPromise)
}

function describe(error: VerificationError, entity: SignedEntity): string {
  switch (progressOf(error)) {
    case 0:
      return 'has a timestamp that no authority of "trusted-root" gave for it'
    case 1:
      return describeCertificate(error, entity)
    case 2:
      return 'has an entry of a transparency log that "trusted-root" does not confirm'
    default:
      return 'was changed after it was signed'
  }
}

function describeCertificate({ message }: VerificationError, { key, timestamps }: SignedEntity): string {
  if (key.$case !== 'certificate') return 'has no certificate'
  const { certificate } = key
  const late = timestamps
    .map((each) =>
      each.$case === 'timestamp-authority'
        ? each.timestamp.signingTime
        : new Date(Number(each.tlogEntry.integratedTime) * 1000),
    )
    .find((time) => !certificate.validForDate(time))
  if (late !== undefined) {
    return `was signed at ${late.toISOString()}, when its certificate was not valid (${certificate.notBefore.toISOString()} to ${certificate.notAfter.toISOString()})`
  }
  return message.includes('SCT')
    ? 'has a certificate that is in no certificate log of "trusted-root"'
    : 'has a certificate that no authority of "trusted-root" gave'
}

/** Of a certificate that was verified: what it lacks is ''. */
function readIdentity({ key }: SignedEntity): SignerIdentity {
  if (key.$case !== 'certificate') return { name: '', issuer: '', repository: '' }
  const { certificate } = key
  return {
    name: readName(certificate),
    issuer:
      readText(certificate, ISSUER) || (certificate.extension(OLD_ISSUER)?.value.toString('utf8') ?? ''),
    repository: readText(certificate, SOURCE_REPOSITORY),
  }
}

/**
 * The only name, an address or a mail address. (The library takes the first of several, and reads it as ASCII without the
 * eighth bit: another name may look like the one that is wanted.)
 */
function readName(certificate: X509Certificate): string {
  const names = certificate.extension(ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs ?? []
  const [name] = names
  const isKnown = name !== undefined && (name.tag.isContextSpecific(6) || name.tag.isContextSpecific(1))
  return isKnown && names.length === 1 ? name.value.toString('utf8') : ''
}

/** The text of an extension, a UTF8String. */
function readText(certificate: X509Certificate, oid: string): string {
  return certificate.extension(oid)?.valueObj.subs[0]?.value.toString('utf8') ?? ''
}
