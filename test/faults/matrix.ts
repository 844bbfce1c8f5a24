/** Every fault at every stage, and how the run has to end: the table that the check proves and the document shows. */
import type { FaultId } from './faults.ts'
import { FAULTS } from './faults.ts'
import { STAGES, type StageId } from './stages.ts'

type StageKind = (typeof STAGES)[number]['kind']

/** How a run has to end. `found` is what the sentence has to name, besides what was being done; `…` is any text. */
export type Outcome =
  /** As without the fault: what was true of the image is the verdict. */
  | { readonly kind: 'recovers' }
  /** An error, and no verdict. */
  | { readonly kind: 'stops'; readonly found: string }
  /** The verdict is `undecided`, and the error says why. */
  | { readonly kind: 'undecided'; readonly found: string }
  /** The verdict is `passed`, the tags are not (all) set, and the error says why. */
  | { readonly kind: 'untagged'; readonly found: string }
  /** The verdict is `passed` and the tags are set, but a file that was asked for is not there: an error says so. */
  | { readonly kind: 'unreported'; readonly found: string }
  /** The job succeeds with a warning. */
  | { readonly kind: 'warns'; readonly found: string }

/** A combination that there is not, and why. */
export interface Nonsense {
  readonly kind: 'nonsense'
  readonly reason: string
}

/** By stage, or else by the kind of stage, or else for all. */
type Row = { readonly [Place in StageId | StageKind | 'all']?: string | Outcome | Nonsense }

const recovers: Outcome = { kind: 'recovers' }
const no = (reason: string): Nonsense => ({ kind: 'nonsense', reason })
const undecided = (found: string): Outcome => ({ kind: 'undecided', found })
const stops = (found: string): Outcome => ({ kind: 'stops', found })

const NO_BODY = 'the answer has no body'
const NOT_GITHUB = 'it is about the address of Harbor, not of GitHub'
const SHORT = 'less is sent than would be cut'
const NO_TOKEN = 'no token is sent with it'
const NO_CRANE = 'nothing is copied then'

/** Cut, as long as it may be: what follows a Retry-After, a restart or a broken connection is another try. */
const ROWS: Readonly<Record<FaultId, Row>> = {
  refused: { all: 'nothing listens there', github: 'no answer from GitHub' },
  away: { all: recovers },
  restart: { all: recovers, comment: 'no answer from GitHub' },
  cut: { all: recovers },
  'cut-upload': { all: no(SHORT), blob: recovers },
  reset: { all: recovers },
  resets: { all: 'closed the connection', github: 'no answer from GitHub' },
  stall: {
    all: 'gave no answer',
    crane: 'has not answered',
    github: 'no answer',
  },
  slow: { all: recovers },
  latency: { all: recovers },
  truncated: {
    login: no(NO_BODY),
    project: recovers,
    token: 'did not issue a token',
    blob: no(NO_BODY),
    manifest: no(NO_BODY),
    scan: no(NO_BODY),
    polling: 'could not be read',
    report: 'could not be read',
    tagging: no(NO_BODY),
    comment: 'could not be read',
  },
  empty: {
    login: no('a registry may answer so'),
    project: recovers,
    token: 'did not issue a token',
    blob: '200',
    manifest: 'answered with a page',
    scan: '200',
    polling: 'could not be read',
    report: undecided('gives no report'),
    tagging: '200',
    comment: 'could not be read',
  },
  page: {
    login: 'answered with a page',
    project: recovers,
    token: 'did not issue a token',
    blob: '200',
    manifest: 'answered with a page',
    scan: '200',
    polling: 'answered with a page',
    report: 'answered with a page',
    tagging: '200',
    comment: 'could not be read',
  },
  'core-restarts': { all: recovers },
  'core-away': { all: '502', token: 'failed (502)', github: 'GitHub answered 502' },
  'rate-seconds': { all: recovers, github: 'GitHub answered 429' },
  'rate-date': { all: recovers, github: 'GitHub answered 429' },
  unauthorized: { all: 'refused the robot', project: recovers, github: 'GitHub answered 401' },
  precondition: { all: '412', crane: 'policy', github: 'GitHub answered 412' },
  'too-large': {
    all: 'limits the size of a request',
    crane: 'limits the size of a request',
    github: 'GitHub answered 413',
  },
  'no-name': { all: 'cannot resolve', github: no(NOT_GITHUB) },
  'no-resolver': { all: recovers, github: no(NOT_GITHUB) },
  'unknown-authority': {
    all: 'an authority that the runner does not trust',
    github: no(NOT_GITHUB),
  },
  'wrong-name': { all: 'for another name', github: no(NOT_GITHUB) },
  expired: { all: 'has expired', github: no(NOT_GITHUB) },
  'disk-full': {
    login: stops('could not be unpacked or copied: the disk is full'),
    project: stops('could not be unpacked or copied: the disk is full'),
    crane: recovers,
    scan: stops('failed to write the report to …no space left'),
    polling: stops('failed to write the report to …no space left'),
    report: stops('failed to write the report to …no space left'),
    tagging: { kind: 'unreported', found: 'failed to write the report to …no space left' },
    comment: recovers,
  },
  'clock-forward': { all: recovers },
  'clock-back': { all: recovers, github: 'GitHub gave no answer within' },
  'token-ends': { all: no(NO_TOKEN), token: 'refused the robot', blob: recovers, manifest: recovers },
  'crane-dies': { all: no(NO_CRANE), crane: recovers },
  'other-program': { all: no(NO_CRANE), crane: recovers },
  'sigint-upload': {
    all: no(NO_CRANE),
    token: no(SHORT),
    blob: 'the job is being cancelled',
    manifest: no(SHORT),
  },
  sigint: { all: 'the job is being cancelled', scan: undecided('the job was cancelled'), github: recovers },
  sigterm: { all: 'the job is being cancelled', scan: undecided('the job was cancelled'), github: recovers },
}

/** What is being done at a stage, as every sentence about it begins. */
const DOING: Readonly<Record<StageId, string>> = {
  login: 'failed to log in to Harbor at …: ',
  // What the answer does not say is asked for in another way.
  project: 'failed to …library…: ',
  token: 'failed to push …: ',
  blob: 'failed to push …: ',
  manifest: 'failed to push …: ',
  scan: 'failed to start a scan of …: ',
  polling: 'failed to read the artifact …: ',
  report: 'failed to read the vulnerability report of …: ',
  tagging: 'failed to put the tag … on …: ',
  comment: 'There is no up-to-date comment on the pull request: failed to …: ',
}

const OUTCOME_OF: Readonly<Record<StageKind, Exclude<Outcome['kind'], 'recovers'>>> = {
  harbor: 'stops',
  crane: 'stops',
  scan: 'undecided',
  tags: 'untagged',
  github: 'warns',
}

export interface Cell {
  readonly fault: (typeof FAULTS)[number]
  readonly stage: (typeof STAGES)[number]
  readonly expected: Outcome | Nonsense
  /** The sentence, with `…` for any text; '' when there is none. */
  readonly sentence: string
}

/** The whole table, the combinations that make no sense included. */
export function cells(): Cell[] {
  return FAULTS.flatMap((fault) => STAGES.map((stage) => cellOf(fault, stage)))
}

function cellOf(fault: Cell['fault'], stage: Cell['stage']): Cell {
  const row: Row = ROWS[fault.id]
  const given = row[stage.id] ?? row[stage.kind] ?? row.all
  if (given === undefined) throw new Error(`the table says nothing of ${fault.id} at ${stage.id}`)
  if (typeof given === 'string') {
    const expected = { kind: OUTCOME_OF[stage.kind], found: given }
    return { fault, stage, expected, sentence: `${DOING[stage.id]}…${given}` }
  }
  const sentence = given.kind === 'recovers' || given.kind === 'nonsense' ? '' : given.found
  return { fault, stage, expected: given, sentence }
}

/** Whether a text holds a sentence of the table. */
export function fits(text: string, sentence: string): boolean {
  const pattern = sentence
    .split('…')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('[\\s\\S]*?')
  return new RegExp(pattern).test(text)
}

/** The same in a run of the composite, whose steps are processes of their own: a few of each kind. */
export const COMPOSITE: readonly (readonly [FaultId, StageId])[] = [
  ['core-restarts', 'login'],
  ['unauthorized', 'login'],
  ['reset', 'project'],
  ['core-restarts', 'blob'],
  ['too-large', 'blob'],
  ['reset', 'manifest'],
  ['truncated', 'polling'],
  ['core-restarts', 'report'],
  ['truncated', 'report'],
  ['rate-seconds', 'tagging'],
  ['unauthorized', 'tagging'],
  ['latency', 'blob'],
]
