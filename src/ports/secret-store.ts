import type { RobotIdentity } from '../domain/bootstrap/robot-secret.ts'
import type { RobotSecret } from './harbor-admin.ts'

/** What a place holds already. */
export type StoredSecret =
  | { readonly kind: 'absent' }
  /** There is a secret, and nobody is shown which. */
  | { readonly kind: 'hidden' }
  /** `isCurrent`: what the place says beside the secret holds too, as the address of Harbor. */
  | { readonly kind: 'known'; readonly robot: RobotSecret; readonly isCurrent: boolean }

/** A place for the robot's secret. */
export interface SecretStore {
  /** For messages: `the GitHub secret HARBOR_TOKEN of org/app`. */
  readonly title: string
  /** Whether a later run can take the secret from here. */
  readonly isReadable: boolean
  /**
   * Finds out whether it can be written, before there is anything to write. Comes first.
   *
   * @throws UserError when it cannot, or when what is there belongs to somebody else.
   */
  prepare(identity: RobotIdentity): Promise<void>
  read(): Promise<StoredSecret>
  /** A write that changes nothing: the rest can be read, and not be written. @throws UserError when it fails. */
  requireWritable(): Promise<void>
  write(robot: RobotSecret): Promise<void>
}
