import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readOutcomes, readReport, writeReport } from '../../../../src/adapters/files/report-file.ts'
import { UserError } from '../../../../src/domain/errors.ts'
import { type Outcomes, singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import { finding, findings, platformScan, report, unfinished } from '../../../support/builders.ts'

const redact = (text: string): string => text.replaceAll('a-robot-secret', '***')

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const reports = [
  ['passed', report()],
  [
    'failed',
    report({
      policy: { maxFindings: { critical: 0, unknown: 3 }, onlyFixable: true },
      scan: {
        platforms: [
          platformScan({
            findings: [finding({ severity: 'critical', cvssScore: 9.8 }), finding({ id: 'x' })],
          }),
        ],
      },
    }),
  ],
  [
    'undecided',
    report({
      scan: {
        platforms: [platformScan({ isComplete: false, overview: unfinished('Running') })],
        couldNotTell: [
          { kind: 'could-not-tell', platform: 'linux/amd64', message: 'x' },
          { kind: 'could-not-tell', message: 'y' },
        ],
      },
    }),
  ],
] as const

describe('a report file', () => {
  it.each(reports)('gives back what was written: %s', async (verdict, written) => {
    const path = join(directory, 'deep', 'er', 'report.json')
    await writeReport(path, { outcomes: singleOutcome(written), redact })
    expect(written.verdict.name).toBe(verdict)
    expect(await readReport(path)).toEqual(written)
  })

  it('keeps what became of the tags', async () => {
    const path = join(directory, 'report.json')
    const promotion = { state: 'done', repository: 'library/app', tags: ['v1'], detail: 'Tagged.' } as const
    await writeReport(path, { outcomes: singleOutcome({ ...report(), promotion }), redact })
    expect((await readReport(path)).promotion).toEqual(promotion)
  })

  it('keeps what a list says of the run as a whole, and needs none of it', async () => {
    const path = join(directory, 'report.json')
    const worst = [{ id: 'CVE-1', package: 'zlib', severity: 'low' }] as const
    const change = { kind: 'changed', image: 'a:v1', before: 'passed', now: 'not-judged' } as const
    const newFindings = { count: 3, worst }
    const goneFindings = { count: 1, worst }
    const since = {
      previous: '2026-11-24T09:45:00.000Z',
      images: [{ ...change, isOtherDigest: true, newFindings, goneFindings }],
      more: 7,
    } as const
    const outcomes = {
      ...singleOutcome(report()),
      layout: 'list',
      notes: ['Left aside: a-robot-secret'],
      since,
    } as const
    await writeReport(path, { outcomes, redact })
    expect(await readOutcomes(path)).toEqual({ ...outcomes, notes: ['Left aside: ***'] })
    const { notes: _, since: __, ...plain } = outcomes
    await writeReport(path, { outcomes: plain, redact })
    expect(await readOutcomes(path)).toEqual(plain)
  })

  it('holds no secret', async () => {
    const path = join(directory, 'report.json')
    const leaky = report({
      scan: { platforms: [platformScan({ findings: [finding({ description: 'a-robot-secret' })] })] },
    })
    await writeReport(path, { outcomes: singleOutcome(leaky), redact })
    expect(readFileSync(path, 'utf8')).not.toContain('a-robot-secret')
  })

  it('that cannot be written says so', async () => {
    const file = join(directory, 'file')
    writeFileSync(file, '')
    const call = writeReport(join(file, 'report.json'), { outcomes: singleOutcome(report()), redact })
    await expect(call).rejects.toThrow(/^failed to write the report to /)
    await expect(call).rejects.toThrow(UserError)
  })

  const json = JSON.stringify(report())
  it.each([
    ['nothing', ''],
    ['half of it', json.slice(0, 200)],
    ['another version', json.replace('"schemaVersion":1', '"schemaVersion":2')],
    ['an unknown verdict', json.replace('"passed"', '"fine"')],
    ['a broken digest', json.replaceAll('sha256:a', 'sha256:z')],
    ['negative counts', json.replace('"critical":0', '"critical":-1')],
    ['something else', '[]'],
  ])('that holds %s is refused', async (_, text) => {
    const path = join(directory, 'report.json')
    writeFileSync(path, text)
    const call = readReport(path)
    await expect(call).rejects.toThrow(/^failed to read the report /)
    await expect(call).rejects.toThrow(UserError)
  })

  it('that is not there is refused', async () => {
    await expect(readReport(join(directory, 'nope.json'))).rejects.toThrow(UserError)
  })
})

describe('a report file of several images', () => {
  const several: Outcomes = {
    generatedAt: '2026-11-24T09:45:00.000Z',
    layout: 'list',
    images: [
      { kind: 'judged', report: report(), location: { path: 'Dockerfile', line: 3 } },
      { kind: 'not-judged', repository: 'library/web', tags: ['v1'], message: 'with a-robot-secret' },
    ],
  }

  it('gives back what was written, without a secret', async () => {
    const path = join(directory, 'report.json')
    await writeReport(path, { outcomes: several, redact })
    const [first, second] = several.images
    expect(await readOutcomes(path)).toEqual({
      ...several,
      images: [first, { ...second, message: 'with ***' }],
    })
  })

  it('has a line for every finding of every image', async () => {
    const path = join(directory, 'report.json')
    const failed = report({ scan: { platforms: [platformScan({ findings: findings('high', 3) })] } })
    await writeReport(path, {
      outcomes: { ...several, images: [{ kind: 'judged', report: failed }] },
      redact,
    })
    expect(readFileSync(path, 'utf8').match(/^"id": "CVE-high-\d",$/gm)).toHaveLength(3)
  })

  it('is refused where one image is meant, with what to give', async () => {
    const path = join(directory, 'report.json')
    await writeReport(path, { outcomes: several, redact })
    const call = readReport(path)
    await expect(call).rejects.toThrow(
      /^failed to read the report .*: it is about several images\. Give the report of the one image, which reportFile in the output "images" names$/,
    )
    await expect(call).rejects.toThrow(UserError)
  })

  const file = { schemaVersion: 1, generatedAt: several.generatedAt, images: several.images }
  const json = JSON.stringify(file)
  it.each([
    ['an unknown outcome', json.replace('"not-judged"', '"lost"')],
    ['half a report', json.replace('"generatedAt":"2026-11-24T09:45:00.000Z","image":', '"image":')],
    ['an invalid line', json.replace('"line":3', '"line":0')],
    ['no list', JSON.stringify({ ...file, images: {} })],
  ])('that holds %s is refused', async (_, text) => {
    const path = join(directory, 'report.json')
    expect(text).not.toBe(json)
    writeFileSync(path, text)
    await expect(readOutcomes(path)).rejects.toThrow(/^failed to read the report /)
  })
})

describe('a report file with findings', () => {
  const found = report({
    scan: { platforms: [platformScan({ findings: [...findings('high', 3), ...findings('low', 3)] })] },
  })
  const write = (text: string): string => {
    const path = join(directory, 'report.json')
    writeFileSync(path, text)
    return path
  }

  it('is the same however it is laid out', async () => {
    for (const space of [0, 1, 4]) {
      expect(await readReport(write(JSON.stringify(found, undefined, space)))).toEqual(found)
    }
  })

  it.each([
    [
      'a finding of an unknown severity',
      { ...found, findings: found.findings.with(4, { ...finding(), severity: 'odd' as 'low' }) },
      /: findings\.4\.severity: expected /,
    ],
    [
      'a finding that is none',
      { ...found, findings: found.findings.with(2, null as never) },
      /: findings\.2: expected Object$/,
    ],
    [
      'an ignored finding without its grounds',
      { ...found, ignored: [finding()] },
      /: ignored\.0\.ignoredBy: /,
    ],
    ['findings that are no list', { ...found, findings: {} }, /: findings: expected Array$/],
  ])('that holds %s is refused with its place', async (_, value, expected) => {
    await expect(readReport(write(JSON.stringify(value)))).rejects.toThrow(expected)
    const list = {
      schemaVersion: 1,
      generatedAt: found.generatedAt,
      images: [{ kind: 'judged', report: value }],
    }
    const inList = new RegExp(expected.source.replace('^: ', '').replace(': ', ': images\\.0\\.report\\.'))
    await expect(readOutcomes(write(JSON.stringify(list)))).rejects.toThrow(inList)
  })

  it('that is broken within a finding is refused with the line', async () => {
    const lines = JSON.stringify(found, undefined, 1).split('\n')
    const at = lines.findLastIndex((line) => line.includes('"severity"'))
    lines[at] = '"severity" "high",'
    await expect(readReport(write(lines.join('\n')))).rejects.toThrow(
      new RegExp(`: line ${at + 1}, column \\d+: it is not JSON$`),
    )
  })
})

describe('a file of something else that is given as a report', () => {
  const SECRET = 'AKIAQUITESECRET'
  it.each([
    `"${SECRET}"`,
    SECRET,
    `{"${SECRET}": 1}`,
    `{"schemaVersion": "${SECRET}"}`,
    `{"images": "${SECRET}"}`,
    JSON.stringify({ ...report(), verdict: { name: SECRET, reasons: [] } }),
    JSON.stringify({ ...report(), image: { ...report().image, digest: SECRET } }),
    JSON.stringify({ ...report(), platforms: [{ status: SECRET }] }),
  ])('is refused without a word of it: %s', async (text) => {
    const path = join(directory, 'report.json')
    writeFileSync(path, text)
    const message = String(await readOutcomes(path).catch((error: unknown) => error))
    expect(message).toMatch(/^UserError: failed to read the report .*report\.json: ./)
    expect(message).not.toContain(SECRET)
  })
})

describe('a report whose addresses lead elsewhere', () => {
  const good = report()
  const image = (change: Partial<Report['image']>): object => ({
    ...good,
    image: { ...good.image, ...change },
  })
  it.each([
    [
      'a line feed in the reference',
      image({ reference: `${good.image.reference}\nevil.example/x@${good.image.digest}` }),
    ],
    ['another digest in the reference', image({ reference: good.image.reference.replace(/.$/, '0') })],
    ['another repository', image({ repository: 'library/other' })],
    ['no repository', image({ repository: '$(id)' })],
    ['a command for a tag', image({ tags: ['v1', '$(id)'] })],
    ['two tags in one', image({ tags: ['v1\nlatest'] })],
    ['a script for a link', image({ link: 'javascript:alert(1)' })],
    ['a page elsewhere', image({ link: good.image.link.replace('harbor.example.com', 'evil.example.com') })],
    [
      'a user in the link',
      image({ link: good.image.link.replace('https://', 'https://harbor.example.com@') }),
    ],
    ['a line feed in the link', image({ link: `${good.image.link}\n::error::x` })],
    ['a quote in the link', image({ link: `${good.image.link}'$(id)'` })],
    [
      'a page elsewhere for a platform',
      { ...good, platforms: good.platforms.map((each) => ({ ...each, link: 'https://evil.example.com/' })) },
    ],
    [
      'a promotion to no repository',
      { ...good, promotion: { state: 'waiting', repository: 'a b', tags: [], detail: '' } },
    ],
    [
      'no tag in the promotion',
      { ...good, promotion: { state: 'waiting', repository: 'library/app', tags: ['a b'], detail: '' } },
    ],
  ])('by %s is refused', async (_, value) => {
    const path = join(directory, 'report.json')
    writeFileSync(path, JSON.stringify(value))
    await expect(readReport(path)).rejects.toThrow(
      /^failed to read the report .*: the document: (its|the|one) /,
    )
    const several = {
      schemaVersion: good.schemaVersion,
      generatedAt: good.generatedAt,
      images: [{ kind: 'judged', report: value }],
    }
    writeFileSync(path, JSON.stringify(several))
    await expect(readOutcomes(path)).rejects.toThrow(
      /^failed to read the report .*: images\.0\.report: (its|the|one) /,
    )
  })
})

describe('a report whose values would take far more memory than its file', () => {
  it.each([
    ['empty images', `{"schemaVersion":1,"images":[${'{},'.repeat(400_000)}{}]}`, 'more than 100000 values'],
    [
      'empty findings',
      `{"schemaVersion":1,"findings":[${'{},'.repeat(400_000)}{}]}`,
      'more than 100000 values',
    ],
    ['levels', `{"schemaVersion":1,"images":${'['.repeat(1000)}`, 'more than 100 levels'],
  ])('is refused before it is parsed: %s', async (_, text, problem) => {
    const path = join(directory, 'planted.json')
    writeFileSync(path, text)
    await expect(readOutcomes(path)).rejects.toThrow(`failed to read the report ${path}: it has ${problem}`)
  })
})
