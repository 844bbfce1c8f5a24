import type { ActionsHost } from '../adapters/actions-host.ts'
import { isPromotionMissing } from '../domain/promotion/promotion.ts'
import { planAnnotations } from '../domain/report/annotations.ts'
import { renderConsole } from '../domain/report/console.ts'
import type { Report } from '../domain/report/report.ts'
import { renderSummary } from '../domain/report/summary.ts'
import type { ReportingInputs } from '../inputs/reporting.ts'

/** Publishes the report everywhere and only then lets its verdict fail the step. */
export async function publishOnHost(
  host: ActionsHost,
  input: { readonly report: Report; readonly reporting: ReportingInputs },
): Promise<void> {
  const { report, reporting } = input
  for (const line of renderConsole(report)) host.log.info(line)
  if (reporting.summary) await host.appendSummary(renderSummary(report))
  if (reporting.annotations) for (const annotation of planAnnotations(report)) host.annotate(annotation)
  if (report.verdict.name === 'passed' && !isPromotionMissing(report.promotion)) return
  // The first annotation says why; without annotations the log still has to name the error.
  const [headline] = planAnnotations(report)
  host.fail(reporting.annotations ? undefined : headline?.message)
}
