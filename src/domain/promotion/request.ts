/** What is done with an image that failed. */
export type OnFailure = 'keep' | 'delete'

/** Whether an image gets its tags before its verdict, and what is done with it when that is `failed`. */
export interface QuarantineRequest {
  /** The tags wait for the verdict. */
  readonly quarantine: boolean
  readonly onFailure: OnFailure
}
