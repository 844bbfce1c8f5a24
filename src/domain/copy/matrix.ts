import { formatHarborRepository } from '../harbor/repository.ts'
import type { ImageEntry } from './image-list.ts'
import { nameImages } from './image-names.ts'

/** GitHub makes at most so many jobs of one matrix. */
export const MAX_JOBS = 256

/** A matrix with a job for each image. */
export interface ImageMatrix {
  readonly names: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
}

export function planMatrix(images: readonly ImageEntry[]): ImageMatrix {
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
  return { names, outputs: { matrix: JSON.stringify({ include }), images: JSON.stringify(listed) } }
}
