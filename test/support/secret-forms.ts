/**
 * The forms in which a secret may leave a run: as it is, and in every encoding that something on the way might give
 * it. A test that looks for the bare text alone misses the credentials of a registry, which are base64.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Shorter ones stand in ordinary words. */
const SHORTEST = 8

export interface SecretForm {
  readonly encoding: string
  readonly text: string
  /** Hexadecimal digits come in both cases. */
  readonly isCaseBlind: boolean
}

export interface Leak {
  /** Where it was seen: `log`, `outputs`, or the path of a file. */
  readonly place: string
  /** Name of the secret, never its value. */
  readonly secret: string
  readonly encoding: string
}

/** Every form of a secret; none for one that is too short to be distinguished from ordinary text. */
export function secretForms(secret: string): SecretForm[] {
  if (secret.length < SHORTEST) return []
  const bytes = Buffer.from(secret)
  const hex = bytes.toString('hex')
  const percentAll = hex.replaceAll(/../g, '%$&')
  const json = JSON.stringify(secret).slice(1, -1)
  const units = Array.from({ length: secret.length }, (_, index) => secret.charCodeAt(index))
  const unicode = units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
  const html = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  const aligned = [0, 1, 2].map((offset) => alignedBase64(bytes, offset))
  const forms = [
    form('plain text', secret),
    form('percent', encodeURIComponent(secret), true),
    form('percent of every byte', percentAll, true),
    form('form data', new URLSearchParams({ s: secret }).toString().slice(2), true),
    form('JSON', json),
    form('JSON of every character', unicode, true),
    form('HTML', html),
    form('hex', hex, true),
    ...aligned.map((text) => form('base64', text)),
    ...aligned.map((text) => form('base64url', text.replaceAll('+', '-').replaceAll('/', '_'))),
    // As a file of credentials is printed by a tool that encodes it once more.
    ...aligned.flatMap((text) =>
      [0, 1, 2].map((offset) => form('base64 twice', alignedBase64(Buffer.from(text), offset))),
    ),
  ]
  return [...new Map(forms.map((one) => [one.text, one])).values()]
}

/**
 * The characters of base64 that are the same whatever stands before and after: so `name:secret` is found without
 * knowing the name, with padding or without.
 *
 * @param offset how many bytes, modulo three, stand before.
 */
function alignedBase64(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  const first = Math.ceil((offset * 4) / 3)
  // A last group that is not full shares a character with what follows.
  const isShared = (offset + bytes.length) % 3 !== 0
  return text.slice(first, isShared ? -1 : undefined)
}

function form(encoding: string, text: string, isCaseBlind = false): SecretForm {
  return { encoding, text, isCaseBlind }
}

/** Where one of the secrets stands in a text, in any form. */
export function leaksIn(
  text: string,
  options: { readonly place: string; readonly secrets: Readonly<Record<string, string>> },
): Leak[] {
  const lower = text.toLowerCase()
  return Object.entries(options.secrets).flatMap(([name, value]) =>
    secretForms(value)
      .filter(({ text: wanted, isCaseBlind }) =>
        isCaseBlind ? lower.includes(wanted.toLowerCase()) : text.includes(wanted),
      )
      .map(({ encoding }) => ({ place: options.place, secret: name, encoding })),
  )
}

/**
 * The same in every file below a directory. A file that goes away meanwhile is none.
 *
 * @param options.except paths, relative to the directory, that hold a secret because the test put it there.
 */
export async function leaksBelow(
  directory: string,
  options: { readonly secrets: Readonly<Record<string, string>>; readonly except?: ReadonlySet<string> },
): Promise<Leak[]> {
  const leaks: Leak[] = []
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const place = relative(directory, path)
    if (options.except?.has(place) === true) continue
    const text = await readFile(path, 'utf8').catch(() => '')
    leaks.push(...leaksIn(text, { place, secrets: options.secrets }))
  }
  return leaks
}

/** @throws Error that names every place, and no secret. */
export function requireNoLeaks(leaks: readonly Leak[]): void {
  if (leaks.length === 0) return
  const places = leaks.map(({ place, secret, encoding }) => `${secret} as ${encoding} in ${place}`)
  throw new Error(`a secret was left behind: ${[...new Set(places)].join('; ')}`)
}
