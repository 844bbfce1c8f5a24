import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './manifests.ts'

/** A file that is longer has to say why in its first line. */
const MAX_LINES = 300

it('every source file is short enough to be read, or says why not', () => {
  const files = ['src', 'test', '.github'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|mjs|go|yml)$/.test(name) && !name.includes('node_modules'))
      .map((name) => join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(100)
  const unexplained = files.filter((file) => {
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n')
    return lines.length > MAX_LINES + 1 && !/onger than 300 lines, because/.test(lines[0] ?? '')
  })
  expect(unexplained).toEqual([])
})
