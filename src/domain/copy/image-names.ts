import { formatHarborRepository, type HarborRepository } from '../harbor/repository.ts'

interface Named {
  readonly repository: HarborRepository
  readonly tags: readonly string[]
}

/**
 * The name of each of several images in the log and in file names: its repository; with its first tag where the
 * repository has several of them, and with its place where that is not enough.
 */
export function nameImages(images: readonly Named[]): string[] {
  const repositories = images.map(({ repository }) => formatHarborRepository(repository))
  const names = images.map(({ tags }, index) => {
    const repository = repositories[index] ?? ''
    const isAlone = repositories.filter((other) => other === repository).length === 1
    return isAlone || tags[0] === undefined ? repository : `${repository}:${tags[0]}`
  })
  return numberRepeated(names, (name, place) => `${name} (${place})`)
}

/** The same names as parts of file names, unique also on a disk that ignores case. */
export function nameImageFiles(names: readonly string[]): string[] {
  const safe = names.map((name) => name.replaceAll(/[^a-zA-Z0-9_.]+/g, '-').replace(/-$/, ''))
  const numbered = numberRepeated(safe, (name, place) => `${name}-${place}`)
  const isEachAnother = new Set(numbered.map((name) => name.toLowerCase())).size === names.length
  // A number at the end may produce a name that another image has already; a number in front of each cannot.
  return isEachAnother ? numbered : safe.map((name, index) => `${index + 1}-${name}`)
}

function numberRepeated(names: readonly string[], format: (name: string, place: number) => string): string[] {
  return names.map((name, index) =>
    names.filter((other) => other === name).length === 1 ? name : format(name, index + 1),
  )
}

/** The first tag that two images of one repository both have; undefined without one. */
export function findSharedTag(images: readonly Named[]): string | undefined {
  const wanted = new Set<string>()
  for (const { repository, tags } of images) {
    for (const tag of tags) {
      const name = `${formatHarborRepository(repository)}:${tag}`
      if (wanted.has(name)) return name
      wanted.add(name)
    }
  }
  return undefined
}
