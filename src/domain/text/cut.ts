/**
 * At most so many UTF-16 code units, the last of them `…` where something is missing. Half of a surrogate pair becomes
 * U+FFFD.
 */
export function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text.toWellFormed()
  return `${text.slice(0, Math.max(maxLength - 1, 0)).toWellFormed()}…`
}

/** At most so many characters (code points), the last of them `…` where something is missing. */
export function cutCharacters(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  // A megabyte must not cost a megabyte of work.
  const characters = [...text.slice(0, maxLength * 2)]
  if (characters.length <= maxLength && text.length <= maxLength * 2) return text
  return `${characters.slice(0, maxLength - 1).join('')}…`
}
