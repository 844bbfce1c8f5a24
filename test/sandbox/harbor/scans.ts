import { requireArtifact } from './artifact-lookup.ts'
import { type Exchange, readJson, readObject } from './exchange.ts'
import type { ScannerCondition } from './options.ts'
import { empty, type Reply, refuse } from './reply.ts'
import type { Parameters, Route } from './router.ts'
import { isSbomUnderWay, startSbom } from './sbom.ts'
import { renderScanLog } from './scan-log.ts'
import { parseReportIds, reservedParts, runsOf, scannedParts } from './scan-report.ts'
import { isScanUnderWay, reserveRun, startRun, stopRun } from './scan-run.ts'
import type { Artifact } from './state.ts'

const ARTIFACT = '/api/v2.0/projects/{project}/repositories/{repository}/artifacts/{reference}'

export const scanRoutes: readonly Route[] = [
  { method: 'POST', path: `${ARTIFACT}/scan`, handle: startScan },
  { method: 'POST', path: `${ARTIFACT}/scan/stop`, handle: stopScan },
  { method: 'GET', path: `${ARTIFACT}/scan/{report}/log`, handle: getLog },
]

async function startScan(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const type = parseScanType(await readJson(exchange))
  exchange.note(type)
  const { harbor } = exchange
  if (type === 'sbom') {
    const image = requireArtifact(exchange, parameters, 'sbom:create')
    refuseUnscannable(image)
    if (scannedParts(image).every(isSbomUnderWay)) {
      throw refuse.conflict(`a previous scan process is ${scannedParts(image)[0]?.sbom?.run.status}`)
    }
    await startSbom(harbor, image)
    return empty(202)
  }
  const artifact = requireArtifact(exchange, parameters, 'scan:create')
  refuseWithoutScanner(artifact, harbor.state.scanner)
  refuseUnscannable(artifact)
  const idle = scannedParts(artifact).filter((part) => !isScanUnderWay(part))
  if (idle.length === 0) {
    throw refuse.conflict(`a previous scan process is ${scannedParts(artifact)[0]?.scan?.status}`)
  }
  for (const part of reservedParts(artifact)) reserveRun(part)
  for (const part of idle) {
    startRun(harbor.state, part, { byPush: false, share: harbor.options.shareReports === true })
  }
  return empty(202)
}

async function stopScan(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const type = parseScanType(await readObject(exchange, 'scanType'))
  exchange.note(type)
  const artifact = requireArtifact(exchange, parameters, `${type === 'sbom' ? 'sbom' : 'scan'}:stop`)
  const runs = scannedParts(artifact).flatMap((part) => (type === 'sbom' ? part.sbom?.run : part.scan) ?? [])
  if (runs.length === 0) throw refuse.badRequest(`no scan job for artifact digest=${artifact.digest}`)
  for (const run of runs) stopRun(run)
  return empty(202)
}

function getLog(exchange: Exchange, parameters: Parameters): Reply {
  const artifact = requireArtifact(exchange, parameters, 'scan:read')
  const { report = '' } = parameters
  const asked = parseReportIds(report)
  const runs = (runsOf(artifact) ?? []).filter(({ run }) => asked.includes(run.id))
  if (runs.length === 0) throw refuse.notFound(`report with uuid ${report} does not exist`)
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: renderScanLog(runs) }
}

/** No body means vulnerabilities. @throws Refusal 422 for a type that Harbor does not know */
function parseScanType(body: unknown): 'vulnerability' | 'sbom' {
  const type = (body as { readonly scan_type?: unknown } | undefined)?.scan_type ?? 'vulnerability'
  if (type === 'vulnerability' || type === 'sbom') return type
  throw refuse.unprocessable('scan_type in body should be one of [vulnerability sbom]')
}

/** In the words of src/controller/scan/base_controller.go. */
function refuseWithoutScanner({ repository }: Artifact, condition: ScannerCondition): void {
  if (condition === 'missing') {
    throw refuse.precondition(`no available scanner for project: ${repository.project.id}`)
  }
  if (condition === 'disabled') throw refuse.precondition('scanner Trivy is deactivated')
}

function refuseUnscannable(artifact: Artifact): void {
  if (scannedParts(artifact).length > 0) return
  throw refuse.badRequest(
    `the configured scanner Trivy does not support scanning artifact with mime type ${artifact.manifestMediaType}`,
  )
}
