const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/

const LONGEST_HOURS = 24

/**
 * `90s`, `10m`, `1h30m` to milliseconds; more than zero and at most 24 hours.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parseDuration(text: string): number {
  const match = DURATION.exec(text.toLowerCase())
  if (match === null || text === '') {
    throw new Error(
      `"${text}" is not a duration; give hours, minutes and seconds with their units, as in 90s, 10m or 1h30m`,
    )
  }
  const [, hours = '0', minutes = '0', seconds = '0'] = match
  const milliseconds = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  if (milliseconds === 0) throw new Error(`"${text}" is zero; give at least 1s`)
  if (milliseconds > LONGEST_HOURS * 3_600_000)
    throw new Error(`"${text}" is longer than ${LONGEST_HOURS} hours`)
  return milliseconds
}
