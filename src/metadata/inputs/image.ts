import { choice, count, duration, size, text } from '../input.ts'

/** What is pushed, and where to. */
export const IMAGE = {
  image: text(),
  repository: text(),
  images: text(),
  // Harbor runs ten jobs at a time unless it is configured otherwise.
  'max-parallel': count(4, { lowest: 1, highest: 32 }),
  tags: text(),
}

/** How it is copied. */
export const COPYING = {
  platform: text(),
  // Far more than the largest images in use (some tens of GB, with models in them).
  'max-unpacked-size': size('50GB'),
  signatures: choice(['leave', 'copy'], 'leave'),
  // A registry may take minutes to commit a large blob after its last byte, and sends nothing.
  'stall-timeout': duration('15m'),
}
