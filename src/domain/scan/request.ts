import type { ExceptionRequest } from '../exceptions/request.ts'
import type { ExploitSources } from '../gate/exploits.ts'
import type { ScanMode } from './scan-mode.ts'
import type { GatePolicy } from './verdict.ts'

/** Whether a scan is started, and how long it may take. */
export interface WaitingRequest {
  readonly scan: ScanMode
  readonly timeoutMs: number
  readonly retries: number
}

/** A scan that will be made: `scan` is not `never`. */
export interface ScanRequest extends WaitingRequest {
  readonly scan: Exclude<ScanMode, 'never'>
}

/** What may pass, and the base that it is compared with. */
export interface JudgingRequest extends ExceptionRequest {
  readonly gate: GatePolicy
  /** Where the lists are that `fail-on-kev` and `fail-on-epss` need. */
  readonly exploitSources: ExploitSources
  /** What `parseBaseName` takes; undefined for no comparison. */
  readonly compareTo: string | undefined
  /** How old the scan of the base may be before it is scanned again. */
  readonly compareMaxAgeMs: number
}
