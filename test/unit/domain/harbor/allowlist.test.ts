import { describe, expect, it } from 'vitest'
import { applyExceptions } from '../../../../src/domain/exceptions/apply.ts'
import type { Exception } from '../../../../src/domain/exceptions/exception.ts'
import type { ScannedImage } from '../../../../src/domain/exceptions/product.ts'
import { allowlistExceptions } from '../../../../src/domain/harbor/allowlist.ts'
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

describe("Harbor's allowlist", () => {
  it('covers every package, with the name of its owner', () => {
    const own = allowlistExceptions({ owner: 'project', ids: ['CVE-2026-0001'] }, 'library')
    expect(apply(own).ignored).toMatchObject([{ ignoredBy: { source: 'CVE allowlist of project library' } }])
    const system = allowlistExceptions({ owner: 'system', ids: ['CVE-2026-0001'] }, 'library')
    expect(apply(system).ignored).toMatchObject([
      { ignoredBy: { source: 'CVE allowlist of the Harbor system' } },
    ])
  })

  it('whose end is not known covers nothing', () => {
    expect(allowlistExceptions({ owner: 'project', ids: ['CVE-1'], expiresAt: 'out-of-range' }, 'p')).toEqual(
      [],
    )
  })

  it('that has expired is named, and its finding counts', () => {
    const list = allowlistExceptions({ owner: 'project', ids: ['CVE-2026-0001'], expiresAt: NOW }, 'library')
    expect(apply(list)).toMatchObject({
      counted: [{ id: 'CVE-2026-0001' }],
      ignored: [],
      expired: [{ id: 'CVE-2026-0001', source: 'CVE allowlist of project library', expiredAt: NOW }],
    })
  })
})
