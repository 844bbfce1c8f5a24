import { cutCharacters } from '../../text/cut.ts'

/**
 * Foreign text (Harbor, crane, scanner, labels, tag names) made inert for where it goes. Every renderer calls
 * these; nothing else may put foreign text into a log, Markdown or a link.
 */

/** C0 without tab, DEL and C1, line and paragraph separator, bidirectional controls (Unicode TR9), zero width. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

function visible(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}

/**
 * One line for the job log. Control and bidirectional characters become visible, and nothing in it is a
 * workflow command: the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it.
 */
export function escapeLogLine(line: string): string {
  return line
    .toWellFormed()
    .replaceAll(UNPRINTABLE, visible)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [')
}

/** Characters that mean something in GitHub Flavored Markdown; each may follow a backslash. */
const MARKDOWN = /[\\`*_{}[\]()#+\-.!|~$^=:]/g

/** The first colon of `:white_check_mark:`, as escaped for Markdown. */
const EMOJI = /\\:(?=(?:[A-Za-z0-9]|\\[_+-])+\\:)/g

/**
 * Foreign text as plain text inside Markdown, also in a table cell: one line, no markup, no HTML, no mention,
 * no issue reference, no automatic link, no emoji (a check mark could pass for ours).
 *
 * GitHub looks for mentions, references, addresses and emoji in the rendered text, where a backslash is gone; a
 * zero-width space parts them.
 *
 * @param maxLength longest text in code points; a longer one ends in `…`.
 */
export function escapeMarkdown(text: string, options: { readonly maxLength?: number } = {}): string {
  const line = cutTo(options.maxLength, text.toWellFormed()).replaceAll(/\s+/g, ' ').trim()
  return line
    .replaceAll(UNPRINTABLE, visible)
    .replaceAll(MARKDOWN, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@&#8203;')
    .replaceAll('\\#', '\\#&#8203;')
    .replaceAll(/\bGH\\-(?=\d)/gi, '$&&#8203;')
    .replaceAll('\\://', '\\:&#8203;//')
    .replaceAll(EMOJI, '$&&#8203;')
    .replaceAll(/\bwww\\\./gi, 'www&#8203;\\.')
}

/** Foreign text as text inside an HTML block of Markdown, where backslashes would be seen. */
export function escapeHtml(text: string, options: { readonly maxLength?: number } = {}): string {
  return cutTo(options.maxLength, text.toWellFormed())
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(UNPRINTABLE, visible)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('#', '#&#8203;')
    .replaceAll('@', '@&#8203;')
    .replaceAll(/\bGH-(?=\d)/gi, '$&&#8203;')
    .replaceAll('://', ':&#8203;//')
    .replaceAll(/:(?=[\w+-]+:)/g, ':&#8203;')
    .replaceAll(/\bwww\./gi, 'www&#8203;.')
}

/**
 * `escapeMarkdown` in a fixed-width face. `<code>` and not backticks: it also works where the text holds backticks or
 * pipes, or where HTML is not read as Markdown.
 *
 * GitHub looks for no mention in code, and a digest is no address: a reference stays free of invisible
 * characters, so that it can be copied.
 */
export function inlineCode(text: string, options: { readonly maxLength?: number } = {}): string {
  return `<code>${escapeMarkdown(text, options).replaceAll('@&#8203;sha256\\:', '@sha256\\:')}</code>`
}

/**
 * Foreign text as a SARIF message: control and bidirectional characters become visible, and brackets, which make
 * links there, are text (SARIF 2.1.0, 3.11.6).
 */
export function escapeSarifText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\[\]]/g, '\\$&')
    .replaceAll(UNPRINTABLE, visible)
}

/**
 * A Markdown link, when the address is one that a browser may open; else the label alone.
 *
 * @param label Markdown, already escaped.
 */
export function markdownLink(label: string, address: string): string {
  const url = safeUrl(address)
  return url === undefined ? label : `[${label}](<${url}>)`
}

/** Browsers and servers stop here; a longer one would push everything else out of a summary. */
const MAX_URL_LENGTH = 2048

/** An http or https address without a character that could end a Markdown link; undefined for anything else. */
export function safeUrl(address: string): string | undefined {
  if (address.length > MAX_URL_LENGTH || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  if (url.username !== '' || url.password !== '') return undefined
  return url.href.replaceAll(/[<>"'`|\\()[\]{}\s]/g, encodeURIComponent)
}

/** Cut before anything else is done with it: a megabyte of title must not cost a megabyte of work. */
function cutTo(maxLength: number | undefined, text: string): string {
  return maxLength === undefined ? text : cutCharacters(text, maxLength)
}
