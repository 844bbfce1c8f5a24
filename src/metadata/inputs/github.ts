import { filledIn } from '../input.ts'

/** Who asks GitHub: for files of exceptions at the base of the change, and for the comment. */
export const GITHUB = {
  'github-token': { ...filledIn('github.token'), secret: true },
} as const
