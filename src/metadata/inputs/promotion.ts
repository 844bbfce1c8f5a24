import { boolean, choice, duration, text } from '../input.ts'

/** Tags that wait for the verdict, and what becomes of an image that failed. */
export const QUARANTINE = {
  quarantine: boolean(false),
  'on-failure': choice(['keep', 'delete'], 'keep'),
}

/** What promote asks of a report, and takes from the step that copied. */
export const PROMOTION = {
  // Any age by default.
  'max-age': duration(''),
  'manifest-file': text(),
  'signatures-file': text(),
}
