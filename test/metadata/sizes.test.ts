/**
 * What is measured is the function: cutting a file in two only moves lines, and a short file may hold one function that
 * takes all of it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { type Function as FunctionNode, type Node, parse } from 'acorn'
import { ancestor } from 'acorn-walk'
import { expect, it } from 'vitest'
import { ROOT } from './manifests.ts'

/** Lines of a function without those of the functions in it: what has to be read at once. */
const MAX_OWN_LINES = 75

/** Longer functions, each with the reason. */
const LONGER: Readonly<Record<string, string>> = {}

const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name))

interface Measured {
  readonly name: string
  readonly lines: number
}

/** Every named function of a file with its own lines. */
function measure(file: string): Measured[] {
  const text = stripTypeScriptTypes(readFileSync(join(ROOT, file), 'utf8'))
  const program = parse(text, { ecmaVersion: 'latest', sourceType: 'module', locations: true })
  const own = new Map<Node, Measured>()
  const visit = (node: FunctionNode, ancestors: readonly Node[]): void => {
    const lines = (node.loc?.end.line ?? 0) - (node.loc?.start.line ?? 0) + 1
    const name = `${file} ${node.id?.name ?? `line ${node.loc?.start.line}`}`
    own.set(node, { name, lines: lines + (own.get(node)?.lines ?? 0) })
    const outer = ancestors.findLast((other) => other !== node && /Function/.test(other.type))
    // The line on which it begins and the one on which it ends are shared with the outer function.
    if (outer !== undefined) {
      own.set(outer, { name: '', lines: (own.get(outer)?.lines ?? 0) - Math.max(lines - 2, 0) })
    }
  }
  // An inner function is visited before the one around it.
  ancestor(program, {
    FunctionDeclaration: (node, _state, ancestors) => visit(node, ancestors),
    FunctionExpression: (node, _state, ancestors) => visit(node, ancestors),
    ArrowFunctionExpression: (node, _state, ancestors) => visit(node, ancestors),
  })
  return [...own.values()]
}

it('every function is short enough to be read at once, or says why not', () => {
  const functions = SOURCES.flatMap(measure)
  expect(functions.length).toBeGreaterThan(1000)
  const tooLong = functions.filter(({ lines }) => lines > MAX_OWN_LINES)
  expect(tooLong.filter(({ name }) => LONGER[name] === undefined)).toEqual([])
  const long = new Set(tooLong.map(({ name }) => name))
  expect(
    Object.keys(LONGER).filter((name) => !long.has(name)),
    'no reason is needed any more',
  ).toEqual([])
})

/** A folder with more is a list to search through. */
const MAX_FILES_IN_FOLDER = 15

it('no folder of the sources holds more files than can be taken in', () => {
  const counts = new Map<string, number>()
  for (const file of SOURCES) {
    const folder = file.slice(0, file.lastIndexOf('/'))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const full = [...counts].filter(([, count]) => count > MAX_FILES_IN_FOLDER).map(([folder]) => folder)
  expect(full).toEqual([])
})

/** An action reads its inputs, makes ports, calls a use case and sets the outputs; more lines are a decision. */
const MAX_ACTION_LINES = 40

const ACTIONS = SOURCES.filter((file) => file.startsWith('src/actions/'))

it('every action is a few lines', () => {
  expect(ACTIONS.length).toBeGreaterThan(15)
  const lines = (file: string): number => readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length
  expect(ACTIONS.filter((file) => lines(file) >= MAX_ACTION_LINES)).toEqual([])
})
