export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Rejects with CancelledError when the job is cancelled meanwhile. */
  sleep(milliseconds: number): Promise<void>
}
