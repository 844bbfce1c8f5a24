import type { ActionsHost } from '../adapters/actions-host.ts'
import { parseImageList } from '../adapters/image-list.ts'
import { nameImages } from '../domain/copy/image-names.ts'
import { formatHarborRepository } from '../domain/harbor/repository.ts'
import { readRegistry } from '../inputs/connection.ts'
import { InputForm } from '../inputs/form.ts'
import { readPlannedImages } from '../inputs/images.ts'

/** GitHub makes at most so many jobs of one matrix. */
const MAX_JOBS = 256

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
  form.complete()
  const names = nameImages(images)
  const include = images.map(({ source, repository, ...rest }, index) => ({
    name: names[index],
    // Unique and good for the name of an artifact, which a repository is not.
    key: String(index + 1),
    // JSON is YAML: the job takes it as its own list of one image.
    images: JSON.stringify([{ image: source, repository: formatHarborRepository(repository), ...rest }]),
  }))
  host.log.info(`${include.length} jobs: ${names.join(', ')}`)
  host.setOutputs({ matrix: JSON.stringify({ include }) })
}
