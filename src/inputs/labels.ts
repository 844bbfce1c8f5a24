import { parseLabelName, type VerdictLabels } from '../domain/harbor/label.ts'
import type { ScanMode } from '../domain/scan/scan-mode.ts'
import type { LABELS } from '../metadata/inputs/labels.ts'
import type { InputForm } from './form.ts'

export type LabelName = keyof typeof LABELS

/** `label-passed`, `label-failed`; undefined when neither was given. */
export function readLabels(form: InputForm<LabelName>): VerdictLabels | undefined {
  const passed = form.optional('label-passed', parseLabelName)
  const failed = form.optional('label-failed', parseLabelName)
  if (passed !== undefined && passed === failed) {
    form.problem('label-failed', `is "${failed}", as "label-passed" is: one label cannot stand for both`)
  }
  if (passed === undefined && failed === undefined) return undefined
  return { ...(passed === undefined ? {} : { passed }), ...(failed === undefined ? {} : { failed }) }
}

/** The same for a run that may reach a verdict, as a part of its request. */
export function readVerdictLabels(
  form: InputForm<LabelName>,
  { scan }: { readonly scan: ScanMode },
): { readonly labels?: VerdictLabels } {
  const labels = readLabels(form)
  if (labels === undefined) return {}
  if (scan === 'never') {
    const name = labels.passed === undefined ? 'label-failed' : 'label-passed'
    form.problem(name, 'needs a verdict, and with "scan: never" there is no verdict')
  }
  return { labels }
}
