import { plural } from '../text/format.ts'
import { listFirst } from '../text/list.ts'
import {
  commonUnused,
  describeOwner,
  describeUnused,
  type UnusedException,
  unusedPlace,
  whyUnused,
} from './unused.ts'

/** Highest number of images that are named in a sentence; the rest is a number. */
const NAMED_IMAGES = 5

/** What the last scan of an image says of exceptions. */
export type CheckedImage =
  | {
      readonly kind: 'checked'
      /** `project/name:tag`. */
      readonly name: string
      readonly unused: readonly UnusedException[]
    }
  | { readonly kind: 'could-not-tell'; readonly name: string; readonly message: string }

/** Which exceptions none of the images needs; that is known only when every image has a finished scan. */
export type CheckedExceptions =
  | { readonly kind: 'checked'; readonly images: number; readonly unused: readonly UnusedException[] }
  | { readonly kind: 'could-not-tell'; readonly images: readonly UncheckedImage[] }
type UncheckedImage = Extract<CheckedImage, { kind: 'could-not-tell' }>

/** No image at all says nothing either. */
export function judgeExceptions(images: readonly CheckedImage[]): CheckedExceptions {
  const open = images.filter((image) => image.kind === 'could-not-tell')
  if (open.length > 0 || images.length === 0) return { kind: 'could-not-tell', images: open }
  const lists = images.flatMap((image) => (image.kind === 'checked' ? [image.unused] : []))
  return { kind: 'checked', images: images.length, unused: commonUnused(lists, { isComplete: true }) }
}

/** One sentence. Foreign text may be in it. */
export function describeChecked(checked: CheckedExceptions): string {
  if (checked.kind === 'could-not-tell') {
    const named = checked.images.map(({ name, message }) => `${name} (${message})`)
    return `Could not tell which exceptions are needed, because not every image has a finished scan: ${listFirst(named, NAMED_IMAGES)}`
  }
  const { unused, images } = checked
  if (unused.length === 0) return `Every exception is needed by ${images === 1 ? 'the image' : 'an image'}`
  return describeUnused(unused, { isOneImage: images === 1 })
}

/** The outputs; both are empty when it is not known. */
export function checkedOutputs(checked: CheckedExceptions): Record<string, string> {
  if (checked.kind === 'could-not-tell') return { unused: '', 'unused-count': '' }
  const list = checked.unused.map((exception) => ({ ...exception, reason: whyUnused(exception) }))
  return { unused: JSON.stringify(list), 'unused-count': String(list.length) }
}

/** `2 exceptions that 5 images do not need`: above the table. */
export function checkedTitle(checked: CheckedExceptions): string {
  if (checked.kind === 'could-not-tell') return 'Could not tell which exceptions are needed'
  const { unused, images } = checked
  return unused.length === 0
    ? 'Every exception is needed'
    : `${plural(unused.length, 'exception')} that ${images === 1 ? '1 image does' : `${images} images do`} not need`
}

/** The cells of a row: the exception, where it stands, and why it does nothing. */
export function checkedRow(exception: UnusedException): readonly [string, string, string] {
  const owner = describeOwner(exception)
  const why = `${whyUnused(exception)}${owner === undefined ? '' : ` (${owner})`}`
  return [exception.id || 'not the id of a CVE', unusedPlace(exception), why]
}
