/** The table of rights in docs/rights.md, out of src/domain/harbor. */
import { ACTION_RIGHTS } from '../../../src/domain/harbor/rights.ts'

const BEGIN = '<!-- metadata: rights (written by `npm run metadata`) -->'
const END = '<!-- metadata: end -->'

/** @throws Error when the marks are not there once each. */
export function writeRights(present: string): string {
  const [before, rest, ...others] = present.split(BEGIN)
  const [, after, ...more] = (rest ?? '').split(END)
  if (before === undefined || after === undefined || others.length + more.length > 0) {
    throw new Error('docs/rights.md has not one part with the marks')
  }
  return `${before}${BEGIN}\n${table().join('\n')}\n${END}${after}`
}

function table(): string[] {
  return [
    '| action | with | the robot needs |',
    '| :-- | :-- | :-- |',
    ...ACTION_RIGHTS.map(
      ({ action, when, rights }) =>
        `| \`${action}\` | ${when === '' ? 'always' : when} | ${rights.join(', ')} |`,
    ),
  ]
}
