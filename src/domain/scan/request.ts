import type { ExceptionRequest } from '../exceptions/request.ts'
import type { ScanMode } from './scan-mode.ts'
import type { GatePolicy } from './verdict.ts'

/** How a scan comes about, and how long it may take. */
export interface WaitingRequest {
  readonly scan: ScanMode
  readonly timeoutMs: number
  readonly retries: number
}

/** A scan that there is to be. */
export interface ScanRequest extends WaitingRequest {
  readonly scan: Exclude<ScanMode, 'never'>
}

/** What may pass, and what it is held against. */
export interface JudgingRequest extends ExceptionRequest {
  readonly gate: GatePolicy
  /** A tag or digest; undefined for no comparison. */
  readonly compareTo: string | undefined
}
