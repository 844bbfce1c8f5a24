import type { PingResult } from '../domain/bootstrap/checks/reachability.ts'
import type { HealthComponent, ScannerRegistration } from '../domain/bootstrap/checks/verification.ts'
import type { Inventory } from '../domain/bootstrap/upgrade/inventory.ts'
import type { Permission } from '../domain/harbor/permission.ts'
import type { HarborRepository } from '../domain/harbor/repository.ts'
import type { CertificateInfo } from '../domain/kubernetes/certificate.ts'
import type { Digest } from '../domain/oci/digest.ts'

export interface RobotAccount {
  readonly id: number
  /** With Harbor's prefix and the project, as in `robot$library+ci-builder`. */
  readonly name: string
  readonly access: readonly Pick<Permission, 'resource' | 'action'>[]
  /** Days from its making, which is how Harbor counts after a change too; -1 for ever. */
  readonly durationDays: number
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** Foreign text, which an update has to send back. */
  readonly description: string
  readonly isDisabled: boolean
}

export interface RobotSecret {
  readonly name: string
  readonly secret: string
}

/** What anybody is told, without credentials. */
export interface HarborPublicApi {
  /**
   * One look at whether Harbor answers, without a retry.
   *
   * @throws HarborError for what no waiting mends: a name that nobody knows, a redirect, a proxy that refuses.
   */
  ping(): Promise<PingResult>
  /** The certificate of an https:// address; undefined for http:// and when it cannot be seen. */
  fetchCertificate(): Promise<CertificateInfo | undefined>
  fetchHealth(): Promise<readonly HealthComponent[]>
  /** The realm of the challenge at /v2/: where clients are sent to log in; '' when there is none. */
  fetchRealm(): Promise<string>
  /** The page at `/`: what a browser would get. @throws HarborError for any other status than 200. */
  fetchUi(): Promise<{ readonly status: number; readonly contentType: string; readonly isPage: boolean }>
}

/** Harbor as its administrator sees it. */
export interface HarborAdmin {
  /** undefined: the password is refused (401). */
  isSystemAdmin(): Promise<boolean | undefined>
  fetchScanners(): Promise<readonly ScannerRegistration[]>
  /** Creates the project with scans on push unless it is there. */
  ensureProject(name: string): Promise<'created' | 'present'>
  fetchRobot(project: string, name: string): Promise<RobotAccount | undefined>
  /** A robot of the project. Its secret is shown this once. */
  createRobot(robot: {
    readonly project: string
    readonly name: string
    readonly access: RobotAccount['access']
    /** -1 for ever. */
    readonly durationDays: number
    /** Completes "made by …". */
    readonly description: string
  }): Promise<RobotSecret>
  /** Its permissions and its duration, as they are in the facts. */
  updateRobot(project: string, robot: RobotAccount): Promise<void>
  /** A new secret; the old one is worth nothing from then on. The robot ends when it would have ended. */
  refreshRobotSecret(robot: RobotAccount): Promise<RobotSecret>
  deleteRobot(id: number): Promise<void>
  deleteRepository(repository: HarborRepository): Promise<void>
}

/** What an upgrade may not lose, counted by the administrator. */
export interface HarborInventory {
  /** `v2.14.3-2b9f2f1d`, `-` of a build without one, '' where Harbor does not say; foreign text. */
  fetchVersion(): Promise<string>
  count(): Promise<Inventory>
}

/** Pushes and pulls as a client does, through the ingress, with a robot's credentials. */
export interface RegistryClient {
  /** The status of the last step of the upload: 201, or 413 when something in between is too small. */
  pushBlob(
    repository: HarborRepository,
    blob: { readonly digest: Digest; readonly bytes: Uint8Array },
  ): Promise<number>
  pushManifest(
    repository: HarborRepository,
    manifest: { readonly digest: Digest; readonly mediaType: string; readonly bytes: Uint8Array },
  ): Promise<void>
  /** Reads the manifest and every blob of it again and compares their digests. Returns the bytes read. */
  pullImage(repository: HarborRepository, digest: Digest): Promise<number>
}

/** A small image, one of whose layers is larger than what controllers allow by default. */
export interface ProbeImage {
  readonly digest: Digest
  readonly mediaType: string
  readonly manifest: Uint8Array
  readonly blobs: readonly { readonly digest: Digest; readonly bytes: Uint8Array }[]
}
