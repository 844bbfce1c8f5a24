import type { ActionsHost } from '../adapters/actions/host.ts'
import { parseImageList } from '../adapters/files/image-list.ts'
import { nameImages } from '../domain/copy/image-names.ts'
import { formatHarborRepository } from '../domain/harbor/repository.ts'
import { readRegistry } from '../inputs/connection.ts'
import { InputForm } from '../inputs/form.ts'
import { readPlannedImages } from '../inputs/images.ts'

/** GitHub makes at most so many jobs of one matrix. */
const MAX_JOBS = 256

/** Good for the name of an artifact and for a pattern of names; without the dot that ends it there. */
const KEY = /^[A-Za-z0-9_-]{0,100}$/

/** Makes a matrix of a list of images: a job for each. */
export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const registry = readRegistry(form)
  const images = readPlannedImages(form, { registry, parseList: parseImageList })
  if (images.length > MAX_JOBS) {
    form.problem(
      'images',
      `names ${images.length} images, and GitHub makes at most ${MAX_JOBS} jobs of a matrix`,
    )
  }
  const key = form.text('key')
  if (!KEY.test(key)) {
    form.problem('key', `"${key}" has something else than letters, digits, dashes and underscores in it`)
  }
  form.complete()
  const names = nameImages(images)
  const listed = images.map(({ source, repository, ...rest }) => ({
    image: source,
    repository: formatHarborRepository(repository),
    ...rest,
  }))
  const include = listed.map((image, index) => ({
    name: names[index],
    // Unique and good for the name of an artifact, which a repository is not.
    key: String(index + 1),
    // JSON is YAML: the job takes it as its own list of one image.
    images: JSON.stringify([image]),
  }))
  host.log.info(`${include.length} jobs: ${names.join(', ')}`)
  host.setOutputs({ matrix: JSON.stringify({ include }), images: JSON.stringify(listed) })
}
