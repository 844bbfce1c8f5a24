/**
 * Property tests: what must hold for every input, tried with random ones. A run takes `TOTAL` inputs in all; its seed
 * is printed, and FC_SEED takes the same ones again.
 */
import fc from 'fast-check'
import { it } from 'vitest'
import { UserError } from '../../src/domain/errors.ts'
import { ImageProblem } from '../../src/domain/oci/problem.ts'

export const TOTAL = 100_000

/** How the inputs are shared out: by what they cost. */
export const SHARES = {
  text: 40_400,
  exceptions: 14_000,
  wire: 20_000,
  verdict: 16_000,
  strictness: 4_000,
  render: 4_000,
  archives: 1_600,
} as const

/** Set by the configuration of vitest: one seed for all files. */
const SEED = Number(process.env['FC_SEED'])

export interface Property {
  /** Completes "for every input …". */
  readonly name: string
  readonly holds: fc.IRawProperty<unknown>
  /** Against the others of its group; default 1. */
  readonly weight?: number
}

/** Declares a test for each property, with its part of the group's inputs. */
export function properties(group: keyof typeof SHARES, list: readonly Property[]): void {
  const sum = list.reduce((total, { weight = 1 }) => total + weight, 0)
  for (const { name, holds, weight = 1 } of list) {
    it(name, async () => {
      const numRuns = Math.ceil((SHARES[group] * weight) / sum)
      await fc.assert(holds as fc.IAsyncProperty<unknown>, { seed: SEED, numRuns })
    })
  }
}

/** A property of a value; it holds when `check` neither throws nor returns false. */
export function forAll<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => unknown): fc.IProperty<[T]> {
  return fc.property(arbitrary, (value) => check(value) !== false)
}

export function forAllAsync<T>(
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => Promise<unknown>,
): fc.IAsyncProperty<[T]> {
  return fc.asyncProperty(arbitrary, async (value) => (await check(value)) !== false)
}

/** An error that says what is wrong with the input; a TypeError or RangeError is a defect of ours. */
export function isOwnError(error: unknown): boolean {
  if (error instanceof UserError || error instanceof ImageProblem) return true
  return error instanceof Error && error.constructor === Error && error.message !== ''
}

/** What `parse` gives, or undefined when it refuses with an error of its own. */
export function refusedOr<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch (error) {
    if (!isOwnError(error)) throw error
    return undefined
  }
}

/** Control characters but tab and line feed, and those that change the direction of text. */
export const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Text that tries to look like something else. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['::error::', '##[error]', '::add-mask::x', '::stop-commands::t', '%0A', '\r\n', '\n', '\u2028'],
          ...[
            '@octocat',
            '#1',
            'GH-1',
            'org/app#2',
            ':white_check_mark:',
            'https://evil.example/',
            'www.evil.example',
          ],
          ...['<script>', '</details>', '<!--', '-->', '<img src=x>', '&lt;', '|', '||', '`', '```', '~~~'],
          ...['[a](b)', '![a](b)', '[x]: y', '<a@b.c>', 'a@b.example', '**', '__', '~~', '$x$', '\\', '\\\\'],
          ...[
            '\u202e',
            '\u0000',
            '\u001b[31m',
            '\ud800',
            '\u200b',
            '# ',
            '- ',
            '1. ',
            '> ',
            '---',
            '===',
            '\t',
            ' ',
          ],
        ),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join('')),
)

/** Any value of JSON with one of its places changed into something else. */
export function broken(json: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.nat(), fc.jsonValue({ maxDepth: 2 }), fc.boolean())
    .map(([place, value, isRemoved]) =>
      changeOne(json, { place: place % countPlaces(json), value, isRemoved }),
    )
}

function countPlaces(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 1
  return 1 + Object.values(json).reduce((sum: number, child) => sum + countPlaces(child), 0)
}

function changeOne(
  json: unknown,
  change: { readonly place: number; readonly value: unknown; readonly isRemoved: boolean },
): unknown {
  let left = change.place
  const walk = (node: unknown): unknown => {
    if (left === 0) {
      left -= 1
      return change.isRemoved ? undefined : change.value
    }
    left -= 1
    if (Array.isArray(node)) return node.map(walk)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child)]))
  }
  return walk(json)
}
