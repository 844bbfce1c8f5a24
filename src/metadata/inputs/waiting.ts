import { choice, count, duration } from '../input.ts'

/** The scan, and how long it is waited for. */
export const WAITING = {
  scan: choice(['auto', 'always', 'never'], 'auto'),
  'scan-timeout': duration('10m'),
  'scan-retries': count(2, { lowest: 0, highest: 10 }),
}
