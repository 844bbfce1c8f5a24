const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** A number of bytes in SI units, as registries and runners count them: `512 B`, `31.2 MB`. */
export function formatBytes(bytes: number): string {
  let value = Math.max(bytes, 0)
  let unit = 0
  // 999.95 would be rounded up to "1000.0 kB".
  while (value >= (unit === 0 ? 1000 : 999.95) && unit < UNITS.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${unit === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`
}

/** A time in seconds for people: `0.4 s`, `33 s`, `2 min 5 s`, `1 h 30 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 9.95) return `${Number(Math.max(seconds, 0).toFixed(1))} s`
  const whole = Math.round(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = whole % 60
  if (hours > 0) return `${hours} h${minutes === 0 ? '' : ` ${minutes} min`}`
  if (minutes === 0) return `${rest} s`
  return `${minutes} min${rest === 0 ? '' : ` ${rest} s`}`
}

/** `2026-11-24 09:43 UTC`. @param time ISO 8601. */
export function formatMinute(time: string): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** `2027-02-01`, in UTC. @param time milliseconds since the epoch. */
export function formatDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** `1 finding`, `7 findings`: for nouns that take an s. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Code unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
