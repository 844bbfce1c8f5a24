import { describe, expect, it } from 'vitest'
import { readOptions } from '../../.github/scripts/bench/options.ts'
import { makeCase } from './made.ts'

const cases = ['start-up', 'copy-layers', 'copy-small', 'copying'].map((name) => ({
  ...makeCase([], { seen: [] }),
  name,
}))
const read = (...args: string[]) => readOptions(args, { cases, page: 'page.md' })
const namesOf = (...args: string[]): string[] => read(...args).cases.map(({ name }) => name)

describe('the options', () => {
  it('have every case run, and the page written', () => {
    expect(read()).toMatchObject({
      cases,
      isQuick: false,
      isList: false,
      rounds: undefined,
      output: 'page.md',
    })
  })

  it('choose cases by their names, or by the words that several begin with', () => {
    expect(namesOf('--only', 'copy-small', '--only', 'start-up')).toEqual(['start-up', 'copy-small'])
    expect(namesOf('--only', 'copy')).toEqual(['copy-layers', 'copy-small'])
  })

  it.each([[['--quick']], [['--only', 'copy']], [['--rounds', '7']]])(
    'leave the page as it is with %j, unless a file is named',
    (args) => {
      expect(read(...args).output).toBeUndefined()
      expect(read(...args, '--output', 'other.md').output).toBe('other.md')
    },
  )

  it.each([
    [['--only', 'cop'], 'there is no case cop; there are start-up, copy-layers'],
    [['--rounds', '0'], '--rounds 0 is no number of rounds'],
    [['--rounds', 'x'], '--rounds x is no number of rounds'],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuse %j', (args, message) => {
    expect(() => read(...args)).toThrow(message)
  })
})
