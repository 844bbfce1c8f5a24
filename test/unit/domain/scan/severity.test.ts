import { describe, expect, it } from 'vitest'
import { formatSeverity, isAtLeast, parseSeverity } from '../../../../src/domain/scan/severity.ts'

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
