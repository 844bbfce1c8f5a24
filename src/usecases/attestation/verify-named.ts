import type { WantedVerdict } from '../../domain/attestation/stated-verdict.ts'
import { COPY_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { VERIFY_PERMISSIONS } from '../../domain/harbor/permission.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import type { PolicyOrigin } from '../../domain/policy/origin.ts'
import type { GatePolicy } from '../../domain/scan/verdict.ts'
import type { StatementVerifier } from '../../ports/attestation/statements.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import { explainRefusal } from '../login/explain-refusal.ts'
import { fetchDigest } from '../scan/judge.ts'
import { JUDGED_ELSEWHERE, type VerifiedVerdict, type VerifyPorts, verifyVerdict } from './verify-verdict.ts'

/** What a signed verdict has to be. */
export interface VerdictRequest extends VerdictRules {
  readonly verifier: StatementVerifier
  readonly maxAgeMs?: number
}

/** What it has to be made by. */
export interface VerdictRules {
  readonly policy: GatePolicy
  /** The policy of an organisation that has to have been in force; absent for none. */
  readonly policyOrigin?: PolicyOrigin
  readonly compareTo?: string
}

export interface VerifyNamedInput extends Omit<VerdictRequest, keyof VerdictRules> {
  readonly connection: HarborConnection
  /** Where the image is. */
  readonly repository: HarborRepository
  /** A digest or a tag. */
  readonly name: string
  /** Where it may have been judged, with the rules that hold there. */
  readonly judgedIn: readonly [JudgedIn, ...JudgedIn[]]
}

export interface JudgedIn extends VerdictRules {
  readonly repository: HarborRepository
}

export type VerifyNamedPorts = Omit<VerifyPorts, 'harbor' | 'verifier'> & { readonly connect: ConnectHarbor }

export interface NamedVerdict extends VerifiedVerdict {
  /** `host/repository@digest`. */
  readonly reference: string
  readonly digest: Digest
}

/** Verifies the signed verdict of what a digest or a tag stands for. @throws UserError when there is none that holds. */
export async function verifyNamed(input: VerifyNamedInput, ports: VerifyNamedPorts): Promise<NamedVerdict> {
  const { connection, repository, name, verifier, judgedIn, ...others } = input
  const digest = isDigest(name) ? name : await fetchDigest({ connection, repository, tag: name }, ports)
  const reference = `${connection.host}/${formatHarborRepository(repository)}@${digest}`
  const harbor = ports.connect(COPY_LIMIT)
  const refusal = {
    robotName: connection.credentials.user,
    repository,
    required: VERIFY_PERMISSIONS,
    nothingDone: 'The verdict was not verified.',
  }
  const wantedIn = ({ repository: where, ...rules }: JudgedIn): WantedVerdict => {
    return { ...others, ...rules, digest, name: `${connection.host}/${formatHarborRepository(where)}` }
  }
  const [first, ...further] = judgedIn
  const isJudgedHere =
    further.length === 0 && formatHarborRepository(first.repository) === formatHarborRepository(repository)
  const elsewhere = isJudgedHere ? { elsewhere: JUDGED_ELSEWHERE } : {}
  const wanted = [{ ...wantedIn(first), ...elsewhere }, ...further.map(wantedIn)] as const
  const verified = await explainRefusal(refusal, {
    harbor,
    work: () => verifyVerdict({ repository, reference, wanted }, { ...ports, verifier, harbor }),
  })
  return { ...verified, reference, digest }
}
