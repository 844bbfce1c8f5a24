import { DAY_MS } from '../day.ts'
import { formatDay, plural } from '../text/format.ts'

/** How long before its end a robot is warned of. */
const WARNING_DAYS = 14

/**
 * When a robot ends, as words that complete its name, and whether that is within two weeks.
 *
 * @param endsAt Milliseconds since the epoch, as `now`.
 */
export function describeRobotEnd({ endsAt, now }: { readonly endsAt: number; readonly now: number }): {
  readonly text: string
  readonly isSoon: boolean
} {
  const left = endsAt - now
  const day = formatDay(endsAt)
  if (left <= 0) return { text: `expired on ${day}`, isSoon: true }
  const days = Math.floor(left / DAY_MS)
  const when = days === 0 ? 'in less than a day' : `in ${plural(days, 'day')}`
  return { text: `expires on ${day}, ${when}`, isSoon: left <= WARNING_DAYS * DAY_MS }
}
