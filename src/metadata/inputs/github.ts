import { filledIn } from '../input.ts'

/** Who asks GitHub: for files of exceptions at the base of the change, and for the comment. */
export const GITHUB = {
  'github-token': {
    ...filledIn('Token for files of exceptions at base: paths; it needs contents: read.', 'github.token'),
    secret: true,
  },
} as const
