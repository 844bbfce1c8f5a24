import type { RemoteImage, SourceImage, StagedImage } from '../../src/domain/copy/source-image.ts'
import { type ImageFileKind, type StoreKind, TRANSPORTS } from '../../src/domain/copy/transport.ts'
/** Ports in memory: what a test scripts is what they answer, and they remember what was asked of them. */
import { CancelledError, HarborError } from '../../src/domain/errors.ts'
import type { CveAllowlist } from '../../src/domain/harbor/allowlist.ts'
import type { Artifact } from '../../src/domain/harbor/artifact.ts'
import type { Label } from '../../src/domain/harbor/label.ts'
import { formatPermission, type Permission } from '../../src/domain/harbor/permission.ts'
import {
  formatHarborRepository,
  type HarborRepository,
  parseHarborRepository,
} from '../../src/domain/harbor/repository.ts'
import type { Digest } from '../../src/domain/oci/digest.ts'
import { formatPlatform, type ImageIndex, type ImageManifest } from '../../src/domain/oci/manifest.ts'
import type { PlatformChoice } from '../../src/domain/oci/platform-choice.ts'
import { formatReference, type Reference } from '../../src/domain/oci/reference.ts'
import type { LayerFiles } from '../../src/domain/operating-system/layer-files.ts'
import type { SbomOverview } from '../../src/domain/sbom/sbom.ts'
import type { Finding } from '../../src/domain/scan/finding.ts'
import type { ScanOverview } from '../../src/domain/scan/overview.ts'
import type { ScannerState } from '../../src/domain/scan/scanner.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { Crane } from '../../src/ports/crane.ts'
import type { ExploitDataPort } from '../../src/ports/gate/exploit-data.ts'
import type { LabelledArtifact } from '../../src/ports/harbor/labels.ts'
import type { HarborLayers } from '../../src/ports/harbor/layers.ts'
import type { ListedArtifact } from '../../src/ports/harbor/lists.ts'
import type { Manifest, ManifestState, Referrer } from '../../src/ports/harbor/manifests.ts'
import type { CallLimit, ConnectHarbor, HarborApi } from '../../src/ports/harbor.ts'
import type { ImageStager, StagingOptions } from '../../src/ports/image-stager.ts'
import type { DockerDaemon } from '../../src/ports/image-store.ts'
import type { Log } from '../../src/ports/log.ts'
import type { FoundManifest, SourceRegistry } from '../../src/ports/source-registry.ts'
import { remoteImage, stagedImage } from './builders.ts'

export class RecordingLog implements Log {
  readonly lines: string[] = []

  info(line: string): void {
    this.lines.push(line)
  }

  warning(line: string): void {
    this.lines.push(`warning: ${line}`)
  }

  debug(): void {}
}

/** Lists of what is exploited, of 1970-01-01, and what was asked for. */
export class FakeExploitData implements ExploitDataPort {
  readonly begun: string[] = []
  readonly read: string[] = []
  date = '1970-01-01T00:00:00.000Z'
  known: readonly string[] = []
  scores: Readonly<Record<string, number>> = {}
  error: Error | undefined

  begin(source: string): void {
    this.begun.push(source)
  }

  async readKev(source: string) {
    return { date: this.#take(source), data: new Set(this.known) }
  }

  async readEpss(source: string) {
    return { date: this.#take(source), data: new Map(Object.entries(this.scores)) }
  }

  #take(source: string): string {
    this.read.push(source)
    if (this.error !== undefined) throw this.error
    return this.date
  }
}

/** Time passes only by sleeping. */
export class FakeClock implements Clock {
  readonly sleeps: number[] = []
  /** The sleep at or after this time is interrupted, as by a cancelled job. */
  cancelAt = Number.POSITIVE_INFINITY
  #now: number

  constructor(start = 0) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  async sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(milliseconds)
    this.#now += milliseconds
    if (this.#now >= this.cancelAt) throw new CancelledError('the job is being cancelled')
  }
}

/** What Harbor shows of an artifact at one time. */
export interface Look {
  /** undefined: no scan. */
  readonly overview?: ScanOverview
  readonly sbom?: SbomOverview
  /** The artifact is not there. */
  readonly isGone?: true
  readonly error?: Error
  /** undefined: `{}`. */
  readonly findings?: readonly Finding[]
  readonly reportError?: Error
}

/** Looks by the time from which on they are shown, in milliseconds. */
export type Timeline = readonly (readonly [fromMs: number, look: Look])[]

export class FakeHarbor implements HarborApi {
  /** `fetchArtifact a`, `startScan a`, …: the method and the first hex digit of the digest, or the tag. */
  readonly calls: string[] = []
  readonly artifacts = new Map<string, Artifact>()
  /** By `resource: action`; everything else is allowed. */
  readonly permissions = new Map<string, boolean | undefined>()
  readonly manifests = new Map<string, ManifestState>()
  /** Images that Harbor does not scan, with its words. */
  readonly refusals = new Map<Digest, string>()
  readonly scanErrors = new Map<Digest, Error>()
  /** By tag: what putting it throws. */
  readonly tagErrors = new Map<string, Error>()
  registryActions: readonly string[] | undefined = ['pull', 'push']
  project: boolean | undefined = true
  readOnly = false
  proxyCache = false
  reachError: Error | undefined
  loginRealms: readonly string[] = []
  loginError: Error | undefined
  artifactError: Error | undefined
  version = 'v2.14.3-1a2b3c'
  /** Called for every SBOM that is asked for. */
  onSbom: (digest: Digest) => void = () => undefined
  scanner: ScannerState = { name: 'Trivy', isDisabled: false, health: 'healthy' }
  stopError: Error | undefined
  /** Seconds; [] as to a robot that may not list artifacts. */
  scanDurations: readonly number[] | Error = []
  /** Called for every scan that is stopped: may script what Harbor shows from then on. */
  onStop: (digest: Digest) => void = () => undefined
  manifestAnswer: Manifest | 'absent' | 'blocked' = 'absent'
  /** What a manifest or an index names, by its digest. */
  readonly documents = new Map<Digest, ImageManifest | ImageIndex | 'blocked' | 'unreadable'>()
  /** The layers of an image, by its digest; one that is not here has none. */
  readonly layers = new Map<Digest, Awaited<ReturnType<HarborLayers['fetchLayers']>>>()
  /** What a layer says, by its digest, and what reading it throws. */
  readonly layerFiles = new Map<Digest, LayerFiles | Error>()
  /** By digest; one that is not here cannot be read. */
  readonly configurations = new Map<Digest, string>()
  blobAnswer: 'mounted' | 'sent' = 'mounted'
  readonly referrers = new Map<Digest, readonly Referrer[]>()
  /** Manifests that were put, by tag or digest, and blobs that were sent as bytes. */
  readonly written = new Map<string, Manifest>()
  readonly blobs = new Map<Digest, Uint8Array>()
  /** Whether the registry has a list of referrers of its own. */
  listsReferrers = true
  /** Labels of the project and of the system. */
  readonly labels: Label[] = []
  /** Those of every artifact. */
  readonly labelled: Label[] = []
  /** By the name of the method. */
  readonly labelErrors = new Map<string, Error>()
  /** What is listed: by `project/name`, and what a project has. Rejects where there is an error. */
  readonly lists = new Map<string, readonly ListedArtifact[] | Error>()
  createTagAnswer: 'created' | 'exists' = 'created'
  /** For every new tag; `tagErrors` are for one. */
  createTagError: Error | undefined
  deleteAnswer: 'deleted' | 'absent' | 'referenced' = 'deleted'
  copyError: Error | undefined
  onCopy: (target: HarborRepository) => void = () => undefined
  scanAnswer: 'started' | 'already-running' = 'started'
  scanLog: string | Error = ''
  allowlist: CveAllowlist | 'forbidden' | Error = { owner: 'system', ids: [] }
  limit: CallLimit | undefined
  /** Called for every scan that is asked for: may script what Harbor shows from then on. */
  onScan: (digest: Digest) => void = () => undefined
  readonly #clock: Pick<Clock, 'now'>
  readonly #timelines = new Map<string, Timeline>()

  constructor(clock: Pick<Clock, 'now'> = { now: () => 0 }) {
    this.#clock = clock
  }

  /** For use cases that choose their own time limit. */
  readonly connect: ConnectHarbor = (limit) => {
    this.limit = limit
    return this
  }

  /** An artifact that is there, and what Harbor shows of it as time goes by, counted from now. */
  script(artifact: Artifact, timeline: Timeline = [[0, {}]]): this {
    const now = this.#clock.now()
    this.artifacts.set(artifact.digest, artifact)
    this.#timelines.set(
      artifact.digest,
      timeline.map(([fromMs, look]) => [now + fromMs, look]),
    )
    return this
  }

  called(method: string): string[] {
    return this.calls.filter((call) => call.startsWith(`${method} `))
  }

  async fetchLoginRealms(): Promise<readonly string[]> {
    this.#record('fetchLoginRealms', '')
    return this.loginRealms
  }

  async authenticate(): Promise<void> {
    this.#record('authenticate', '')
    if (this.loginError !== undefined) throw this.loginError
  }

  async fetchRegistryActions(): Promise<readonly string[] | undefined> {
    this.#record('fetchRegistryActions', '')
    return this.registryActions
  }

  async isProject(project: string): Promise<boolean | undefined> {
    this.#record('isProject', project)
    return this.project
  }

  async isReadOnly(): Promise<boolean> {
    this.#record('isReadOnly', '')
    return this.readOnly
  }

  async isProxyCache(project: string): Promise<boolean> {
    this.#record('isProxyCache', project)
    return this.proxyCache
  }

  async requireReachable(repository: HarborRepository): Promise<void> {
    this.#record('requireReachable', repository.name)
    if (this.reachError !== undefined) throw this.reachError
  }

  async isPermitted(_: unknown, permission: Permission): Promise<boolean | undefined> {
    const name = formatPermission(permission)
    this.#record('isPermitted', name)
    return this.permissions.has(name) ? this.permissions.get(name) : true
  }

  async fetchLayers(_: unknown, digest: Digest) {
    this.#record('fetchLayers', digest)
    return this.layers.get(digest) ?? []
  }

  async readLayer(
    _: unknown,
    { digest, size }: { readonly digest: Digest; readonly size: number },
    { isEnough }: { readonly isEnough: (files: LayerFiles) => boolean },
  ) {
    this.#record('readLayer', digest)
    const files = this.layerFiles.get(digest) ?? {
      entries: new Map(),
      removed: new Set(),
      emptied: new Set(),
    }
    if (files instanceof Error) throw files
    return { files, isWhole: !isEnough(files), readBytes: size, unpackedBytes: size }
  }

  async fetchArtifact(_: unknown, reference: string): Promise<Artifact | undefined> {
    this.#record('fetchArtifact', reference)
    if (this.artifactError !== undefined) throw this.artifactError
    const artifact = this.artifacts.get(reference)
    if (artifact === undefined) return undefined
    const look = this.#look(reference)
    if (look.error !== undefined) throw look.error
    if (look.isGone === true) return undefined
    // A date in a header has whole seconds.
    const answeredAt = new Date(Math.floor(this.#clock.now() / 1_000) * 1_000).toISOString()
    return { ...artifact, answeredAt, ...(look.overview === undefined ? {} : { overview: look.overview }) }
  }

  async fetchVulnerabilities(
    _: unknown,
    artifact: { readonly digest: Digest },
    { hasDescriptions = true }: { readonly hasDescriptions?: boolean } = {},
  ) {
    this.#record('fetchVulnerabilities', artifact.digest)
    const { findings, reportError } = this.#look(artifact.digest)
    if (reportError !== undefined) throw reportError
    if (findings === undefined) return undefined
    return {
      findings: hasDescriptions ? findings : findings.map((finding) => ({ ...finding, description: '' })),
    }
  }

  async startScan(_: unknown, digest: Digest): Promise<'started' | 'already-running' | { refusal: string }> {
    this.#record('startScan', digest)
    const error = this.scanErrors.get(digest)
    if (error !== undefined) throw error
    const refusal = this.refusals.get(digest)
    if (refusal !== undefined) return { refusal }
    this.onScan(digest)
    return this.scanAnswer
  }

  async fetchHarborVersion(): Promise<string> {
    return this.version
  }

  async fetchSbomOverview(_: unknown, digest: Digest): Promise<SbomOverview | undefined> {
    this.#record('fetchSbomOverview', digest)
    return this.#look(digest).sbom
  }

  async startSbom(_: unknown, digest: Digest): Promise<'started' | 'already-running'> {
    this.#record('startSbom', digest)
    this.onSbom(digest)
    return 'started'
  }

  async fetchSbom(_: unknown, sbom: { readonly sbomDigest: Digest }): Promise<string> {
    this.#record('fetchSbom', sbom.sbomDigest)
    return '{"spdxVersion":"SPDX-2.3"}'
  }

  async fetchScanDurations(repository: HarborRepository): Promise<readonly number[]> {
    this.#record('fetchScanDurations', repository.name)
    if (this.scanDurations instanceof Error) throw this.scanDurations
    return this.scanDurations
  }

  async stopScan(_: unknown, digest: Digest): Promise<void> {
    this.#record('stopScan', digest)
    if (this.stopError !== undefined) throw this.stopError
    this.onStop(digest)
  }

  async fetchScanner(): Promise<ScannerState> {
    this.#record('fetchScanner', '')
    return this.scanner
  }

  async fetchAllowlist(project: string): Promise<CveAllowlist | 'forbidden'> {
    this.#record('fetchAllowlist', project)
    if (this.allowlist instanceof Error) throw this.allowlist
    return this.allowlist
  }

  async fetchScanLog(
    _: unknown,
    scan: { readonly digest: Digest; readonly reportId: string },
  ): Promise<string> {
    this.#record('fetchScanLog', scan.reportId)
    if (this.scanLog instanceof Error) throw this.scanLog
    return this.scanLog
  }

  async fetchManifestState(_: unknown, reference: string): Promise<ManifestState> {
    this.#record('fetchManifestState', reference)
    return this.manifests.get(reference) ?? { kind: 'absent' }
  }

  async putManifest(_: unknown, manifest: Manifest & { readonly reference: string }) {
    this.#record('putManifest', manifest.reference)
    const error = this.tagErrors.get(manifest.reference)
    if (error !== undefined) throw error
    this.written.set(manifest.reference, manifest)
    return { isListed: this.listsReferrers }
  }

  async fetchTagged(_: unknown, tag: string): Promise<Manifest | 'absent' | 'blocked'> {
    this.#record('fetchTagged', tag)
    return this.written.get(tag) ?? 'absent'
  }

  async fetchRepositories(project: string): Promise<readonly HarborRepository[]> {
    this.#record('fetchRepositories', project)
    return [...this.lists.keys()].map(parseHarborRepository).filter((each) => each.project === project)
  }

  async fetchTaggedArtifacts(repository: HarborRepository): Promise<readonly ListedArtifact[]> {
    const path = formatHarborRepository(repository)
    this.#record('fetchTaggedArtifacts', path)
    const listed = this.lists.get(path) ?? []
    if (listed instanceof Error) throw listed
    return listed
  }

  async fetchLabels(_: unknown, digest: Digest): Promise<LabelledArtifact | undefined> {
    this.#label('fetchLabels', digest)
    return this.artifacts.has(digest) ? { projectId: 2, labels: [...this.labelled] } : undefined
  }

  async findLabel(_: unknown, name: string): Promise<Label | undefined> {
    this.#label('findLabel', name)
    return this.labels.find((label) => label.name === name)
  }

  async createLabel(_: unknown, { name }: { readonly name: string }): Promise<void> {
    this.#label('createLabel', name)
    this.labels.push({ id: this.labels.length + 1, name })
  }

  async addLabel(_: unknown, { label }: { readonly label: Label }): Promise<void> {
    this.#label('addLabel', label.name)
    this.labelled.push(label)
  }

  async removeLabel(_: unknown, { label }: { readonly label: Label }): Promise<void> {
    this.#label('removeLabel', label.name)
    this.labelled.splice(
      this.labelled.findIndex(({ id }) => id === label.id),
      1,
    )
  }

  #label(method: string, subject: string): void {
    this.#record(method, subject)
    const error = this.labelErrors.get(method)
    if (error !== undefined) throw error
  }

  async putBlob(_: unknown, blob: { readonly digest: Digest; readonly bytes: Uint8Array }): Promise<void> {
    this.#record('putBlob', blob.digest)
    this.blobs.set(blob.digest, blob.bytes)
  }

  async fetchBlob(_: unknown, blob: { readonly digest: Digest }): Promise<Uint8Array | 'absent'> {
    this.#record('fetchBlob', blob.digest)
    return this.blobs.get(blob.digest) ?? 'absent'
  }

  async fetchManifest(_: unknown, digest: Digest): Promise<Manifest | 'absent' | 'blocked'> {
    this.#record('fetchManifest', digest)
    return this.written.get(digest) ?? this.manifestAnswer
  }

  async fetchDocument(_: unknown, digest: Digest) {
    this.#record('fetchDocument', digest)
    return this.documents.get(digest) ?? 'absent'
  }

  async fetchConfiguration(_: unknown, config: { readonly digest: Digest }): Promise<string | undefined> {
    this.#record('fetchConfiguration', config.digest)
    return this.configurations.get(config.digest)
  }

  async transferBlob(_: unknown, blob: { readonly digest: Digest }): Promise<'mounted' | 'sent'> {
    this.#record('transferBlob', blob.digest)
    return this.blobAnswer
  }

  async sendBlob(_: unknown, blob: { readonly digest: Digest }): Promise<void> {
    this.#record('sendBlob', blob.digest)
  }

  async fetchReferrers(_: unknown, digest: Digest) {
    this.#record('fetchReferrers', digest)
    return this.referrers.get(digest) ?? []
  }

  async createTag(_: unknown, target: { readonly tag: string }): Promise<'created' | 'exists'> {
    this.#record('createTag', target.tag)
    const error = this.tagErrors.get(target.tag) ?? this.createTagError
    if (error !== undefined) throw error
    return this.createTagAnswer
  }

  async deleteArtifact(_: unknown, digest: Digest): Promise<'deleted' | 'absent' | 'referenced'> {
    this.#record('deleteArtifact', digest)
    return this.deleteAnswer
  }

  async copyArtifact(target: HarborRepository, source: { readonly digest: Digest }): Promise<void> {
    this.#record('copyArtifact', source.digest)
    if (this.copyError !== undefined) throw this.copyError
    this.onCopy(target)
  }

  #look(reference: string): Look {
    const timeline = this.#timelines.get(reference) ?? []
    return timeline.findLast(([fromMs]) => fromMs <= this.#clock.now())?.[1] ?? {}
  }

  #record(method: string, subject: string): void {
    this.calls.push(`${method} ${subject.replace(/^sha256:(.).*/, '$1')}`)
  }
}

/** A registry of a source, by what was put into it. */
export class FakeSourceRegistry implements SourceRegistry {
  /** By the digest that they refer to. */
  readonly referrers = new Map<Digest, Digest[]>()
  /** By tag or digest. */
  readonly manifests = new Map<string, FoundManifest>()
  configuration = '{}'
  holdsArchive = false
  error: Error | undefined
  /** What its registry has, or why it cannot be read. */
  image: RemoteImage | Error = remoteImage()
  readonly calls: string[] = []

  async readImage(reference: Reference, { platform }: StagingOptions): Promise<RemoteImage> {
    const choice = platform === undefined ? '' : ` for ${describeChoice(platform)}`
    this.calls.push(`read ${formatReference(reference)}${choice}`)
    if (this.image instanceof Error) throw this.image
    return this.image
  }

  async fetchReferrers(_: unknown, digest: Digest): Promise<readonly Digest[]> {
    if (this.error !== undefined) throw this.error
    return this.referrers.get(digest) ?? []
  }

  async fetchManifest(_: unknown, reference: string): Promise<FoundManifest | undefined> {
    if (this.error !== undefined) throw this.error
    return this.manifests.get(reference)
  }

  async fetchBlobs() {
    return { directory: '/layout', configuration: this.configuration, holdsArchive: this.holdsArchive }
  }
}

/** Says what is sent, and from where. */
export class FakeCrane implements Crane {
  readonly calls: string[] = []
  /** What happens in Harbor meanwhile; a failure is thrown here. */
  onSend: (image: SourceImage) => void | Promise<void> = () => undefined

  async send(image: SourceImage, repository: HarborRepository): Promise<void> {
    const kind = 'reference' in image ? 'copy' : 'push'
    this.calls.push(`${kind} ${formatHarborRepository(repository)}@${image.digest}`)
    await this.onSend(image)
  }
}

/** Every store of this machine is this one. */
export function fakeStores(docker = new FakeDocker()): Readonly<Record<StoreKind, FakeDocker>> {
  const kinds = TRANSPORTS.filter(({ needsPath }) => !needsPath).map(({ kind }) => [kind, docker] as const)
  return Object.fromEntries(kinds) as Record<StoreKind, FakeDocker>
}

export class FakeDocker implements DockerDaemon {
  readonly calls: string[] = []
  readonly images: ReadonlySet<string>

  readonly #isThere: boolean

  constructor(images: readonly string[] = [], options: { readonly isThere: boolean } = { isThere: true }) {
    this.images = new Set(images)
    this.#isThere = options.isThere
  }

  async hasImage(name: string): Promise<boolean | undefined> {
    this.calls.push(`hasImage ${name}`)
    if (!this.#isThere) return undefined
    return this.images.has(name)
  }

  async save(name: string): Promise<string> {
    this.calls.push(`save ${name}`)
    return '/saved.tar'
  }
}

/** Stages everything to the same image. */
export class FakeStager implements ImageStager {
  readonly calls: string[] = []
  readonly image: StagedImage

  constructor(image: StagedImage = stagedImage()) {
    this.image = image
  }

  async isPath(): Promise<boolean> {
    return false
  }

  async recognise(): Promise<ImageFileKind> {
    return 'docker-archive'
  }

  async check(): Promise<ImageFileKind> {
    return 'docker-archive'
  }

  async stage(source: { readonly kind: ImageFileKind; readonly path: string }): Promise<StagedImage> {
    this.calls.push(`stage ${source.kind} ${source.path}`)
    return this.image
  }
}

export function forbidden(message = 'forbidden'): HarborError {
  return new HarborError(message, { status: 403, kind: 'missing-permission' })
}

function describeChoice(choice: PlatformChoice): string {
  return typeof choice === 'string' ? choice : formatPlatform(choice)
}
