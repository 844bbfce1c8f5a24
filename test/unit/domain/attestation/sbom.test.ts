import { describe, expect, it } from 'vitest'
import { MAX_SIGNED_SBOM_BYTES, renderSbomStatement } from '../../../../src/domain/attestation/sbom.ts'
import { redactTexts } from '../../../../src/domain/report/redact.ts'
import { digestOf } from '../../../support/builders.ts'

const subject = { name: 'harbor.example.com/library/app', digest: digestOf('a') }
const render = (document: string, redact = <T extends object>(value: T): T => value): string =>
  renderSbomStatement({ subject, platform: 'linux/amd64', document, redact })

describe('the statement of an SBOM', () => {
  it('holds the SPDX document as its predicate, in one spelling', () => {
    const statement = render('{ "spdxVersion": "SPDX-2.3",\n "name": "app" }')
    expect(statement).toBe(
      `{"_type":"https://in-toto.io/Statement/v1","predicate":{"name":"app","spdxVersion":"SPDX-2.3"},"predicateType":"https://spdx.dev/Document","subject":[{"digest":{"sha256":"${'a'.repeat(64)}"},"name":"harbor.example.com/library/app"}]}`,
    )
  })

  it('holds no secret of the job', () => {
    const redact = <T extends object>(value: T): T =>
      redactTexts(value, (text) => text.replaceAll('s3cret', '***'))
    expect(render('{"packages":[{"name":"a s3cret b"}]}', redact)).toContain('"name":"a *** b"')
  })

  it('is not made of a document that is too large for one, and of one that is just not it is', () => {
    const filled = (bytes: number): string => `{"a":"${'x'.repeat(bytes - 8)}"}`
    expect(filled(100)).toHaveLength(100)
    expect(render(filled(MAX_SIGNED_SBOM_BYTES)).length).toBeGreaterThan(MAX_SIGNED_SBOM_BYTES)
    expect(() => render(filled(MAX_SIGNED_SBOM_BYTES + 1))).toThrow(
      /^failed to sign the SBOM of linux\/amd64: it has .* MB, and one statement holds at most .* MB; leave "attest-sbom" out/,
    )
    // In bytes, not in characters.
    expect(() => render(`{"a":"${'ü'.repeat(MAX_SIGNED_SBOM_BYTES / 2)}"}`)).toThrow('holds at most')
  })

  it('is not made of one that is nested without an end', () => {
    const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(() => render(`{"a":${nested}}`)).toThrow('it is nested too deeply')
  })
})
