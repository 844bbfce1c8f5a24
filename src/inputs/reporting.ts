import type { InputForm } from './form.ts'

export interface ReportingInputs {
  readonly summary: boolean
  readonly annotations: boolean
}

/** `summary`, `annotations`. */
export function readReporting(form: InputForm): ReportingInputs {
  return {
    summary: form.flag('summary', { standard: true }),
    annotations: form.flag('annotations', { standard: true }),
  }
}
