import { describe, expect, it } from 'vitest'
import { assertNever, errorMessage, InputError } from '../../../src/domain/errors.ts'

describe('errors', () => {
  it('of inputs show all problems, each with the name of its input', () => {
    const error = new InputError([
      { input: 'tags', message: 'is bad' },
      { input: 'image', message: 'is missing' },
    ])
    expect(error.message).toBe('tags: is bad\nimage: is missing')
  })

  it('have a text, whatever was thrown', () => {
    expect(errorMessage(new Error('x'))).toBe('x')
    expect(errorMessage('y')).toBe('y')
    expect(() => assertNever('z' as never)).toThrow('unexpected value: "z"')
  })
})
