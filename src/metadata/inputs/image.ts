import { choice, count, duration, size, text } from '../input.ts'

/** What is pushed, and where to. */
export const IMAGE = {
  image: text(),
  repository: text(),
  images: text(),
  'max-parallel': count(4, { lowest: 1, highest: 32 }),
  tags: text(),
}

/** How it is copied. */
export const COPYING = {
  platform: text(),
  'max-unpacked-size': size('50GB'),
  signatures: choice(['leave', 'copy'], 'leave'),
  'stall-timeout': duration('15m'),
}
