import { boolean, choice, text } from '../input.ts'
import { GITHUB } from './github.ts'

/** What may pass. */
export const GATE = {
  'fail-on': choice(['critical', 'high', 'medium', 'low', 'any', 'never'], 'high'),
  'max-findings': text(),
  'only-fixable': boolean(false),
  'unknown-severity': choice(['critical', 'high', 'medium', 'low', 'negligible'], 'high'),
}

/** What it is held against. */
export const COMPARISON = {
  'compare-to': text(),
}

/** What does not count. */
export const EXCEPTIONS = {
  'ignore-file': text(),
  ...GITHUB,
  'harbor-allowlist': boolean(true),
}
