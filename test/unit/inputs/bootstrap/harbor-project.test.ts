import { describe, expect, it } from 'vitest'
import { InputError } from '../../../../src/domain/errors.ts'
import { readRobotLifetime } from '../../../../src/inputs/bootstrap/harbor-project.ts'
import { formOf } from '../../../support/forms.ts'

function read(text: string): number | 'never' {
  const form = formOf('create-robot', { 'robot-duration': text })
  const lifetime = readRobotLifetime(form)
  form.complete()
  return lifetime
}

describe('robot-duration', () => {
  it.each([
    ['', 90],
    ['1', 1],
    ['30d', 30],
    ['3650', 3650],
    ['never', 'never'],
    ['-1', 'never'],
  ])('"%s" is %s', (text, lifetime) => {
    expect(read(text)).toBe(lifetime)
  })

  it.each(['0', '0d', '-2', '1.5', '2h', '3651', '99999999999999999999', 'Never', '1 d'])(
    '"%s" is refused',
    (text) => {
      expect(() => read(text)).toThrow(InputError)
    },
  )
})
