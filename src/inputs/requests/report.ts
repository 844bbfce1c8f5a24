import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import type { ExpectedImage } from '../../domain/report/merge.ts'
import type { InputNameOf } from '../../metadata/actions.ts'
import type { InputContext } from '../context.ts'
import { hasImages, readImageList } from '../images.ts'
import { locateDockerfile, readMaskedReporting } from '../reporting.ts'

/** Every input of report. @throws InputError with all problems. */
export async function readReport(context: InputContext<InputNameOf<'report'>>) {
  const { form } = context
  form.required('report-file')
  const request = {
    paths: form.lines('report-file'),
    reporting: await readMaskedReporting(context),
    expected: await readExpectedImages(context),
  }
  form.complete()
  return request
}

/** The images that were to be judged; undefined when that was not said. */
async function readExpectedImages({
  form,
  loadListParser,
  ...options
}: InputContext<InputNameOf<'report'>>): Promise<ExpectedImage[] | undefined> {
  if (!hasImages(form, 'expected-images')) return undefined
  const listed = await readImageList(form, { name: 'expected-images', loadParser: loadListParser })
  return Promise.all(
    listed.map(async ({ repository, tags, dockerfile }): Promise<ExpectedImage> => {
      // The job that pushes the image reports what cannot be read; this one may have no checkout.
      const location =
        dockerfile === undefined
          ? undefined
          : await locateDockerfile(dockerfile, options).catch(() => undefined)
      const place = location === undefined ? {} : { location }
      return { repository: formatHarborRepository(repository), tags, ...place }
    }),
  )
}
