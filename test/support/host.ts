import { tmpdir } from 'node:os'
import type { ActionsHost } from '../../src/adapters/actions/host.ts'
import type { Annotation } from '../../src/domain/report/render/annotations.ts'
import type { IdTokenRequest } from '../../src/ports/attestation/id-token.ts'

/** A runner in memory that remembers what was said to it. */
export interface RecordingHost extends ActionsHost {
  readonly inputsRead: ReadonlySet<string>
  readonly masked: readonly string[]
  readonly lines: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summaries: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly failures: readonly string[]
}

export function recordingHost(
  inputs: Readonly<Record<string, string>>,
  options: {
    readonly signal?: AbortSignal
    readonly temporaryDirectory?: string
    readonly environment?: Readonly<Record<string, string>>
    readonly idTokenRequest?: IdTokenRequest
  } = {},
): RecordingHost {
  const inputsRead = new Set<string>()
  const masked: string[] = []
  const lines: string[] = []
  const outputs: Record<string, string> = {}
  const state: Record<string, string> = {}
  const summaries: string[] = []
  const annotations: Annotation[] = []
  const failures: string[] = []
  const redact = (text: string): string =>
    masked.reduce((redacted, secret) => (secret === '' ? redacted : redacted.replaceAll(secret, '***')), text)
  return {
    inputsRead,
    masked,
    lines,
    outputs,
    summaries,
    annotations,
    failures,
    read(name) {
      inputsRead.add(name)
      return inputs[name] ?? ''
    },
    givenInputs: Object.keys(inputs),
    log: {
      info: (line) => void lines.push(redact(line)),
      warning: (line) => void lines.push(`warning: ${redact(line)}`),
      debug: () => undefined,
    },
    signal: options.signal ?? new AbortController().signal,
    environment: options.environment ?? {},
    idTokenRequest: () => options.idTokenRequest,
    temporaryDirectory: options.temporaryDirectory ?? tmpdir(),
    mask: (secret) => void masked.push(secret),
    redact,
    setOutputs: (values) => void Object.assign(outputs, values),
    saveState(name, value) {
      state[name] = value
    },
    readState: (name) => state[name] ?? '',
    addPath: () => undefined,
    appendSummary: async (markdown) => void summaries.push(markdown),
    annotate: (annotation) => void annotations.push(annotation),
    async group(title, work) {
      lines.push(`group: ${title}`)
      return work().finally(() => void lines.push('end of the group'))
    },
    fail: (message) => void failures.push(message ?? ''),
  }
}
