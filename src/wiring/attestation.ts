import { createHash } from 'node:crypto'
import type { ActionsHost } from '../adapters/actions/host.ts'
import { readGitHubContext } from '../adapters/github/context.ts'
import { type AttestedRun, attestedRun } from '../domain/attestation/attested-run.ts'
import { createClock, createConnect, type HarborServer } from './ports.ts'

/** What signing and verifying a verdict need. */
export function attestPorts(host: ActionsHost, harbor: HarborServer) {
  return {
    log: host.log,
    connect: createConnect(host, harbor),
    clock: createClock(host),
    hash: (text: string) => createHash('sha256').update(text).digest('hex'),
  }
}

/** The run that a statement names; undefined outside of GitHub and what is like it. */
export async function readAttestedRun(host: ActionsHost): Promise<AttestedRun | undefined> {
  const context = await readGitHubContext(host.environment)
  return context === undefined ? undefined : attestedRun(context)
}
