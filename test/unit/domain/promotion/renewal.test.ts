import { describe, expect, it } from 'vitest'
import type { Approval } from '../../../../src/domain/promotion/approval.ts'
import { describeRefusal } from '../../../../src/domain/promotion/renewal.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import { finding, findings, platformScan, report } from '../../../support/builders.ts'

const WHY = 'the verdict is 48 h old and max-age allows 24 h'
const FAILED = { kind: 'failed', reason: 'the verdict in the report is failed' } as const
const IGNORED = finding({ id: 'CVE-2026-7', package: 'zlib' })
const RULE = { kind: 'ignore-rule', id: 'CVE-2026-7', purls: [], paths: [], reason: '' } as const

const withFindings = (...found: ReturnType<typeof finding>[]): Report =>
  report({ scan: { platforms: [platformScan({ findings: found })] } })

function refusal(
  after: Report,
  options: { before?: Report; approval?: Exclude<Approval, { kind: 'approved' }> } = {},
) {
  const { before = report(), approval = FAILED } = options
  return describeRefusal(approval, { why: WHY, before, after, reportFile: 'report.json' })
}

describe('the refusal after a fresh scan', () => {
  it('names what was too old, the broken rule, what is new, and where the new report is', () => {
    const low = finding({ id: 'CVE-2026-1', severity: 'low' })
    const after = withFindings(low, finding({ id: 'CVE-2026-2', package: 'musl' }))
    expect(refusal(after, { before: withFindings(low) })).toBe(
      `${WHY}, and the image was scanned and judged again: it failed (High: 1 found, 0 allowed). Not in the earlier report: CVE-2026-2 in musl. The new report is in report.json; no tag was set`,
    )
  })

  it('names a few of many', () => {
    const after = withFindings(...findings('high', 5))
    expect(refusal(after)).toContain(
      'CVE-high-0 in openssl, CVE-high-1 in openssl, CVE-high-2 in openssl and 2 more. The new',
    )
  })

  it('says which exceptions were not given again', () => {
    const before = report({
      scan: { platforms: [platformScan({ findings: [IGNORED] })] },
      exceptions: [{ ...RULE, source: '.trivyignore line 3' }],
    })
    const reason = refusal(withFindings(IGNORED), { before })
    expect(reason).toContain(
      'Ignored in the earlier report: CVE-2026-7 in zlib (.trivyignore line 3); give "ignore-file" and "harbor-allowlist" here as they were given when it was judged.',
    )
    expect(reason).not.toContain('Not in the earlier report')
  })

  it('asks for no exception that is over', () => {
    const rule = { ...RULE, source: '.trivyignore line 3', expiresAt: '2026-11-25T00:00:00Z' }
    const judged = (generatedAt: string): Report =>
      report({
        generatedAt,
        scan: { platforms: [platformScan({ findings: [IGNORED] })] },
        exceptions: [rule],
      })
    const reason = refusal(judged('2026-11-26T00:00:00Z'), { before: judged('2026-11-24T00:00:00Z') })
    expect(reason).toContain('it failed (High: 1 found, 0 allowed). The new report')
  })

  it('of one that was not known is no failure of the image, and says how to try again', () => {
    const after = report({
      scan: { couldNotTell: [{ kind: 'could-not-tell', message: 'no finished scan' }] },
    })
    expect(refusal(after)).toMatch(
      /which gave no verdict \(no finished scan\)\. To try again, scan and judge/,
    )
  })

  it('of one that passed says what else is in the way', () => {
    const approval = { kind: 'too-old', reason: 'the verdict is 2 s old and max-age allows 1 s' } as const
    expect(refusal(report(), { approval })).toContain(`it passed, but ${approval.reason}. The new report`)
  })
})
