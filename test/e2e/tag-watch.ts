/** Looks at a tag all the time, as a client that pulls it would. */
import { repositoryPath } from './request-log.ts'
import type { World } from './world.ts'

export interface TagSight {
  readonly digest: string | undefined
  /** Vulnerability reports of the repository that had been read out of Harbor when the tag was first seen there. */
  readonly reportsRead: number
}

export interface TagWatch {
  /** Every place the tag was seen at, in order; neighbours differ. */
  readonly sights: readonly TagSight[]
  stop(): readonly TagSight[]
}

const EVERY_MS = 1

export function watchTag(
  world: World,
  target: { readonly repository: string; readonly tag: string },
): TagWatch {
  const mark = world.harbor.requests.length
  const sights: TagSight[] = []
  const place = repositoryPath(target.repository)
  const look = (): void => {
    const digest = world.harbor.tag(target.repository, target.tag)
    if (sights.length > 0 && sights.at(-1)?.digest === digest) return
    const reportsRead = world.harbor.requests
      .slice(mark)
      .filter(
        ({ path, status }) =>
          path.startsWith(place) && path.endsWith('/additions/vulnerabilities') && status === 200,
      ).length
    sights.push({ digest, reportsRead })
  }
  look()
  const timer = setInterval(look, EVERY_MS)
  return {
    sights,
    stop() {
      clearInterval(timer)
      look()
      return sights
    },
  }
}
