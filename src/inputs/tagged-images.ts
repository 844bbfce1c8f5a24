import { errorMessage } from '../domain/errors.ts'
import { type ImagePattern, parseWantedLine } from '../domain/watch/pattern.ts'
import type { WantedImages } from '../domain/watch/request.ts'
import type { InputForm } from './form.ts'

/** `tagged-images`: one `project/name:tag` a line, further tags after commas, with `*` in names and tags; `newest`. */
export function readTaggedImages(form: InputForm<'tagged-images' | 'newest'>): WantedImages {
  const lines = form.lines('tagged-images').filter((line) => !line.startsWith('#'))
  if (lines.length === 0) form.problem('tagged-images', 'is required and names no image')
  const named: WantedImages['named'][number][] = []
  const patterns: ImagePattern[] = []
  for (const line of lines) {
    try {
      const wanted = parseWantedLine(line)
      if (wanted.named !== undefined) named.push(wanted.named)
      if (wanted.pattern !== undefined) patterns.push(wanted.pattern)
    } catch (error) {
      form.problem('tagged-images', `in "${line}": ${errorMessage(error)}`)
    }
  }
  const newest = form.count('newest')
  if (newest > 0 && patterns.length === 0 && !form.isRefused('tagged-images')) {
    form.problem(
      'newest',
      'chooses among the images that a * stands for, and no line of tagged-images has one',
    )
  }
  return { named, patterns, newest }
}
