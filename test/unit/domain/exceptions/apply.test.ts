import { describe, expect, it } from 'vitest'
import { applyExceptions } from '../../../../src/domain/exceptions/apply.ts'
import type { Exception, IgnoreRule } from '../../../../src/domain/exceptions/exception.ts'
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
