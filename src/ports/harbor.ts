import type { CveAllowlist } from '../domain/harbor/allowlist.ts'
import type { Artifact } from '../domain/harbor/artifact.ts'
import type { Permission } from '../domain/harbor/permission.ts'
import type { HarborRepository } from '../domain/harbor/repository.ts'
import type { Digest } from '../domain/oci/digest.ts'
import type { Descriptor, ImageIndex, ImageManifest, Platform } from '../domain/oci/manifest.ts'
import type { BlobPart } from '../domain/oci/manifest-parts.ts'
import type { PlatformChoice } from '../domain/oci/platform-choice.ts'
import type { SbomOverview } from '../domain/sbom/sbom.ts'
import type { Finding } from '../domain/scan/finding.ts'
import type { ScannerState } from '../domain/scan/scanner.ts'

/** The job log. Every text is escaped by the adapter, so foreign text can be passed as it is. */
export interface Log {
  info(line: string): void
  warning(line: string): void
  debug(line: string): void
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Rejects with CancelledError when the job is cancelled meanwhile. */
  sleep(milliseconds: number): Promise<void>
}

/** What Harbor's vulnerability report says; `undefined` from the fetch means that there is none (yet). */
export interface VulnerabilityReport {
  readonly findings: readonly Finding[]
}

export type ManifestState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly digest?: Digest }

/** A manifest or index as it was pushed: these bytes have the image's digest. */
export interface Manifest {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** How long one call may take, its retries of transient faults included. */
export interface CallLimit {
  /** Milliseconds from now; asked anew for every call, so that a deadline can draw nearer. */
  callTimeoutMs(): number
}

/**
 * Harbor, by its REST API v2.0 and the token and manifest parts of its registry API.
 *
 * Every method retries transient faults (no answer, 5xx, 429) and throws HarborError with a sentence for
 * a definite one. Authentication failures are never retried: each costs about 1.5 s on the server.
 */
export interface HarborApi {
  /** `GET /v2/` with Basic: the only question whose answer proves that the robot is good. */
  authenticate(): Promise<void>
  /** Where `/v2/` sends a registry client with name and secret to get a token; [] for nowhere. */
  fetchLoginRealms(): Promise<readonly string[]>
  /** What the robot may do in the registry (`push`, `pull`, …); undefined when Harbor's token does not tell. */
  fetchRegistryActions(repository: HarborRepository): Promise<readonly string[] | undefined>
  /** undefined when Harbor does not tell. */
  isProject(project: string): Promise<boolean | undefined>
  /** Whether Harbor says that it takes no writes at all; false when it does not say. */
  isReadOnly(): Promise<boolean>
  /** Whether the project is a proxy cache of another registry; false when the robot may not read that. */
  isProxyCache(project: string): Promise<boolean>
  /**
   * Asks for an artifact that cannot exist, so that a path with an encoded slash is tried before anything depends on it.
   *
   * @throws HarborError when the question does not arrive at Harbor as it was sent.
   */
  requireReachable(repository: HarborRepository): Promise<void>
  /** Tries the permission on an artifact that cannot exist; undefined when the answer is neither yes nor no. */
  isPermitted(repository: HarborRepository, permission: Permission): Promise<boolean | undefined>
  /** undefined: not there. `reference` is a tag or a digest. */
  fetchArtifact(repository: HarborRepository, reference: string): Promise<Artifact | undefined>
  /** undefined: Harbor has no finished report (it answers `{}` for unfinished and for failed scans). */
  fetchVulnerabilities(
    repository: HarborRepository,
    artifact: { readonly digest: Digest; readonly platform: string },
  ): Promise<VulnerabilityReport | undefined>
  /** `already-running` (409) is as good as `started`. `refusal` (400): Harbor's words, of this artifact alone. */
  startScan(
    repository: HarborRepository,
    digest: Digest,
  ): Promise<'started' | 'already-running' | { readonly refusal: string }>
  /** '' when Harbor does not tell. */
  fetchHarborVersion(): Promise<string>
  /** undefined: none was made, and none is being made. */
  fetchSbomOverview(repository: HarborRepository, digest: Digest): Promise<SbomOverview | undefined>
  startSbom(repository: HarborRepository, digest: Digest): Promise<'started' | 'already-running'>
  /** The SPDX document as JSON text. */
  fetchSbom(
    repository: HarborRepository,
    sbom: { readonly sbomDigest: Digest; readonly platform: string },
  ): Promise<string>
  /** Stops a scan that is under way; one that is not is no error. */
  stopScan(repository: HarborRepository, digest: Digest): Promise<void>
  fetchScanner(project: string): Promise<ScannerState>
  /**
   * The CVE allowlist that holds for a project: its own, or the system's when it uses that one. `forbidden`: the
   * robot lacks `project: read`.
   */
  fetchAllowlist(project: string): Promise<CveAllowlist | 'forbidden'>
  /** The log of a scan, plain foreign text. */
  fetchScanLog(repository: HarborRepository, scan: { digest: Digest; reportId: string }): Promise<string>
  /**
   * Whether a tag or digest is there, by the registry API: for robots that may not read artifacts. Present
   * without a digest: it is there, and the project's policy keeps it from being seen.
   */
  fetchManifestState(repository: HarborRepository, reference: string): Promise<ManifestState>
  /** Puts a tag on a manifest that is there, in one step, by sending its few bytes again. */
  putManifest(
    repository: HarborRepository,
    manifest: Manifest & { readonly reference: string },
  ): Promise<void>
  /**
   * The manifest by its digest, checked against it. `blocked`: it is there, and the project's policy keeps it from
   * being pulled.
   */
  fetchManifest(repository: HarborRepository, digest: Digest): Promise<Manifest | 'absent' | 'blocked'>
  /**
   * What a manifest or an index names, by the registry API. `unreadable`: damaged, or readable in two ways.
   * `blocked`: kept from being pulled by the project's policy, or by the robot's rights.
   */
  fetchDocument(
    repository: HarborRepository,
    digest: Digest,
  ): Promise<ImageManifest | ImageIndex | 'absent' | 'blocked' | 'unreadable'>
  /** A configuration as text; undefined when Harbor does not hand it out itself, or it is larger than one can be. */
  fetchConfiguration(
    repository: HarborRepository,
    config: Pick<Descriptor, 'digest' | 'size'>,
  ): Promise<string | undefined>
  /**
   * Puts a blob of another repository into this one. `linked`: inside of Harbor; `sent`: Harbor could not, and its
   * bytes went through here in pieces, checked against the digest.
   */
  bringBlob(
    target: HarborRepository,
    blob: BlobPart & { readonly from: HarborRepository },
  ): Promise<'linked' | 'sent'>
  /** Sends a blob of an OCI layout on disk in pieces, checked against its digest. */
  sendBlob(target: HarborRepository, blob: BlobPart & { readonly directory: string }): Promise<void>
  /** What has this digest for its `subject`, and the signatures that Harbor knows by their tag. */
  fetchReferrers(
    repository: HarborRepository,
    digest: Digest,
  ): Promise<readonly { readonly digest: Digest; readonly artifactType: string }[]>
  /** Makes a new tag by REST. `exists`: some image of the repository has it, maybe this one. */
  createTag(
    repository: HarborRepository,
    target: { readonly digest: Digest; readonly tag: string },
  ): Promise<'created' | 'exists'>
  /** Deletes the artifact with all its tags. `referenced`: an index needs it. */
  deleteArtifact(repository: HarborRepository, digest: Digest): Promise<'deleted' | 'absent' | 'referenced'>
  /**
   * Copies an artifact inside of Harbor, with its children and accessories and **every tag that any of them has**: a tag
   * of that name in the target moves. One that is there is no error, and the tags of the root move all the same.
   */
  copyArtifact(
    target: HarborRepository,
    source: { readonly repository: HarborRepository; readonly digest: Digest },
  ): Promise<void>
}

/** A way to Harbor that gives up retrying at its own time. */
export type ConnectHarbor = (limit: CallLimit) => HarborApi

/** An image on disk as an OCI layout with one image, ready to be pushed. */
export interface StagedImage {
  readonly directory: string
  readonly digest: Digest
  /** Of what the source holds, before one platform was chosen out of it; else the same as `digest`. */
  readonly sourceDigest: Digest
  /** Of a single image: by it the Docker daemon knows the image. */
  readonly configDigest?: Digest
  readonly mediaType: string
  readonly manifestBytes: Uint8Array
  /** The manifests and indexes that an index names, each after whatever it names itself; empty for a single image. */
  readonly children: readonly StagedChild[]
  readonly platforms: readonly Platform[]
  /** Configs and layers, each once. Sizes in bytes. */
  readonly blobs: readonly { readonly digest: Digest; readonly size: number }[]
  readonly totalBytes: number
}

/** A manifest or an index below the root of a staged image. `size` in bytes. */
export interface StagedChild {
  readonly digest: Digest
  readonly mediaType: string
  readonly size: number
  /** The bytes of an index; absent for a manifest. */
  readonly indexBytes?: Uint8Array
  /** Config and layers of a manifest. */
  readonly blobs: readonly Digest[]
}

export type ImageFileKind = 'oci-layout' | 'oci-archive' | 'docker-archive'

/** An image on disk: a layout directory or an archive. Its content says which. */
export interface ImageFileSource {
  readonly path: string
  /** Which image of several. */
  readonly name?: string
  /** The digest of the image, where it was written. */
  readonly digest?: Digest
}

export interface StagingOptions {
  /** Out of an image for several; absent for all of them. */
  readonly platform?: PlatformChoice
  /** More is not unpacked, and not copied out of an archive. */
  readonly maxUnpackedBytes: number
}

/** Turns what is on disk into a staged image. */
export interface ImageStager {
  isPath(path: string): Promise<boolean>
  /** @throws UserError when it is no image, or cannot be read to its end. */
  recognise(path: string, options: Pick<StagingOptions, 'maxUnpackedBytes'>): Promise<ImageFileKind>
  /**
   * Recognises and finds everything in the way of a push that can be found without reading the layers.
   *
   * @throws UserError with one sentence that names the path.
   */
  check(source: ImageFileSource, options: StagingOptions): Promise<ImageFileKind>
  stage(
    source: ImageFileSource & { readonly kind: ImageFileKind },
    options: StagingOptions,
  ): Promise<StagedImage>
  /** Makes a manifest below an index the one thing that a push of the directory sends. */
  narrow(image: StagedImage, child: StagedChild): Promise<StagedImage>
}

export interface RemoteDocument {
  readonly descriptor: Descriptor
  readonly document: ImageManifest | ImageIndex
}

/** The crane command line tool. */
export interface Crane {
  /** Copies a remote image into an OCI layout; returns its directory. */
  pull(source: {
    readonly reference: string
    /** A larger image is not read to its end. */
    readonly maxBytes: number
  }): Promise<string>
  /**
   * The manifest or index that a remote reference names, as it is: no platform is chosen.
   *
   * @throws ImageProblem when it is neither, or has another digest than its reference.
   */
  fetchDocument(reference: string): Promise<RemoteDocument>
  /** What the configuration of a remote manifest says; undefined when it says nothing. */
  fetchConfigPlatform(reference: string): Promise<Platform | undefined>
  /** Sends a staged image; returns the digest that crane reports. */
  push(image: StagedImage, destination: { readonly reference: string }): Promise<Digest>
}

/** The local Docker daemon, through the docker command line tool. */
export interface DockerDaemon {
  /** undefined: there is no docker to ask. */
  hasImage(name: string): Promise<boolean | undefined>
  /** `docker save` into a file; returns its path. */
  save(name: string): Promise<string>
}
