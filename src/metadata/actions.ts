import { type Input, pick, required } from './input.ts'
import { ATTESTATION, ATTESTED_SBOM, SIGNED_VERDICT } from './inputs/attestation.ts'
import {
  CHART,
  CLUSTER,
  HARBOR,
  HELM,
  INSTALLATION,
  MANAGEMENT,
  REACHABILITY,
  ROBOT,
  ROBOT_SECRET,
  VERIFICATION,
} from './inputs/bootstrap.ts'
import { CONNECTION, ROBOT_END } from './inputs/connection.ts'
import { CRANE } from './inputs/crane.ts'
import { COMPARISON, EXCEPTIONS, EXPLOIT_DATA, GATE, POLICY } from './inputs/gate.ts'
import { GITHUB } from './inputs/github.ts'
import { COPYING, IMAGE } from './inputs/image.ts'
import { LABELS } from './inputs/labels.ts'
import { PROMOTION, QUARANTINE } from './inputs/promotion.ts'
import { REPORT_FILE, REPORTING, SBOM } from './inputs/reporting.ts'
import { STEP } from './inputs/steps.ts'
import { WAITING } from './inputs/waiting.ts'

const ADDRESS = pick(CONNECTION, 'harbor-url', 'ca-certificate', 'tls-verify')
const RULES = { ...GATE, ...EXPLOIT_DATA, ...COMPARISON, ...POLICY, ...EXCEPTIONS }
const TIMES = pick(WAITING, 'scan-timeout', 'scan-retries')
const ONE_REPOSITORY = { repository: required(IMAGE.repository) }
const ONE_DIGEST = { digest: required(STEP.digest) }
const SEVERAL_IMAGES = { images: required(IMAGE.images) }
const TAGGED_IMAGES = { 'tagged-images': required(STEP['tagged-images']), ...pick(STEP, 'newest') }

const PUSH_AND_SCAN = {
  ...CONNECTION,
  ...ROBOT_END,
  ...IMAGE,
  ...CRANE,
  ...COPYING,
  ...RULES,
  ...QUARANTINE,
  ...ATTESTATION,
  ...ATTESTED_SBOM,
  ...LABELS,
  ...WAITING,
  ...SBOM,
  ...REPORT_FILE,
  ...REPORTING,
}

/** The inputs that each action has, in the order in which they are shown. */
export const INPUTS_OF = {
  'push-and-scan': PUSH_AND_SCAN,
  'check-inputs': PUSH_AND_SCAN,
  'setup-crane': CRANE,
  login: {
    ...CONNECTION,
    ...ROBOT_END,
    ...pick(IMAGE, 'repository', 'images'),
    ...pick(WAITING, 'scan'),
    ...pick(QUARANTINE, 'on-failure'),
    ...pick(SBOM, 'sbom'),
    ...LABELS,
    ...pick(STEP, 'prepare-credentials'),
  },
  'copy-image': {
    ...CONNECTION,
    image: required(IMAGE.image),
    ...ONE_REPOSITORY,
    ...pick(IMAGE, 'tags'),
    ...COPYING,
    ...pick(COMPARISON, 'compare-to'),
    ...pick(QUARANTINE, 'quarantine'),
    ...pick(STEP, 'crane-path'),
  },
  'await-scan': {
    ...CONNECTION,
    ...ONE_REPOSITORY,
    ...ONE_DIGEST,
    ...pick(STEP, 'base-digest'),
    ...pick(IMAGE, 'tags'),
    ...pick(STEP, 'pending-tags'),
    ...pick(PROMOTION, 'manifest-file'),
    ...RULES,
    ...pick(QUARANTINE, 'on-failure'),
    ...WAITING,
    ...REPORT_FILE,
  },
  'save-sbom': {
    ...CONNECTION,
    ...ONE_REPOSITORY,
    ...ONE_DIGEST,
    ...pick(SBOM, 'sbom-file'),
    ...TIMES,
  },
  promote: {
    ...CONNECTION,
    ...ONE_REPOSITORY,
    ...pick(STEP, 'digest'),
    ...pick(IMAGE, 'tags'),
    ...REPORT_FILE,
    ...SIGNED_VERDICT,
    ...PROMOTION,
    ...RULES,
    ...TIMES,
    ...pick(QUARANTINE, 'on-failure'),
    ...pick(REPORTING, 'summary', 'annotations'),
  },
  'push-images': {
    ...CONNECTION,
    ...SEVERAL_IMAGES,
    ...pick(IMAGE, 'max-parallel', 'tags'),
    ...COPYING,
    ...RULES,
    ...QUARANTINE,
    ...ATTESTATION,
    ...ATTESTED_SBOM,
    ...LABELS,
    ...WAITING,
    ...SBOM,
    ...REPORT_FILE,
    ...pick(STEP, 'crane-path'),
  },
  'plan-matrix': {
    ...pick(CONNECTION, 'harbor-url'),
    ...SEVERAL_IMAGES,
    ...pick(IMAGE, 'tags'),
    ...pick(COMPARISON, 'compare-to'),
    ...pick(STEP, 'key'),
  },
  'recheck-images': {
    ...CONNECTION,
    ...ROBOT_END,
    ...TAGGED_IMAGES,
    ...pick(IMAGE, 'max-parallel'),
    ...GATE,
    ...EXPLOIT_DATA,
    ...POLICY,
    ...EXCEPTIONS,
    ...WAITING,
    // What Harbor found when the image was pushed is what a re-check has to go beyond.
    scan: { ...WAITING.scan, default: 'always' },
    ...ATTESTATION,
    ...LABELS,
    ...pick(STEP, 'previous-report', 'webhook-url', 'webhook-format', 'issue', 'issue-key'),
    ...REPORT_FILE,
  },
  'check-exceptions': {
    ...CONNECTION,
    ...TAGGED_IMAGES,
    ...POLICY,
    ...EXCEPTIONS,
    ...pick(IMAGE, 'max-parallel'),
  },
  'attest-verdict': {
    ...CONNECTION,
    ...pick(STEP, 'digest'),
    'report-file': required(REPORT_FILE['report-file']),
    ...pick(PROMOTION, 'manifest-file'),
    ...ATTESTATION,
    attest: { ...ATTESTATION.attest, default: 'key' },
    ...ATTESTED_SBOM,
  },
  'label-verdict': {
    ...CONNECTION,
    ...pick(STEP, 'digest'),
    'report-file': required(REPORT_FILE['report-file']),
    ...LABELS,
  },
  'verify-verdict': {
    ...CONNECTION,
    ...ONE_REPOSITORY,
    ...ONE_DIGEST,
    ...SIGNED_VERDICT,
    ...pick(PROMOTION, 'max-age'),
    ...GATE,
    ...pick(COMPARISON, 'compare-to'),
    ...POLICY,
    ...GITHUB,
  },
  report: {
    'report-file': required(REPORT_FILE['report-file']),
    ...pick(STEP, 'expected-images'),
    ...REPORTING,
  },
  'setup-helm': HELM,
  'install-harbor': {
    ...CLUSTER,
    ...HARBOR,
    ...CHART,
    ...pick(CONNECTION, 'ca-certificate', 'tls-verify'),
    ...INSTALLATION,
  },
  'verify-harbor': {
    ...MANAGEMENT,
    ...ADDRESS,
    ...pick(ROBOT, 'project'),
    ...pick(VERIFICATION, 'verify-scan'),
    ...pick(HARBOR, 'ingress-class'),
    ...pick(VERIFICATION, 'verify-timeout'),
  },
  'create-robot': {
    ...MANAGEMENT,
    ...ADDRESS,
    ...ROBOT,
    ...ROBOT_SECRET,
    ...REACHABILITY,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Input>>>>

export type ActionName = keyof typeof INPUTS_OF

/** The name of any input of any action. */
export type InputName = { [Action in ActionName]: keyof (typeof INPUTS_OF)[Action] }[ActionName]

/** The name of any input of one action. */
export type InputNameOf<Action extends ActionName> = keyof (typeof INPUTS_OF)[Action] & InputName

/** What an input is: the same in every action that has it, except for a default. */
type Declared<Name extends InputName> = {
  [Action in ActionName]: Name extends keyof (typeof INPUTS_OF)[Action]
    ? (typeof INPUTS_OF)[Action][Name]
    : never
}[ActionName]

/** The names of all inputs of a kind. */
export type NameOfKind<Kind extends Input['kind']> = {
  [Name in InputName]: Declared<Name> extends { readonly kind: Kind } ? Name : never
}[InputName]

/** The words of a choice. */
export type ChoiceValue<Name extends InputName> =
  Declared<Name> extends { readonly values: readonly (infer Value)[] } ? Value : never

/** Milliseconds; undefined for an input without a default, when it was not given. */
export type DurationValue<Name extends InputName> =
  Declared<Name> extends { readonly default: '' } ? number | undefined : number
