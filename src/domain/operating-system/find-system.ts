import type { FoundSystem } from './found-system.ts'
import { type LayerFiles, resolveFile, watchPaths } from './layer-files.ts'
import { parseReleaseFile, RELEASE_FILES } from './release-file.ts'

/** What the layers that were read so far say of the operating system. */
export type SystemSearch =
  | { readonly kind: 'decided'; readonly found: FoundSystem }
  /** The layers below decide. */
  | { readonly kind: 'open' }
  /** A link leads to this path, which has to be watched: the layers are read once more. */
  | { readonly kind: 'watch'; readonly path: string }

/** The paths that are watched at first. */
export const WATCHED: ReadonlySet<string> = watchPaths(RELEASE_FILES)

/** Ask one release file after the other. @param input.layers the uppermost first. */
export function findSystem(input: {
  readonly layers: readonly LayerFiles[]
  readonly isComplete: boolean
  readonly watched: ReadonlySet<string>
}): SystemSearch {
  for (const file of RELEASE_FILES) {
    const resolved = resolveFile(file, input)
    switch (resolved.kind) {
      case 'open':
        return { kind: 'open' }
      case 'unwatched':
        return { kind: 'watch', path: resolved.path }
      case 'loop':
        return unreadable(`its ${file} is a loop of links`)
      case 'file': {
        if (resolved.text === undefined) return unreadable(`its ${file} is too large to be read`)
        const found = parseReleaseFile(file, resolved.text)
        if (found !== undefined) return { kind: 'decided', found }
        break
      }
      case 'absent':
    }
  }
  return { kind: 'decided', found: { kind: 'none' } }
}

function unreadable(reason: string): SystemSearch {
  return { kind: 'decided', found: { kind: 'unreadable', reason } }
}
