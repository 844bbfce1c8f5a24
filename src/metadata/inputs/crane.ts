import { text } from '../input.ts'

/** The program that copies. */
export const CRANE = {
  'crane-version': text('v0.20.6'),
  'crane-sha256': text(),
  'crane-url': text(),
}
