import type { ActionsHost } from '../adapters/actions/host.ts'
import { createReportStore } from '../adapters/files/report-store.ts'
import { createGitHubAccess } from '../adapters/github/access.ts'
import { hashText } from './hash.ts'
import { createClock } from './ports.ts'

/** What the publishing of reports needs. */
export function createReportPorts(host: ActionsHost) {
  return {
    runner: host,
    store: createReportStore(host),
    github: createGitHubAccess(host),
    clock: createClock(host),
    runId: host.environment['GITHUB_RUN_ID'] ?? '',
    hash: hashText,
  }
}
