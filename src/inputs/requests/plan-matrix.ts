import type { ImageEntry } from '../../domain/copy/image-list.ts'
import { MAX_JOBS } from '../../domain/copy/matrix.ts'
import type { InputNameOf } from '../../metadata/actions.ts'
import { readRegistry } from '../connection.ts'
import type { InputContext } from '../context.ts'
import { readPlannedImages } from '../images.ts'

/** Good for the name of an artifact and for a pattern of names; without the dot that ends it there. */
const KEY = /^[A-Za-z0-9_-]{0,100}$/

/** Every input of plan-matrix. @throws InputError with all problems. */
export async function readPlanMatrix({
  form,
  loadListParser,
}: InputContext<InputNameOf<'plan-matrix'>>): Promise<ImageEntry[]> {
  const registry = readRegistry(form)
  const images = await readPlannedImages(form, { registry, loadParser: loadListParser })
  if (images.length > MAX_JOBS) {
    form.problem(
      'images',
      `names ${images.length} images, and GitHub makes at most ${MAX_JOBS} jobs of a matrix`,
    )
  }
  const key = form.text('key')
  if (!KEY.test(key)) {
    form.problem('key', `"${key}" has characters other than letters, digits, dashes and underscores`)
  }
  form.complete()
  return images
}
