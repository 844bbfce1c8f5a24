import { describe, expect, it } from 'vitest'
import { parseDuration } from '../../../src/inputs/duration.ts'
import { findMistypedInputs, type InputForm, openForm } from '../../../src/inputs/form.ts'
import { formOf, problemsOf } from '../../support/forms.ts'

const open = (inputs: Readonly<Record<string, string>>) => formOf('push-and-scan', inputs)

describe('a form', () => {
  it('shows all problems together, by the name of the input, and only then', () => {
    const form = open({
      comment: 'of',
      'scan-retries': '-1',
      'scan-timeout': '1',
      'max-unpacked-size': 'big',
    })
    expect(form.required('repository')).toBe('')
    expect(form.choice('comment')).toBe('auto')
    expect(form.count('scan-retries')).toBe(2)
    expect(form.duration('scan-timeout')).toBe(600_000)
    expect(form.size('max-unpacked-size')).toBe(50_000_000_000)
    expect(problemsOf(form)).toEqual([
      'repository: is required and was not given',
      'comment: "of" is not valid. Did you mean "off"? Valid values: auto, on-failure, off',
      'scan-retries: "-1" is not a whole number from 0 to 10',
      'scan-timeout: "1" is not a duration; give days, hours, minutes and seconds with their units, as in 90s, 10m, 1h30m or 3d',
      'max-unpacked-size: "big" is not a size; give a number and its unit, as in 500MB or 50GB',
    ])
    expect(form.isRefused('comment')).toBe(true)
    expect(form.isRefused('tags')).toBe(false)
  })

  it('reads what was given', () => {
    const form = open({
      image: ' app:1 ',
      quarantine: 'TRUE',
      comment: 'Off',
      'scan-retries': '10',
      'stall-timeout': '90s',
      'max-unpacked-size': '1.5GB',
    })
    expect(form.required('image')).toBe('app:1')
    expect(form.raw('image')).toBe(' app:1 ')
    expect(form.boolean('quarantine')).toBe(true)
    expect(form.choice('comment')).toBe('off')
    expect(form.count('scan-retries')).toBe(10)
    expect(form.duration('stall-timeout')).toBe(90_000)
    expect(form.size('max-unpacked-size')).toBe(1_500_000_000)
    expect(problemsOf(form)).toEqual([])
  })

  it('shows a problem of an input once, however often it is read', () => {
    const form = open({ attest: 'true', comment: 'of' })
    form.choice('attest')
    form.choice('comment')
    form.choice('attest')
    expect(problemsOf(form)).toEqual([
      'attest: "true" is not valid. Valid values: off, key, keyless',
      'comment: "of" is not valid. Did you mean "off"? Valid values: auto, on-failure, off',
    ])
  })

  it.each(['', ' ', '\n'])('reads %j as the default of the input in its action', (text) => {
    const form = openForm('push-and-scan', () => text)
    expect(form.text('crane-version')).toBe('v0.20.6')
    expect(form.boolean('summary')).toBe(true)
    expect(form.boolean('quarantine')).toBe(false)
    expect(form.count('max-parallel')).toBe(4)
    expect(form.duration('stall-timeout')).toBe(900_000)
    expect(form.size('max-unpacked-size')).toBe(50_000_000_000)
    expect([form.choice('scan'), formOf('recheck-images', {}).choice('scan')]).toEqual(['auto', 'always'])
    expect(formOf('promote', {}).duration('max-age')).toBeUndefined()
    // An age may be longer than anything is waited for.
    expect(formOf('promote', { 'max-age': '30d' }).duration('max-age')).toBe(30 * 86_400_000)
    expect(problemsOf(form)).toEqual([])
  })

  it.each([' true', 'true ', 'true\n'])('takes no word with blanks around it: %j', (quarantine) => {
    const form = open({ quarantine })
    form.boolean('quarantine')
    expect(problemsOf(form)).toEqual([
      `quarantine: ${JSON.stringify(quarantine)} has spaces around the word; write true alone`,
    ])
  })

  it.each(['yes', '1', 'on', 'truee'])('takes no %j for a boolean', (summary) => {
    const form = open({ summary })
    form.boolean('summary')
    expect(problemsOf(form)).toHaveLength(1)
  })

  it.each(['0', '33', '1.5', '1e1', '0x1', 'ten', '９'])('takes no %j for a count from 1 to 32', (text) => {
    const form = open({ 'max-parallel': text })
    expect(form.count('max-parallel')).toBe(4)
    expect(problemsOf(form)).toHaveLength(1)
  })

  it('reads a list of lines and commas', () => {
    expect(open({ tags: 'a, b\n\n c,\r\nd ,' }).list('tags')).toEqual(['a', 'b', 'c', 'd'])
    expect(open({}).list('tags')).toEqual([])
  })

  it("makes a parser's error a problem of the input", () => {
    const form = open({ platform: 'x' })
    const parser = (): number => {
      throw new Error('is odd')
    }
    expect(form.parse('tags', { text: 'x', parser, fallback: 7 })).toBe(7)
    expect(form.optional('platform', parser)).toBeUndefined()
    expect(form.optional('image', parser)).toBeUndefined()
    expect(problemsOf(form)).toEqual(['tags: is odd', 'platform: is odd'])
  })
})

/** Each line below compiles only because the one above it says that it must not. */
describe('the compiler refuses', () => {
  const login = formOf('login', {})
  const accept = (form: InputForm<'harbor-url' | 'robot-name'>): string => form.text('harbor-url')

  it('the name of an input that the action does not have', () => {
    // @ts-expect-error: of copy-image
    expect(() => login.text('crane-path')).toThrow('is not an input of the kind text')
    // @ts-expect-error: of no action
    expect(() => login.boolean('colour')).toThrow('is not an input of the kind boolean')
    // @ts-expect-error: of copy-image
    login.problem('crane-path', 'is wrong')
  })

  it('an input as another kind than it is', () => {
    // @ts-expect-error: it is a text
    expect(() => login.choice('harbor-url')).toThrow('is not an input of the kind choice')
    // @ts-expect-error: it is a choice
    expect(() => login.text('scan')).toThrow('is not an input of the kind text')
    // @ts-expect-error: it is a boolean
    expect(() => login.count('tls-verify')).toThrow('is not an input of the kind count')
  })

  it('a word that a choice does not have', () => {
    // @ts-expect-error: auto, always and never are its words
    expect(login.choice('scan') === 'sometimes').toBe(false)
    const scan: 'auto' | 'always' | 'never' = login.choice('scan')
    expect(scan).toBe('auto')
  })

  it('a duration without a default where a number is needed', () => {
    // @ts-expect-error: undefined when it was not given
    const age: number = formOf('promote', {}).duration('max-age')
    const timeout: number = formOf('promote', {}).duration('scan-timeout')
    expect([age, timeout]).toEqual([undefined, 600_000])
  })

  it('the form of an action that lacks an input of a shared reader', () => {
    expect(accept(login)).toBe('')
    // @ts-expect-error: plan-matrix has no robot-name
    expect(accept(formOf('plan-matrix', {}))).toBe('')
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
    ['1d12h', 129_600_000],
  ])('%s is %d ms', (text, expected) => {
    expect(parseDuration(text, 48)).toBe(expected)
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
    ['2d', 'is longer than 24 hours'],
    [`${'9'.repeat(400)}h`, 'is longer than 24 hours'],
  ])('%j is refused', (text, expected) => {
    expect(() => parseDuration(text, 24)).toThrow(expected)
  })
})

describe('a name that is not an input of the action', () => {
  const mistyped = (name: string, meant: string): string =>
    `"${name}" is not an input of this action and has no effect. Did you mean "${meant}"?`

  it.each([
    ['push-and-scan', 'quarentine', 'quarantine'],
    ['push-and-scan', 'failon', 'fail-on'],
    ['await-scan', 'fail_on', 'fail-on'],
    ['promote', 'judge-in', 'judged-in'],
    ['promote', 'max_age', 'max-age'],
  ] as const)('is reported when it is nearly one (%s, %s)', (action, name, meant) => {
    expect(findMistypedInputs(action, ['tags', name])).toEqual([mistyped(name, meant)])
  })

  it('is left alone when it resembles none, as an input of a composite around this action', () => {
    expect(findMistypedInputs('push-and-scan', ['tags', 'environment-of-the-deployment'])).toEqual([])
  })

  it('is left alone when another action of this project has it', () => {
    expect(findMistypedInputs('login', ['image', 'tag-date', 'tags'])).toEqual([])
  })
})
