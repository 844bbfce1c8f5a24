/** What the documents name is there: files, folders, headings, npm scripts. A document that names the past misleads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { ROOT } from './manifests.ts'

const markdownIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

const DOCUMENTS = [
  ...markdownIn('.'),
  ...markdownIn('docs'),
  ...markdownIn('docs/notes'),
  ...['test', 'test/images', 'test/sandbox'].flatMap(markdownIn),
]

const SCRIPTS = Object.keys(
  (
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>
    }
  ).scripts,
)

/** Begin like paths of this repository and are those of another; each with its owner. */
const FOREIGN: readonly { readonly path: RegExp; readonly owner: string }[] = [
  { path: /^src\/(?:core|controller|pkg|server)\//, owner: 'goharbor/harbor' },
  { path: /^src\/download-artifact\.ts$/, owner: 'actions/download-artifact' },
  { path: /^actions\/(?:checkout|core|download-artifact|exec|github|upload-artifact)$/, owner: 'GitHub' },
]

/** Names at the root of the repository: what begins with one of these is a path. */
const TOP_LEVEL = new Set(
  readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(?:\.git|build|node_modules)$/.test(entry.name))
    .map(({ name }) => name),
)

const FILE_NAMES = new Set(
  ['src', 'test', '.github/scripts']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }))
    .map((path) => path.replaceAll('\\', '/').split('/').at(-1) ?? ''),
)

interface Named {
  readonly links: readonly string[]
  /** Words of code: paths, commands and everything else. */
  readonly words: readonly string[]
  readonly scripts: readonly string[]
}

/** What a text names. Blocks of YAML are examples for users: the paths in them are those of users. */
function readNames(text: string): Named {
  const links: string[] = []
  const code: string[] = []
  walk(text, (token) => {
    if (token.type === 'link' || token.type === 'image') links.push(token['href'] as string)
    if (token.type === 'codespan') code.push(token['text'] as string)
    if (token.type === 'code' && /^(?:sh|bash|)$/.test((token['lang'] as string | undefined) ?? '')) {
      code.push(token['text'] as string)
    }
  })
  return {
    links,
    words: code.flatMap((piece) => piece.split(/\s+/)),
    scripts: code.flatMap((piece) =>
      [...piece.matchAll(/\bnpm (?:run )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name),
    ),
  }
}

function walk(text: string, visit: (token: Token) => void): void {
  marked.walkTokens(marked.lexer(text), visit)
}

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>()
  walk(text, (token) => {
    if (token.type !== 'heading') return
    const plain = (token['text'] as string).replaceAll(/`|\*\*|\[|\]\([^)]*\)/g, '')
    const slug = plain
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-')
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`
    anchors.add(anchor)
  })
  return anchors
}

/** @returns why a relative link leads nowhere; undefined when it leads somewhere, or to another site. */
function brokenLink(href: string, document: string): string | undefined {
  if (/^[a-z]+:/i.test(href)) return undefined
  const [path = '', anchor = ''] = href.split('#')
  const target = path === '' ? document : normalize(join(dirname(document), path))
  if (!existsSync(join(ROOT, target))) return `${href}: there is no ${target}`
  if (anchor === '' || !target.endsWith('.md')) return undefined
  const isThere = anchorsOf(readFileSync(join(ROOT, target), 'utf8')).has(anchor)
  return isThere ? undefined : `${href}: ${target} has no such heading`
}

/**
 * The path that a word of code is, from the root or from the folder of its document; undefined when it is something
 * else: `actions/checkout@v5`, `org/harbor-actions/push-and-scan@v1`, `oci:build/image`, a file of the user.
 */
function pathOf(word: string, document: string): string | undefined {
  const path = word.replace(/[.,;:)]+$/, '').replace(/:\d+$/, '')
  if (FOREIGN.some((foreign) => foreign.path.test(path))) return undefined
  if (!/^\.?[\w-]+(?:\/[\w.*-]+)*(?:\.\w+)?\/?$/.test(path)) return undefined
  const [first = '', ...rest] = path.split('/')
  if (rest.length === 0) return undefined
  if (TOP_LEVEL.has(first)) return path
  const folder = dirname(document)
  return folder !== '.' && existsSync(join(ROOT, folder, first)) ? join(folder, path) : undefined
}

/** `*` stands for any name: then the folder has to be there. */
function isThere(path: string): boolean {
  return existsSync(join(ROOT, path.replace(/\/[^/]*\*.*$/, '')))
}

/** A file of the sources that is named without its folder. */
function isLostFile(word: string): boolean {
  return /^[\w.-]+\.(?:ts|mjs)$/.test(word) && !FILE_NAMES.has(word)
}

describe.each(DOCUMENTS)('%s', (document) => {
  const { links, words, scripts } = readNames(readFileSync(join(ROOT, document), 'utf8'))

  it('links to files and headings that are there', () => {
    expect(links.flatMap((href) => brokenLink(href, document) ?? [])).toEqual([])
  })

  it('names paths that are there', () => {
    const paths = words.flatMap((word) => pathOf(word, document) ?? [])
    expect(paths.filter((path) => !isThere(path))).toEqual([])
    expect(words.filter(isLostFile)).toEqual([])
  })

  it('names npm scripts that are there', () => {
    const ofNpm = new Set(['ci', 'install', 'run', 'exec'])
    expect(scripts.filter((name) => !SCRIPTS.includes(name) && !ofNpm.has(name))).toEqual([])
  })
})

describe('a word of code', () => {
  it.each([
    'actions/download-artifact',
    'org/harbor-actions/push-and-scan@v1',
    'actions/checkout@v5',
    'oci:build/image',
    './build/image',
    'library/myapp',
    'src/server/middleware/quota/copy_artifact.go',
    '/api/v2.0/robots/{id}',
  ])('is not a path: %s', (word) => {
    expect(pathOf(word, 'README.md')).toBeUndefined()
  })

  it.each([
    ['src/domain/scan/verdict.ts', 'README.md', 'src/domain/scan/verdict.ts'],
    ['src/domain/gone.ts:12,', 'docs/gate.md', 'src/domain/gone.ts'],
    ['unit/gone.test.ts', 'test/README.md', 'test/unit/gone.test.ts'],
    ['actions/gone', 'README.md', 'actions/gone'],
  ])('is a path: %s in the code of %s', (word, document, expected) => {
    expect(pathOf(word, document)).toBe(expected)
  })
})
