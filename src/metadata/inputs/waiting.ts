import { choice, count, duration } from '../input.ts'

/** The scan, and how long it is waited for. */
export const WAITING = {
  scan: choice(
    'auto uses the scan that Harbor starts on push and starts one if none appears; always asks for a fresh one; never copies only, and is refused with quarantine.',
    { values: ['auto', 'always', 'never'], default: 'auto' },
  ),
  'scan-timeout': duration('How long to wait for the finished scan, as in 90s, 10m or 1h30m.', '10m'),
  'scan-retries': count('How many times a failed scan is started again.', {
    lowest: 0,
    highest: 10,
    default: 2,
  }),
}
