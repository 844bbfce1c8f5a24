/**
 * npm run screenshots [-- name]: what users see, as pictures: the sample comments as GitHub would show them, in light and
 * dark, some of them as narrow as a phone; and a run of the demo, as an animated SVG (name: run), with pictures of some of
 * its moments. Those that a page shows go to docs/images. All others go to build/screenshots, to be looked at: a runner
 * downloads the repository for every job.
 * Needs Chromium (Debian: apt-get install chromium fonts-noto-color-emoji), or its path in CHROMIUM.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { marked } from 'marked'
import { everySample, renderAll } from '../../test/reports/render.ts'
import { LOOP_SECONDS, type Palette, type Recording, renderRecording } from './recording.ts'

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
/** A picture is a look, not the whole. */
const TALLEST = 1600
/** Moments of the recording that are looked at, in seconds. */
const MOMENTS = [3, 10, 19, 29]

/** GitHub's own colours (primer), for what its stylesheet of Markdown does not have. */
const COLORS: Readonly<Record<Scheme, Palette>> = {
  light: {
    ...{ page: '#ffffff', border: '#d1d9e0', text: '#1f2328', faint: '#59636e', step: '#1f2328' },
    ...{ error: '#d1242f', warning: '#9a6700', notice: '#0969da', passed: '#1a7f37' },
  },
  dark: {
    ...{ page: '#0d1117', border: '#3d444d', text: '#e6edf3', faint: '#9198a1', step: '#ffffff' },
    ...{ error: '#f85149', warning: '#d29922', notice: '#4493f8', passed: '#3fb950' },
  },
}

interface Picture {
  readonly file: string
  readonly width: number
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

/** What the demo prints of the job, in the form of one process, which shows all of it in one step; and its summary. */
async function recordDemo(): Promise<Recording> {
  const demo = spawn(process.execPath, [join(import.meta.dirname, 'demo.ts'), '--root'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(demo, 'close')
  const lines: { atMs: number; text: string }[] = []
  let startedAt: number | undefined
  for await (const text of createInterface({ input: demo.stdout })) {
    // What comes before is about the demo, and not in the log of a job.
    if (text.startsWith('⭐')) startedAt ??= performance.now()
    if (startedAt !== undefined)
      lines.push({ atMs: performance.now() - startedAt, text: withoutMachine(text) })
  }
  const [code] = (await ended) as [number]
  const part = (title: string): number => lines.findIndex(({ text }) => text.startsWith(`──── ${title}`))
  const [summary, outcome] = [part('job summary'), part('outcome')]
  // The steps after it are the demo's own, and those that clean up.
  const end = lines.findIndex(({ text }) => text.includes('Success - Main '))
  if (code !== 0 || [summary, outcome, end].includes(-1)) throw new Error(`the demo failed (${code})`)
  return {
    lines: lines.slice(0, end + 1),
    summary: lines
      .slice(summary + 1, outcome)
      .map(({ text }) => text)
      .join('\n'),
  }
}

/** Paths below the directory of the run, in place of where that is on this machine. */
function withoutMachine(text: string): string {
  return text.replaceAll(/\/\S*\/harbor-actions-[\w-]+\/(?:run-\d+\/)?/g, '')
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
    html: (scheme) => commentPage(markdown, scheme, width),
  })
  const narrow = NARROW_SAMPLES.has(name) ? [picture(`comment-${name}-narrow`, NARROW)] : []
  return [picture(`comment-${name}`, WIDTH), ...narrow]
}

function chosenPictures(only: string | undefined): Picture[] {
  return everySample()
    .filter(({ name }) => only === undefined || name === only)
    .flatMap(({ name, outcomes }) => picturesOf(name, renderAll(outcomes)['comment.md'] ?? ''))
}

/** The folder of a picture. */
function folderOf(name: string): string {
  return pages.includes(`images/${name}`) ? SHOWN : UNSHOWN
}

/** The picture in a page as narrow as a phone, at a moment of the animation. */
function momentPage(svg: string, scheme: Scheme, moment: number): string {
  const paused = `svg, svg * { animation-play-state: paused !important; animation-delay: -${moment}s !important }`
  return page(scheme, NARROW, { css: `svg { width: 100%; height: auto } ${paused}`, body: svg })
}

const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-screenshots-'))
const pages = PAGES.map((path) => readFileSync(path, 'utf8')).join('')

function takePicture(html: string, to: { readonly path: string; readonly width: number }): void {
  const path = join(directory, 'page.html')
  writeFileSync(path, html)
  const url = pathToFileURL(path).href
  const dom = chromium(directory, [`--window-size=${Math.max(to.width, 500)},200`, '--dump-dom', url])
  const height = Math.min(Number(/<title>(\d+)<\/title>/.exec(dom)?.[1] ?? TALLEST), TALLEST)
  chromium(directory, [`--window-size=${to.width},${height}`, `--screenshot=${to.path}`, url])
}

async function record(): Promise<void> {
  const recording = await recordDemo()
  for (const scheme of SCHEMES) {
    const name = `run-${scheme}.svg`
    const svg = renderRecording(recording, COLORS[scheme])
    writeFileSync(join(folderOf(name), name), svg)
    for (const moment of MOMENTS.filter((seconds) => seconds < LOOP_SECONDS)) {
      const path = join(UNSHOWN, `run-${scheme}-${moment}.png`)
      takePicture(momentPage(svg, scheme, moment), { path, width: NARROW })
    }
  }
}

const only = process.argv[2]
try {
  for (const folder of [SHOWN, UNSHOWN]) mkdirSync(folder, { recursive: true })
  for (const { file, width, html } of chosenPictures(only)) {
    for (const scheme of SCHEMES) {
      const name = `${file}-${scheme}.png`
      takePicture(html(scheme), { path: join(folderOf(name), name), width })
    }
  }
  if (only === undefined || only === 'run') await record()
} finally {
  rmSync(directory, { recursive: true, force: true })
}
