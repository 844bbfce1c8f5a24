import { InputError } from '../../src/domain/errors.ts'
import { type InputForm, openForm } from '../../src/inputs/form.ts'
import type { ActionName, InputNameOf } from '../../src/metadata/actions.ts'

/** The form of an action whose other inputs were not given. */
export function formOf<Action extends ActionName>(
  action: Action,
  inputs: Readonly<Record<string, string>>,
): InputForm<InputNameOf<Action>> {
  return openForm(action, (name) => inputs[name] ?? '')
}

/** What a form says when it is completed: `input: message`; [] when nothing is wrong. */
export function problemsOf(form: { complete(): void }): string[] {
  try {
    form.complete()
    return []
  } catch (error) {
    return problemsIn(error)
  }
}

/** The same of reading all inputs of an action. */
export async function problemsWhile(reading: Promise<unknown>): Promise<readonly string[]> {
  try {
    await reading
    return []
  } catch (error) {
    return problemsIn(error)
  }
}

function problemsIn(error: unknown): string[] {
  if (!(error instanceof InputError)) throw error
  return error.problems.map(({ input, message }) => `${input}: ${message}`)
}
