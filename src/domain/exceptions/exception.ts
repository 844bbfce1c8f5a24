import type { Finding } from '../scan/finding.ts'

/** Why a finding does not count; shown wherever the finding is left out. All of it is foreign text. */
export interface IgnoreReason {
  /** Where the exception stands: `.trivyignore line 3`, `CVE allowlist of project library`. */
  readonly source: string
  /** The reason that its author gave; '' for none. */
  readonly reason: string
  /** ISO 8601; absent when it does not expire. */
  readonly expiresAt?: string
}

/** Where an exception of a file stands. */
export interface ExceptionPlace {
  /** Its path, as the workflow has it. */
  readonly file: string
  /** Counted from 1; absent when the parser could not say. */
  readonly line?: number
}

/** A line of an ignore file or an entry of Harbor's allowlist. */
export interface IgnoreRule extends IgnoreReason {
  readonly kind: 'ignore-rule'
  readonly id: string
  /** Package URLs it is limited to; empty for any package. */
  readonly purls: readonly string[]
  /** Paths it is limited to; empty for any. Harbor's reports name no path, so such a rule is never applied. */
  readonly paths: readonly string[]
  /** Absent for Harbor's allowlist, which is in no file. */
  readonly place?: ExceptionPlace
  /** Who answers for it, as the policy of an organisation says. */
  readonly owner?: string
}

/** The statuses of OpenVEX 0.2.0. */
export const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const
export type VexStatus = (typeof VEX_STATUSES)[number]

/** A thing that a VEX statement names. Every part that is given has to fit; one that is only a name says nothing. */
export interface VexComponent {
  /** IRI, image reference or purl; '' when there is none. */
  readonly id: string
  /** Package URLs, CPEs: other names, each of which means this thing. */
  readonly identifiers: readonly string[]
  /** `algorithm:hex`. */
  readonly hashes: readonly string[]
}

/** What a VEX statement is about. */
export interface VexProduct extends VexComponent {
  /** Packages inside the image; empty for the whole image. */
  readonly subcomponents: readonly VexComponent[]
}

/** One statement of an OpenVEX document. Of several that fit, the latest holds. */
export interface VexStatement extends IgnoreReason {
  readonly kind: 'vex-statement'
  /** Name and aliases of the vulnerability. */
  readonly ids: readonly string[]
  readonly status: VexStatus
  /** Milliseconds since the epoch; 0 when the document has no time. */
  readonly timestamp: number
  readonly products: readonly VexProduct[]
  readonly place?: ExceptionPlace
}

export type Exception = IgnoreRule | VexStatement

/** A finding that does not count, and why. */
export interface IgnoredFinding extends Finding {
  readonly ignoredBy: IgnoreReason
}

/** An exception whose time is over although its finding is still there. */
export interface ExpiredException {
  readonly id: string
  readonly source: string
  readonly reason: string
  /** ISO 8601. */
  readonly expiredAt: string
}

/** Whether an exception matches; `undecided` when Harbor's data does not say. */
export type Match = 'yes' | 'no' | 'undecided'
