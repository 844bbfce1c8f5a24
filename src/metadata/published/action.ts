/** What an action says of itself in its `action.yml`, besides the inputs that it has (`INPUTS_OF`). */
export interface ActionMetadata {
  /** Its `name:`. */
  readonly title: string
  readonly description: string
  /** Has an author and an icon, for the Marketplace. */
  readonly isProduct?: boolean
  /** Texts of inputs that mean something narrower here. */
  readonly texts?: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, string>>
  /** The stub in dist/ that runs at the end of the job. */
  readonly post?: { readonly main: string; readonly if?: string }
}
