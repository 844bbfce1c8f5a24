import { expect, it } from 'vitest'
import { parseUntrustedYaml } from '../../../../src/adapters/untrusted/yaml.ts'
import { parsePackageUrl } from '../../../../src/domain/exceptions/purl.ts'
import { lastFromLine } from '../../../../src/domain/report/location.ts'
import { singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import { planAnnotations } from '../../../../src/domain/report/render/annotations.ts'
import { report } from '../../../support/builders.ts'

/** A pattern that takes the square of this would not end within the limit of a test. */
const LENGTH = 1_000_000

// No time is measured: with a pattern that looks back at every character these end in the limit of the test.
it('a Dockerfile of line feeds alone is read in one pass', () => {
  expect(lastFromLine('\n'.repeat(LENGTH))).toBe(1)
  expect(lastFromLine(`#${' '.repeat(LENGTH)}x\nFROM a`)).toBe(2)
})

it('a package URL of slashes and a line feed is refused in one pass', () => {
  expect(() => parsePackageUrl(`pkg:${'/'.repeat(LENGTH)}a\nb`)).toThrow('is not a package URL')
})

it('a message of blanks is made one line in one pass', () => {
  const message = `a${' '.repeat(LENGTH)}b`
  const reasons = [{ kind: 'could-not-tell', message }] as const
  const undecided = { ...report(), verdict: { name: 'undecided', reasons } } as const
  expect(planAnnotations(singleOutcome(undecided)).length).toBeGreaterThan(0)
})

it('a YAML map of many keys is read in one pass, and a key that is there twice is refused', () => {
  const keys = Array.from({ length: LENGTH / 10 }, (_, index) => `k${index}: 1`).join('\n')
  expect(Object.keys(parseUntrustedYaml(keys).value as object)).toHaveLength(LENGTH / 10)
  expect(() => parseUntrustedYaml(`${keys}\nk7: 2`)).toThrow('line 100001: it is not YAML (DUPLICATE_KEY)')
})

it('YAML of more than 4 MiB is refused before it is parsed', () => {
  expect(() => parseUntrustedYaml('- a\n'.repeat(LENGTH * 2))).toThrow('it is larger than 4 MiB')
})
