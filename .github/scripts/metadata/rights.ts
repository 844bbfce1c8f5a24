/** The table of rights in docs/rights.md, out of src/domain/harbor. */
import { ACTION_RIGHTS } from '../../../src/domain/harbor/rights.ts'
import { replacePart } from './blocks.ts'

/** @throws Error when the marks are not there once each. */
export function writeRights(present: string): string {
  return replacePart(present, 'rights', table())
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
