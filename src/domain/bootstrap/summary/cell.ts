import { escapeMarkdown, inlineCode, markdownLink, safeUrl } from '../../report/render/escape.ts'

/** A cell of a summary's table: an address as a link, a single word for copying, the rest for reading. */
export function renderCell(text: string): string {
  if (safeUrl(text) !== undefined) return markdownLink(escapeMarkdown(text), text)
  return /^\S+$/.test(text) ? inlineCode(text) : escapeMarkdown(text)
}
