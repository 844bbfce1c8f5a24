import type { InputNameOf } from '../../metadata/actions.ts'
import type { InputContext } from '../context.ts'
import { readDigest } from '../image.ts'
import { readLabels } from '../labels.ts'
import { readMaskedConnection } from './parts.ts'
import type { StoredFiles } from './promote.ts'

/** Every input of label-verdict, with the report that it names. @throws InputError with all problems. */
export async function readLabelVerdict(
  context: InputContext<InputNameOf<'label-verdict'>>,
  stored: Pick<StoredFiles, 'readReport'>,
) {
  const { form } = context
  const connection = await readMaskedConnection(context)
  const digest = readDigest(form)
  const reportFile = form.required('report-file')
  const labels = readLabels(form)
  if (labels === undefined && !form.isRefused('label-passed') && !form.isRefused('label-failed')) {
    form.problem('label-passed', 'or "label-failed" is required: without both this step has nothing to do')
  }
  form.complete()
  return {
    connection,
    report: await stored.readReport(reportFile),
    // Otherwise there was a problem.
    labels: labels as NonNullable<typeof labels>,
    ...(digest === undefined ? {} : { digest }),
  }
}
