import { AUTO } from '../domain/base-image/base-image.ts'
import { type ExploitSources, parseProbability } from '../domain/gate/exploits.ts'
import { parseScore } from '../domain/gate/score.ts'
import {
  IGNORABLE_STATUSES,
  type IgnorableStatus,
  parseVendorStatus,
  type VendorStatus,
} from '../domain/gate/vendor-status.ts'
import { distributionByName } from '../domain/operating-system/release-file.ts'
import { type DistributionId, EXTENDABLE_IDS } from '../domain/operating-system/support-ends.ts'
import { parseBaseName } from '../domain/scan/base.ts'
import type { ComparisonRequest, WaitingRequest } from '../domain/scan/request.ts'
import { SEVERITIES, type Severity } from '../domain/scan/severity.ts'
import type { GatePolicy } from '../domain/scan/verdict.ts'
import type { COMPARISON, EXPLOIT_DATA, GATE } from '../metadata/inputs/gate.ts'
import type { WAITING } from '../metadata/inputs/waiting.ts'
import { type InputForm, suggestion } from './form.ts'

export type GateName = keyof typeof GATE
export type ExploitDataName = keyof typeof EXPLOIT_DATA

/**
 * `fail-on`, `max-findings`, `fail-on-cvss`, `fail-on-kev`, `fail-on-epss`, `only-fixable`, `ignore-status`,
 * `os-support`, `os-extended-support`, `base-image`, `ignore-base`, `unknown-severity`.
 */
export function readGate(form: InputForm<GateName>): GatePolicy {
  const failOnCvss = form.optional('fail-on-cvss', parseScore)
  const failOnEpss = form.optional('fail-on-epss', parseProbability)
  const ignoreStatus = readIgnoredStatuses(form)
  const osExtendedSupport = readExtendedSupport(form)
  const baseImage = readBaseImage(form)
  const ignoresBase = form.boolean('ignore-base')
  if (ignoresBase && baseImage === undefined) {
    form.problem('ignore-base', 'needs "base-image", which says what the base image is')
  }
  return {
    failOn: form.choice('fail-on'),
    maxFindings: readMaxFindings(form),
    onlyFixable: form.boolean('only-fixable'),
    unknownSeverity: form.choice('unknown-severity'),
    ...(failOnCvss === undefined ? {} : { failOnCvss }),
    ...(form.boolean('fail-on-kev') ? { failOnKev: true } : {}),
    ...(failOnEpss === undefined ? {} : { failOnEpss }),
    ...(ignoreStatus.length === 0 ? {} : { ignoreStatus }),
    ...(ignoresBase && baseImage !== undefined ? { ignoreBase: baseImage } : {}),
    osSupport: form.choice('os-support'),
    ...(osExtendedSupport.length === 0 ? {} : { osExtendedSupport }),
  }
}

function readBaseImage(form: InputForm<'base-image'>): string | undefined {
  const name = form.text('base-image')
  if (name === '' || name === AUTO) return name || undefined
  form.parse('base-image', { text: name, parser: parseBaseImage, fallback: undefined })
  return name
}

/** A bare tag would be one of the image itself. @throws Error */
function parseBaseImage(text: string): void {
  if (parseBaseName(text).repository !== undefined) return
  throw new Error(`"${text}" is neither auto nor project/repository:tag or @digest`)
}

/** `ubuntu,rhel` */
function readExtendedSupport(form: InputForm<'os-extended-support'>): DistributionId[] {
  const ids = form.list('os-extended-support').flatMap((word) => {
    const named = distributionByName(word, '')?.id
    const found = EXTENDABLE_IDS.find((candidate) => candidate === named)
    if (found !== undefined) return [found]
    form.problem(
      'os-extended-support',
      `"${word}" is no distribution with an extended support that is known here. ${suggestion(word, EXTENDABLE_IDS)}`,
    )
    return []
  })
  return [...new Set(ids)].toSorted()
}

/** `kev-source`, `epss-source`, `exploit-data-max-age`. */
export function readExploitSources(form: InputForm<ExploitDataName>): ExploitSources {
  return {
    kev: readSource(form, 'kev-source'),
    epss: readSource(form, 'epss-source'),
    maxAgeDays: form.count('exploit-data-max-age'),
  }
}

/** A path, or an address that can be shown: one with a secret in it cannot. */
function readSource(
  form: InputForm<'kev-source' | 'epss-source'>,
  name: 'kev-source' | 'epss-source',
): string {
  const source = form.text(name)
  const problem = findSourceProblem(source)
  if (problem !== undefined) form.problem(name, problem)
  return source
}

function findSourceProblem(source: string): string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return undefined
  if (!source.startsWith('https://') || !URL.canParse(source)) {
    return 'has to be an https address, or the path of a file'
  }
  const { username, password, search, hash } = new URL(source)
  if (username === '' && password === '' && search === '' && hash === '') return undefined
  return 'has to be an address without a user, a password, a query and a fragment, because it is shown'
}

/** `will_not_fix,fix_deferred` */
function readIgnoredStatuses(form: InputForm<'ignore-status'>): IgnorableStatus[] {
  const statuses = form.list('ignore-status').flatMap((word) => {
    const status = parseVendorStatus(word)
    const found = IGNORABLE_STATUSES.find((candidate) => candidate === status)
    if (found !== undefined) return [found]
    form.problem('ignore-status', describeStatusProblem(word, status))
    return []
  })
  return [...new Set(statuses)]
}

function describeStatusProblem(word: string, status: VendorStatus | undefined): string {
  if (status === undefined)
    return `"${word}" is no status of a vendor. ${suggestion(word, IGNORABLE_STATUSES)}`
  return `"${word}" would leave out nearly every finding, and cannot be ignored as a whole`
}

/** `compare-to`: a tag or a digest, of another repository too; undefined when it was not given. */
export function readCompareTo(form: InputForm<'compare-to'>): string | undefined {
  const name = form.text('compare-to')
  if (name === '') return undefined
  form.parse('compare-to', { text: name, parser: parseBaseName, fallback: { reference: name } })
  return name
}

/** `compare-to`, `compare-max-age`. */
export function readComparison(form: InputForm<keyof typeof COMPARISON>): ComparisonRequest {
  return { compareTo: readCompareTo(form), compareMaxAgeMs: form.duration('compare-max-age') }
}

/** `scan`, `scan-timeout`, `scan-retries`. */
export function readWaiting(form: InputForm<keyof typeof WAITING>): WaitingRequest {
  return { scan: form.choice('scan'), ...readLimits(form) }
}

/** `scan-timeout`, `scan-retries`: how long a scan is waited for, and how often it is started again. */
export function readLimits(
  form: InputForm<'scan-timeout' | 'scan-retries'>,
): Pick<WaitingRequest, 'timeoutMs' | 'retries'> {
  return { timeoutMs: form.duration('scan-timeout'), retries: form.count('scan-retries') }
}

/** `critical=0,high=5` */
function readMaxFindings(form: InputForm<'max-findings'>): GatePolicy['maxFindings'] {
  const limits: Partial<Record<Severity, number>> = {}
  for (const entry of form.list('max-findings')) {
    const [, word = '', number = ''] = /^\s*([A-Za-z]+)\s*=\s*(\d{1,9})\s*$/.exec(entry) ?? []
    if (word === '') {
      form.problem('max-findings', `"${entry}" is not severity=number, as in critical=0,high=5`)
      continue
    }
    const severity = SEVERITIES.find((candidate) => candidate === word.toLowerCase())
    if (severity === undefined)
      form.problem('max-findings', `"${word}" is not a severity. ${suggestion(word, SEVERITIES)}`)
    else if (limits[severity] !== undefined) form.problem('max-findings', `"${severity}" is given twice`)
    else limits[severity] = Number(number)
  }
  return limits
}
