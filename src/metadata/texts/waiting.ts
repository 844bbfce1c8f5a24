export const WAITING_TEXTS = {
  scan: 'auto uses the scan that Harbor starts on push and starts one if none appears; always asks for a fresh one; never copies only, and is refused with quarantine.',
  'scan-timeout': 'How long to wait for the finished scan, as in 90s, 10m or 1h30m.',
  'scan-retries': 'How many times a failed scan is started again.',
}
