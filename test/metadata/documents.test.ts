/** What the documents name is there: paths, npm scripts, links and their anchors. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './manifests.ts'

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'examples/README.md',
  'test/README.md',
  ...globSync('docs/**/*.md', { cwd: ROOT }).map((path) => path.replaceAll('\\', '/')),
].toSorted()

/** Folders and files of the repository that a path in a text begins with. */
const FOLDERS = ['src', 'test', 'docs', 'dist', 'actions', 'push-and-scan', 'examples', '.github']
const FILES = /^(?:README\.md|CONTRIBUTING\.md|action\.yml|biome\.json|package(?:-lock)?\.json)$/

/** test/README.md names what is beside it by its path from there. */
const TEST_FOLDERS = readdirSync(join(ROOT, 'test'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** What begins like a path of this repository and is one of another. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  'actions/checkout': 'github.com/actions/checkout',
  'actions/download-artifact': 'github.com/actions/download-artifact',
  'actions/upload-artifact': 'github.com/actions/upload-artifact',
  'src/download-artifact.ts': 'github.com/actions/download-artifact',
  'src/controller/artifact/controller.go': 'github.com/goharbor/harbor',
  'src/controller/event/handler/replication': 'github.com/goharbor/harbor',
  'src/lib/selector/selectors/index': 'github.com/goharbor/harbor',
  'src/pkg/reg/adapter/harbor': 'github.com/goharbor/harbor',
  'src/pkg/reg/filter': 'github.com/goharbor/harbor',
  'src/server/middleware/repoproxy': 'github.com/goharbor/harbor',
  'src/server/middleware/vulnerable': 'github.com/goharbor/harbor',
  'src/server/v2.0/handler/robot.go': 'github.com/goharbor/harbor',
}

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** Of the code in a text: `inline` and fenced. */
function codeOf(text: string): string[] {
  const fenced = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)
  const rest = text.replaceAll(/^```[\s\S]*?^```/gm, '')
  return [...fenced, ...[...rest.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)]
}

/**
 * The paths of this repository in a text, from its root: words of code that begin with one of its folders. An action as a
 * workflow names it (`actions/checkout@v5`, `owner/repository/actions/login@v1`) is none, and neither is a pattern.
 */
function pathsOf(text: string, document: string): string[] {
  const words = codeOf(text).flatMap((code) => code.split(/[\s"'(),;=]+/))
  return words.flatMap((word) => {
    const path = word.replace(/[.:]+$/, '').replace(/^\.\//, '')
    if (/[@{}<>$…\\]/.test(path)) return []
    const [top = '', ...rest] = path.split('/')
    if (FILES.test(path) || (rest.length > 0 && FOLDERS.includes(top))) return [path]
    return document === 'test/README.md' && rest.length > 0 && TEST_FOLDERS.includes(top)
      ? [`test/${path}`]
      : []
  })
}

/** `name` in `path`, `name` of `path`: the name is in that file. */
function lostNamesOf(text: string): string[] {
  const pairs = text.matchAll(
    /`(\w+)`(?: with `(\w+)`)?,? (?:in|of)\s+`((?:src|test|\.github)\/[\w./-]+\.\w+)`/g,
  )
  return Array.from(pairs).flatMap(([, first = '', second = '', path = '']) =>
    [first, second]
      .filter((name) => name !== '' && isThere(path) && !read(path).includes(name))
      .map((name) => `${name} is not in ${path}`),
  )
}

/** The npm scripts in a text. */
function scriptsOf(text: string): string[] {
  const commands = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test)\b)/g)]
  return commands.map(([, run, test]) => run ?? test ?? '')
}

/** `(target)` of every link and picture that leads to no other server. */
function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]+`/g, '`')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/i.test(target))
}

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(text: string): Set<string> {
  const seen = new Map<string, number>()
  const headings = text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm)
  return new Set(
    Array.from(headings, ([, heading = '']) => {
      const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim()
      const slug = plain
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
        .replaceAll(/\s/g, '-')
      const count = seen.get(slug) ?? 0
      seen.set(slug, count + 1)
      return count === 0 ? slug : `${slug}-${count}`
    }),
  )
}

function isThere(path: string): boolean {
  return path.includes('*') ? globSync(path, { cwd: ROOT }).length > 0 : existsSync(join(ROOT, path))
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

function brokenLink(document: string, target: string): string | undefined {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? document : normalize(join(dirname(document), path)).replaceAll('\\', '/')
  if (!isThere(file)) return `${target}: ${file} is not there`
  if (anchor === undefined || anchorsOf(read(file)).has(anchor)) return undefined
  return `${target}: ${file} has no such heading`
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document)

  it('names only paths that are there', () => {
    const missing = pathsOf(text, document).filter((path) => !isThere(path))
    expect(missing.filter((path) => OF_OTHERS[path] === undefined)).toEqual([])
  })

  it('finds a name in a file only where it is', () => {
    expect(lostNamesOf(text)).toEqual([])
  })

  it('names only npm scripts that are there', () => {
    expect(scriptsOf(text).filter((script) => scripts[script] === undefined)).toEqual([])
  })

  it('links only to files and headings that are there', () => {
    expect(linksOf(text).flatMap((target) => brokenLink(document, target) ?? [])).toEqual([])
  })
})

it('every path of others is named somewhere, and is not in this repository', () => {
  const named = new Set(DOCUMENTS.flatMap((document) => pathsOf(read(document), document)))
  expect(Object.keys(OF_OTHERS).filter((path) => !named.has(path) || isThere(path))).toEqual([])
})

describe('a path in a text', () => {
  it.each([
    ['`src/main.ts`', ['src/main.ts']],
    ['`npm test -- test/unit -t x`', ['test/unit']],
    ['```sh\nnode .github/scripts/demo.mjs .\n```\n', ['.github/scripts/demo.mjs']],
    ['`uses: actions/checkout@v5`', []],
    ['`owner/repository/actions/login@v1`', []],
    ['`$/actions/login`', []],
    ['src/main.ts in prose, and `input`', []],
  ])('is found in %j: %j', (text, paths) => {
    expect(pathsOf(text, 'README.md')).toEqual(paths)
  })

  it('is one beside test/README.md only there', () => {
    expect(pathsOf('`unit/domain`', 'test/README.md')).toEqual(['test/unit/domain'])
    expect(pathsOf('`unit/domain`', 'README.md')).toEqual([])
  })
})

describe('a name in a file', () => {
  it.each([
    ['`main` in `src/main.ts`', []],
    ['`gone` with `main` in\n`src/main.ts`', ['gone is not in src/main.ts']],
    ['`main` of `src/gone.ts`', []],
  ])('of %j: %j', (text, lost) => {
    expect(lostNamesOf(text)).toEqual(lost)
  })
})

describe('the anchor of a heading', () => {
  it.each([
    ['## One run of push-and-scan', 'one-run-of-push-and-scan'],
    ['### a `source`, of images', 'a-source-of-images'],
    ['## [Harbor](https://x.example) first', 'harbor-first'],
    ['### How to add …', 'how-to-add-'],
  ])('of %j is %j', (heading, anchor) => {
    expect([...anchorsOf(heading)]).toEqual([anchor])
  })
})

describe('pictures', () => {
  const texts = DOCUMENTS.map((document) => readFileSync(join(ROOT, document), 'utf8')).join('\n')
  const shown = new Set([...texts.matchAll(/\bimages\/([\w-]+\.(?:png|svg))/g)].map(([, name = '']) => name))

  // A runner downloads the repository for every job.
  it('are those that a page shows, and no others', () => {
    expect(readdirSync(join(ROOT, 'docs', 'images')).toSorted()).toEqual([...shown].toSorted())
  })
})
