/** The files that `npm run metadata` writes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differingFiles, GENERATED_FILES, QUOTING } from '../../.github/scripts/metadata/files.ts'
import { ACTION_RIGHTS } from '../../src/domain/harbor/rights.ts'
import { INPUTS_OF } from '../../src/metadata/actions.ts'

/** Begins and ends a part that is generated, in a workflow or in a page. */
const MARK = /(?:#|<!--) metadata: /

const ROOT = join(import.meta.dirname, '..', '..')

it('every generated file is what src/metadata says', () => {
  // Red? Run: npm run metadata
  expect(differingFiles(ROOT)).toEqual([])
})

it('the table of rights has every action with a robot', () => {
  const withRobot = Object.entries(INPUTS_OF).flatMap(([name, inputs]) =>
    'robot-name' in inputs ? [name] : [],
  )
  // Both check what a later step is going to need.
  const expected = withRobot.filter((name) => !['login', 'check-inputs', 'create-robot'].includes(name))
  expect([...new Set(ACTION_RIGHTS.map(({ action }) => action))].toSorted()).toEqual(expected.toSorted())
  for (const { rights } of ACTION_RIGHTS) expect(rights.length).toBeGreaterThan(0)
})

it('every action, four workflows and the reference are generated', () => {
  const paths = GENERATED_FILES.map(({ path }) => path)
  expect(paths.filter((path) => path.endsWith('action.yml'))).toHaveLength(21)
  expect(paths.filter((path) => path.startsWith('.github/workflows/'))).toHaveLength(4)
  expect(paths).toContain('docs/reference.md')
})

describe.each(GENERATED_FILES)('$path', ({ path, write }) => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const lines = text.split('\n')

  it('differs as soon as one character of a generated line does', () => {
    const generated = lines.flatMap((line, index) =>
      line.trim() !== '' && isGenerated(index) ? [index] : [],
    )
    expect(generated.length).toBeGreaterThan(5)
    const unnoticed = generated.filter((index) => {
      const changed = lines.with(index, changeOne(lines[index] ?? '')).join('\n')
      return isAccepted(changed)
    })
    expect(unnoticed.map((index) => lines[index])).toEqual([])
  })

  it('differs when a generated line is missing or is there twice', () => {
    const index = lines.findLastIndex((line, place) => line.trim() !== '' && isGenerated(place))
    expect(isAccepted(lines.toSpliced(index, 1).join('\n'))).toBe(false)
    expect(isAccepted(lines.toSpliced(index, 0, lines[index] ?? '').join('\n'))).toBe(false)
  })

  /**
   * All of an action and of the reference; of a workflow what is between two marks, and the marks; of other documents what
   * they quote.
   */
  function isGenerated(index: number): boolean {
    if (QUOTING.includes(path)) return isQuoted(index)
    if (!path.startsWith('.github/') && !['docs/rights.md', 'docs/support.md'].includes(path)) return true
    if (MARK.test(lines[index] ?? '')) return true
    const mark = lines.slice(0, index).findLast((line) => MARK.test(line))
    return mark !== undefined && !/metadata: end(?: -->)?$/.test(mark)
  }

  function isQuoted(index: number): boolean {
    const before = lines.slice(0, index)
    const start = before.findLastIndex((line) => line.startsWith('<!-- quote: '))
    // The fence after the mark, and no line of another fence between it and here.
    return (
      start !== -1 && index > start + 1 && !before.slice(start + 2).includes('```') && lines[index] !== '```'
    )
  }

  function isAccepted(changed: string): boolean {
    try {
      return write(changed, ROOT) === changed
    } catch {
      return false
    }
  }
})

/** The character in the middle of what is written on a line. */
function changeOne(line: string): string {
  const start = line.search(/\S/)
  const middle = Math.floor((start + line.length) / 2)
  return `${line.slice(0, middle)}${line[middle] === 'x' ? 'y' : 'x'}${line.slice(middle + 1)}`
}
