import { REPORT_MIME_TYPE } from './scan-report.ts'
import type { ScanRun } from './scan-run.ts'
import { SCANNER } from './scanner.ts'
import { type Artifact, fullRepositoryName, tagsOf } from './state.ts'

const DEFAULT_FAILURE = 'trivy: failed to download vulnerability DB: TOOMANYREQUESTS'

/** The job log of each run: long, foreign, and the only place that says why a scan failed. */
export function renderScanLog(runs: readonly { readonly part: Artifact; readonly run: ScanRun }[]): string {
  if (runs.length === 1) return runs.map(renderRunLog).join('')
  return runs
    .map((entry) => `---------- Logs of report ${entry.run.id} ----------\n${renderRunLog(entry)}`)
    .join('\n\n\n\n')
}

function renderRunLog({ part, run }: { readonly part: Artifact; readonly run: ScanRun }): string {
  const at = (time: Date | undefined): string => (time ?? new Date()).toISOString().replace(/\.\d+Z$/, 'Z')
  const scanner = {
    name: SCANNER.name,
    description: 'The Trivy scanner adapter',
    access_credential: '[HIDDEN]',
  }
  const request = {
    registry: { url: 'http://core:8080', authorization: '[HIDDEN]', insecure: false },
    artifact: {
      repository: fullRepositoryName(part.repository),
      tag: tagsOf(part)[0]?.name ?? '',
      digest: part.digest,
      mime_type: part.manifestMediaType,
    },
  }
  const lines = [
    `${at(run.startTime)} [INFO] [/pkg/scan/job.go:396]: ${JSON.stringify(scanner, undefined, 2)}`,
    `${at(run.startTime)} [INFO] [/pkg/scan/job.go:396]: ${JSON.stringify(request, undefined, 2)}`,
    `${at(run.startTime)} [INFO] [/pkg/scan/job.go:172]: Report mime types: [${REPORT_MIME_TYPE}]`,
    `${at(run.startTime)} [INFO] [/pkg/scan/job.go:229]: Get report for mime type: ${REPORT_MIME_TYPE}`,
  ]
  if (run.status === 'Error' && run.outcome.outcome === 'error') {
    lines.push(
      `${at(run.endTime)} [ERROR] [/pkg/scan/job.go:294]: scan job: fetch scan report, mimetype ${REPORT_MIME_TYPE}: ` +
        `${run.outcome.log ?? DEFAULT_FAILURE}: general response handler: unexpected status code: 500, expected: 200`,
    )
  }
  return `${lines.join('\n')}\n`
}
