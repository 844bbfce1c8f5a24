/** A place for the robot's secret. */
export interface SecretStore {
  /** For messages: `the GitHub secret HARBOR_TOKEN of org/app`. */
  readonly title: string
  /** Finds out whether it can be written, before there is anything to write. @throws UserError otherwise. */
  prepare(): Promise<void>
  write(robot: { readonly name: string; readonly secret: string }): Promise<void>
}
