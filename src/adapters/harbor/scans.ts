import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import type { HarborReports, HarborScanLogs, HarborScanners, HarborScans } from '../../ports/harbor/scans.ts'
import { artifactPath, type HarborCall, isJson } from './call.ts'
import { harborMessage, unusableAnswer } from './http-answer.ts'
import { decodeScanner, decodeVulnerabilities, REPORT_MIME_TYPES, vulnerabilityLists } from './wire.ts'

/** A vulnerability report has no paging; this is ten times the largest one seen (13,350 findings). */
const MAX_REPORT_BYTES = 256 * 1024 * 1024

/** Scans, their reports and the scanner. */
export function scanCalls(call: HarborCall): HarborReports & HarborScanLogs & HarborScanners & HarborScans {
  const { connection, send, decode } = call
  return {
    async fetchVulnerabilities(repository, artifact, { hasDescriptions = true } = {}) {
      const httpRequest = {
        method: 'GET',
        path: `${artifactPath(repository, artifact.digest)}/additions/vulnerabilities`,
        headers: { 'x-accept-vulnerabilities': REPORT_MIME_TYPES.join(', ') },
        expects: 'json',
        longLists: vulnerabilityLists({ hasDescriptions }),
        purpose: `read the vulnerability report of ${artifact.platform}`,
        needs: { resource: 'artifact-addition', action: 'read' },
        maxBytes: MAX_REPORT_BYTES,
      } as const
      const response = await send(httpRequest, [200])
      const findings = decode(httpRequest, {
        response,
        decoder: (json) => decodeVulnerabilities(json, { platform: artifact.platform }),
      })
      return findings === undefined ? undefined : { findings }
    },

    async startScan(repository, digest) {
      const httpRequest = {
        method: 'POST',
        path: `${artifactPath(repository, digest)}/scan`,
        purpose: `start a scan of ${formatHarborRepository(repository)}@${digest}`,
        step: 'scan',
        needs: { resource: 'scan', action: 'create' },
      } as const
      const response = await send(httpRequest, [202, 400, 409])
      if (response.status === 400) {
        // In Harbor's own words: the scanner cannot read an artifact of this type (observed).
        if (!isJson(response.text)) throw unusableAnswer(httpRequest, { response, connection })
        return { refusal: harborMessage(response).replace(/^: /, '') }
      }
      return response.status === 202 ? 'started' : 'already-running'
    },

    async stopScan(repository, digest) {
      await send(
        {
          method: 'POST',
          path: `${artifactPath(repository, digest)}/scan/stop`,
          headers: { 'content-type': 'application/json' },
          // Without it 422 (observed).
          body: JSON.stringify({ scanType: 'vulnerability' }),
          purpose: `stop the scan of ${formatHarborRepository(repository)}@${digest}`,
          step: 'scan',
          needs: { resource: 'scan', action: 'stop' },
        },
        // It may have ended in this very moment.
        [202, 400, 404, 409],
      )
    },

    async fetchScanner(project) {
      const httpRequest = {
        method: 'GET',
        path: `/api/v2.0/projects/${encodeURIComponent(project)}/scanner`,
        expects: 'json',
        purpose: `ask for the scanner of project ${project}`,
      } as const
      const response = await send(httpRequest, [200, 403, 404])
      if (response.status === 403) return 'unknown'
      if (response.status === 404 || response.text.trim() === '') return 'missing'
      return decode(httpRequest, { response, decoder: decodeScanner })
    },

    async fetchScanLog(repository, scan) {
      const path = `${artifactPath(repository, scan.digest)}/scan/${encodeURIComponent(scan.reportId)}/log`
      const response = await send({ method: 'GET', path, purpose: 'read the log of the scan' }, [200])
      return response.text
    },
  }
}
