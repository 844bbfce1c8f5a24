const DURATION = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/

/**
 * `90s`, `10m`, `1h30m`, `3d` to milliseconds; more than zero and at most `longestHours`.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parseDuration(text: string, longestHours: number): number {
  const match = DURATION.exec(text.toLowerCase())
  if (match === null || text === '') {
    throw new Error(
      `"${text}" is not a duration; give days, hours, minutes and seconds with their units, as in 90s, 10m, 1h30m or 3d`,
    )
  }
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = match
  const allHours = Number(days) * 24 + Number(hours)
  const milliseconds = ((allHours * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  if (milliseconds === 0) throw new Error(`"${text}" is zero; give at least 1s`)
  if (milliseconds > longestHours * 3_600_000) {
    const longest = longestHours > 48 ? `${longestHours / 24} days` : `${longestHours} hours`
    throw new Error(`"${text}" is longer than ${longest}`)
  }
  return milliseconds
}
