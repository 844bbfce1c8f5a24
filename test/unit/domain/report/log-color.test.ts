import { expect, it } from 'vitest'
import { colorLead } from '../../../../src/domain/report/log-color.ts'
import { renderConsole } from '../../../../src/domain/report/render/console.ts'
import { everySample } from '../../../reports/render.ts'

const colored = (line: string): string | undefined => {
  const lead = colorLead(line)
  return lead && `${lead.color}: ${line.slice(0, lead.length)}`
}

it.each([
  ['Passed: 2 medium', 'green: Passed'],
  ['Passed, but not tagged: no findings', 'yellow: Passed, but not tagged'],
  ['Failed: 1 critical', 'red: Failed'],
  ['Could not tell: no finished scan', 'yellow: Could not tell'],
  ['Not judged: refused', 'yellow: Not judged'],
  ['Not judged  library/app:1: refused', 'yellow: Not judged'],
  ['Not judged  unknown/unknown sha256:aa: attestation of sha256:bb', undefined],
  ['Critical         1   allowed: 0', 'red: Critical'],
  ['Critical         0   allowed: 0', undefined],
  ['Critical         ?   allowed: 0', 'red: Critical'],
  ['High        CVE-2026-1  openssl 1.0', 'red: High'],
  ['Medium          10   allowed: any', 'yellow: Medium'],
  ['Low         CVE-2026-2  zlib 1', 'blue: Low'],
  ['Negligible  CVE-2026-3  zlib 1', undefined],
  ['linux/amd64      Passed', undefined],
  ['  - Failed: 1', undefined],
  ['', undefined],
])('%j begins in colour: %s', (line, lead) => {
  expect(colored(line)).toBe(lead)
})

it.each(everySample())('the verdict of the sample $name has its colour', ({ outcomes }) => {
  const leads = renderConsole(outcomes).flatMap((line) => colored(line) ?? [])
  expect(leads.at(-1)).toMatch(/: (?:Passed|Failed|Could not tell)/)
})
