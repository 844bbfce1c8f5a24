/** Complete domain values for tests; every builder takes what a test is about and fills in the rest. */

import type { RemoteImage, StagedImage } from '../../src/domain/copy/source-image.ts'
import type { Artifact } from '../../src/domain/harbor/artifact.ts'
import type { HarborConnection } from '../../src/domain/harbor/connection.ts'
import type { HarborRepository } from '../../src/domain/harbor/repository.ts'
import type { Digest } from '../../src/domain/oci/digest.ts'
import { type Descriptor, type ImageManifest, MEDIA_TYPE } from '../../src/domain/oci/manifest.ts'
import { type AssembleInput, assembleReport } from '../../src/domain/report/assemble.ts'
import type { Report } from '../../src/domain/report/report.ts'
import type { Finding } from '../../src/domain/scan/finding.ts'
import type { ScanOverview } from '../../src/domain/scan/overview.ts'
import type { PlatformScan, ScanResult } from '../../src/domain/scan/result.ts'
import type { Severity } from '../../src/domain/scan/severity.ts'
import type { GatePolicy } from '../../src/domain/scan/verdict.ts'

/** `digestOf('a')` is `sha256:aaa…`: different letters (a to f) or digits, different digests. */
export function digestOf(character: string): Digest {
  return `sha256:${character.repeat(64)}`
}

export const REPOSITORY: HarborRepository = { project: 'library', name: 'app' }

export function connection(overrides: Partial<HarborConnection> = {}): HarborConnection {
  return {
    url: 'https://harbor.example.com',
    host: 'harbor.example.com',
    isPlainHttp: false,
    credentials: { kind: 'basic', user: 'robot$library+ci', secret: 'a-robot-secret' },
    caCertificate: '',
    tlsVerify: true,
    ...overrides,
  }
}

export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    id: 'CVE-2026-0001',
    package: 'openssl',
    version: '3.0.1',
    fixVersion: '3.0.2',
    severity: 'high',
    description: 'A flaw.',
    links: ['https://avd.aquasec.com/nvd/cve-2026-0001'],
    platforms: ['linux/amd64'],
    ...overrides,
  }
}

/** As many findings as asked for, each with an id of its own. */
export function findings(severity: Severity, count: number, overrides: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({ id: `CVE-${severity}-${index}`, severity, ...overrides }),
  )
}

/** A finished scan by default, whose numbers fit no report with findings. */
export function overview(overrides: Partial<ScanOverview> = {}): ScanOverview {
  return {
    status: 'Success',
    reportId: 'report-1',
    startTime: '2026-11-24T09:43:19.000Z',
    endTime: '2026-11-24T09:43:24.000Z',
    durationSeconds: 5,
    scanner: 'Trivy v0.61.0',
    ...overrides,
  }
}

/** An overview of a scan that has not ended: no times, no numbers. */
export function unfinished(status: ScanOverview['status'], reportId = 'report-1'): ScanOverview {
  return { status, reportId, startTime: '', endTime: '', scanner: '' }
}

export function artifact(overrides: Partial<Artifact> = {}): Artifact {
  return {
    digest: digestOf('a'),
    projectId: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    configMediaType: MEDIA_TYPE.ociConfig,
    tags: [],
    references: [],
    accessories: [],
    platform: { os: 'linux', architecture: 'amd64' },
    ...overrides,
  }
}

/** What a manifest names: a configuration, and layers of these types. */
export function manifestOf(
  options: {
    readonly digest?: Digest
    readonly layers?: readonly string[]
    readonly config?: Partial<Descriptor>
  } = {},
): ImageManifest {
  const { layers = [MEDIA_TYPE.ociLayerGzip], config, digest = digestOf('d') } = options
  return {
    kind: 'manifest',
    mediaType: MEDIA_TYPE.ociManifest,
    config: { mediaType: MEDIA_TYPE.ociConfig, digest, size: 100, ...config },
    layers: layers.map((mediaType) => ({ mediaType, digest: digestOf('f'), size: 10 })),
  }
}

export function policy(overrides: Partial<GatePolicy> = {}): GatePolicy {
  return { failOn: 'high', maxFindings: {}, onlyFixable: false, unknownSeverity: 'high', ...overrides }
}

export function platformScan(overrides: Partial<PlatformScan> = {}): PlatformScan {
  return {
    platform: 'linux/amd64',
    digest: digestOf('a'),
    isComplete: true,
    overview: overview(),
    findings: [],
    ...overrides,
  }
}

export function scanResult(overrides: Partial<ScanResult> = {}): ScanResult {
  return { projectId: 2, platforms: [platformScan()], couldNotTell: [], waitedSeconds: 8.2, ...overrides }
}

/** A judged report of `library/app` with the tags v1 and latest. */
export function report(
  options: {
    readonly scan?: Partial<ScanResult>
    readonly policy?: Partial<GatePolicy>
  } & Partial<Omit<AssembleInput, 'scan' | 'policy'>> = {},
): Report {
  return assembleReport({
    generatedAt: '2026-11-24T09:45:00.000Z',
    harborUrl: 'https://harbor.example.com',
    host: 'harbor.example.com',
    repository: REPOSITORY,
    digest: digestOf('a'),
    tags: ['v1', 'latest'],
    ...options,
    policy: policy(options.policy),
    scan: scanResult(options.scan),
  })
}

export function stagedImage(overrides: Partial<StagedImage> = {}): StagedImage {
  return {
    directory: '/staged',
    digest: digestOf('a'),
    sourceDigest: digestOf('a'),
    mediaType: MEDIA_TYPE.ociManifest,
    manifestBytes: new TextEncoder().encode('{}'),
    children: [],
    childManifests: [],
    platforms: [{ os: 'linux', architecture: 'amd64' }],
    blobs: [
      { digest: digestOf('1'), size: 1_000 },
      { digest: digestOf('2'), size: 2_000_000 },
    ],
    totalBytes: 2_001_000,
    ...overrides,
  }
}

export function remoteImage(overrides: Partial<RemoteImage> = {}): RemoteImage {
  const { directory: _, ...image } = stagedImage()
  return {
    ...image,
    reference: { host: 'ghcr.io', path: 'org/app', digest: digestOf('a') },
    ...overrides,
  }
}
