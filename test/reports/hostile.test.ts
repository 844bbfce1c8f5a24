import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { parseMarker } from '../../src/domain/github/marker.ts'
import { withLocation } from '../../src/domain/report/outcome.ts'
import { singleOutcome } from '../../src/domain/report/outcomes.ts'
import { planAnnotations } from '../../src/domain/report/render/annotations.ts'
import { MAX_COMMENT_BYTES, renderComment } from '../../src/domain/report/render/comment.ts'
import { renderConsole } from '../../src/domain/report/render/console.ts'
import { escapeLogLine } from '../../src/domain/report/render/escape.ts'
import { renderSarif } from '../../src/domain/report/render/sarif/log.ts'
import { MAX_SUMMARY_BYTES, renderSummary } from '../../src/domain/report/render/summary.ts'
import { finding, findings, platformScan, report } from '../support/builders.ts'
import { imagesSamples } from './images-samples.ts'
import { sha256 } from './render.ts'
import { HOSTILE, LOCATION, ORIGIN, samples } from './samples.ts'

const hostileImages =
  imagesSamples().find(({ name }) => name === 'images-hostile')?.outcomes ?? raise('no such sample')
const hostile = samples().find(({ name }) => name === 'hostile')?.report ?? report()

function raise(message: string): never {
  throw new Error(message)
}

/** C0 without tab and line feed, C1, bidirectional controls, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff]/u

describe.each([
  ['the comment', renderComment(singleOutcome(hostile), { origin: ORIGIN })],
  ['the summary', renderSummary(singleOutcome(hostile))],
  ['the comment on several images', renderComment(hostileImages, { origin: ORIGIN })],
  ['the summary of several images', renderSummary(hostileImages)],
])('hostile text in %s', (_, markdown) => {
  const html = marked.parse(markdown, { gfm: true, async: false })
  /** The text as a reader sees it. */
  const text = html.replaceAll(/<[^>]*>/g, '')

  it('makes no element but ours', () => {
    const names = [...html.matchAll(/<\/?([A-Za-z][A-Za-z0-9]*)/g)].map(([, name = '']) => name.toLowerCase())
    const ours = ['a', 'code', 'details', 'h2', 'h3', 'h4', 'li', 'p', 'pre', 'strong', 'sub', 'summary']
    const table = ['table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']
    expect([...new Set(names)].filter((name) => ![...ours, ...table].includes(name))).toEqual([])
  })

  it('opens and closes every element of ours', () => {
    for (const name of ['details', 'summary', 'code', 'table', 'sub']) {
      const count = (pattern: string) => html.match(new RegExp(pattern, 'g'))?.length ?? 0
      expect(count(`<${name}[ >]`), name).toBe(count(`</${name}>`))
    }
  })

  it('links only to Harbor and to the run', () => {
    const hosts = [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => new URL(address).host)
    expect([...new Set(hosts)].toSorted().filter((host) => host !== 'github.com')).toEqual([
      'harbor.example.com',
    ])
  })

  it('mentions no user, refers to nothing and shows no emoji', () => {
    expect(text).not.toMatch(
      /@octocat|(^|[^&\w])#\d|GH-\d|octo\/app#\d|:white_check_mark:|https:\/\/evil|www\.evil/,
    )
  })

  it('has no control character and no half one', () => {
    expect(markdown).not.toMatch(CONTROL)
    expect(markdown.isWellFormed()).toBe(true)
  })

  it('makes no further column in any table', () => {
    const columns = (line: string): number => line.replaceAll('\\|', '').split('|').length
    let expected = 0
    for (const line of markdown.split('\n')) {
      if (!line.startsWith('|')) expected = 0
      else if (expected === 0) expected = columns(line)
      else expect(columns(line), line.slice(0, 60)).toBe(expected)
    }
  })
})

it('a forged marker is never the first line of the comment', () => {
  const body = renderComment(singleOutcome(hostile), { origin: ORIGIN })
  expect(parseMarker(body)).toEqual(ORIGIN.marker)
  expect(body.match(/<!-- harbor-actions/g)).toHaveLength(1)
})

it('a key cannot end the marker', () => {
  const marker = { ...ORIGIN.marker, key: '--> <script> run=9 \n# heading --!> é' }
  const body = renderComment(singleOutcome(hostile), { origin: { ...ORIGIN, marker } })
  expect(parseMarker(body)).toEqual(marker)
  expect(body.split('\n')[0]).toMatch(
    /^<!-- harbor-actions key=\S+ run=\d+ attempt=\d+ number=\d+ sha=[0-9a-f]+ -->$/,
  )
})

describe('hostile text in the log and the annotations', () => {
  const lines = [
    ...renderConsole(singleOutcome(hostile)).map(escapeLogLine),
    ...renderConsole(hostileImages).map(escapeLogLine),
    ...[...planAnnotations(singleOutcome(hostile)), ...planAnnotations(hostileImages)].flatMap(
      ({ title, message }) => [title, ...message.split('\n')].map(escapeLogLine),
    ),
  ]

  it('is no workflow command', () => {
    for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[/)
  })

  it('has no control character, and begins no line of its own', () => {
    for (const line of lines) expect(line).not.toMatch(CONTROL)
    expect(lines.filter((line) => /^(# heading|- item)/.test(line))).toEqual([])
  })
})

describe('hostile text in SARIF', () => {
  interface Sarif {
    runs: [
      {
        tool: { driver: { rules: { help: { markdown: string; text: string }; helpUri?: string }[] } }
        results: { message: { text: string } }[]
      },
    ]
  }
  const rendered = renderSarif(withLocation(singleOutcome(hostile), LOCATION), { hash: sha256 })
  const sarif = JSON.parse(JSON.stringify(rendered)) as Sarif
  const { tool, results } = sarif.runs[0]

  it('makes no link in a message, and no control character', () => {
    for (const { message } of results) {
      expect(message.text.replaceAll(/\\[[\]\\]/g, '')).not.toMatch(/[[\]]/)
      expect(message.text).not.toMatch(CONTROL)
    }
  })

  it('is inert in the help, which GitHub renders', () => {
    for (const { help, helpUri } of tool.driver.rules) {
      expect(marked.parse(help.markdown, { gfm: true, async: false })).not.toMatch(
        /<(script|img|h1|del)|href="javascript:/,
      )
      expect(helpUri ?? 'https:').toMatch(/^https:/)
      expect(helpUri ?? '').not.toMatch(/[<>"]/)
    }
  })
})

it('hostile text in the JSON report is the same text again', () => {
  const read = JSON.parse(JSON.stringify(hostile)) as typeof hostile
  expect(read.findings[0]?.description).toBe(HOSTILE)
})

describe('a megabyte in every text', () => {
  const huge = findings('high', 300)
  const megabyte = `${HOSTILE}${'🦀 | @x <b> '.repeat(100_000)}`
  for (const [index, name] of (
    ['id', 'package', 'version', 'fixVersion', 'description'] as const
  ).entries()) {
    huge[index] = finding({ id: `CVE-${index}`, severity: 'critical', [name]: megabyte })
  }
  const big = report({
    scan: { platforms: [platformScan({ findings: huge })] },
    notes: [megabyte],
    exceptions: [
      { kind: 'ignore-rule', id: 'CVE-high-7', purls: [], paths: [], source: megabyte, reason: megabyte },
    ],
  })

  it('leaves the comment and the summary within their limits, and ends no row in the middle', () => {
    const comment = renderComment(singleOutcome(big), { origin: ORIGIN })
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(MAX_COMMENT_BYTES)
    expect(Buffer.byteLength(renderSummary(singleOutcome(big)))).toBeLessThanOrEqual(MAX_SUMMARY_BYTES)
    for (const line of comment.split('\n').filter((each) => each.startsWith('|'))) expect(line).toMatch(/\|$/)
  })

  it('leaves annotations and SARIF short', () => {
    for (const { title, message } of planAnnotations(singleOutcome(big)))
      expect(title.length + message.length).toBeLessThan(9_000)
    expect(JSON.stringify(renderSarif(singleOutcome(big), { hash: sha256 })).length).toBeLessThan(500_000)
  })
})

it('a comment shares its room among the platforms, and says of each how many rows are missing', () => {
  const platforms = ['linux/amd64', 'linux/arm64', 'linux/s390x', 'linux/ppc64le']
  const found = findings('high', 2000, { platforms, package: 'a-package-with-a-long-name'.repeat(4) })
  const scans = platforms.map((platform, index) =>
    platformScan({
      platform,
      digest: `sha256:${String(index).repeat(64)}`,
      findings: index === 0 ? found : [],
    }),
  )
  const comment = renderComment(singleOutcome(report({ scan: { platforms: scans } })), { origin: ORIGIN })
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(MAX_COMMENT_BYTES)
  const tables = comment.split('<details><summary>All findings on ').slice(1, 5)
  expect(tables).toHaveLength(4)
  const listed = tables.map((table) => table.match(/^\| High \|/gm)?.length ?? 0)
  expect(Math.min(...listed)).toBeGreaterThan(20)
  for (const [index, table] of tables.entries()) {
    expect(table).toContain(`… and ${2000 - (listed[index] ?? 0)} more findings.`)
  }
})
