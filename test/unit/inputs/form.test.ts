import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/domain/errors.ts'
import { parseDuration } from '../../../src/inputs/duration.ts'
import { InputForm } from '../../../src/inputs/form.ts'

const formOf = (inputs: Readonly<Record<string, string>>): InputForm =>
  new InputForm((name) => inputs[name] ?? '')

/** What a form says when it is completed; [] when nothing is wrong. */
function problemsOf(form: InputForm): string[] {
  try {
    form.complete()
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(({ input, message }) => `${input}: ${message}`)
  }
}

describe('a form', () => {
  it('shows all problems together, by the name of the input, and only then', () => {
    const form = formOf({ color: 'rde', count: '-1' })
    expect(form.required('image')).toBe('')
    expect(form.choice('color', { values: ['red', 'blue'], standard: 'blue' })).toBe('blue')
    expect(form.count('count', { standard: 3, highest: 10 })).toBe(3)
    expect(problemsOf(form)).toEqual([
      'image: is required and was not given',
      'color: "rde" is not valid. Did you mean "red"? Valid values: red, blue',
      'count: "-1" is not a whole number from 0 to 10',
    ])
    expect(form.isRefused('color')).toBe(true)
    expect(form.isRefused('tags')).toBe(false)
  })

  it('completes when nothing is wrong', () => {
    const form = formOf({ image: ' app:1 ', flag: 'TRUE', count: '10' })
    expect(form.required('image')).toBe('app:1')
    expect(form.raw('image')).toBe(' app:1 ')
    expect(form.flag('flag', { standard: false })).toBe(true)
    expect(form.flag('absent', { standard: true })).toBe(true)
    expect(form.count('count', { standard: 3, highest: 10 })).toBe(10)
    expect(form.count('absent', { standard: 3, highest: 10 })).toBe(3)
    expect(problemsOf(form)).toEqual([])
  })

  it.each([' true', 'true ', 'true\n'])('takes no word with blanks around it: %j', (flag) => {
    const form = formOf({ flag })
    form.flag('flag', { standard: false })
    expect(problemsOf(form)).toEqual([
      `flag: ${JSON.stringify(flag)} has blanks around the word; write true alone`,
    ])
  })

  it('takes nothing but blanks for an input that was not given', () => {
    const form = formOf({ flag: ' ' })
    expect(form.flag('flag', { standard: true })).toBe(true)
    expect(problemsOf(form)).toEqual([])
  })

  it.each(['yes', '1', 'on', 'truee'])('takes no %j for a flag', (flag) => {
    const form = formOf({ flag })
    form.flag('flag', { standard: true })
    expect(problemsOf(form)).toHaveLength(1)
  })

  it.each(['11', '1.5', '1e1', '0x1', 'ten', '９'])('takes no %j for a count up to 10', (count) => {
    const form = formOf({ count })
    form.count('count', { standard: 3, highest: 10 })
    expect(problemsOf(form)).toHaveLength(1)
  })

  it('reads a list of lines and commas', () => {
    expect(formOf({ tags: 'a, b\n\n c,\r\nd ,' }).list('tags')).toEqual(['a', 'b', 'c', 'd'])
    expect(formOf({}).list('tags')).toEqual([])
  })

  it("makes a parser's error a problem of the input", () => {
    const form = formOf({})
    const parser = (): number => {
      throw new Error('is odd')
    }
    expect(form.parse('count', { text: 'x', parser, standIn: 7 })).toBe(7)
    expect(problemsOf(form)).toEqual(['count: is odd'])
  })
})

describe('a duration', () => {
  it.each([
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1H', 3_600_000],
    ['1h0m1s', 3_601_000],
    ['24h', 86_400_000],
  ])('%s is %d ms', (text, expected) => {
    expect(parseDuration(text)).toBe(expected)
  })

  it.each([
    ['600', 'is not a duration'],
    ['', 'is not a duration'],
    ['10 m', 'is not a duration'],
    ['1.5h', 'is not a duration'],
    ['-1m', 'is not a duration'],
    ['1m1h', 'is not a duration'],
    ['10min', 'is not a duration'],
    ['0s', 'is zero'],
    ['24h1s', 'is longer than 24 hours'],
    [`${'9'.repeat(400)}h`, 'is longer than 24 hours'],
  ])('%j is refused', (text, expected) => {
    expect(() => parseDuration(text)).toThrow(expected)
  })
})
