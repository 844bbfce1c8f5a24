/** What a use case over images needs, in memory. */
import type { ListedImage, PushRequest } from '../../src/domain/copy/request.ts'
import { type HarborError, UserError } from '../../src/domain/errors.ts'
import type { Digest } from '../../src/domain/oci/digest.ts'
import type { Outcomes } from '../../src/domain/report/outcomes.ts'
import type { ReportStore } from '../../src/ports/report-store.ts'
import type { Runner } from '../../src/ports/runner.ts'
import type { ImagePorts } from '../../src/usecases/pipeline/scan-and-promote.ts'
import { artifact, connection, finding, overview, policy, stagedImage } from './builders.ts'
import {
  FakeClock,
  FakeCrane,
  FakeExploitData,
  FakeHarbor,
  FakeSourceRegistry,
  FakeStager,
  fakeStores,
} from './fakes.ts'
import { recordingHost } from './host.ts'

/** Where the lists are of what is exploited. */
export const EXPLOIT_SOURCES = { kev: 'kev.json', epss: 'epss.csv', maxAgeDays: 7 }

/** Reports by their path; a path in `refused` cannot be written. */
export class MemoryStore implements ReportStore {
  readonly written = new Map<string, Outcomes>()
  readonly refused = new Set<string>()

  async readSingle(): Promise<never> {
    throw new UserError('nothing is read here')
  }

  async readAll(): Promise<never> {
    throw new UserError('nothing is read here')
  }

  async write(path: string, outcomes: Outcomes): Promise<void> {
    if (this.refused.has(path)) throw new UserError(`failed to write the report to ${path}: no space`)
    this.written.set(path, outcomes)
  }

  async writeDocument(): Promise<void> {}

  temporaryPath(outcomes: Outcomes, extension: string): string {
    return `/tmp/${outcomes.layout}-${this.written.size}.${extension}`
  }

  redact<T extends object>(value: T): T {
    return value
  }
}

/** One Harbor, one runner and one disk for all images. */
export function imageWorld(options: { readonly signal?: AbortSignal } = {}) {
  const clock = new FakeClock()
  const harbor = new FakeHarbor(clock)
  const host = recordingHost({}, options)
  const store = new MemoryStore()
  const waits = { images: 0 }
  const exploits = new FakeExploitData()
  const files = new Map<string, string>()
  /** By the path of its archive. */
  const images = new Map<string, Digest | Error>()
  /** Set by tests in which verdicts are signed. */
  const signing: { attesting?: ImagePorts['attesting'] } = {}
  const portsFor = (runner: Runner): ImagePorts => ({
    runner,
    log: runner.log,
    connect: harbor.connect,
    clock,
    waits,
    layers: new Map(),
    exploits,
    store,
    runId: '4711',
    attesting: signing.attesting,
    sbomPath: () => '/tmp/sbom.json',
    writeSbom: async (path, text) => void files.set(path, text),
    withCopyTools: (work) => {
      const stager = new FakeStager()
      stager.stage = async ({ path }) => {
        const image = images.get(path)
        if (image === undefined || image instanceof Error) throw image ?? new UserError(`no ${path}`)
        return stagedImage({ digest: image, sourceDigest: image })
      }
      return work({
        stager,
        crane: new FakeCrane(),
        stores: fakeStores(),
        registry: new FakeSourceRegistry(),
      })
    },
  })
  return { clock, exploits, harbor, host, store, files, images, signing, portsFor, runner: host }
}

export type ImageWorld = ReturnType<typeof imageWorld>

/** An archive with an image that Harbor has already, whose scan finds this much. */
export function listed(
  world: ImageWorld,
  image: {
    readonly name: string
    readonly digest: Digest
    readonly severity?: 'high'
    readonly error?: HarborError
  },
): ListedImage {
  const path = `${image.name}.tar`
  world.images.set(path, image.error ?? image.digest)
  world.harbor.manifests.set(image.digest, { kind: 'present', digest: image.digest })
  const findings = image.severity === undefined ? [] : [finding({ severity: image.severity })]
  const counts = image.severity === undefined ? {} : { [image.severity]: 1 }
  const scanned = overview({ total: findings.length, counts })
  world.harbor.script(artifact({ digest: image.digest }), [[0, { overview: scanned, findings }]])
  return {
    image: {
      source: { kind: 'docker-archive', path },
      repository: { project: 'library', name: image.name },
      tags: ['v1'],
      maxUnpackedBytes: 1_000_000,
    },
  }
}

export function pushRequest(overrides: Partial<PushRequest> = {}): PushRequest {
  return {
    connection: connection(),
    judging: {
      gate: policy(),
      exploitSources: EXPLOIT_SOURCES,
      exceptions: [],
      harborAllowlist: false,
      compareTo: undefined,
      compareMaxAgeMs: 24 * 3_600_000,
    },
    waiting: { scan: 'auto', timeoutMs: 60_000, retries: 0 },
    quarantine: true,
    onFailure: 'keep',
    signatures: 'leave',
    sbom: false,
    attestsSboms: false,
    sbomFile: '',
    reportFile: '',
    ...overrides,
  }
}
