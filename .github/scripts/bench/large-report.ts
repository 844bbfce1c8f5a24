import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { createExploitData } from '../../../src/adapters/exploits/exploit-data.ts'
import { writeDocument } from '../../../src/adapters/files/document-file.ts'
import { writeReport } from '../../../src/adapters/files/report-file.ts'
import {
  decodeVulnerabilities,
  REPORT_MIME_TYPES,
  vulnerabilityLists,
} from '../../../src/adapters/harbor/wire.ts'
import { collectDocument } from '../../../src/adapters/http/client.ts'
import { limitNewSpace } from '../../../src/adapters/process/memory.ts'
import type { Exception } from '../../../src/domain/exceptions/exception.ts'
import { parseTrivyIgnore } from '../../../src/domain/exceptions/trivyignore.ts'
import { cveIds, type ExploitLists } from '../../../src/domain/gate/exploits.ts'
import { assembleReport } from '../../../src/domain/report/assemble.ts'
import { singleOutcome } from '../../../src/domain/report/outcomes.ts'
import { planAnnotations } from '../../../src/domain/report/render/annotations.ts'
import { renderComment } from '../../../src/domain/report/render/comment.ts'
import { renderConsole } from '../../../src/domain/report/render/console.ts'
import { SARIF } from '../../../src/domain/report/render/sarif/file.ts'
import { renderSummary } from '../../../src/domain/report/render/summary.ts'
import type { Finding } from '../../../src/domain/scan/finding.ts'
import type { GatePolicy } from '../../../src/domain/scan/verdict.ts'
import { digestOf, platformScan, policy, REPOSITORY, scanResult } from '../../../test/support/builders.ts'
import { type BenchCase, type Contender, PEAK, WALL } from './case.ts'
import { runNodeWithPeak } from './process.ts'

const FINDINGS = 50_000
const QUICK_FINDINGS = 500

const SCRIPT = '.github/scripts/bench/large-report.ts'

/** Of the process, with its start and with everything that it reads and writes. */
const MAX_BYTES = { alone: 300_000_000, 'against-base': 400_000_000, 'every-rule': 400_000_000 } as const
type Part = keyof typeof MAX_BYTES

/** As many as CISA and FIRST listed in 2026. */
const EXPLOITED = 1_500
const SCORES = 320_000

const NOW = '2026-11-24T10:00:00.000Z'

/**
 * Reports of 50,000 findings, read as Harbor sends them, judged, and rendered in every form, in a process of its own
 * whose peak memory is then that of the work alone.
 */
export const LARGE_REPORT: BenchCase = {
  name: 'large-report',
  title: '50,000 findings',
  about:
    'A report of 50,000 findings is read as Harbor sends it, judged with 1000 exceptions, and written as JSON, SARIF, log, annotations, summary and comment; alone, against a base with as many, and against it with every rule: the lists of what is exploited (1500 and 320,000 entries), CVSS, the status of the vendor, the operating system, and 1000 exceptions of a file that do nothing.',
  metrics: [PEAK, WALL],
  async prepare({ isQuick }) {
    const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-bench-'))
    const run = (part: string) =>
      runNodeWithPeak({
        args: [import.meta.filename, part, directory],
        env: { PATH: process.env['PATH'] ?? '' },
      })
    await run(isQuick ? 'generate-few' : 'generate')
    const contender = (name: Part): Contender => ({
      name,
      command: ['generate', name].map((part) => `node ${SCRIPT} ${part} FOLDER`).join(' && '),
      isOurs: true,
      async run() {
        const { wallMs, peakBytes } = await run(name)
        return { [PEAK.id]: peakBytes, [WALL.id]: wallMs }
      },
    })
    return {
      contenders: [contender('alone'), contender('against-base'), contender('every-rule')],
      targets: Object.entries(MAX_BYTES).map(([of, atMost]) => ({ metric: PEAK.id, of, atMost })),
      close() {
        rmSync(directory, { recursive: true, force: true })
        return Promise.resolve()
      },
    }
  },
}

/** As large as Trivy's: an identifier, versions, links, and a description of a paragraph. */
function vulnerability(index: number, generation: number): object {
  const severities = ['Critical', 'High', 'High', 'Medium', 'Medium', 'Medium', 'Low', 'Unknown']
  const word = createHash('sha256').update(`${index}`).digest('hex')
  return {
    id: `CVE-2026-${10_000 + ((index + generation) % 30_000)}`,
    package: `lib-example-${index % 2500}`,
    version: `1.${index % 17}.${generation}`,
    fix_version: index % 3 === 0 ? '' : `2.${index % 17}.0`,
    severity: severities[index % severities.length],
    description: `${word} `.repeat(9),
    links: [`https://avd.example.com/nvd/cve-2026-${index}`, `https://example.com/${word}`],
    preferred_cvss: { score_v3: (index % 100) / 10 },
    status: index % 10 === 0 ? 'will_not_fix' : 'affected',
  }
}

function answerOfHarbor(generation: number, count: number): string {
  const vulnerabilities = Array.from({ length: count }, (_, index) => vulnerability(index, generation))
  return JSON.stringify({ [REPORT_MIME_TYPES[0]]: { vulnerabilities } })
}

/** What Harbor answers for the image and for its base. */
function answerFiles(directory: string): [image: string, base: string] {
  return [join(directory, 'image.json'), join(directory, 'base.json')]
}

/** The lists that say what is exploited, as CISA and FIRST publish them. */
function listFiles(directory: string): { readonly kev: string; readonly epss: string } {
  return { kev: join(directory, 'kev.json'), epss: join(directory, 'epss.csv.gz') }
}

function writeLists(directory: string): void {
  const ids = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `CVE-2026-${10_000 + index}`)
  const { kev, epss } = listFiles(directory)
  const vulnerabilities = ids(EXPLOITED).map((cveID) => ({ cveID, shortDescription: 'x'.repeat(800) }))
  writeFileSync(kev, JSON.stringify({ dateReleased: NOW, count: EXPLOITED, vulnerabilities }))
  const rows = ids(SCORES).map((id, index) => `${id},${((index % 1000) / 1000).toFixed(5)},0.5\n`)
  writeFileSync(epss, gzipSync(`#score_date:${NOW}\ncve,epss,percentile\n${rows.join('')}`))
}

async function readLists(directory: string, findings: readonly Finding[]): Promise<ExploitLists> {
  const { kev, epss } = listFiles(directory)
  const data = createExploitData({
    environment: {},
    signal: new AbortController().signal,
    temporaryDirectory: directory,
    log: { info: () => undefined, warning: () => undefined, debug: () => undefined },
  })
  for (const source of [kev, epss]) data.begin(source)
  return {
    kev: { kind: 'read', source: kev, ...(await data.readKev(kev)) },
    epss: { kind: 'read', source: epss, ...(await data.readEpss(epss, cveIds(findings))) },
  }
}

/** As an answer of Harbor is read: in pieces, each finding as it comes. */
async function readAnswer(path: string, options: { readonly hasDescriptions: boolean }) {
  const { add, end } = collectDocument(vulnerabilityLists(options))
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) await add(chunk)
  return decodeVulnerabilities(end().value(), { platform: 'linux/amd64' }) ?? []
}

/** A thousand that cover findings; with every rule as many that do nothing, and all with their places. */
function exceptionsOf(part: Part): Exception[] {
  const lines = Array.from({ length: 1000 }, (_, index) => `CVE-2026-${10_000 + index * 7}`)
  const idle = lines.map((line) => line.replace('2026', '1999'))
  return parseTrivyIgnore((part === 'every-rule' ? [...lines, ...idle] : lines).join('\n'), '.trivyignore')
}

const EVERY_RULE: GatePolicy = policy({
  maxFindings: { high: 10 },
  failOnCvss: 9,
  failOnKev: true,
  failOnEpss: 0.1,
  ignoreStatus: ['will_not_fix'],
  osSupport: 'fail',
  osExtendedSupport: ['ubuntu'],
})

async function work(directory: string, part: Part): Promise<void> {
  const [hasBase, isEvery] = [part !== 'alone', part === 'every-rule']
  // As the actions do.
  limitNewSpace()
  const peak = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`
  const size = (path: string): string => `${(statSync(path).size / 1e6).toFixed(1)} MB`
  const timed = async <T>(what: string, task: () => T | Promise<T>): Promise<T> => {
    const startedAt = performance.now()
    const result = await task()
    const took = `${Math.round(performance.now() - startedAt)} ms`
    console.log(`  ${what.padEnd(34)} ${took.padStart(9)}   peak so far ${peak()}`)
    return result
  }
  const redact = (text: string): string => text.replaceAll('a-robot-secret', '***')
  const [imageFile, baseFile] = answerFiles(directory)
  const against = hasBase ? ' against a base as large' : ''
  console.log(`A report (${size(imageFile)} of JSON)${against}; before it ${peak()}`)
  const findings = await timed('read', () => readAnswer(imageFile, { hasDescriptions: true }))
  const base = hasBase
    ? await timed('read the base', () => readAnswer(baseFile, { hasDescriptions: false }))
    : undefined
  const exploits = isEvery
    ? { exploits: await timed('read what is exploited', () => readLists(directory, findings)) }
    : {}
  const report = await timed('apply exceptions, compare, judge', () =>
    assembleReport({
      generatedAt: NOW,
      harborUrl: 'https://harbor.example.com',
      host: 'harbor.example.com',
      repository: REPOSITORY,
      digest: digestOf('a'),
      tags: ['v1'],
      policy: isEvery ? EVERY_RULE : policy(),
      ...exploits,
      systems: new Map([[digestOf('a'), { kind: 'distribution', id: 'debian', version: '9' }]]),
      scan: scanResult({ platforms: [platformScan({ findings })] }),
      exceptions: exceptionsOf(part),
      unusedExceptions: 'fail',
      ...(base === undefined
        ? {}
        : {
            base: {
              kind: 'scanned',
              name: 'main',
              digest: digestOf('e'),
              platforms: [{ platform: 'linux/amd64', findings: base }],
            },
          }),
    }),
  )
  const outcomes = singleOutcome(report)
  const jsonFile = join(directory, 'report.json')
  const sarifFile = join(directory, 'report.sarif')
  const marker = { key: 'k', runId: 1, runAttempt: 1, runNumber: 1, sha: 'a'.repeat(40) }
  await timed('write the JSON report', () => writeReport(jsonFile, { outcomes, redact }))
  await timed('log', () => renderConsole(outcomes))
  await timed('annotations', () => planAnnotations(outcomes))
  await timed('summary', () => renderSummary(outcomes))
  await timed('comment', () => renderComment(outcomes, { origin: { marker, runUrl: 'https://example.com' } }))
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
  await timed('write SARIF', async () => {
    const document = SARIF.render(outcomes, { hash })
    if (document.kind === 'file') await writeDocument(sarifFile, { title: 'SARIF', document, redact })
  })
  console.log(`  JSON ${size(jsonFile)}, SARIF ${size(sarifFile)}, peak memory ${peak()}`)
}

const [script = '', part, directory = ''] = process.argv.slice(1)
if (import.meta.url === pathToFileURL(script).href) {
  if (part === 'alone' || part === 'against-base' || part === 'every-rule') {
    await work(directory, part)
  } else {
    writeLists(directory)
    for (const [index, path] of answerFiles(directory).entries()) {
      writeFileSync(path, answerOfHarbor(index * 700, part === 'generate' ? FINDINGS : QUICK_FINDINGS))
    }
  }
}
