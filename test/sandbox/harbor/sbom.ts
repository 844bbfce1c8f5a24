import { createHash } from 'node:crypto'
import { type PushedManifest, recordManifest } from './artifact-store.ts'
import type { Harbor } from './exchange.ts'
import { CONFIG_TYPES } from './manifest-parts.ts'
import type { ScanOutcome } from './options.ts'
import { scannedParts } from './scan-report.ts'
import { advanceRun, isFinal, newRun, outcomeOf, platformOf, type ScanRun } from './scan-run.ts'
import { type Artifact, formatTime, fullRepositoryName } from './state.ts'

/** One generation of an SBOM. It becomes an accessory of the image when it has succeeded. */
export interface SbomRun {
  readonly run: ScanRun
  readonly result: PushedManifest
  accessoryDigest: string | undefined
}

const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json'

/** Starts an SBOM for the image, or for each child of an index. */
export async function startSbom(harbor: Harbor, artifact: Artifact): Promise<void> {
  for (const part of scannedParts(artifact)) {
    const outcome = outcomeOf(harbor.state.sbomScripts, {
      repository: fullRepositoryName(part.repository),
      platform: platformOf(part),
      run: 0,
    })
    const result = await storeSbom(harbor, { artifact: part, outcome })
    const { scannerVersion } = harbor.state
    const run = newRun({ outcome, findings: [], byPush: false, scannerVersion })
    part.sbom = { run, result, accessoryDigest: undefined }
  }
}

export function isSbomUnderWay(artifact: Artifact): boolean {
  const { sbom } = artifact
  if (sbom === undefined) return false
  advanceRun(sbom.run)
  return !isFinal(sbom.run.status)
}

/** Lets time pass; what has been finished gets its accessory. */
export async function settleSbom(harbor: Harbor, artifact: Artifact): Promise<void> {
  const { sbom } = artifact
  if (sbom === undefined || sbom.accessoryDigest !== undefined) return
  advanceRun(sbom.run)
  if (sbom.run.status !== 'Success') return
  sbom.accessoryDigest = sbom.result.digest
  await recordManifest(harbor, sbom.result)
}

/** `sbom_overview`; its times have milliseconds, unlike those of a scan. */
export function renderSbomOverview(artifact: Artifact): Record<string, unknown> | undefined {
  const { sbom } = artifact
  if (sbom === undefined) return undefined
  const { run } = sbom
  const times = { end_time: formatTime(run.endTime), start_time: formatTime(run.startTime) }
  if (run.status !== 'Success') return { ...times, report_id: run.id, scan_status: run.status }
  const duration = ((run.endTime?.getTime() ?? 0) - (run.startTime?.getTime() ?? 0)) / 1000
  return {
    ...times,
    duration,
    sbom_digest: sbom.accessoryDigest,
    scan_status: run.status,
    scanner: run.scanner,
  }
}

/** The blobs go to the registry at once; the manifest waits until the run has ended. */
async function storeSbom(
  harbor: Harbor,
  { artifact, outcome }: { readonly artifact: Artifact; readonly outcome: ScanOutcome },
): Promise<PushedManifest> {
  const { repository } = artifact
  const fullName = fullRepositoryName(repository)
  const config = await storeBlob(harbor, { fullName, bytes: Buffer.from('{}') })
  const document = await storeBlob(harbor, {
    fullName,
    bytes: Buffer.from(renderDocument(artifact, outcome)),
  })
  const layer = { mediaType: 'application/vnd.goharbor.harbor.sbom.v1', ...document }
  const subject = { mediaType: artifact.manifestMediaType, digest: artifact.digest, size: artifact.size }
  const wire = {
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: { mediaType: CONFIG_TYPES.sbom, ...config },
    layers: [layer],
    subject,
    annotations: { 'org.opencontainers.artifact.created': new Date().toISOString() },
  }
  const bytes = Buffer.from(JSON.stringify(wire))
  return {
    target: { project: repository.project, name: repository.name, fullName },
    digest: sha256(bytes),
    bytes,
    manifest: {
      kind: 'image',
      mediaType: MANIFEST_TYPE,
      annotations: wire.annotations,
      artifactType: undefined,
      subject: artifact.digest,
      config: wire.config,
      layers: wire.layers,
    },
  }
}

async function storeBlob(
  harbor: Harbor,
  { fullName, bytes }: { readonly fullName: string; readonly bytes: Buffer },
): Promise<{ readonly digest: string; readonly size: number }> {
  const digest = sha256(bytes)
  const stored = await harbor.backend.sendAll({
    method: 'POST',
    path: `/v2/${fullName}/blobs/uploads/?digest=${digest}`,
    headers: { 'content-length': String(bytes.length) },
    body: bytes,
  })
  if (stored.status !== 201) throw new Error(`storing ${digest}: ${stored.status} ${stored.body}`)
  harbor.state.blobSizes.set(digest, bytes.length)
  harbor.state.linkedBlobs(fullName).add(digest)
  return { digest, size: bytes.length }
}

function renderDocument(artifact: Artifact, outcome: ScanOutcome): string {
  const name = `${fullRepositoryName(artifact.repository)}@${artifact.digest}`
  return JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name,
    documentNamespace: `https://aquasecurity.github.io/trivy/container_image/${name}`,
    creationInfo: {
      creators: ['Organization: aquasecurity', 'Tool: trivy-0.61.0'],
      created: formatTime(new Date()),
    },
    packages: [
      ...['openssl', 'zlib', 'busybox'].map((packageName) => ({
        name: packageName,
        SPDXID: `SPDXRef-Package-${packageName}`,
        versionInfo: '1.0.0',
        downloadLocation: 'NONE',
      })),
      ...describeSystem(outcome),
    ],
  })
}

/** As Trivy writes it (pkg/sbom/spdx/marshal.go). */
function describeSystem(outcome: ScanOutcome): object[] {
  if (outcome.outcome !== 'success' || outcome.system === undefined) return []
  const { name, version } = outcome.system
  return [
    {
      name,
      SPDXID: 'SPDXRef-OperatingSystem-c24750c3b737d897',
      versionInfo: version,
      downloadLocation: 'NONE',
      primaryPackagePurpose: 'OPERATING-SYSTEM',
    },
  ]
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
