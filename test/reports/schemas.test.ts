import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { afterAll, describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/adapters/files/document-file.ts'
import { readOutcomes, writeReport } from '../../src/adapters/files/report-file.ts'
import { withLocation } from '../../src/domain/report/outcome.ts'
import { singleOutcome } from '../../src/domain/report/outcomes.ts'
import { SARIF } from '../../src/domain/report/render/sarif/file.ts'
import { MAX_SARIF_RESULTS, renderSarif } from '../../src/domain/report/render/sarif/log.ts'
import { finding, findings, platformScan, report } from '../support/builders.ts'
import { imagesSamples } from './images-samples.ts'
import { everySample, sarifOf as sarifOfSample, sha256 } from './render.ts'
import { LOCATION, samples } from './samples.ts'

const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-schemas-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const readJson = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object

/** The official schema of SARIF 2.1.0, as Microsoft's test matchers bring it. */
const sarifSchema = readJson(
  join(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'),
    '..',
    'lib/schemas/sarif-2.1.0-rtm.5.json',
  ),
)
const sarifAjv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(sarifAjv as never)
const isSarif = sarifAjv.compile(sarifSchema)

const reportAjv = new Ajv2020({ allErrors: true, strictRequired: false })
addFormats.default(reportAjv as never)
const docs = join(import.meta.dirname, '..', '..', 'docs')
const isReport = reportAjv.compile(readJson(join(docs, 'report.schema.json')))
const isSeveral = reportAjv.compile(readJson(join(docs, 'images-report.schema.json')))

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { id: string; properties: object }[] } }
    readonly automationDetails: { readonly id: string }
    readonly invocations: readonly { readonly toolExecutionNotifications?: readonly object[] }[]
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly object[]
      readonly partialFingerprints: { readonly primaryLocationLineHash: string }
    }[]
  }[]
}

function sarifOf(of: ReturnType<typeof report>): Sarif['runs'][number] {
  const [run] = runsOf(renderSarif(withLocation(singleOutcome(of), LOCATION), { hash: sha256 }))
  if (run === undefined) throw new Error('no run')
  return run
}

/** As they stand in the file. */
function runsOf(sarif: object): Sarif['runs'] {
  return (JSON.parse(JSON.stringify(sarif)) as Sarif).runs
}

const withFindings = (found: Parameters<typeof platformScan>[0]) =>
  report({ scan: { platforms: [platformScan(found)] } })

describe.each(everySample())('the sample $name', ({ name, outcomes: sample }) => {
  it('is SARIF by the official schema', () => {
    const sarif = JSON.parse(JSON.stringify(sarifOfSample(sample))) as object
    expect(isSarif(sarif), JSON.stringify(isSarif.errors?.slice(0, 5))).toBe(true)
  })

  it('is a report by the published schema, and reads back as it was', async () => {
    const path = join(directory, name, 'report.json')
    await writeReport(path, { outcomes: sample, redact: (text) => text })
    const isValid = sample.layout === 'list' ? isSeveral : isReport
    expect(isValid(readJson(path)), JSON.stringify(isValid.errors?.slice(0, 5))).toBe(true)
    // Renderers hold against names that no image has; a file with such names is not believed to be a report.
    if (name === 'images-hostile')
      await expect(readOutcomes(path)).rejects.toThrow(/failed to read the report/)
    else expect(await readOutcomes(path)).toEqual(JSON.parse(JSON.stringify(sample)))
  })
})

it('the published schema takes a report and refuses anything else', () => {
  const [clean] = samples()
  const { verdict: _, ...rest } = { ...clean?.report }
  expect(isReport(rest)).toBe(false)
  expect(isReport({ ...clean?.report, total: -1 })).toBe(false)
  const promotion = { state: 'done', repository: 'library/app', tags: ['v1'], detail: 'Tagged.' }
  expect(isReport({ ...clean?.report, promotion })).toBe(true)
  expect(isReport({ ...clean?.report, promotion: { ...promotion, state: 'soon' } })).toBe(false)
  expect(isReport({ ...clean?.report, verdict: { name: 'fine', reasons: [] } })).toBe(false)
})

it('the published schema of several images takes them and refuses anything else', () => {
  const [three] = imagesSamples()
  const images = three?.outcomes.images ?? []
  const file = { schemaVersion: 1, generatedAt: three?.outcomes.generatedAt, images }
  const [first] = images
  const notJudged = { kind: 'not-judged', repository: 'library/app', tags: ['v1'], message: 'x' }
  const withImages = (...images: readonly unknown[]) => ({ ...file, images })
  expect(isSeveral(withImages(first, notJudged))).toBe(true)
  expect(isSeveral(withImages())).toBe(true)
  expect(isSeveral(withImages({ ...notJudged, kind: 'soon' }))).toBe(false)
  expect(isSeveral(withImages({ ...first, report: { ...samples()[0]?.report, total: -1 } }))).toBe(false)
  expect(isSeveral(withImages({ ...notJudged, location: { path: 'x', line: 0 } }))).toBe(false)
  expect(isSeveral(samples()[0]?.report)).toBe(false)
  const worst = [{ id: 'CVE-1', package: 'zlib', severity: 'low' }]
  const change = { kind: 'changed', image: 'a:v1', before: 'passed', newFindings: { count: 1, worst } }
  const since = { previous: file.generatedAt, images: [change] }
  expect(isSeveral({ ...file, since, notes: ['x'] })).toBe(true)
  expect(isSeveral({ ...file, since: { ...since, more: 3 } })).toBe(true)
  expect(isSeveral({ ...file, since: { ...since, more: 'many' } })).toBe(false)
  expect(isSeveral({ ...file, since: { ...since, images: [{ ...change, before: 'soon' }] } })).toBe(false)
  expect(isReport(file)).toBe(false)
})

describe('SARIF of several images', () => {
  const of = (name: string, count: number) => ({
    kind: 'judged' as const,
    report: report({
      repository: { project: 'library', name },
      scan: { platforms: [platformScan({ findings: findings('low', count) })] },
    }),
    location: { path: `${name}/Dockerfile`, line: 2 },
  })
  const listOf = (...images: readonly ReturnType<typeof of>[]) => ({
    generatedAt: '2026-11-24T09:45:00.000Z',
    layout: 'list' as const,
    images,
  })

  it('has a run for each, with its own category and place', () => {
    const runs = runsOf(renderSarif(listOf(of('a', 1), of('b', 2)), { hash: sha256 }))
    expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'harbor/library/a/',
      'harbor/library/b/',
    ])
    expect(runs.map(({ results }) => results.length)).toEqual([1, 2])
    expect(JSON.stringify(runs[1]?.results[0]?.locations)).toContain('"uri":"b/Dockerfile"')
  })

  it('shares the results among the images, and every run says what it lacks', () => {
    const runs = runsOf(
      renderSarif(listOf(of('a', 50), of('b', 2), of('c', 50)), {
        hash: sha256,
        budget: { results: 22, description: 10 },
      }),
    )
    expect(runs.map(({ results }) => results.length)).toEqual([10, 2, 10])
    expect(runs[0]?.invocations[0]?.toolExecutionNotifications).toMatchObject([
      { message: { text: "40 less severe findings left out to fit GitHub's limits." } },
    ])
    expect(runs[1]?.invocations[0]).not.toHaveProperty('toolExecutionNotifications')
  })

  it('says in the first run which images are left out', () => {
    const many = Array.from({ length: 22 }, (_, index) => of(`image-${index}`, 0))
    const [first, ...others] = runsOf(renderSarif(listOf(...many), { hash: sha256 }))
    expect(others).toHaveLength(19)
    expect(JSON.stringify(first?.invocations)).toContain('2 images left out')
    expect(JSON.stringify(others)).not.toContain('left out')
  })

  it('keeps 25,000 results in a run and 100,000 in the file', () => {
    const runs = runsOf(
      renderSarif(listOf(of('a', 25_001), of('b', 1)), {
        hash: sha256,
        budget: { results: 100_000, description: 0 },
      }),
    )
    expect(runs.map(({ results }) => results.length)).toEqual([MAX_SARIF_RESULTS, 1])
  })
})

describe('SARIF', () => {
  it('has a rule for every vulnerability and a result for every package that has it', () => {
    const found = [finding(), finding({ package: 'libssl3' }), finding({ id: 'CVE-2', severity: 'low' })]
    const run = sarifOf(withFindings({ findings: found }))
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['CVE-2026-0001', 'CVE-2'])
    expect(run.results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['CVE-2026-0001', 0, 'error'],
      ['CVE-2026-0001', 0, 'error'],
      ['CVE-2', 1, 'note'],
    ])
    expect(run.automationDetails.id).toBe('harbor/library/app/')
  })

  it('has fingerprints of the vulnerability, the package and the image, whatever the version and the rest', () => {
    const prints = (found: readonly ReturnType<typeof finding>[]) =>
      sarifOf(withFindings({ findings: found })).results.map(
        ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
      )
    const [print] = prints([finding()])
    expect(print).toMatch(/^[0-9a-f]{16}:1$/)
    expect(prints([finding({ version: '9', severity: 'critical', fixVersion: '' })])).toEqual([print])
    expect(prints([finding({ package: 'libssl3' })])).not.toEqual([print])
    expect(new Set(prints([finding(), finding({ version: '2' }), finding({ id: 'CVE-2' })])).size).toBe(3)
  })

  it('shows every result at the last FROM, or at the name of the image', () => {
    const at = (path: string, startLine: number) => [
      { physicalLocation: { artifactLocation: { uri: path }, region: { startLine } } },
    ]
    const failing = withFindings({ findings: [finding()] })
    expect(sarifOf(failing).results[0]?.locations).toMatchObject(at('build/Dockerfile', 14))
    const [without] = runsOf(renderSarif(singleOutcome(failing), { hash: sha256 }))
    expect(without?.results[0]?.locations).toMatchObject(at('library/app', 1))
  })

  it.each([
    ['critical', 9.8, '9.8'],
    ['critical', 5, '9.1'],
    ['high', 9.8, '8.9'],
    ['high', undefined, '8.0'],
    ['medium', 6.5, '6.5'],
    ['low', 0, '0.1'],
    ['negligible', 3.7, '0.1'],
    ['unknown', undefined, '8.0'],
  ] as const)(
    'says %s with the score %s as %s: the band that GitHub shows is the severity of the verdict',
    (severity, score, expected) => {
      const { cvssScore: _, ...plain } = finding({ severity })
      const scored = score === undefined ? plain : { ...plain, cvssScore: score }
      const [rule] = sarifOf(withFindings({ findings: [scored] })).tool.driver.rules
      expect(rule?.properties).toMatchObject({ 'security-severity': expected })
    },
  )

  it('leaves out what an exception covers: code scanning would open an alert for it', () => {
    const ignored = report({
      scan: { platforms: [platformScan({ findings: [finding()] })] },
      exceptions: [{ kind: 'ignore-rule', id: finding().id, purls: [], paths: [], source: 'x', reason: '' }],
    })
    expect(sarifOf(ignored).results).toEqual([])
  })

  it('keeps the most severe 25,000 results and says how many are left out', () => {
    const many = withFindings({
      findings: [...findings('low', MAX_SARIF_RESULTS), ...findings('critical', 10)],
    })
    const run = sarifOf(many)
    expect(run.results).toHaveLength(MAX_SARIF_RESULTS)
    expect(run.results.slice(0, 10).every(({ level }) => level === 'error')).toBe(true)
    expect(run.invocations[0]?.toolExecutionNotifications).toMatchObject([
      { message: { text: "10 less severe findings left out to fit GitHub's limits." } },
    ])
  })

  it('is made smaller until its gzip fits, and stays SARIF', async () => {
    let seed = 1
    const noise = (): string =>
      Array.from({ length: 200 }, () => {
        seed = (seed * 48_271) % 2_147_483_647
        return seed.toString(36)
      }).join(' ')
    const many = findings('high', 6000).map((each) => ({ ...each, description: noise() }))
    const path = join(directory, 'small.sarif')
    const maxGzipBytes = 700_000
    const document = SARIF.render(singleOutcome(withFindings({ findings: many })), { hash: sha256 })
    if (document.kind !== 'file') throw new Error('no file')
    await writeDocument(path, {
      title: 'SARIF',
      document: { ...document, maxGzipBytes },
      redact: (text) => text,
    })
    const text = readFileSync(path, 'utf8')
    expect(gzipSync(text).length).toBeLessThanOrEqual(maxGzipBytes)
    const sarif = JSON.parse(text) as Sarif
    expect(isSarif(sarif), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true)
    expect(sarif.runs[0]?.results.length).toBe(5000)
  })
})
