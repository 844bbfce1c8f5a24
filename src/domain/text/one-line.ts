/** Foreign messages are cut to what fits on one line of a log. */
const MAX_MESSAGE = 240

/** One line of at most MAX_MESSAGE characters, without blanks at its ends and with one blank for several. */
export function shortLine(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim()
  return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE)}…`
}

/** All lines as one, whole and else unchanged. */
export function joinLines(text: string): string {
  // Of the whole run of blanks: a pattern with blanks on both sides of the line feed takes the square of its length.
  return text.replaceAll(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? ' ' : blanks))
}
