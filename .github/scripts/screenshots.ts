/**
 * npm run screenshots [-- name]: what users see, as pictures: the sample comments as GitHub would show them, in light and
 * dark, some of them as narrow as a phone; and the log of a run of the demo (name: run). Those that a page shows go to
 * docs/images. All others go to build/screenshots, to be looked at: a runner downloads the repository for every job.
 * Needs Chromium (Debian: apt-get install chromium fonts-noto-color-emoji), or its path in CHROMIUM.
 */
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { marked } from 'marked'
import { everySample, renderAll } from '../../test/reports/render.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const SHOWN = join(ROOT, 'docs', 'images')
const UNSHOWN = join(ROOT, 'build', 'screenshots')
const PAGES = [join(ROOT, 'README.md'), ...globSync(join(ROOT, 'docs', '**', '*.md'))]
const SCHEMES = ['light', 'dark'] as const
type Scheme = (typeof SCHEMES)[number]

/** Width of a comment on GitHub with its border, in CSS pixels. */
const WIDTH = 860
/** A phone. Chromium makes no window narrower than 500, so the page itself is. */
const NARROW = 390
const NARROW_SAMPLES = new Set(['failing', 'images-three', 'three-platforms'])
/** A picture is a look, not the whole; of a run, whose verdict is at the end, it is the whole. */
const TALLEST = { comment: 1600, run: 3000 }

/** GitHub's own colours (primer), for what its stylesheet of Markdown does not have. */
const COLORS = {
  light: { page: '#ffffff', border: '#d1d9e0', text: '#1f2328', faint: '#818b98' },
  dark: { page: '#0d1117', border: '#3d444d', text: '#e6edf3', faint: '#656c76' },
} as const
const LINE_COLORS = {
  light: { Error: '#d1242f', Warning: '#9a6700', Notice: '#0969da', Passed: '#1a7f37', Step: '#1f2328' },
  dark: { Error: '#f85149', Warning: '#d29922', Notice: '#4493f8', Passed: '#3fb950', Step: '#ffffff' },
} as const

interface Picture {
  readonly file: string
  readonly width: number
  readonly tallest: number
  readonly html: (scheme: Scheme) => string
}

const stylesheet = (scheme: Scheme): string =>
  readFileSync(
    createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${scheme}.css`),
    'utf8',
  )

/** The height of the page is its title, which Chromium prints. */
function page(scheme: Scheme, width: number, parts: { readonly css: string; readonly body: string }): string {
  return `<!doctype html><meta charset="utf-8"><title>0</title><style>${parts.css}
    body { margin: 0; padding: 16px; width: ${width - 32}px; background: ${COLORS[scheme].page} }
  </style>${parts.body}<script>document.title = String(document.documentElement.scrollHeight)</script>`
}

function commentPage(markdown: string, scheme: Scheme, width: number): string {
  // GitHub shows the first thing that is folded closed; one is opened here, so that a table is seen.
  const html = marked.parse(markdown, { gfm: true, async: false }).replace('<details>', '<details open>')
  return page(scheme, width, {
    css: `${stylesheet(scheme)}
      .markdown-body { border: 1px solid ${COLORS[scheme].border}; border-radius: 6px; padding: 16px; font-size: 14px }`,
    body: `<article class="markdown-body">${html}</article>`,
  })
}

/** The lines with their numbers, as the page of a run has them. */
function logPage(lines: readonly string[], scheme: Scheme, width: number): string {
  const { text, faint } = COLORS[scheme]
  const rows = lines.map((line, index) => {
    const [, kind] =
      /^(Error|Warning|Notice|Passed)\b/.exec(line) ?? (/^[⭐▼]/u.test(line) ? ['', 'Step'] : [])
    const color = kind === undefined ? '' : ` style="color: ${LINE_COLORS[scheme][kind as 'Error']}"`
    const shown = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return `<tr><td class="number">${index + 1}</td><td${color}>${shown}</td></tr>`
  })
  return page(scheme, width, {
    css: `table { border-spacing: 0; font: 12px/20px ui-monospace, "DejaVu Sans Mono", monospace; color: ${text} }
      td { white-space: pre-wrap; overflow-wrap: anywhere; vertical-align: top }
      .number { color: ${faint}; text-align: right; padding-right: 16px; white-space: pre; overflow-wrap: normal }`,
    body: `<table>${rows.join('')}</table>`,
  })
}

/** What the demo prints of the job: the form of one process, which shows all of it in one step. */
function runDemo(): string[] {
  const demo = join(import.meta.dirname, 'demo.ts')
  const lines = execFileSync(process.execPath, [demo, '--root'], { encoding: 'utf8' }).split('\n')
  const end = lines.findIndex((line) => line.startsWith('──── job summary'))
  return lines.slice(0, end).join('\n').trim().split('\n')
}

function chromium(directory: string, args: readonly string[]): string {
  return execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      `--user-data-dir=${join(directory, 'profile')}`,
      ...args,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
}

function picturesOf(name: string, markdown: string): Picture[] {
  const picture = (file: string, width: number): Picture => ({
    file,
    width,
    tallest: TALLEST.comment,
    html: (scheme) => commentPage(markdown, scheme, width),
  })
  const narrow = NARROW_SAMPLES.has(name) ? [picture(`comment-${name}-narrow`, NARROW)] : []
  return [picture(`comment-${name}`, WIDTH), ...narrow]
}

function chosenPictures(only: string | undefined): Picture[] {
  const comments = everySample()
    .filter(({ name }) => only === undefined || name === only)
    .flatMap(({ name, outcomes }) => picturesOf(name, renderAll(outcomes)['comment.md'] ?? ''))
  if (only !== undefined && only !== 'run') return comments
  const lines = runDemo()
  return [
    ...comments,
    { file: 'run', width: WIDTH, tallest: TALLEST.run, html: (scheme) => logPage(lines, scheme, WIDTH) },
  ]
}

const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-screenshots-'))
try {
  for (const folder of [SHOWN, UNSHOWN]) mkdirSync(folder, { recursive: true })
  const pages = PAGES.map((path) => readFileSync(path, 'utf8')).join('')
  for (const { file, width, tallest, html } of chosenPictures(process.argv[2])) {
    for (const scheme of SCHEMES) {
      const path = join(directory, 'page.html')
      writeFileSync(path, html(scheme))
      const url = pathToFileURL(path).href
      const dom = chromium(directory, [`--window-size=${Math.max(width, 500)},200`, '--dump-dom', url])
      const height = Math.min(Number(/<title>(\d+)<\/title>/.exec(dom)?.[1] ?? tallest), tallest)
      const name = `${file}-${scheme}.png`
      const folder = pages.includes(`images/${name}`) ? SHOWN : UNSHOWN
      chromium(directory, [`--window-size=${width},${height}`, `--screenshot=${join(folder, name)}`, url])
    }
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
