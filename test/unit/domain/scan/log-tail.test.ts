import { describe, expect, it } from 'vitest'
import { tailOfScanLog } from '../../../../src/domain/scan/log-tail.ts'

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
