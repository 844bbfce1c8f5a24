import type { ActionName } from '../actions.ts'
import { REPORT_FILE_STEPS } from '../report-files.ts'

/** A step of the composite. It gives its action every input of that name which push-and-scan has. */
export interface CompositeStep {
  readonly id: string
  readonly name: string
  readonly action: ActionName
  /** Why it is there, or is left out. */
  readonly note?: string
  /** An expression. */
  readonly if?: string
  /** Inputs that come from elsewhere, and notes on those that do not. */
  readonly with?: Readonly<Record<string, StepValue>>
}

export interface StepValue {
  /** Without both it is the input of the same name. */
  readonly expression?: string
  readonly value?: string
  readonly note?: string
}

const from = (step: string, output: string): StepValue => ({
  expression: `steps.${step}.outputs.${output}`,
})

/** Read by several steps, and at the same commit by each. */
const POLICY = from('inputs', 'policy')

/** What check-inputs says of the inputs: the rules are those of the code. */
const ONE_IMAGE = "steps.inputs.outputs.pushes == 'image'"

/** Only of one image: several have it within their step. */
const SIGNS = "steps.inputs.outputs.attests == 'true' && steps.scan.outputs.verdict == 'passed'"

/** Nothing comes after a statement that was asked for and is not there. */
const SIGNED = `(steps.attest.outcome == 'success' || !(${SIGNS}))`

/** The same of the label: a failed image is deleted without it. */
const LABELLED =
  "(steps.label.outcome == 'success' || steps.inputs.outputs.labels != 'true' || steps.scan.outputs.verdict != 'passed')"

/** push-and-scan as a row of small actions. */
export const COMPOSITE_STEPS: readonly CompositeStep[] = [
  { id: 'inputs', name: 'Check the inputs', action: 'check-inputs' },
  { id: 'crane', name: 'Set up crane', action: 'setup-crane' },
  {
    id: 'login',
    name: 'Log in to Harbor',
    action: 'login',
    with: {
      'prepare-credentials': {
        value: 'false',
        note: 'The steps that push make their own, so that no later step finds any.',
      },
    },
  },
  {
    id: 'copy',
    name: 'Copy the image',
    if: ONE_IMAGE,
    action: 'copy-image',
    with: { 'crane-path': from('crane', 'crane-path') },
  },
  {
    id: 'scan',
    name: 'Await the scan',
    if: `${ONE_IMAGE} && steps.inputs.outputs.scans == 'true'`,
    action: 'await-scan',
    with: {
      digest: from('copy', 'digest'),
      'base-digest': from('copy', 'base-digest'),
      tags: from('copy', 'tags'),
      'pending-tags': from('copy', 'pending-tags'),
      'manifest-file': from('copy', 'manifest-file'),
      policy: POLICY,
    },
  },
  {
    id: 'sbom',
    name: 'Save the SBOM',
    note: 'Not after a scan that did not end: the same scanner makes the SBOM.',
    if: `${ONE_IMAGE} && steps.inputs.outputs.saves-sbom == 'true' && steps.scan.outputs.sbom-possible != 'false'`,
    action: 'save-sbom',
    with: { digest: from('copy', 'digest') },
  },
  {
    id: 'attest',
    name: 'Sign the verdict',
    note: 'Also after an SBOM that could not be had. Nothing but a pass is signed.',
    if: `!cancelled() && ${SIGNS}`,
    action: 'attest-verdict',
    with: {
      digest: from('copy', 'digest'),
      'report-file': from('scan', 'report-file'),
      'manifest-file': from('copy', 'manifest-file'),
    },
  },
  {
    id: 'label',
    name: 'Label the image',
    note: 'By any verdict that was reached. Before the tags: rules of replication that start with a tag look at the labels.',
    if: `!cancelled() && steps.inputs.outputs.labels == 'true' && steps.scan.outputs.report-file != '' && ${SIGNED}`,
    action: 'label-verdict',
    with: { digest: from('copy', 'digest'), 'report-file': from('scan', 'report-file') },
  },
  {
    id: 'promote',
    name: 'Put the tags on',
    note: 'Tags wait only in quarantine. Not when the job is being cancelled: only a complete run sets tags. And not without the statement and the label that were asked for.',
    if: `!cancelled() && steps.scan.outputs.promotion-due == 'true' && ${SIGNED} && ${LABELLED}`,
    action: 'promote',
    with: {
      digest: from('copy', 'digest'),
      tags: from('copy', 'pending-tags'),
      'report-file': from('scan', 'report-file'),
      'manifest-file': from('copy', 'manifest-file'),
      'signatures-file': from('copy', 'signatures-file'),
      policy: POLICY,
      'ignore-file': { note: 'Without max-age nothing is scanned again.' },
      summary: { value: 'false', note: 'The last step shows what became of the tags.' },
      annotations: { value: 'false' },
    },
  },
  {
    id: 'images',
    name: 'Push and scan the images',
    note: 'All of the above for several images at once.',
    if: "steps.inputs.outputs.pushes == 'images'",
    action: 'push-images',
    with: { 'crane-path': from('crane', 'crane-path'), policy: POLICY },
  },
  {
    id: 'report',
    name: 'Report',
    note: 'Also after a cancelled wait: the results so far are reported. The verdict fails the job here, last of all.',
    if: "always() && (steps.scan.outputs.report-file != '' || steps.images.outputs.report-file != '')",
    action: 'report',
    with: {
      'report-file': {
        expression: 'steps.scan.outputs.report-file || steps.images.outputs.report-file',
      },
      'expected-images': { expression: 'inputs.images' },
    },
  },
]

/** The steps that an output comes from: the first that has it. */
export const COMPOSITE_OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  reference: ['copy', 'images'],
  digest: ['copy'],
  tags: ['promote', 'copy'],
  verdict: ['scan', 'images'],
  severity: ['scan', 'images'],
  critical: ['scan', 'images'],
  high: ['scan', 'images'],
  medium: ['scan', 'images'],
  low: ['scan', 'images'],
  negligible: ['scan', 'images'],
  unknown: ['scan', 'images'],
  total: ['scan', 'images'],
  fixable: ['scan', 'images'],
  ignored: ['scan', 'images'],
  new: ['scan', 'images'],
  fixed: ['scan', 'images'],
  platforms: ['scan'],
  'scan-duration': ['scan', 'images'],
  images: ['images'],
  'report-file': ['scan', 'images'],
  ...REPORT_FILE_STEPS,
  'sbom-file': ['sbom', 'images'],
  sboms: ['sbom', 'images'],
  attestations: ['attest'],
  'harbor-link': ['scan', 'copy'],
}
