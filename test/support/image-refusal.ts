/** Tables of refusals: what is made, and the sentence it is refused with. */
import { expect, it } from 'vitest'
import { CancelledError, UserError } from '../../src/domain/errors.ts'
import type { ImageWorld } from './image-world.ts'

export interface Refusal {
  readonly rule: string
  readonly make: (path: string) => Promise<unknown>
  readonly sentence: string | RegExp
  /** Only staging reads the layers, and the manifests of a compressed archive. */
  readonly passesCheck?: boolean
}

/** One test for each row: refused with the inputs, and refused by the staging. */
export function itRefuses(rows: readonly Refusal[], worldOf: () => ImageWorld): void {
  it.each(rows)('$rule', async ({ make, sentence, passesCheck = false }) => {
    const world = worldOf()
    const path = world.path()
    await make(path)
    if (passesCheck) await world.check(path)
    else expectRefusal(await reasonOf(world.check(path)), { path, sentence })
    expectRefusal(await reasonOf(world.stage(path)), { path, sentence })
  })
}

/** What a promise was rejected with. */
export async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
}

export function expectRefusal(
  error: unknown,
  expected: { readonly path: string; readonly sentence: string | RegExp },
): void {
  expect(error).toBeInstanceOf(UserError)
  expect(error).not.toBeInstanceOf(CancelledError)
  const { message } = error as Error
  const prefix = `"${expected.path}" `
  expect(message.startsWith(prefix)).toBe(true)
  if (typeof expected.sentence === 'string') expect(message.slice(prefix.length)).toBe(expected.sentence)
  else expect(message.slice(prefix.length)).toMatch(expected.sentence)
}
