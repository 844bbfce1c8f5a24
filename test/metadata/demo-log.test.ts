import { expect, it } from 'vitest'
import { readableLines } from '../support/act-log.ts'

const record = (msg: string, command?: string, arg?: string) => ({
  level: 'info',
  msg,
  ...(command === undefined ? {} : { command }),
  ...(arg === undefined ? {} : { arg }),
})

it.each([
  ['a line of a step', record('Pushed 1.9 MB\n'), ['Pushed 1.9 MB']],
  ['an annotation', record('  🚧  ::warning::slow', 'warning', 'slow\nvery'), ['Warning: slow', 'very']],
  ['the title of a group', record('::group::Copy', 'group', 'Copy'), ['▼ Copy']],
  ['a mask', record('  ⚙  ***', 'add-mask', '***'), []],
  ['an output', record('  ⚙  ::set-output:: total=10', 'set-output', '10'), []],
  ['the summary, which follows the log', record('  ⚙  ### Passed', 'summary'), []],
  ['where an action was found', record('LocalRepositoryCache matched a with ref v1 to /tmp/b'), []],
])('the demo shows of act, as the page of a run would: %s', (_, given, lines) => {
  expect(readableLines(given)).toEqual(lines)
})
