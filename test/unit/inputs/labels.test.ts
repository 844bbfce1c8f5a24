import { expect, it } from 'vitest'
import { readLabels, readVerdictLabels } from '../../../src/inputs/labels.ts'
import { formOf, problemsOf } from '../../support/forms.ts'

const read = (inputs: Readonly<Record<string, string>>) => {
  const form = formOf('push-and-scan', inputs)
  return { labels: readLabels(form), problems: problemsOf(form) }
}

it('labels are optional, each of them', () => {
  expect(read({})).toEqual({ labels: undefined, problems: [] })
  expect(read({ 'label-passed': ' ok ' })).toEqual({ labels: { passed: 'ok' }, problems: [] })
  expect(read({ 'label-failed': 'bad' })).toEqual({ labels: { failed: 'bad' }, problems: [] })
  expect(read({ 'label-passed': 'ok', 'label-failed': 'bad' }).labels).toEqual({
    passed: 'ok',
    failed: 'bad',
  })
})

it.each([
  [{ 'label-passed': 'a', 'label-failed': 'a' }, 'label-failed: is "a", as "label-passed" is'],
  [{ 'label-passed': 'x'.repeat(129) }, 'label-passed: has 129 bytes'],
])('labels %j are refused', (inputs, problem) => {
  expect(read(inputs).problems).toEqual([expect.stringContaining(problem)])
})

it.each(['label-passed', 'label-failed'])('%s needs a verdict', (name) => {
  const form = formOf('push-and-scan', { [name]: 'x' })
  readVerdictLabels(form, { scan: 'never' })
  expect(problemsOf(form)).toEqual([`${name}: needs a verdict, and with "scan: never" there is no verdict`])
})
