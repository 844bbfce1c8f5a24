import { formatHarborRepository, type HarborRepository } from '../domain/harbor/repository.ts'
import type { OnFailure, QuarantineRequest } from '../domain/promotion/request.ts'
import type { ScanMode } from '../domain/scan/scan-mode.ts'
import type { InputForm } from './form.ts'

/** `quarantine`, `on-failure`, and how they go with `scan`. */
export function readQuarantine(
  form: InputForm<'quarantine' | 'on-failure'>,
  { scan }: { readonly scan: ScanMode },
): QuarantineRequest {
  const quarantine = form.boolean('quarantine')
  const onFailure: OnFailure = form.choice('on-failure')
  if (quarantine && scan === 'never') {
    form.problem('quarantine', 'needs a verdict, and with "scan: never" there is no verdict')
  }
  if (!quarantine && onFailure === 'delete' && !form.isRefused('quarantine')) {
    form.problem(
      'on-failure',
      '"delete" needs "quarantine: true": without it the image has its tags before it is judged',
    )
  }
  return { quarantine, onFailure }
}

/** `tags` are needed where the image was not judged: a copy without a name could not be found. */
export function requireTagsForOtherRepository(
  form: InputForm<'tags'>,
  options: {
    /** `project/name` in the report. */
    readonly source: string
    readonly target: HarborRepository
    readonly tags: readonly string[]
  },
): void {
  const target = formatHarborRepository(options.target)
  if (options.tags.length > 0 || target === options.source) return
  form.problem(
    'tags',
    `needs at least one tag, because "${target}" is another repository than that of the report (${options.source})`,
  )
}
