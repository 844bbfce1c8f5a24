import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../../../src/domain/attestation/attest.ts'
import type { AttestedRun } from '../../../../src/domain/attestation/attested-run.ts'
import {
  isPassed,
  type PassedReport,
  requirePassed,
} from '../../../../src/domain/attestation/passed-report.ts'
import { PREDICATE_TYPE, renderStatement } from '../../../../src/domain/attestation/statement.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import { digestOf, finding, overview, platformScan, report } from '../../../support/builders.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const RUN: AttestedRun = {
  url: 'https://github.com/acme/app/actions/runs/42',
  id: '42',
  actor: 'octocat',
  repository: 'acme/app',
  commit: '0123abcd',
  workflow: 'CI',
  event: 'push',
}

const low = finding({ severity: 'low', id: 'CVE-1' })
const armOnly = finding({ severity: 'low', id: 'CVE-2', platforms: ['linux/arm64'] })
const multi = requirePassed(
  report({
    digest: digestOf('f'),
    scan: {
      platforms: [
        platformScan({ findings: [low] }),
        platformScan({
          platform: 'linux/arm64',
          digest: digestOf('b'),
          findings: [{ ...low, platforms: ['linux/arm64'] }, armOnly],
          overview: overview({
            startTime: '2026-11-24T09:40:00.000Z',
            endTime: '2026-11-24T09:41:00.000Z',
            durationSeconds: 60,
          }),
        }),
      ],
    },
  }),
)

const predicates = (passed: PassedReport, type: string): object[] =>
  statementsOf(passed, { run: RUN, hash })
    .filter(({ predicateType }) => predicateType === type)
    .map(({ predicate }) => predicate)

describe('what may be attested', () => {
  const undecided = report({ scan: { couldNotTell: [{ kind: 'could-not-tell', message: 'no scan' }] } })
  const failed = report({ scan: { platforms: [platformScan({ findings: [finding()] })] } })

  it.each([
    ['an undecided verdict', undecided, 'the verdict is undecided'],
    ['a failed one', failed, 'the verdict is failed'],
    [
      'a failed one that was edited to passed',
      { ...failed, verdict: { name: 'passed', reasons: [] } } satisfies Report,
      'the report contradicts itself',
    ],
    [
      'an undecided one that was edited to passed',
      { ...undecided, platforms: [], verdict: { name: 'passed', reasons: [] } } satisfies Report,
      'no platform that was scanned',
    ],
  ])('is not %s', (_, refused, message) => {
    expect(isPassed(refused)).toBe(false)
    expect(() => requirePassed(refused)).toThrow(message)
  })

  it('is nothing that was not asked for its verdict, as the compiler says', () => {
    const unasked = report()
    // @ts-expect-error a report may have any verdict
    expect(statementsOf(unasked, { run: RUN, hash })).toHaveLength(2)
    // @ts-expect-error and writing "passed" into one does not change that
    const forged: PassedReport = { ...unasked, verdict: { name: 'passed', reasons: [] } }
    expect(forged).toBeDefined()
  })
})

describe('the statements about an image', () => {
  it('are its findings and its verdict for every platform, and the verdict of the image last', () => {
    expect(
      statementsOf(multi, { run: RUN, hash }).map(({ subject, predicateType }) => [
        subject.digest,
        predicateType,
      ]),
    ).toEqual([
      [digestOf('a'), PREDICATE_TYPE.vulnerabilities],
      [digestOf('a'), PREDICATE_TYPE.verdict],
      [digestOf('b'), PREDICATE_TYPE.vulnerabilities],
      [digestOf('b'), PREDICATE_TYPE.verdict],
      [digestOf('f'), PREDICATE_TYPE.vulnerabilities],
      [digestOf('f'), PREDICATE_TYPE.verdict],
    ])
  })

  it('are one pair for an image of one platform', () => {
    const subjects = statementsOf(requirePassed(report()), { run: RUN, hash }).map(({ subject }) => subject)
    expect(subjects).toEqual([
      { name: 'harbor.example.com/library/app', digest: digestOf('a') },
      { name: 'harbor.example.com/library/app', digest: digestOf('a') },
    ])
  })

  it('are the same bytes for the same report', () => {
    const bytes = (): string[] => statementsOf(multi, { run: RUN, hash }).map(renderStatement)
    expect(bytes()).toEqual(bytes())
    expect(bytes()[0]).toContain(
      `"subject":[{"digest":{"sha256":"${'a'.repeat(64)}"},"name":"harbor.example.com/library/app"}]}`,
    )
    expect(bytes()[0]).toContain('"_type":"https://in-toto.io/Statement/v1"')
  })

  it('have of a platform the findings that it has', () => {
    const found = predicates(multi, PREDICATE_TYPE.vulnerabilities) as {
      scanner: { result: { findings: { id: string }[]; total: number; platforms: unknown[] } }
    }[]
    expect(found.map(({ scanner }) => scanner.result.findings.map(({ id }) => id))).toEqual([
      ['CVE-1'],
      ['CVE-1', 'CVE-2'],
      ['CVE-1', 'CVE-2'],
    ])
    expect(found[2]?.scanner.result.platforms).toHaveLength(2)
  })

  it('name the scanner as its own statements do, and the time of the oldest scan', () => {
    const [amd64, , whole] = predicates(multi, PREDICATE_TYPE.vulnerabilities)
    expect(amd64).toMatchObject({
      invocation: { uri: RUN.url, event_id: '42' },
      scanner: { uri: 'pkg:github/aquasecurity/trivy@0.61.0', version: 'v0.61.0' },
      metadata: { scanStartedOn: '2026-11-24T09:43:19.000Z', scanFinishedOn: '2026-11-24T09:43:24.000Z' },
    })
    expect(whole).toMatchObject({
      metadata: { scanStartedOn: '2026-11-24T09:40:00.000Z', scanFinishedOn: '2026-11-24T09:41:00.000Z' },
    })
  })

  it('name no time of a scan that Harbor did not name, so that it is older than any limit', () => {
    const untimed = report({ scan: { platforms: [platformScan({ overview: overview({ endTime: '' }) })] } })
    expect(predicates(requirePassed(untimed), PREDICATE_TYPE.vulnerabilities)).toMatchObject([
      { metadata: {} },
    ])
  })

  it('say by which policy the image passed, with its digest, and who asked', () => {
    const policy = '{"failOn":"high","maxFindings":{},"onlyFixable":false,"unknownSeverity":"high"}'
    expect(predicates(multi, PREDICATE_TYPE.verdict)[2]).toMatchObject({
      timeVerified: '2026-11-24T09:45:00.000Z',
      resourceUri: `harbor.example.com/library/app@${digestOf('f')}`,
      policy: { digest: { sha256: hash(policy) } },
      verificationResult: 'PASSED',
      harborActions: { run: RUN, image: digestOf('f'), exceptions: [], scans: [{}, {}] },
    })
  })

  it('list the exceptions that were used, and the base that the findings were compared with', () => {
    const high = finding({ id: 'CVE-9' })
    const passed = requirePassed(
      report({
        scan: { platforms: [platformScan({ findings: [high, finding({ id: 'CVE-8' })] })] },
        exceptions: [
          {
            kind: 'ignore-rule',
            id: 'CVE-9',
            purls: [],
            paths: [],
            source: '.trivyignore line 1',
            reason: 'no',
          },
        ],
        base: {
          kind: 'scanned',
          name: 'main',
          digest: digestOf('c'),
          platforms: [{ platform: 'linux/amd64', findings: [finding({ id: 'CVE-8' })] }],
        },
      }),
    )
    expect(predicates(passed, PREDICATE_TYPE.verdict)).toMatchObject([
      {
        harborActions: {
          exceptions: [{ id: 'CVE-9', package: 'openssl', source: '.trivyignore line 1', reason: 'no' }],
          base: { name: 'main', digest: digestOf('c') },
        },
      },
    ])
  })
})
