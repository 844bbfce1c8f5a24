import type { ActionsHost } from '../adapters/actions/host.ts'
import { readGitHubContext } from '../adapters/github/context.ts'
import { type AttestedRun, attestedRun } from '../domain/attestation/attested-run.ts'
import { redactTexts } from '../domain/report/redact.ts'
import type { StatementSigner } from '../ports/attestation/statements.ts'
import { hashText } from './hash.ts'
import { createClock, createConnect, type HarborServer } from './ports.ts'

/** What signs the verdicts of a run; undefined without a signer. */
export function attestingPorts(host: ActionsHost, signer: StatementSigner | undefined) {
  return signer === undefined ? undefined : { signer, hash: hashText, readRun: () => readAttestedRun(host) }
}

/** What signing and verifying a verdict need. */
export function attestPorts(host: ActionsHost, harbor: HarborServer) {
  return {
    log: host.log,
    connect: createConnect(host, harbor),
    clock: createClock(host),
    hash: hashText,
    redact: <T extends object>(value: T) => redactTexts(value, (text) => host.redact(text)),
  }
}

/** The run that a statement names; undefined outside of GitHub and what is like it. */
export async function readAttestedRun(host: ActionsHost): Promise<AttestedRun | undefined> {
  const context = await readGitHubContext(host.environment)
  return context === undefined ? undefined : attestedRun(context)
}
