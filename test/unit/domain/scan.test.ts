import { describe, expect, it } from 'vitest'
import { reportContradiction } from '../../../src/domain/scan/consistency.ts'
import { countSeverities, isFixable, mergePlatforms, rankFindings } from '../../../src/domain/scan/finding.ts'
import { tailOfScanLog } from '../../../src/domain/scan/log-tail.ts'
import { overviewIdentity, parseScanStatus } from '../../../src/domain/scan/overview.ts'
import { formatSeverity, isAtLeast, parseSeverity } from '../../../src/domain/scan/severity.ts'
import { judge } from '../../../src/domain/scan/verdict.ts'
import { finding, findings, overview, policy } from '../../support/builders.ts'

describe('a severity', () => {
  it.each([
    ['Critical', 'critical'],
    ['HIGH', 'high'],
    [' medium ', 'medium'],
    ['Low', 'low'],
    ['Negligible', 'negligible'],
    ['None', 'negligible'],
    ['Unknown', 'unknown'],
    ['Important', 'unknown'],
    ['', 'unknown'],
    ['constructor', 'unknown'],
  ])('%j is %s: what is not on the scale is unknown, never harmless', (word, expected) => {
    expect(parseSeverity(word)).toBe(expected)
  })

  it('is written as Harbor writes it', () => {
    expect(formatSeverity('critical')).toBe('Critical')
  })

  it('is at least as bad as itself and as everything milder', () => {
    expect(isAtLeast('high', 'high')).toBe(true)
    expect(isAtLeast('critical', 'high')).toBe(true)
    expect(isAtLeast('medium', 'high')).toBe(false)
  })
})

describe('a scan status', () => {
  it('that Harbor may invent is kept as unrecognised', () => {
    expect(parseScanStatus('Success')).toBe('Success')
    expect(parseScanStatus('Scheduled')).toBe('Scheduled')
    expect(parseScanStatus('success')).toBe('Unrecognised')
    expect(parseScanStatus('Finished')).toBe('Unrecognised')
  })

  it('belongs to the same scan when only its end is told later', () => {
    expect(overviewIdentity(overview({ endTime: '' }))).toBe(overviewIdentity(overview()))
    expect(overviewIdentity(overview({ reportId: 'report-2' }))).not.toBe(overviewIdentity(overview()))
  })
})

describe('findings of several platforms', () => {
  const amd64 = finding({ platforms: ['linux/amd64'] })
  const arm64 = finding({ platforms: ['linux/arm64'] })

  it('are one when id, package and version are the same, and it names the platforms', () => {
    expect(mergePlatforms([amd64, arm64, amd64])).toEqual([
      { ...amd64, platforms: ['linux/amd64', 'linux/arm64'] },
    ])
  })

  it.each([
    ['id', { id: 'CVE-2026-0002' }],
    ['package', { package: 'zlib' }],
    ['version', { version: '3.0.0' }],
  ])('are two when the %s differs', (_, other) => {
    expect(mergePlatforms([amd64, { ...arm64, ...other }])).toHaveLength(2)
  })

  it('keep the worst severity', () => {
    const [merged] = mergePlatforms([
      { ...amd64, severity: 'low' },
      { ...arm64, severity: 'critical' },
    ])
    expect(merged?.severity).toBe('critical')
  })

  it.each(['low', 'critical'] as const)(
    'keep an unknown severity apart from %s, whatever it will count as',
    (known) => {
      const merged = mergePlatforms([
        { ...amd64, severity: 'unknown' },
        { ...arm64, severity: known },
      ])
      expect(countSeverities(merged)).toMatchObject({ unknown: 1, [known]: 1 })
    },
  )

  it('keep any fix there is: another platform never makes a verdict milder', () => {
    const unfixed = { ...arm64, fixVersion: '' }
    for (const both of [
      [amd64, unfixed],
      [unfixed, amd64],
    ]) {
      const merged = mergePlatforms(both)
      expect(merged.map(isFixable)).toEqual([true])
      expect(judge({ findings: merged, couldNotTell: [], policy: policy({ onlyFixable: true }) }).name).toBe(
        'failed',
      )
    }
  })

  it('are ranked: severity, then fixable, then score, then id and package', () => {
    const ranked = rankFindings([
      finding({ id: 'e', severity: 'medium' }),
      finding({ id: 'd', severity: 'unknown' }),
      finding({ id: 'c', severity: 'high', fixVersion: '', cvssScore: 9 }),
      finding({ id: 'b', severity: 'high', cvssScore: 5, package: 'z' }),
      finding({ id: 'b', severity: 'high', cvssScore: 5, package: 'a' }),
      finding({ id: 'a', severity: 'high', cvssScore: 7 }),
      finding({ id: 'f', severity: 'critical', fixVersion: '' }),
    ])
    expect(ranked.map(({ id, package: name }) => `${id} ${name}`)).toEqual([
      'f openssl',
      'a openssl',
      'b a',
      'b z',
      'c openssl',
      'd openssl',
      'e openssl',
    ])
  })
})

describe('a report fits its overview', () => {
  it.each([
    ['clean and empty', { severity: 'negligible', total: 0 } as const, [], undefined],
    ['no summary, and none listed', {}, [], /gives no summary/],
    ['no summary, and some listed', {}, findings('low', 1), /gives no summary/],
    ['no summary, but no severity either way', { severity: 'negligible' } as const, [], /gives no summary/],
    ['the worst is there', { severity: 'high', total: 9 } as const, findings('high', 1), undefined],
    ['something worse is there', { severity: 'high', total: 1 } as const, findings('critical', 1), undefined],
    ['only unknown ones', { severity: 'unknown', total: 1 } as const, findings('unknown', 1), undefined],
    ['counted, none listed', { total: 3 }, [], /counted 3 findings, but its report lists none/],
    [
      'the worst is not listed',
      { severity: 'critical', total: 3 } as const,
      findings('low', 3),
      /worst severity is Critical/,
    ],
    [
      'unknown is not the worst',
      { severity: 'high', total: 1 } as const,
      findings('unknown', 1),
      /worst severity is High/,
    ],
    [
      'a severity that was counted is not listed',
      { severity: 'critical', total: 100, counts: { critical: 40, high: 60 } } as const,
      findings('critical', 1),
      /counted 60 findings of severity High, but its report lists none of them/,
    ],
    [
      'fewer are listed than were counted',
      { severity: 'high', total: 3, counts: { high: 2, negligible: 1 } } as const,
      findings('high', 1),
      undefined,
    ],
    [
      'unknown ones were counted and only the low one is listed',
      { severity: 'low', total: 4, counts: { low: 1, unknown: 3 } } as const,
      findings('low', 1),
      /counted 3 findings of severity Unknown, but its report lists none of them/,
    ],
    [
      'negligible ones were counted, which the report may call anything harmless',
      { severity: 'low', total: 3, counts: { low: 1, negligible: 2 } } as const,
      findings('low', 1),
      undefined,
    ],
    ['severe, but empty', { severity: 'critical', total: 0 } as const, [], /worst severity is Critical/],
  ])('%s', (_, numbers, listed, expected) => {
    const contradiction = reportContradiction(overview(numbers), listed)
    if (expected === undefined) expect(contradiction).toBeUndefined()
    else expect(contradiction).toMatch(expected)
  })
})

describe("the tail of a scan's log", () => {
  const stamp = '2026-11-24T09:43:34Z'

  it('is its error lines without time and place', () => {
    const log = [
      `${stamp} [INFO] [/pkg/scan/job.go:396]: {`,
      '  "access_credential": "[HIDDEN]"',
      '}',
      `${stamp} [ERROR] [/pkg/scan/job.go:294]: fetch scan report: database gone ::error::boom`,
      `${stamp} [INFO] [/pkg/scan/job.go:1]: bye`,
    ].join('\n')
    expect(tailOfScanLog(log)).toBe('fetch scan report: database gone ::error::boom')
  })

  it('is its last four lines when none is an error', () => {
    expect(tailOfScanLog('a\r\nb\nc\n\nd\ne\n')).toBe('b | c | d | e')
  })

  it('is cut from the front', () => {
    const tail = tailOfScanLog(`${'x'.repeat(5000)} the end`)
    expect(tail.length).toBeLessThanOrEqual(901)
    expect(tail).toMatch(/^….*the end$/)
  })

  it('of nothing is nothing', () => {
    expect(tailOfScanLog('\n \n')).toBe('')
  })
})
