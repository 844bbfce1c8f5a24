import type { RobotSecret } from './harbor-admin.ts'

/** What a place holds already. */
export type StoredSecret =
  | { readonly kind: 'absent' }
  /** There is a secret, and nobody is shown which. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'known'; readonly robot: RobotSecret }

/** A place for the robot's secret. */
export interface SecretStore {
  /** For messages: `the GitHub secret HARBOR_TOKEN of org/app`. */
  readonly title: string
  /** Finds out whether it can be written, before there is anything to write. @throws UserError otherwise. */
  prepare(): Promise<void>
  read(): Promise<StoredSecret>
  write(robot: RobotSecret): Promise<void>
}
