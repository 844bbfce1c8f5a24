import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeDocument } from '../../../src/adapters/files/document-file.ts'
import { writeReport } from '../../../src/adapters/files/report-file.ts'
import {
  decodeVulnerabilities,
  REPORT_MIME_TYPES,
  vulnerabilityLists,
} from '../../../src/adapters/harbor/wire.ts'
import { collectDocument } from '../../../src/adapters/http/client.ts'
import { limitNewSpace } from '../../../src/adapters/process/memory.ts'
import { assembleReport } from '../../../src/domain/report/assemble.ts'
import { singleOutcome } from '../../../src/domain/report/outcomes.ts'
import { planAnnotations } from '../../../src/domain/report/render/annotations.ts'
import { renderComment } from '../../../src/domain/report/render/comment.ts'
import { renderConsole } from '../../../src/domain/report/render/console.ts'
import { SARIF } from '../../../src/domain/report/render/sarif/file.ts'
import { renderSummary } from '../../../src/domain/report/render/summary.ts'
import { digestOf, platformScan, policy, REPOSITORY, scanResult } from '../../../test/support/builders.ts'
import { type BenchCase, type Contender, PEAK, WALL } from './case.ts'
import { runNodeWithPeak } from './process.ts'

const FINDINGS = 50_000
const QUICK_FINDINGS = 500

const SCRIPT = '.github/scripts/bench/large-report.ts'

/** Of the process, with its start and with everything that it reads and writes. */
const MAX_BYTES = { alone: 300_000_000, 'against-base': 400_000_000 } as const

/**
 * Reports of 50,000 findings, read as Harbor sends them, judged, and rendered in every form, in a process of its own
 * whose peak memory is then that of the work alone.
 */
export const LARGE_REPORT: BenchCase = {
  name: 'large-report',
  title: '50,000 findings',
  about:
    'A report of 50,000 findings is read as Harbor sends it, judged with 1000 exceptions, and written as JSON, SARIF, log, annotations, summary and comment; alone, and against a base with as many.',
  metrics: [PEAK, WALL],
  async prepare({ isQuick }) {
    const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-bench-'))
    const run = (part: string) =>
      runNodeWithPeak({
        args: [import.meta.filename, part, directory],
        env: { PATH: process.env['PATH'] ?? '' },
      })
    await run(isQuick ? 'generate-few' : 'generate')
    const contender = (name: keyof typeof MAX_BYTES): Contender => ({
      name,
      command: ['generate', name].map((part) => `node ${SCRIPT} ${part} FOLDER`).join(' && '),
      isOurs: true,
      async run() {
        const { wallMs, peakBytes } = await run(name)
        return { [PEAK.id]: peakBytes, [WALL.id]: wallMs }
      },
    })
    return {
      contenders: [contender('alone'), contender('against-base')],
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

/** As an answer of Harbor is read: in pieces, each finding as it comes. */
async function readAnswer(path: string, options: { readonly hasDescriptions: boolean }) {
  const { add, end } = collectDocument(vulnerabilityLists(options))
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) await add(chunk)
  return decodeVulnerabilities(end().value(), { platform: 'linux/amd64' }) ?? []
}

async function work(directory: string, options: { readonly hasBase: boolean }): Promise<void> {
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
  const against = options.hasBase ? ' against a base as large' : ''
  console.log(`A report (${size(imageFile)} of JSON)${against}; before it ${peak()}`)
  const findings = await timed('read', () => readAnswer(imageFile, { hasDescriptions: true }))
  const base = options.hasBase
    ? await timed('read the base', () => readAnswer(baseFile, { hasDescriptions: false }))
    : undefined
  const report = await timed('apply exceptions, compare, judge', () =>
    assembleReport({
      generatedAt: '2026-11-24T10:00:00.000Z',
      harborUrl: 'https://harbor.example.com',
      host: 'harbor.example.com',
      repository: REPOSITORY,
      digest: digestOf('a'),
      tags: ['v1'],
      policy: policy(),
      scan: scanResult({ platforms: [platformScan({ findings })] }),
      exceptions: Array.from({ length: 1000 }, (_, index) => ({
        kind: 'ignore-rule' as const,
        id: `CVE-2026-${10_000 + index * 7}`,
        purls: [],
        paths: [],
        source: `.trivyignore line ${index}`,
        reason: '',
      })),
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
  if (part === 'alone' || part === 'against-base') {
    await work(directory, { hasBase: part === 'against-base' })
  } else {
    for (const [index, path] of answerFiles(directory).entries()) {
      writeFileSync(path, answerOfHarbor(index * 700, part === 'generate' ? FINDINGS : QUICK_FINDINGS))
    }
  }
}
