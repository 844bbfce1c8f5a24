import { isDigest } from '../domain/oci/digest.ts'
import { isTag } from '../domain/oci/reference.ts'
import type { WaitingRequest } from '../domain/scan/request.ts'
import { SCAN_MODES, type ScanMode } from '../domain/scan/scan-mode.ts'
import { RANKED_SEVERITIES, SEVERITIES, type Severity } from '../domain/scan/severity.ts'
import { FAIL_ON, type GatePolicy } from '../domain/scan/verdict.ts'
import { parseDuration } from './duration.ts'
import { type InputForm, suggestion } from './form.ts'

const DEFAULT_TIMEOUT_MS = 600_000

/** `fail-on`, `max-findings`, `only-fixable`, `unknown-severity`. */
export function readGate(form: InputForm): GatePolicy {
  return {
    failOn: form.choice('fail-on', { values: FAIL_ON, standard: 'high' }),
    maxFindings: readMaxFindings(form),
    onlyFixable: form.flag('only-fixable', { standard: false }),
    unknownSeverity: form.choice('unknown-severity', { values: RANKED_SEVERITIES, standard: 'high' }),
  }
}

/** `compare-to`: a tag or a digest; undefined when it was not given. */
export function readCompareTo(form: InputForm): string | undefined {
  const name = form.text('compare-to')
  if (name === '') return undefined
  if (!isTag(name) && !isDigest(name)) {
    form.problem('compare-to', `"${name}" is neither a tag nor a digest of the repository`)
  }
  return name
}

/** `scan`, `scan-timeout`, `scan-retries`. */
export function readWaiting(
  form: InputForm,
  options: { readonly scan: ScanMode } = { scan: 'auto' },
): WaitingRequest {
  return { scan: readScanMode(form, options.scan), timeoutMs: readTimeout(form), retries: readRetries(form) }
}

/** `scan-timeout`, in milliseconds. */
export function readTimeout(form: InputForm): number {
  const text = form.text('scan-timeout')
  if (text === '') return DEFAULT_TIMEOUT_MS
  return form.parse('scan-timeout', { text, parser: parseDuration, standIn: DEFAULT_TIMEOUT_MS })
}

/** `scan-retries`. */
export function readRetries(form: InputForm): number {
  return form.count('scan-retries', { standard: 2, highest: 10 })
}

export function readScanMode(form: InputForm, standard: ScanMode = 'auto'): ScanMode {
  return form.choice('scan', { values: SCAN_MODES, standard })
}

/** `critical=0,high=5` */
function readMaxFindings(form: InputForm): GatePolicy['maxFindings'] {
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
