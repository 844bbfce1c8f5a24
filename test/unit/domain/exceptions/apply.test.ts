import { describe, expect, it } from 'vitest'
import { applyExceptions } from '../../../../src/domain/exceptions/apply.ts'
import type {
  Exception,
  IgnoreRule,
  VexStatement,
  VexStatus,
} from '../../../../src/domain/exceptions/exception.ts'
import type { ScannedImage } from '../../../../src/domain/exceptions/product.ts'
import type { Finding } from '../../../../src/domain/scan/finding.ts'
import { digestOf, finding } from '../../../support/builders.ts'

const NOW = '2026-11-24T10:00:00.000Z'

const IMAGE: ScannedImage = {
  repository: 'harbor.example.com/library/app',
  tags: ['v1'],
  digest: digestOf('a'),
  platformDigest: digestOf('b'),
  platform: 'linux/amd64',
}

function apply(exceptions: readonly Exception[], found: readonly Finding[] = [finding()]) {
  return applyExceptions({ findings: found, exceptions, image: IMAGE, now: Date.parse(NOW) })
}

function rule(overrides: Partial<IgnoreRule> = {}): IgnoreRule {
  return {
    kind: 'ignore-rule',
    id: 'CVE-2026-0001',
    purls: [],
    paths: [],
    source: '.trivyignore line 1',
    reason: '',
    ...overrides,
  }
}

describe('exceptions', () => {
  it('hold until their time and not at it', () => {
    expect(apply([rule({ expiresAt: '2026-11-24T10:00:00.001Z' })]).ignored).toHaveLength(1)
    expect(apply([rule({ expiresAt: NOW })]).ignored).toHaveLength(0)
  })

  it('that have expired are not named when another one covers the finding, or nothing is there to cover', () => {
    const over = rule({ expiresAt: '2020-01-01T00:00:00.000Z' })
    expect(apply([over, rule({ source: 'other' })])).toMatchObject({ expired: [], ignored: [{}] })
    expect(apply([over], [finding({ id: 'CVE-2026-0009' })]).expired).toEqual([])
  })

  it('that are limited to paths cannot be decided: the finding counts', () => {
    const limited = rule({ paths: ['app/**'] })
    expect(apply([limited])).toMatchObject({ counted: [{}], ignored: [], undecided: [limited] })
  })

  it('that are limited to other packages leave the finding alone, and there is nothing undecided', () => {
    const other = rule({ purls: ['pkg:deb/debian/zlib'], paths: ['app/**'] })
    expect(apply([other])).toMatchObject({ counted: [{}], undecided: [] })
  })

  it('are about the id as it is written, and no part of it', () => {
    expect(apply([rule({ id: 'CVE-2026-000' }), rule({ id: 'cve-2026-0001' })]).ignored).toEqual([])
  })
})

describe('ignore-status', () => {
  const ignoring = (found: Finding, exceptions: readonly Exception[] = []) =>
    applyExceptions({
      findings: [found],
      exceptions,
      image: IMAGE,
      now: Date.parse(NOW),
      ignoreStatus: ['will_not_fix', 'end_of_life'],
    })
  const statement = (status: VexStatus): VexStatement => ({
    kind: 'vex-statement',
    ids: ['CVE-2026-0001'],
    status,
    timestamp: 0,
    products: [{ id: 'pkg:oci/app', identifiers: [], hashes: [], subcomponents: [] }],
    source: 'vex.json',
    reason: '',
  })

  it('leaves out what the vendor says so of, with the reason', () => {
    expect(ignoring(finding({ status: 'will_not_fix' })).ignored).toMatchObject([
      {
        ignoredBy: { source: 'ignore-status', reason: 'the vendor of the package says will_not_fix' },
      },
    ])
  })

  it.each(['affected', 'fixed', 'fix_deferred', undefined] as const)(
    'counts a finding of status %s',
    (status) => {
      expect(ignoring(finding(status === undefined ? {} : { status })).counted).toHaveLength(1)
    },
  )

  it('holds where a rule for the same finding has expired, which is not named then', () => {
    const over = rule({ expiresAt: '2020-01-01T00:00:00.000Z' })
    expect(ignoring(finding({ status: 'end_of_life' }), [over])).toMatchObject({ ignored: [{}], expired: [] })
  })

  it('does not hold against a VEX statement that the image is affected', () => {
    expect(ignoring(finding({ status: 'will_not_fix' }), [statement('affected')]).counted).toHaveLength(1)
    expect(
      ignoring(finding({ status: 'will_not_fix' }), [statement('under_investigation')]).counted,
    ).toHaveLength(1)
  })
})
