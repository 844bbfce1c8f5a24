/**
 * The words of the project are those of its field: a reader of Node or Go code knows them already. These are the ones
 * that were used in place of plain technical English, and that come back easily.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { type CallExpression, type Node, parse } from 'acorn'
import { full } from 'acorn-walk'
import { expect, it } from 'vitest'
import { ROOT, singleActions } from './manifests.ts'

/** What is not written, and what says the same. The parts of a name count as words: `toldAt` is `told at`. */
const REPLACEMENTS: readonly { readonly word: RegExp; readonly use: string }[] = [
  {
    word: /(?<!\b(?:not|cannot|to) )\btell\b|\b(?:tells|telling|told)\b/,
    use: 'says, reports, logs, explains',
  },
  { word: /\bmend(?:s|ed|ing)?\b/, use: 'fix, correct' },
  { word: /\bwhoever\b/, use: 'the caller, the user, or "who"' },
  { word: /\b(?:nobody|somebody)\b/, use: 'who it is, or a passive sentence' },
  { word: /\banew\b/, use: 'again' },
  { word: /\b(?:is|are|was|were) none of\b/, use: '"is not a", "is not one of"' },
  { word: /\bknock(?:s|ed|ing)?\b/, use: 'ping, ask, connect' },
  { word: /\babroad\b/, use: 'in another repository, elsewhere' },
  { word: /\bgive around\b/, use: 'distribute' },
]

/** Files that may use them, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {}

/** Folders whose texts are read as they are, code and comments alike. */
const FOLDERS = ['src', '.github', 'docs', 'test'] as const

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  )

const FILES = FOLDERS.flatMap(filesBelow).filter((path) => !path.startsWith('test/fixtures/'))

/** Of a test only its names are read by others: its code is full of foreign texts. */
const TESTS = FILES.filter((path) => path.startsWith('test/') && path.endsWith('.test.ts'))

const TEXTS = [
  ...FILES.filter(
    (path) => /\.(?:ts|mjs|ya?ml|md)$/.test(path) && !/^test\/.*\.(?:ts|mjs|ya?ml)$/.test(path),
  ),
  ...['', 'push-and-scan', ...singleActions()].map((path) => join(path, 'action.yml')),
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
]

interface Line {
  /** `file:line`. */
  readonly place: string
  readonly text: string
}

function linesOf(path: string): Line[] {
  const lines = readFileSync(join(ROOT, path), 'utf8').split('\n')
  return lines.map((text, index) => ({ place: `${path}:${index + 1}`, text }))
}

/** The names that a test file gives to its tests and groups, also in `it.each(…)('name', …)`. */
function namesOf(path: string): Line[] {
  const source = stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8'))
  const names: Line[] = []
  full(parse(source, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), (node) => {
    if (node.type !== 'CallExpression') return
    const { callee, arguments: args, loc } = node as CallExpression
    const [first] = args
    if (first === undefined || !/^(?:describe|it|test)$/.test(rootOf(callee))) return
    const place = `${path}:${loc?.start.line}`
    if (first.type === 'Literal') names.push({ place, text: String(first.value) })
    if (first.type === 'TemplateLiteral') {
      names.push({ place, text: first.quasis.map(({ value }) => value.cooked ?? '').join('…') })
    }
  })
  return names
}

/** `it` of `it`, `it.skipIf(x)` and `it.each(rows)`. */
function rootOf(node: Node & { name?: string; object?: Node; callee?: Node }): string {
  const inner = node.callee ?? node.object
  return inner === undefined ? (node.name ?? '') : rootOf(inner)
}

/** `toldAt` as `told at`, `LOOK_MS` as `look ms`, and a word behind punctuation as one behind a space. */
function plain(text: string): string {
  return text
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .replaceAll(/[_-]/g, ' ')
    .toLowerCase()
}

function findWords(lines: readonly Line[]): string[] {
  return findIn(lines.filter(({ place }) => EXCEPTIONS[place.replace(/:\d+$/, '')] === undefined))
}

function findIn(lines: readonly Line[]): string[] {
  return lines.flatMap(({ place, text }) => {
    const words = plain(text)
    return REPLACEMENTS.flatMap(({ word, use }) => {
      const found = word.exec(words)
      return found === null ? [] : [`${place}: "${found[0]}" (${use}): ${text.trim()}`]
    })
  })
}

it('sources, scripts, manifests, workflows and documents use the words of the field', () => {
  expect(TEXTS.length).toBeGreaterThan(400)
  expect(findWords(TEXTS.flatMap(linesOf))).toEqual([])
  const unused = Object.keys(EXCEPTIONS).filter((path) => findIn(linesOf(path)).length === 0)
  expect(unused, 'no reason is needed any more').toEqual([])
})

it('names of tests use them too', () => {
  const names = TESTS.flatMap(namesOf)
  expect(names.length).toBeGreaterThan(1500)
  expect(findWords(names)).toEqual([])
})

it.each([
  ['toldAt', 'told'],
  ['a tellMs of its own', 'tell'],
  ['WHOEVER_ASKS', 'whoever'],
  ['it is none of ours', 'is none of'],
])('finds a word in %s', (text, word) => {
  expect(findWords([{ place: 'x:1', text }])).toEqual([expect.stringContaining(`"${word}"`)])
})

it.each(['couldNotTell', 'could-not-tell', 'when it cannot tell', 'Could not tell', 'foretold', 'recommend'])(
  'leaves %s',
  (text) => {
    expect(findWords([{ place: 'x:1', text }])).toEqual([])
  },
)
