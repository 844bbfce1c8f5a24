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
  /** Days since its creation, also after a change; -1 for no expiry. */
  readonly durationDays: number
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** Milliseconds since the epoch; undefined for a robot without an end. */
  readonly endsAt: number | undefined
  /** Foreign text; an update must send it back. */
  readonly description: string
  readonly isDisabled: boolean
}

export interface RobotSecret {
  readonly name: string
  readonly secret: string
}

/** What Harbor shows without credentials. */
export interface HarborPublicApi {
  /**
   * One request for `/api/v2.0/ping`, without a retry.
   *
   * @throws HarborError when waiting cannot help: an unknown host name, a redirect, a proxy that refuses.
   */
  ping(): Promise<PingResult>
  /** The certificate of an https:// address; undefined for http:// and when it cannot be read. */
  fetchCertificate(): Promise<CertificateInfo | undefined>
  fetchHealth(): Promise<readonly HealthComponent[]>
  /** The realm of the challenge at /v2/, where clients log in; '' without one. */
  fetchRealm(): Promise<string>
  /** The page at `/`. @throws HarborError for any status but 200. */
  fetchUi(): Promise<{ readonly status: number; readonly contentType: string; readonly isPage: boolean }>
}

/**
 * Harbor's API as its administrator, or as one of a single project, who may do all but `fetchScanners`. What the user may
 * not do is an error that names the right.
 */
export interface HarborAdmin {
  /** undefined: the password is refused (401). @throws HarborError for a robot, which is no user. */
  isSystemAdmin(): Promise<boolean | undefined>
  fetchScanners(): Promise<readonly ScannerRegistration[]>
  /** The scanner that scans a project; [] without one. */
  fetchScannerOf(project: string): Promise<readonly ScannerRegistration[]>
  /** Creates the project with scans on push unless it exists. */
  ensureProject(name: string): Promise<'created' | 'present'>
  fetchRobot(project: string, name: string): Promise<RobotAccount | undefined>
  /** A robot of the project. Harbor shows its secret only once. */
  createRobot(robot: {
    readonly project: string
    readonly name: string
    readonly access: RobotAccount['access']
    /** -1 for no expiry. */
    readonly durationDays: number
    /** Completes "made by …". */
    readonly description: string
  }): Promise<RobotSecret & Pick<RobotAccount, 'endsAt'>>
  /** Sets its permissions and its duration. */
  updateRobot(project: string, robot: RobotAccount): Promise<void>
  /** A new secret, which invalidates the old one. The expiry of the robot does not change. */
  refreshRobotSecret(robot: RobotAccount): Promise<RobotSecret>
  deleteRobot(id: number): Promise<void>
  deleteRepository(repository: HarborRepository): Promise<void>
}

/** The content that an upgrade must not lose, counted as the administrator. */
export interface HarborInventory {
  /** `v2.14.3-2b9f2f1d`, `-` for a build without a version, '' when Harbor gives none; foreign text. */
  fetchVersion(): Promise<string>
  count(): Promise<Inventory>
}

/** Pushes and pulls as a client does, through the ingress, with a robot's credentials. */
export interface RegistryClient {
  /** The status of the last step of the upload: 201, or 413 when a proxy limits the size. */
  pushBlob(
    repository: HarborRepository,
    blob: { readonly digest: Digest; readonly bytes: Uint8Array },
  ): Promise<number>
  pushManifest(
    repository: HarborRepository,
    manifest: { readonly digest: Digest; readonly mediaType: string; readonly bytes: Uint8Array },
  ): Promise<void>
  /** Reads the manifest and each of its blobs and compares their digests. Returns the number of bytes read. */
  pullImage(repository: HarborRepository, digest: Digest): Promise<number>
}

/** A small image with one layer that is larger than the default limit of ingress controllers. */
export interface ProbeImage {
  readonly digest: Digest
  readonly mediaType: string
  readonly manifest: Uint8Array
  readonly blobs: readonly { readonly digest: Digest; readonly bytes: Uint8Array }[]
}
