/** Foreign messages are cut to what fits on one line of a log. */
const MAX_MESSAGE = 240

/** One line of at most MAX_MESSAGE characters. */
export function oneLine(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim()
  return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE)}…`
}
