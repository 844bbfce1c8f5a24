import { withoutTrailing } from '../../domain/text/trailing.ts'

/** A mask of a few letters would blank out unrelated parts of every log line. */
const SHORTEST_SECRET = 4

/**
 * A shorter form occurs by chance in digests and in base64 of other data: with eight characters
 * that is one in 2^32, or in 2^48.
 */
const SHORTEST_FORM = 8

/**
 * A secret and the forms in which a tool, a server or a log may show it: what masks have to know, because neither act
 * nor Gitea's runner knows any, and what files and comments are kept free of. The longest first.
 *
 * Base64 at any place in other text (`name:secret` of a registry login) is recognised by the characters that are the
 * same whatever stands before and after.
 *
 * @returns none for a secret that is too short to be masked.
 */
export function secretForms(secret: string): string[] {
  if (secret.length < SHORTEST_SECRET) return []
  const bytes = Buffer.from(secret)
  const hex = bytes.toString('hex')
  const percent = encodeURIComponent(secret)
  const strictPercent = percent.replaceAll(/[!'()*]/g, (character) => `%${codeOf(character).toString(16)}`)
  const base64 = bytes.toString('base64')
  const aligned = [
    base64,
    withoutTrailing(base64, '='),
    ...[0, 1, 2].map((before) => alignedBase64(bytes, before)),
  ]
  const forms = [
    percent,
    strictPercent,
    hex.replaceAll(/../g, '%$&'),
    // Of a form, where a blank is a plus.
    new URLSearchParams({ s: secret }).toString().slice('s='.length),
  ].flatMap(bothCases)
  const derived = [
    ...forms,
    ...jsonForms(secret),
    ...htmlForms(secret),
    ...[hex, hex.toUpperCase()],
    ...aligned,
    ...aligned.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ]
  const all = [secret, ...derived.filter((text) => text.length >= SHORTEST_FORM)]
  return [...new Set(all)].toSorted((a, b) => b.length - a.length)
}

/**
 * The base64 of the secret without the characters that share bits with what stands around it.
 *
 * @param before how many bytes, modulo three, stand before it.
 */
function alignedBase64(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
  return text.slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3))
}

/** As JavaScript writes it, as Go does (Harbor, crane, helm), with escaped slashes (PHP), and all in escapes. */
function jsonForms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const unicode = Array.from({ length: secret.length }, (_, index) =>
    escapeUnit(secret.charCodeAt(index)),
  ).join('')
  return [
    json,
    json.replaceAll(/[<>&]/g, (character) => escapeUnit(codeOf(character))),
    json.replaceAll('/', '\\/'),
    unicode,
  ]
}

/** With quotes by name, as most do, and by number, as Go does. */
function htmlForms(secret: string): string[] {
  const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [
    html,
    html.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    html.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
  ]
}

/** The digits of escapes in upper and in lower case; the secret's own letters stay. */
function bothCases(percent: string): string[] {
  return [
    percent.replaceAll(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()),
    percent.replaceAll(/%[0-9a-f]{2}/gi, (code) => code.toLowerCase()),
  ]
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

function codeOf(character: string): number {
  return character.charCodeAt(0)
}

/** Takes secrets out of text: every place that one of the forms covers, also where two of them overlap. */
export class Redaction {
  readonly #forms = new Set<string>()

  /** @returns what is new, for the runner's own masks. */
  add(secret: string): string[] {
    const added = secretForms(secret).filter((form) => !this.#forms.has(form))
    for (const form of added) this.#forms.add(form)
    return added
  }

  apply(text: string): string {
    const found = [...this.#forms].flatMap((form) => placesOf(form, text))
    if (found.length === 0) return text
    const parts: string[] = []
    let end = 0
    for (const place of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      // What a longer one before it covers in part is covered to its own end.
      if (place.start >= end) parts.push(text.slice(end, place.start), '***')
      end = Math.max(end, place.end)
    }
    return parts.join('') + text.slice(end)
  }
}

function placesOf(form: string, text: string): { readonly start: number; readonly end: number }[] {
  const places = []
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
    places.push({ start, end: start + form.length })
  }
  return places
}
