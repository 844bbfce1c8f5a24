import { describe, expect, it } from 'vitest'
import { overviewIdentity, parseScanStatus } from '../../../../src/domain/scan/overview.ts'
import { overview } from '../../../support/builders.ts'

describe('a scan status', () => {
  it('that Harbor may invent is kept as unrecognised', () => {
    expect(parseScanStatus('Success')).toBe('Success')
    expect(parseScanStatus('Scheduled')).toBe('Scheduled')
    expect(parseScanStatus('success')).toBe('Unrecognised')
    expect(parseScanStatus('Finished')).toBe('Unrecognised')
  })

  it('belongs to the same scan when only its end is reported later', () => {
    expect(overviewIdentity(overview({ endTime: '' }))).toBe(overviewIdentity(overview()))
    expect(overviewIdentity(overview({ reportId: 'report-2' }))).not.toBe(overviewIdentity(overview()))
  })
})
