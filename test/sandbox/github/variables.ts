/** The Actions variables of the sandbox's repository. */
import { type Answer, NOT_FOUND } from './answer.ts'

const AT = '2026-11-24T10:00:00Z'

export class RepositoryVariables {
  /** What GitHub would hand to a job in `vars`, by name. */
  readonly values = new Map<string, string>()

  show(name: string): Answer {
    const value = this.values.get(name)
    return value === undefined
      ? NOT_FOUND
      : { status: 200, body: { name, value, created_at: AT, updated_at: AT } }
  }

  /** 409 for one that is there. */
  create({ name, value }: { readonly name: string; readonly value: string }): Answer {
    if (this.values.has(name)) return { status: 409, body: { message: 'Already exists' } }
    this.values.set(name, value)
    return { status: 201, body: {} }
  }

  change(name: string, { value }: { readonly value?: string }): Answer {
    if (!this.values.has(name)) return NOT_FOUND
    if (value !== undefined) this.values.set(name, value)
    return { status: 204 }
  }
}
