import { boolean, text } from '../input.ts'

/** What the single steps take, most of it from one another. */
export const STEP = {
  'tagged-images': text(),
  'expected-images': text(),
  digest: text(),
  'base-digest': text(),
  'pending-tags': text(),
  'docker-config': text(),
  'crane-path': text(),
  'prepare-credentials': boolean(true),
  key: text(),
}
