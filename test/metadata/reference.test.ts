import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './manifests.ts'
import { REFERENCE_PATH, renderReference } from './reference.ts'

it('docs/reference.md is what the manifests say', () => {
  // Red? Run: npm run reference
  expect(readFileSync(join(ROOT, REFERENCE_PATH), 'utf8')).toBe(renderReference())
})
