import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everySample, fixtureFiles } from './render.ts'

const DIRECTORY = join(import.meta.dirname, '..', 'fixtures', 'reports')

// Red because a report was meant to change? Run npm run samples, look at the difference, and make the pictures again.
describe.each(everySample())('the sample $name', (sample) => {
  const files = fixtureFiles(sample)

  it('has these files', () => {
    expect(readdirSync(join(DIRECTORY, sample.name)).toSorted()).toEqual(Object.keys(files).toSorted())
  })

  it.each(Object.entries(files))('%s is as it was', (name, text) => {
    // Rendered text never holds half a character: what is written is what was rendered.
    expect(readFileSync(join(DIRECTORY, sample.name, name), 'utf8')).toBe(text)
  })
})
