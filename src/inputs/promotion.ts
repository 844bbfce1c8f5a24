import { formatHarborRepository, type HarborRepository } from '../domain/harbor/repository.ts'
import { ON_FAILURE, type OnFailure, type QuarantineRequest } from '../domain/promotion/request.ts'
import { parseDuration } from './duration.ts'
import type { InputForm } from './form.ts'

export function readOnFailure(form: InputForm): OnFailure {
  return form.choice('on-failure', { values: ON_FAILURE, standard: 'keep' })
}

/** `quarantine`, `on-failure`, and how they go with `scan`. */
export function readQuarantine(form: InputForm): QuarantineRequest {
  const quarantine = form.flag('quarantine', { standard: false })
  const onFailure = readOnFailure(form)
  if (quarantine && form.text('scan').toLowerCase() === 'never') {
    form.problem('quarantine', 'needs a verdict, and with "scan: never" there is no verdict')
  }
  if (!quarantine && onFailure === 'delete') {
    form.problem(
      'on-failure',
      '"delete" needs "quarantine: true": without it the image has its tags before it is judged',
    )
  }
  return { quarantine, onFailure }
}

/** `max-age`, in milliseconds; undefined when it was not given. */
export function readMaxAge(form: InputForm): number | undefined {
  const text = form.text('max-age')
  if (text === '') return undefined
  return form.parse<number | undefined>('max-age', { text, parser: parseDuration, standIn: undefined })
}

/** `tags` are needed where the image was not judged: a copy without a name could not be found. */
export function requireTagsForOtherRepository(
  form: InputForm,
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
