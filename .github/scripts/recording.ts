/**
 * A run as an animated SVG: its log as it grows, then its job summary. A SVG because its text stays sharp at any width
 * and takes a hundredth of the bytes of a video. GitHub shows it as a picture: no script runs and nothing is loaded, so
 * the animation is CSS alone.
 */
import { marked, type Tokens } from 'marked'

/** A line of the log, and how many milliseconds after the start of the run it came. */
export interface RecordedLine {
  readonly atMs: number
  readonly text: string
}

export interface Recording {
  readonly lines: readonly RecordedLine[]
  /** The job summary: Markdown. */
  readonly summary: string
}

/** Colours of the page. */
export interface Palette {
  readonly page: string
  readonly border: string
  readonly text: string
  readonly faint: string
  readonly error: string
  readonly warning: string
  readonly notice: string
  readonly passed: string
  readonly step: string
}

type Color = Exclude<keyof Palette, 'page' | 'border'>

/** Narrow, so that the text can be read on a phone, where the picture is as wide as the screen. */
const WIDTH = 480
const HEIGHT = 400
const ROW = 18
const PADDING = 12
const FONT = 13
/** Of the usual monospace fonts none has wider characters, by their em. */
const CHARACTER = 0.602 * FONT
/** Room for the time of a line, as in `1:02`. */
const TIME_COLUMN = 40
const COLUMNS = Math.floor((WIDTH - 2 * PADDING - TIME_COLUMN) / CHARACTER)
const VISIBLE_ROWS = Math.floor((HEIGHT - 2 * PADDING) / ROW)
/** A line that needs more rows ends in `…`: digests of 64 characters say nothing in a picture. */
const MAX_ROWS = 2

/**
 * A pause is shown no longer than this, as recorders of terminals do, and no line comes at once with the one before it.
 * All of it is then stretched to the length of the log's part; the times beside the lines are the real ones.
 */
const LONGEST_PAUSE_MS = 3_000
const SHORTEST_PAUSE_MS = 60
const LOG_SECONDS = 20
const SUMMARY_SECONDS = 10
/** It starts again after this: a reader who scrolls down late sees it too. */
export const LOOP_SECONDS = LOG_SECONDS + SUMMARY_SECONDS

interface Row {
  readonly text: string
  readonly color: Color
  /** '' for a further row of a line. */
  readonly time: string
}

interface Frame {
  /** Share of the log's part of the animation, 0 to 1. */
  readonly at: number
  /** Rows that are there from then on. */
  readonly rows: number
}

/** The SVG. @throws Error without any line. */
export function renderRecording(recording: Recording, palette: Palette): string {
  const { lines } = recording
  if (lines.length === 0) throw new Error('nothing was recorded')
  const rowsOf = lines.map(lineRows)
  const rows = rowsOf.flat()
  const frames = planFrames(lines, rowsOf)
  const share = LOG_SECONDS / LOOP_SECONDS
  const scroll = (count: number): number => -ROW * Math.max(0, count - VISIBLE_ROWS)
  const keyframes = (name: string, position: (count: number) => number): string => {
    const steps = frames.map(
      ({ at, rows: count }) => `${percent(at * share)}{transform:translateY(${position(count)}px)}`,
    )
    return `@keyframes ${name}{${steps.join('')}100%{transform:translateY(${position(rows.length)}px)}}`
  }
  const animation = (name: string): string => `animation:${name} ${LOOP_SECONDS}s step-end infinite`
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH * 1.5}" height="${HEIGHT * 1.5}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="A run: its log, then its summary">`,
    '<style>',
    `text{font:${FONT}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}`,
    '.sans,.sans text{font-family:-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}',
    'b,.b{font-weight:600}.h{font-size:17px;font-weight:600}',
    ...(['text', 'faint', 'error', 'warning', 'notice', 'passed', 'step'] as const).map(
      (name) => `.${name}{fill:${palette[name]}}`,
    ),
    keyframes('scroll', scroll),
    keyframes('cover', (count) => count * ROW),
    `@keyframes summary{0%{opacity:0}${percent(share)}{opacity:1}100%{opacity:1}}`,
    `#log{transform:translateY(${scroll(rows.length)}px);${animation('scroll')}}`,
    `#cover{transform:translateY(${rows.length * ROW}px);${animation('cover')}}`,
    `#summary{${animation('summary')}}`,
    // The last picture, which says how it ended.
    '@media (prefers-reduced-motion:reduce){#log,#cover,#summary{animation:none}}',
    '</style>',
    `<clipPath id="frame"><rect x="${PADDING}" y="${PADDING}" width="${WIDTH - 2 * PADDING}" height="${VISIBLE_ROWS * ROW}"/></clipPath>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="6" fill="${palette.page}" stroke="${palette.border}"/>`,
    '<g clip-path="url(#frame)"><g id="log">',
    ...rows.map(rowText),
    `<rect id="cover" x="0" y="${PADDING}" width="${WIDTH}" height="${rows.length * ROW + HEIGHT}" fill="${palette.page}"/>`,
    '</g></g>',
    '<g id="summary" class="sans">',
    `<rect x="1" y="1" width="${WIDTH - 2}" height="${HEIGHT - 2}" rx="6" fill="${palette.page}"/>`,
    ...summaryParts(recording.summary, palette),
    '</g>',
    '</svg>',
  ].join('\n')}\n`
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}

function planFrames(lines: readonly RecordedLine[], rowsOf: readonly (readonly Row[])[]): Frame[] {
  const shown: number[] = []
  let before = lines[0]?.atMs ?? 0
  let now = 0
  for (const { atMs } of lines) {
    now += Math.min(Math.max(atMs - before, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS)
    before = atMs
    shown.push(now)
  }
  // The end of the log can be read before the summary comes.
  const length = now * 1.15
  let count = 0
  const frames = rowsOf.map((rows, index) => {
    count += rows.length
    return { at: (shown[index] ?? now) / length, rows: count }
  })
  // Of the lines of one moment only the last.
  return frames.filter(
    ({ at }, index) => index === frames.length - 1 || percent(at) !== percent(frames[index + 1]?.at ?? 0),
  )
}

/** What the colours of a line are on GitHub's page of a run. */
function lineColor(text: string): Color {
  if (/^(?:Error|Failed|Critical)\b/.test(text)) return 'error'
  if (/^(?:Warning|Could not tell|High)\b/.test(text)) return 'warning'
  if (/^(?:Passed\b|Notice: Passed|🏁|\s+✅)/u.test(text)) return 'passed'
  if (text.startsWith('Notice')) return 'notice'
  return /^[⭐▼]/u.test(text) ? 'step' : 'text'
}

function lineRows({ atMs, text }: RecordedLine): Row[] {
  const characters = [...text]
  const color = lineColor(text)
  const seconds = Math.floor(atMs / 1000)
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const rows: Row[] = []
  for (let at = 0; rows.length === 0 || at < characters.length; ) {
    const isLast = rows.length === MAX_ROWS - 1
    const isCut = isLast && characters.length - at > COLUMNS
    const part = characters.slice(at, at + COLUMNS).join('')
    rows.push({
      text: isCut ? `${[...part].slice(0, -1).join('')}…` : part,
      color,
      time: rows.length === 0 ? time : '',
    })
    if (isLast) break
    at += COLUMNS
  }
  return rows
}

function rowText({ text, color, time }: Row, index: number): string {
  const y = PADDING + index * ROW + FONT
  const parts = [
    ...(time === ''
      ? []
      : [`<text x="${PADDING + TIME_COLUMN - 10}" y="${y}" class="faint" text-anchor="end">${time}</text>`]),
    ...(text.trim() === ''
      ? []
      : [`<text x="${PADDING + TIME_COLUMN}" y="${y}" class="${color}">${escapeXml(text)}</text>`]),
  ]
  return parts.join('')
}

/** Heading, counts and tables of the summary, as far as they fit. */
function summaryParts(markdown: string, palette: Palette): string[] {
  const parts: string[] = []
  let y = PADDING + 22
  const line = (text: string, style = 'text'): void => {
    parts.push(`<text x="${PADDING + 4}" y="${y}" class="${style}">${escapeXml(text)}</text>`)
    y += ROW + 5
  }
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'heading') {
      y += 2
      line(plainText(token), token['depth'] === 3 ? 'h text' : 'b text')
    } else if (token.type === 'paragraph') {
      const [counts = ''] = plainText(token).split(' · ')
      line(counts)
    } else if (token.type === 'table') {
      y = tableParts(token as Tokens.Table, { y, parts, palette })
    }
    if (y > HEIGHT - 3 * ROW) break
  }
  return parts
}

/** @returns where the next line is. */
function tableParts(
  { header, rows, align }: Tokens.Table,
  place: { readonly y: number; readonly parts: string[]; readonly palette: Palette },
): number {
  const { parts, palette } = place
  const width = (WIDTH - 2 * PADDING - 8) / header.length
  let { y } = place
  for (const [index, cells] of [header, ...rows].entries()) {
    if (y > HEIGHT - PADDING) break
    for (const [column, cell] of cells.entries()) {
      const isNumber = align[column] === 'right'
      const x =
        PADDING +
        4 +
        width * (isNumber ? column + 1 : column) -
        (isNumber && !isLastOf(cells, column) ? 14 : 0)
      const anchor = isNumber ? ' text-anchor="end"' : ''
      const style = index === 0 ? 'b text' : 'text'
      parts.push(
        `<text x="${Math.round(x)}" y="${y}"${anchor} class="${style}">${escapeXml(plainText(cell))}</text>`,
      )
    }
    parts.push(`<path d="M${PADDING + 4} ${y + 6.5}H${WIDTH - PADDING - 4}" stroke="${palette.border}"/>`)
    y += ROW + 4
  }
  return y + 6
}

function isLastOf(cells: readonly unknown[], column: number): boolean {
  return column === cells.length - 1
}

/** What a reader sees of a token: no markup, links without their address. */
function plainText(token: {
  readonly tokens?: Tokens.Generic[] | undefined
  readonly text?: string
}): string {
  const { tokens } = token
  if (tokens === undefined) return token.text ?? ''
  return tokens.map((part) => (part.type === 'html' ? '' : plainText(part))).join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
