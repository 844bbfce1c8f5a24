/**
 * Every regular expression of the sources on long hostile text. One that takes the square of the length of a foreign
 * text holds up the whole process, signals included.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { analyse } from 'scslre'
import { describe, expect, it } from 'vitest'

const SOURCES = join(import.meta.dirname, '..', '..', 'src')

/** Long enough that a square of it does not end, while one pass takes a few milliseconds. */
const LENGTH = 100_000

/** What hangs is ended; it says nothing about speed. */
const HANG_MS = 10_000

interface Literal {
  /** `file:line`. */
  readonly place: string
  readonly pattern: string
  readonly flags: string
}

const LITERALS = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap(literalsOf)

function literalsOf(name: string): Literal[] {
  const text = stripTypeScriptTypes(readFileSync(join(SOURCES, name), 'utf8'))
  const literals: Literal[] = []
  const program = parse(text, { ecmaVersion: 'latest', sourceType: 'module', locations: true })
  full(program, (node) => {
    if (node.type !== 'Literal') return
    const { regex, loc } = node as typeof node & { regex?: { pattern: string; flags: string } }
    if (regex !== undefined) literals.push({ place: `${name}:${loc?.start.line}`, ...regex })
  })
  return literals
}

/** Texts that make a pattern look back: its own characters and words many times over, with and without a beginning. */
function hostileTexts(pattern: string): string[] {
  const words = pattern
    .split(/\\[bBdDsSwW]|[\^$.*+?()[\]{}|]/)
    .map((word) => word.replaceAll(/\\(.)/g, '$1'))
    .filter((word) => word !== '')
  const pumps = new Set([
    ...words,
    ...words.join(''),
    ' ',
    '\t',
    '\n',
    'a',
    'A',
    '0',
    '-',
    '.',
    '/',
    words.join(''),
  ])
  const [first = ''] = words
  return [...pumps]
    .filter((pump) => pump !== '')
    .flatMap((pump) => {
      const long = pump.repeat(Math.ceil(LENGTH / pump.length))
      return [long, `${first}${long}\u{0}`, `${long}\u{0}\n`]
    })
}

function isEnded({ pattern, flags }: Pick<Literal, 'pattern' | 'flags'>): boolean {
  try {
    runInNewContext(
      'for (const text of texts) { const found = new RegExp(pattern, flags); text.replace(found, "") }',
      { pattern, flags, texts: hostileTexts(pattern) },
      { timeout: HANG_MS },
    )
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}

describe('a regular expression of the sources', () => {
  it('is found at all', () => {
    expect(LITERALS.length).toBeGreaterThan(200)
  })

  it('takes no more than a multiple of the length of a text, by analysis', () => {
    const slow = LITERALS.filter(
      ({ pattern, flags }) => analyse({ source: pattern, flags }).reports.length > 0,
    )
    expect(slow).toEqual([])
  })

  it('ends on long hostile text', () => {
    expect(LITERALS.filter((literal) => !isEnded(literal))).toEqual([])
  })
})

describe('the check itself', () => {
  it.each([
    ['<[^>]*>', 'g'],
    ['^(a+)+$', ''],
    ['=+$', ''],
  ])('finds /%s/', (pattern, flags) => {
    expect(analyse({ source: pattern, flags }).reports).not.toEqual([])
  })

  it('ends a pattern that the analysis passes over', () => {
    expect(isEnded({ pattern: 'key.*key.*key.*end', flags: 's' })).toBe(false)
  })
})
