import { formatHarborRepository } from '../harbor/repository.ts'
import { parseBaseName } from '../scan/base.ts'
import { matchesAny } from './pattern.ts'

/**
 * The first base image that is in none of the repositories that a policy names; undefined when each is in one.
 *
 * @param names as `parseBaseName` takes them; one that names no repository is in none.
 * @param patterns of repositories.
 */
export function findUnnamedBase(names: readonly string[], patterns: readonly string[]): string | undefined {
  return names.find((name) => {
    const repository = findRepository(name)
    return repository === undefined || !matchesAny(patterns, repository)
  })
}

function findRepository(name: string): string | undefined {
  try {
    const { repository } = parseBaseName(name)
    return repository === undefined ? undefined : formatHarborRepository(repository)
  } catch {
    return undefined
  }
}
