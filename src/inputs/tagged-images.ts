import { parseImageTarget } from '../domain/copy/image-list.ts'
import { errorMessage } from '../domain/errors.ts'
import type { HarborRepository } from '../domain/harbor/repository.ts'
import type { InputForm } from './form.ts'

/** `tagged-images`: one `project/name:tag` a line, further tags after commas. */
export function readTaggedImages(
  form: InputForm<'tagged-images'>,
): { readonly repository: HarborRepository; readonly tags: readonly string[] }[] {
  const lines = form.lines('tagged-images').filter((line) => !line.startsWith('#'))
  if (lines.length === 0) form.problem('tagged-images', 'is required and names no image')
  return lines.flatMap((line) => {
    try {
      const target = parseImageTarget(line)
      if (target.tags.length > 0) return [target]
      form.problem('tagged-images', `"${line}" names no tag; give project/name:tag`)
    } catch (error) {
      form.problem('tagged-images', `in "${line}": ${errorMessage(error)}`)
    }
    return []
  })
}
