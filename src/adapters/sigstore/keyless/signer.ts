import { createHash, X509Certificate } from 'node:crypto'
import { type BundleWithDsseEnvelope, bundleToJSON } from '@sigstore/bundle'
import { RFC3161Timestamp } from '@sigstore/core'
import { DSSEBundleBuilder, type Signer, TSAWitness, type Witness } from '@sigstore/sign'
import type { SigstoreServices } from '../../../domain/attestation/services.ts'
import { STATEMENT_MEDIA_TYPE } from '../../../domain/attestation/statement.ts'
import { CancelledError, errorMessage, UserError } from '../../../domain/errors.ts'
import type { StatementSigner } from '../../../ports/attestation/statements.ts'
import type { AskService } from '../../http/service.ts'
import { CertificateProblem, createCertificateSigner } from './certificate-signer.ts'
import { serviceClause, withServices } from './door.ts'
import { createLogWitness } from './log-witness.ts'

/** Signs with a certificate for the identity of the run, and has the time of each signature confirmed by others. */
export function createKeylessSigner(options: {
  readonly services: SigstoreServices
  readonly ask: AskService
  readonly fetchToken: () => Promise<string>
}): StatementSigner {
  const { services, ask, fetchToken } = options
  const builder = new DSSEBundleBuilder({
    signer: openAuthority(services.authority, fetchToken),
    witnesses: openWitnesses(services),
  })
  return {
    async sign(statement) {
      const data = Buffer.from(statement, 'utf8')
      const bundle = await withServices(ask, () => builder.create({ data, type: STATEMENT_MEDIA_TYPE }))
      requireTimes(bundle, services)
      return JSON.stringify(bundleToJSON(bundle))
    },
  }
}

function openAuthority(authority: string, fetchToken: () => Promise<string>): Signer {
  const signer = createCertificateSigner({ authority, fetchToken })
  const purpose = `get a certificate from ${hostOf(authority)}`
  return { sign: (data) => explained(purpose, () => signer.sign(data)) }
}

function openWitnesses({ timestamps, log }: SigstoreServices): Witness[] {
  const named = (purpose: string, witness: Witness): Witness => ({
    testify: (content, key) => explained(purpose, () => witness.testify(content, key)),
  })
  return [
    ...(timestamps === undefined
      ? []
      : [named(timestampPurpose(timestamps), new TSAWitness({ tsaBaseURL: timestamps }))]),
    ...(log === undefined ? [] : [named(logPurpose(log), createLogWitness(log))]),
  ]
}

const logPurpose = (log: string): string => `enter a signature in the log of ${hostOf(log)}`
const timestampPurpose = (timestamps: string): string => `get a timestamp from ${hostOf(timestamps)}`

const hostOf = (url: string): string => new URL(url).host

/** @throws UserError that says which service gave what. */
async function explained<T>(purpose: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const known = findUserError(error)
    if (known instanceof CancelledError) throw new CancelledError(`failed to ${purpose}: ${known.message}`)
    throw known ?? new UserError(`failed to ${purpose}: ${clauseOf(error)}`, { cause: error })
  }
}

function findUserError(error: unknown): UserError | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (at instanceof UserError) return at
  return undefined
}

/** The library fails in many ways on an answer of another shape; its words are about its own code. */
function clauseOf(error: unknown): string {
  return (
    serviceClause(error) ??
    (error instanceof CertificateProblem
      ? errorMessage(error)
      : 'its answer has not the form that was expected')
  )
}

/**
 * What could not be verified later is not pushed: a timestamp that was refused, is about something else, or lies outside of the
 * certificate's life. Whether those who sign it are to be trusted is for the verifier.
 *
 * @throws UserError.
 */
function requireTimes(bundle: BundleWithDsseEnvelope, { timestamps, log = '' }: SigstoreServices): void {
  const { content, tlogEntries, timestampVerificationData } = bundle.verificationMaterial
  if (timestamps === undefined) {
    if (tlogEntries.some(({ inclusionPromise }) => inclusionPromise !== undefined)) return
    throw new UserError(
      `failed to ${logPurpose(log)}: this log shows no time (version 2 of Rekor); give "timestamp-url" too`,
    )
  }
  if (content.$case !== 'certificate') return
  const { validFromDate, validToDate } = new X509Certificate(content.certificate.rawBytes)
  for (const { signedTimestamp } of timestampVerificationData?.rfc3161Timestamps ?? []) {
    const { hash, time } = readTimestamp(signedTimestamp, timestamps)
    const signature = bundle.content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0)
    const isOurs = createHash('sha256').update(signature).digest().equals(hash)
    const problem = isOurs
      ? time >= validFromDate && time <= validToDate
        ? undefined
        : `its time ${time.toISOString()} lies outside of the certificate's (${validFromDate.toISOString()} to ${validToDate.toISOString()}); check the clocks of both services`
      : 'its timestamp is about another signature'
    if (problem !== undefined) throw new UserError(`failed to ${timestampPurpose(timestamps)}: ${problem}`)
  }
}

function readTimestamp(der: Buffer, from: string): { readonly hash: Buffer; readonly time: Date } {
  try {
    const { status, tstInfo } = RFC3161Timestamp.parse(der as Buffer<ArrayBuffer>)
    // granted, and granted with other parameters than those asked for (RFC 3161, section 2.4.2).
    if (status > 1n) throw new Error(`status ${status}`)
    return { hash: tstInfo.messageImprintHashedMessage, time: tstInfo.genTime }
  } catch (cause) {
    throw new UserError(`failed to ${timestampPurpose(from)}: it gave none that can be read`, { cause })
  }
}
