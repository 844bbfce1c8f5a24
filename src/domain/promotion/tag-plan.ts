import type { Digest } from '../oci/digest.ts'

/** The present state of a tag. */
export interface TagState {
  readonly tag: string
  /** Absent when no image has the tag. The digest is unknown when the project's policy hides the image. */
  readonly on?: { readonly digest?: Digest; readonly immutable: boolean }
}

/** `new`: no image has the tag yet. `move`: another one has it. */
export interface TagStep {
  readonly kind: 'new' | 'move'
  readonly tag: string
}

/** What has to be done so that every wanted tag is on one image. */
export interface TagPlan {
  /** Already on the image. */
  readonly present: readonly string[]
  /** In the order in which the tags were given. */
  readonly steps: readonly TagStep[]
  /** On another image and protected by an immutability rule: with one of these nothing is started. */
  readonly immutable: readonly string[]
}

export function planTags(digest: Digest, states: readonly TagState[]): TagPlan {
  const others = states.filter(({ on }) => on?.digest !== digest)
  return {
    present: states.filter(({ on }) => on?.digest === digest).map(({ tag }) => tag),
    steps: others.map(({ tag, on }) => ({ kind: on === undefined ? 'new' : 'move', tag })),
    immutable: others.filter(({ on }) => on?.immutable === true).map(({ tag }) => tag),
  }
}

/**
 * How a tag is set. `create` is Harbor's REST call: it only makes new names and starts no scan. `put` sends the
 * manifest's own bytes to the registry: it moves a tag in one step and needs only push, but Harbor scans on every
 * push, and under "prevent vulnerable images" the image cannot be pulled until that scan is over.
 */
export type TagMethod = 'create' | 'put'

/** Never delete and create: for an instant the tag would be on no image. */
export function chooseTagMethod(step: TagStep, options: { readonly mayCreate: boolean }): TagMethod {
  return step.kind === 'new' && options.mayCreate ? 'create' : 'put'
}

export interface PlacedTag {
  readonly tag: string
  readonly method: TagMethod
}

/** `v1, v2 by Harbor's API, latest by sending the manifest again` */
export function describePlacedTags(placed: readonly PlacedTag[]): string {
  const by = (method: TagMethod, words: string): string[] => {
    const tags = placed.filter((entry) => entry.method === method).map(({ tag }) => tag)
    return tags.length === 0 ? [] : [`${tags.join(', ')} ${words}`]
  }
  return [...by('create', "by Harbor's API"), ...by('put', 'by sending the manifest again')].join(', ')
}
