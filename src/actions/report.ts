import type { ActionsHost } from '../adapters/actions/host.ts'
import { parseImageList } from '../adapters/files/image-list.ts'
import { readReportFiles } from '../adapters/files/report-files.ts'
import { UserError } from '../domain/errors.ts'
import { formatHarborRepository } from '../domain/harbor/repository.ts'
import { findContradiction } from '../domain/promotion/contradiction.ts'
import type { ExpectedImage } from '../domain/report/merge.ts'
import { soleImage } from '../domain/report/outcomes.ts'
import { outcomeOutputs } from '../domain/report/outputs.ts'
import { InputForm } from '../inputs/form.ts'
import { hasImages, readImageList } from '../inputs/images.ts'
import { mergeOnHost } from '../wiring/merge-reports.ts'
import { publishOnHost } from '../wiring/publish.ts'
import { locateOnHost, readMaskedReporting } from '../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  form.required('report-file')
  const paths = form.lines('report-file')
  const reporting = await readMaskedReporting(host, form)
  const expected = await readExpected(host, form)
  form.complete()
  const files = await readReportFiles(paths, { mayBeEmpty: expected !== undefined })
  const [first] = files
  // A directory stays a list of reports, however many it has today.
  const isOne = files.length === 1 && first?.path === paths[0] && expected === undefined
  const sole = isOne && first !== undefined ? soleImage(first.outcomes) : undefined
  if (first !== undefined && sole !== undefined) {
    const { outcomes } = first
    const contradiction = findContradiction(sole.report)
    if (contradiction !== undefined) {
      throw new UserError(
        `the report ${first.path} contradicts itself: ${contradiction}. It is not published`,
      )
    }
    host.setOutputs({ images: '', ...outcomeOutputs(outcomes), 'report-file': first.path })
    await publishOnHost(host, { outcomes, reporting })
    return
  }
  const { location } = reporting
  const { outcomes, reportFile, reportFiles } = await mergeOnHost(host, {
    files,
    expected: expected ?? [],
    location,
  })
  host.setOutputs({ ...outcomeOutputs(outcomes, { reportFiles }), 'report-file': reportFile })
  await publishOnHost(host, { outcomes, reporting })
}

/** The images that were to be judged; undefined when nobody said. */
async function readExpected(host: ActionsHost, form: InputForm): Promise<ExpectedImage[] | undefined> {
  if (!hasImages(form)) return undefined
  return Promise.all(
    readImageList(form, parseImageList).map(
      async ({ repository, tags, dockerfile }): Promise<ExpectedImage> => {
        // What cannot be read is told by the job that pushes the image, and this one may have no checkout.
        const location =
          dockerfile === undefined ? undefined : await locateOnHost(host, dockerfile).catch(() => undefined)
        const place = location === undefined ? {} : { location }
        return { repository: formatHarborRepository(repository), tags, ...place }
      },
    ),
  )
}
