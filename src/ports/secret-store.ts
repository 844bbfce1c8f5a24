import type { RobotIdentity } from '../domain/bootstrap/robot-secret.ts'
import type { RobotSecret } from './harbor-admin.ts'

/** The present content of a store. */
export type StoredSecret =
  | { readonly kind: 'absent' }
  /** There is a secret that cannot be read. */
  | { readonly kind: 'hidden' }
  /** `isCurrent`: the data stored with the secret is correct too, such as the address of Harbor. */
  | { readonly kind: 'known'; readonly robot: RobotSecret; readonly isCurrent: boolean }

/** A store for the robot's secret. */
export interface SecretStore {
  /** For messages: `the GitHub secret HARBOR_TOKEN of org/app`. */
  readonly title: string
  /** Whether a later run can read the secret back. */
  readonly isReadable: boolean
  /**
   * Checks whether it can be written, before there is a secret. Called first.
   *
   * @throws UserError when it cannot be written, or when its content has another owner.
   */
  prepare(identity: RobotIdentity): Promise<void>
  read(): Promise<StoredSecret>
  /** A write without effect, because read access proves nothing. @throws UserError when it fails. */
  requireWritable(): Promise<void>
  write(robot: RobotSecret): Promise<void>
}

/** Which robot is in use, and until when. */
export interface NamedRobot {
  /** As clients log in. */
  readonly name: string
  /** Milliseconds since the epoch; undefined for a robot without an end. */
  readonly endsAt: number | undefined
}

/** A place for the robot's name and its end, from which workflows take them. */
export interface NameStore {
  /** For messages: `the GitHub variable HARBOR_ROBOT of org/app`. */
  readonly title: string
  /** The name; undefined when there is none. @throws UserError when it cannot be read. */
  read(): Promise<string | undefined>
  /** The name last, because jobs use what it names. @throws UserError when it fails. */
  write(robot: NamedRobot): Promise<void>
}
