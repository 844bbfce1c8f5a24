/** What an input may say. Every input is text on its way here, and an empty text is one that was not given. */
export type Input = TextInput | ChoiceInput | BooleanInput | CountInput | DurationInput | SizeInput

interface Common {
  /** What it is for, where an action has no text of its own for it (`published/`). */
  readonly description: string
  /** Only where it is so in every use; an action may require more. */
  readonly required?: true
}

export interface TextInput extends Common {
  readonly kind: 'text'
  /** Is masked in logs, and quoted in no message. */
  readonly secret?: true
  readonly default: string
  /** What the runner puts in when nothing is given, as in `github.token`. */
  readonly expression?: string
}

/** One of several words. */
export interface ChoiceInput<Value extends string = string> extends Common {
  readonly kind: 'choice'
  readonly values: readonly Value[]
  readonly default: Value
}

export interface BooleanInput extends Common {
  readonly kind: 'boolean'
  readonly default: boolean
}

/** A whole number. */
export interface CountInput extends Common {
  readonly kind: 'count'
  readonly lowest: number
  readonly highest: number
  readonly default: number
}

/** As in `90s`, `10m`, `1h30m` or `3d`. */
export interface DurationInput<Default extends string = string> extends Common {
  readonly kind: 'duration'
  readonly longestHours: number
  readonly default: Default
}

/** A job that waits for longer than that has been forgotten. */
const LONGEST_WAIT_HOURS = 24

/** An age above it means any age, which is what leaving the input out says. */
const HIGHEST_AGE_HOURS = 366 * 24

/** As in `50GB`. */
export interface SizeInput extends Common {
  readonly kind: 'size'
  readonly default: string
}

export function text(description: string, defaultText = ''): TextInput {
  return { kind: 'text', description, default: defaultText }
}

export function secret(description: string): TextInput {
  return { kind: 'text', description, secret: true, default: '' }
}

/** A text that the runner fills in. */
export function filledIn(description: string, expression: string): TextInput {
  return { kind: 'text', description, default: '', expression }
}

export function choice<const Value extends string>(
  description: string,
  options: { readonly values: readonly Value[]; readonly default: NoInfer<Value> },
): ChoiceInput<Value> {
  return { kind: 'choice', description, ...options }
}

export function boolean(description: string, defaultValue: boolean): BooleanInput {
  return { kind: 'boolean', description, default: defaultValue }
}

export function count(
  description: string,
  options: { readonly lowest: number; readonly highest: number; readonly default: number },
): CountInput {
  return { kind: 'count', description, ...options }
}

/** How long something is waited for. */
export function duration<const Default extends string>(
  description: string,
  defaultText: Default,
): DurationInput<Default> {
  return { kind: 'duration', description, longestHours: LONGEST_WAIT_HOURS, default: defaultText }
}

/** How old something may be. */
export function age<const Default extends string>(
  description: string,
  defaultText: Default,
): DurationInput<Default> {
  return { kind: 'duration', description, longestHours: HIGHEST_AGE_HOURS, default: defaultText }
}

export function size(description: string, defaultText: string): SizeInput {
  return { kind: 'size', description, default: defaultText }
}

export function required<T extends Input>(input: T): T & { readonly required: true } {
  return { ...input, required: true }
}

/** The named ones of a group. */
export function pick<T extends object, Name extends keyof T>(
  group: T,
  ...names: readonly Name[]
): Pick<T, Name> {
  return Object.fromEntries(names.map((name) => [name, group[name]])) as Pick<T, Name>
}
