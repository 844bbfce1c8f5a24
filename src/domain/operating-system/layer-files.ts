/**
 * The files of an image as its layers make them (OCI image spec, "Image Layer Filesystem Changeset"): a layer adds,
 * replaces and removes what is below it. Only paths that are watched are known of a layer, and the directories that lead to
 * them.
 */

/** What a layer has at a path. */
export type LayerEntry =
  | { readonly kind: 'directory' }
  /** Its text is absent when it is larger than a release file can be. */
  | { readonly kind: 'file'; readonly text?: string }
  | { readonly kind: 'link'; readonly target: string; readonly isHard: boolean }
  /** A device, a pipe. */
  | { readonly kind: 'other' }

/** What a layer says of the watched paths. A path has neither a slash at its ends nor `.` and `..` in it. */
export interface LayerFiles {
  readonly entries: ReadonlyMap<string, LayerEntry>
  /** Whiteouts: what the layers below have there is gone. */
  readonly removed: ReadonlySet<string>
  /** Opaque directories: what the layers below have in them is gone. */
  readonly emptied: ReadonlySet<string>
}

/** What the layers read so far make of a path. */
export type ResolvedFile =
  | { readonly kind: 'file'; readonly text?: string }
  | { readonly kind: 'absent' }
  /** A layer that was not read decides. */
  | { readonly kind: 'open' }
  /** A link leads to a path that was not watched. */
  | { readonly kind: 'unwatched'; readonly path: string }
  | { readonly kind: 'loop' }

const WHITEOUT = '.wh.'
const OPAQUE = '.wh..wh..opq'

/** As many as Linux follows (path_resolution(7)). */
const MAX_LINKS = 40

/** The paths and every directory on the way to them. */
export function watchPaths(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => {
      const parts = path.split('/')
      return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
    }),
  )
}

/** What the name of an entry in the archive of a layer means. */
export type NamedChange =
  | { readonly kind: 'entry' | 'removed' | 'emptied'; readonly path: string }
  /** It is about no watched path. */
  | { readonly kind: 'other' }

/** @param name as the archive has it: `./etc/os-release`, `etc/`, `etc/.wh.os-release`. */
export function nameChange(name: string, watched: ReadonlySet<string>): NamedChange {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  const last = parts.at(-1) ?? ''
  // A runtime refuses it, and nothing below the top of the image is meant.
  if (last === '' || parts.includes('..')) return { kind: 'other' }
  const directory = parts.slice(0, -1)
  if (last === OPAQUE) return named('emptied', directory, watched)
  if (last.startsWith(WHITEOUT)) {
    return named('removed', [...directory, last.slice(WHITEOUT.length)], watched)
  }
  return named('entry', parts, watched)
}

function named(
  kind: 'entry' | 'removed' | 'emptied',
  parts: readonly string[],
  watched: ReadonlySet<string>,
): NamedChange {
  const path = parts.join('/')
  // The opaque mark of the top hides everything.
  return watched.has(path) || (kind === 'emptied' && path === '') ? { kind, path } : { kind: 'other' }
}

/**
 * Finds a file as a process in the container would: links are followed, absolute ones and `..` from the top of the
 * image, and nothing outside of it is ever looked at.
 *
 * @param layers the uppermost first.
 * @param options.isComplete whether these are all layers.
 */
export function resolveFile(
  path: string,
  options: {
    readonly layers: readonly LayerFiles[]
    readonly isComplete: boolean
    readonly watched: ReadonlySet<string>
  },
): ResolvedFile {
  let reached: string[] = []
  let pending = path.split('/')
  let links = 0
  for (let part = pending.shift(); part !== undefined; part = pending.shift()) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      reached.pop()
      continue
    }
    const here = [...reached, part].join('/')
    const found = lookUp(here, options)
    if (found.kind === 'directory') {
      reached.push(part)
    } else if (found.kind === 'link') {
      links += 1
      if (links > MAX_LINKS) return { kind: 'loop' }
      if (found.isHard || found.target.startsWith('/')) reached = []
      pending = [...found.target.split('/'), ...pending]
      const target = plainPath([...reached, ...pending])
      if (target !== '' && !options.watched.has(target)) return { kind: 'unwatched', path: target }
    } else if (found.kind === 'file' && pending.every((rest) => rest === '' || rest === '.')) {
      return found
    } else {
      return found.kind === 'open' ? found : { kind: 'absent' }
    }
  }
  return { kind: 'absent' }
}

/** Without `.` and `..`, by its words alone: links in its middle may lead elsewhere, which the next pass finds out. */
function plainPath(parts: readonly string[]): string {
  const plain: string[] = []
  for (const part of parts.flatMap((text) => text.split('/'))) {
    if (part === '..') plain.pop()
    else if (part !== '' && part !== '.') plain.push(part)
  }
  return plain.join('/')
}

/** What is at one path, whose directories were looked up before. */
function lookUp(
  path: string,
  { layers, isComplete }: { readonly layers: readonly LayerFiles[]; readonly isComplete: boolean },
): LayerEntry | { readonly kind: 'absent' | 'open' } {
  for (const layer of layers) {
    const entry = layer.entries.get(path)
    if (entry !== undefined) return entry
    // Some builders leave out the directories themselves.
    if (hasBelow(layer, path)) return { kind: 'directory' }
    if (hides(layer, path)) return { kind: 'absent' }
  }
  return { kind: isComplete ? 'absent' : 'open' }
}

function hasBelow({ entries, emptied }: LayerFiles, path: string): boolean {
  if (emptied.has(path)) return true
  return [...entries.keys()].some((other) => other.startsWith(`${path}/`))
}

/** Whether nothing of the layers below is seen at a path. */
function hides({ entries, removed, emptied }: LayerFiles, path: string): boolean {
  if (removed.has(path) || emptied.has('')) return true
  const parts = path.split('/')
  return parts.slice(0, -1).some((_, index) => {
    const directory = parts.slice(0, index + 1).join('/')
    const entry = entries.get(directory)
    return (
      removed.has(directory) || emptied.has(directory) || (entry !== undefined && entry.kind !== 'directory')
    )
  })
}
