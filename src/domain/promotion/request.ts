/** What is done with an image that failed. */
export const ON_FAILURE = ['keep', 'delete'] as const
export type OnFailure = (typeof ON_FAILURE)[number]

/** Whether an image gets its tags before its verdict, and what is done with it when that is `failed`. */
export interface QuarantineRequest {
  /** The tags wait for the verdict. */
  readonly quarantine: boolean
  readonly onFailure: OnFailure
}
