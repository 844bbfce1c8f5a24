import { escapeMarkdown, inlineCode, markdownLink, safeUrl } from '../../report/render/escape.ts'

/** A table cell: an address as a link, a single word as code, other text escaped. */
export function renderCell(text: string): string {
  if (safeUrl(text) !== undefined) return markdownLink(escapeMarkdown(text), text)
  return /^\S+$/.test(text) ? inlineCode(text) : escapeMarkdown(text)
}
