import { filledIn } from '../input.ts'

/** Who asks GitHub: for files at the base of the change, for a policy in a repository, and for the comment. */
export const GITHUB = {
  'github-token': {
    ...filledIn(
      'Token for files at base: paths and for a policy in a repository; it needs contents: read.',
      'github.token',
    ),
    secret: true,
  },
} as const
