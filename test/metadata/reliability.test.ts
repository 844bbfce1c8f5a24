/** docs/reliability.md is what `npm run check:faults` proves. */
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { DOCUMENT, renderDocument } from '../faults/document.ts'
import { KNOWN_FAILURES } from '../faults/known-failures.ts'

it('the document shows the table of the check', async () => {
  expect(await readFile(DOCUMENT, 'utf8'), 'run: npm run check:faults').toBe(renderDocument())
})

it('nothing in the table is a wish', () => {
  expect(KNOWN_FAILURES).toEqual({})
})
