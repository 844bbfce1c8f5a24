import type { RunPlan } from '../harbor/permission.ts'
import type { HarborRepository } from '../harbor/repository.ts'
import { type ImagePattern, isRepositoryPattern } from './pattern.ts'

/** The images that are in Harbor already and that a run is about. */
export interface WantedImages {
  readonly named: readonly { readonly repository: HarborRepository; readonly tags: readonly string[] }[]
  readonly patterns: readonly ImagePattern[]
  /** How many images of each repository a pattern means at most; 0 for all. */
  readonly newest: number
}

/** A repository that a pattern could mean: what a robot may do is a matter of the project alone. */
const ANY_NAME = 'x'

/** One repository of every project that is named, where the rights of a robot can be tried. */
export function repositoriesToTry({ named, patterns }: WantedImages): HarborRepository[] {
  return [
    ...named.map(({ repository }) => repository),
    ...patterns.map(({ project, name }) => ({
      project,
      name: isRepositoryPattern({ name }) ? ANY_NAME : name,
    })),
  ]
}

/** What has to be listed. */
export function listsOf({ patterns }: WantedImages): RunPlan['lists'] {
  if (patterns.length === 0) return undefined
  return patterns.some(isRepositoryPattern) ? 'repositories' : 'artifacts'
}
