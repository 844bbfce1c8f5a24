import type { ActionsHost } from '../adapters/actions/host.ts'
import { createCrane } from '../adapters/crane/crane.ts'
import { createReportStore } from '../adapters/files/report-store.ts'
import { writeSbomFile } from '../adapters/files/sbom-file.ts'
import { temporaryPath } from '../adapters/files/temporary-path.ts'
import { createGitHubAccess } from '../adapters/github/access.ts'
import { readGitHubContext } from '../adapters/github/context.ts'
import { createWebhook } from '../adapters/http/webhook.ts'
import { createDockerDaemon } from '../adapters/image/docker-daemon.ts'
import { createImageStager } from '../adapters/image/stager.ts'
import { createSourceHttp } from '../adapters/source/http.ts'
import { createPlainSources, NO_PLAIN_SOURCES } from '../adapters/source/plain-proxy.ts'
import { createSourceRegistry } from '../adapters/source/registry.ts'
import { runPage } from '../domain/github/context.ts'
import type { Digest } from '../domain/oci/digest.ts'
import type { IssueRequest } from '../inputs/watch/issue.ts'
import type { WebhookRequest } from '../inputs/watch/webhook.ts'
import type { StatementSigner } from '../ports/attestation/statements.ts'
import type { WithCopyTools } from '../ports/copy-tools.ts'
import type { ConnectHarbor } from '../ports/harbor.ts'
import type { Runner } from '../ports/runner.ts'
import { attestingPorts } from './attestation.ts'
import { hashText } from './hash.ts'
import { createClock, createConnect, type HarborServer, withWorkDirectory } from './ports.ts'

/** How an image is sent to Harbor. */
export interface CopyWay {
  readonly harbor: HarborServer
  /** The crane program: a path, or a name on PATH. */
  readonly cranePath: string
  /** How long a registry or the daemon may take for an answer. */
  readonly stallTimeoutMs: number
  /** `off`: a private address may be read over plain HTTP. */
  readonly sourceTls: 'on' | 'off'
  /** Signs the verdicts; absent when they are not signed. */
  readonly signer?: StatementSigner | undefined
}

/** What the scan and the promotion of an image need. @param runner has the log that names the image. */
export function judgePorts(host: ActionsHost, harbor: HarborServer, runner: Runner = host) {
  const { log } = runner
  // Each step waits for Harbor's first answer by itself.
  const connect: ConnectHarbor = (limit) => createConnect({ ...host, log }, harbor)(limit)
  return {
    runner,
    log,
    connect,
    clock: createClock(host),
    waits: harbor.waits,
    layers: harbor.layers,
    exploits: harbor.exploits,
    store: createReportStore(host),
    runId: host.environment['GITHUB_RUN_ID'] ?? '',
    sbomPath: (digest: Digest) =>
      temporaryPath(host.temporaryDirectory, { kind: 'sbom', digest, extension: 'spdx.json' }),
    writeSbom: (path: string, document: string) => writeSbomFile(path, host.redact(document)),
  }
}

/** What the copy of an image needs too. */
export function copyPorts(host: ActionsHost, way: CopyWay, runner: Runner = host) {
  const named = { ...host, log: runner.log }
  const withCopyTools: WithCopyTools = (work) =>
    withWorkDirectory(host, async (temporaryDirectory) => {
      const { stallTimeoutMs, cranePath } = way
      const maskSecret = (secret: string) => host.mask(secret)
      const plainSources = way.sourceTls === 'on' ? NO_PLAIN_SOURCES : createPlainSources({ maskSecret })
      const options = { ...named, temporaryDirectory, stallTimeoutMs, plainSources }
      const http = createSourceHttp({ ...options, cranePath, mask: maskSecret })
      try {
        return await work({
          crane: createCrane({ ...options, ...way.harbor, path: cranePath, maskSecret }),
          registry: createSourceRegistry({ http, temporaryDirectory }),
          stores: { 'docker-daemon': createDockerDaemon(options) },
          stager: createImageStager(options),
        })
      } finally {
        await plainSources.close()
      }
    })
  const attesting = attestingPorts(host, way.signer)
  return { ...judgePorts(host, way.harbor, runner), withCopyTools, attesting }
}

/** What several images need, each with a log of its own. */
export function pushPorts(host: ActionsHost, way: CopyWay) {
  return {
    ...judgePorts(host, way.harbor),
    portsFor: (runner: Runner) => copyPorts(host, way, runner),
  }
}

/** What images that are in Harbor already need. */
export function recheckPorts(
  host: ActionsHost,
  {
    harbor,
    signer,
    webhook,
    issue,
  }: Pick<CopyWay, 'harbor' | 'signer'> & {
    readonly webhook?: WebhookRequest | undefined
    readonly issue?: IssueRequest | undefined
  },
) {
  const attesting = attestingPorts(host, signer)
  return {
    ...judgePorts(host, harbor),
    notice: webhook && {
      webhook: createWebhook(webhook.address, host),
      format: webhook.format,
      async readRunUrl() {
        const context = await readGitHubContext(host.environment)
        return context === undefined ? '' : runPage(context)
      },
    },
    issue: issue && { ...issue, access: createGitHubAccess(host), hash: hashText },
    portsFor: (runner: Runner) => ({ ...judgePorts(host, harbor, runner), attesting }),
  }
}
