import * as v from 'valibot'
import { IGNORABLE_STATUSES } from '../domain/gate/vendor-status.ts'
import { isCommit } from '../domain/github/base.ts'
import { OS_SUPPORT } from '../domain/operating-system/support.ts'
import { DISTRIBUTION_IDS } from '../domain/operating-system/support-ends.ts'
import type { PolicyOrigin } from '../domain/policy/origin.ts'
import { RANKED_SEVERITIES } from '../domain/scan/severity.ts'
import type { GatePolicy } from '../domain/scan/verdict.ts'
import { FAIL_ON } from '../domain/scan/verdict.ts'

const limit = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)))

/** The policy of the gate, as reports and signed statements have it. */
export const gatePolicy = v.object({
  // Each rule is named: one that is not read would be dropped.
  failOn: v.picklist(FAIL_ON),
  maxFindings: v.object({
    critical: limit,
    high: limit,
    medium: limit,
    low: limit,
    negligible: limit,
    unknown: limit,
  }),
  onlyFixable: v.boolean(),
  unknownSeverity: v.picklist(RANKED_SEVERITIES),
  failOnCvss: v.exactOptional(v.number()),
  failOnKev: v.exactOptional(v.boolean()),
  failOnEpss: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  ignoreStatus: v.exactOptional(v.array(v.picklist(IGNORABLE_STATUSES))),
  ignoreBase: v.exactOptional(v.string()),
  osSupport: v.exactOptional(v.picklist(OS_SUPPORT)),
  osExtendedSupport: v.exactOptional(v.array(v.picklist(DISTRIBUTION_IDS))),
} satisfies Readonly<Record<keyof GatePolicy, v.GenericSchema>>) satisfies v.GenericSchema<
  unknown,
  GatePolicy
>

/** Which policy of an organisation was in force. */
export const policyOrigin = v.object({
  source: v.string(),
  commit: v.exactOptional(v.pipe(v.string(), v.check(isCommit, 'expected a commit'))),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected a SHA-256')),
  section: v.exactOptional(v.string()),
  movedTo: v.exactOptional(v.pipe(v.string(), v.check(isCommit, 'expected a commit'))),
}) satisfies v.GenericSchema<unknown, PolicyOrigin>
