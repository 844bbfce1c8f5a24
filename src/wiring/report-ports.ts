import { createHash } from 'node:crypto'
import type { ActionsHost } from '../adapters/actions/host.ts'
import { createReportStore } from '../adapters/files/report-store.ts'
import { createGitHubAccess } from '../adapters/github/access.ts'
import type { Clock } from '../ports/clock.ts'
import type { PublishPorts } from '../usecases/report/publish.ts'
import { createClock } from './ports.ts'

export function createReportPorts(host: ActionsHost): PublishPorts & { readonly clock: Clock } {
  return {
    runner: host,
    store: createReportStore(host),
    github: createGitHubAccess(host),
    clock: createClock(host),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  }
}
