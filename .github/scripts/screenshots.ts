/**
 * npm run screenshots [-- name]: the sample comments as GitHub would show them, in light and dark, as pictures in docs/images.
 * Needs Chromium (Debian: apt-get install chromium fonts-noto-color-emoji), or its path in CHROMIUM.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { marked } from 'marked'
import { everySample, renderAll } from '../../test/reports/render.ts'

const IMAGES = join(import.meta.dirname, '..', '..', 'docs', 'images')
const SCHEMES = ['light', 'dark'] as const

/** Width of a comment on GitHub with its border, in CSS pixels. */
const WIDTH = 860
/** A picture is a look, not the whole. */
const TALLEST = 1600

const stylesheet = (scheme: string): string =>
  readFileSync(
    createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${scheme}.css`),
    'utf8',
  )

function page(markdown: string, scheme: (typeof SCHEMES)[number]): string {
  const background = scheme === 'dark' ? '#0d1117' : '#ffffff'
  const border = scheme === 'dark' ? '#3d444d' : '#d1d9e0'
  // GitHub shows the first thing that is folded closed; one is opened here, so that a table is seen.
  const html = marked.parse(markdown, { gfm: true, async: false }).replace('<details>', '<details open>')
  return `<!doctype html><meta charset="utf-8"><title>0</title><style>${stylesheet(scheme)}
    body { margin: 0; padding: 16px; background: ${background} }
    .markdown-body { border: 1px solid ${border}; border-radius: 6px; padding: 16px; font-size: 14px }
  </style><article class="markdown-body">${html}</article>
  <script>document.title = String(document.documentElement.scrollHeight)</script>`
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

const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-screenshots-'))
try {
  mkdirSync(IMAGES, { recursive: true })
  const [only] = process.argv.slice(2)
  for (const { name, outcomes } of everySample().filter(
    (sample) => only === undefined || sample.name === only,
  )) {
    for (const scheme of SCHEMES) {
      const file = join(directory, 'page.html')
      writeFileSync(file, page(renderAll(outcomes)['comment.md'] ?? '', scheme))
      const url = pathToFileURL(file).href
      const dom = chromium(directory, [`--window-size=${WIDTH},200`, '--dump-dom', url])
      const height = Math.min(Number(/<title>(\d+)<\/title>/.exec(dom)?.[1] ?? TALLEST), TALLEST)
      const picture = join(IMAGES, `comment-${name}-${scheme}.png`)
      chromium(directory, [`--window-size=${WIDTH},${height}`, `--screenshot=${picture}`, url])
    }
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
