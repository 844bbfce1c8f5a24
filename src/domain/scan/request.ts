import { DAY_MS } from '../day.ts'
import type { ExceptionRequest } from '../exceptions/request.ts'
import type { ExploitSources } from '../gate/exploits.ts'
import type { PolicyOrigin } from '../policy/origin.ts'
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

/** The base that an image is compared with. */
export interface ComparisonRequest {
  /** What `parseBaseName` takes; undefined for no comparison. */
  readonly compareTo: string | undefined
  /** How old the scan of a base may be before it is made again, in milliseconds. */
  readonly compareMaxAgeMs: number
}

/** Nothing is compared; a base image is looked at as it is by default. */
export const NO_COMPARISON: ComparisonRequest = { compareTo: undefined, compareMaxAgeMs: DAY_MS }

/** What may pass, and the base that it is compared with. */
export interface JudgingRequest extends ExceptionRequest, ComparisonRequest {
  readonly gate: GatePolicy
  /** `auto`, or what `parseBaseName` takes with a repository; undefined when no base image is looked for. */
  readonly baseImage?: string | undefined
  /** Patterns of the repositories whose findings `ignoreBase` may leave out; absent for any. */
  readonly ignorableBases?: readonly string[]
  /** Where the lists are that `fail-on-kev` and `fail-on-epss` need. */
  readonly exploitSources: ExploitSources
  /** The policy that the rules are at least as strict as; absent when none was given. */
  readonly policyOrigin?: PolicyOrigin
}
