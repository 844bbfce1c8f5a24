import { errorMessage, InputError, type InputProblem } from '../domain/errors.ts'
import { parseSize } from '../domain/text/size.ts'
import { nearest } from '../domain/text/suggest.ts'
import {
  type ActionName,
  type ChoiceValue,
  type DurationValue,
  INPUTS_OF,
  type InputName,
  type InputNameOf,
  type NameOfKind,
} from '../metadata/actions.ts'
import type { Input } from '../metadata/input.ts'
import { parseDuration } from './duration.ts'

/** The text of an input by its name; '' when it was not given. Exactly as the runner hands it over. */
export type InputReader = (name: string) => string

/** What the checks of inputs need to know of the disk. */
export interface InputFiles {
  exists(path: string): Promise<boolean>
  /** @throws Error with a clause that says why it cannot be read, and quotes neither the file nor the path. */
  readText(path: string): Promise<string>
}

/** What the checks of inputs need to know of files that will be written. */
export interface OutputFiles {
  /** Leaves nothing behind. @throws Error that says why not. */
  requireWritablePath(path: string): Promise<void>
}

const EVERY_INPUT: ReadonlySet<string> = new Set(
  Object.values(INPUTS_OF).flatMap((inputs) => Object.keys(inputs)),
)

const INPUTS: { readonly [Action in ActionName]: Readonly<Record<InputNameOf<Action>, Input>> } = INPUTS_OF

/**
 * Warnings about names that are probably mistyped inputs of the action. GitHub's runner warns of every unknown name;
 * those of act, Gitea and Forgejo do not. What a variable of the job adds in INPUT_… may be meant for another program, so
 * a name counts only when it is close to an input. A composite never gets to know its unknown inputs.
 *
 * @param given the names of the inputs that are not empty, in small letters.
 */
export function findMistypedInputs(action: ActionName, given: readonly string[]): string[] {
  const own = Object.keys(INPUTS[action])
  return given.flatMap((name) => {
    const meant = EVERY_INPUT.has(name) ? undefined : nearest(name, own)
    return meant === undefined
      ? []
      : [`"${name}" is not an input of this action and has no effect. Did you mean "${meant}"?`]
  })
}

/** The inputs of an action. */
export function openForm<Action extends ActionName>(
  action: Action,
  read: InputReader,
): InputForm<InputNameOf<Action>> {
  return new InputForm(INPUTS[action], read)
}

/**
 * Reads inputs and collects everything that is wrong with them, so that all of it is shown together and
 * before anything has been done. Values, limits and defaults are those of the metadata: an empty text is an input that
 * was not given, and is read as its default. A read that fails returns a fallback; `complete` then throws.
 *
 * A form of an action that has more inputs can stand where fewer are read, never one that lacks an input.
 */
export class InputForm<in Name extends InputName> {
  readonly #inputs: Readonly<Record<string, Input>>
  readonly #read: InputReader
  readonly #problems: InputProblem[] = []

  constructor(inputs: Readonly<Record<Name, Input>>, read: InputReader) {
    this.#inputs = inputs
    this.#read = read
  }

  /** The untrimmed text, without the default: for secrets, whose line breaks are reported as mistakes. */
  raw(name: Name): string {
    return this.#read(name)
  }

  text(name: Name & NameOfKind<'text'>): string {
    return this.#read(name).trim() || this.#declared(name, 'text').default
  }

  required(name: Name & NameOfKind<'text'>): string {
    const text = this.text(name)
    if (text === '') this.problem(name, 'is required and was not given')
    return text
  }

  /** Once, however often the input is read. */
  problem(input: Name, message: string): void {
    if (this.#problems.some((known) => known.input === input && known.message === message)) return
    this.#problems.push({ input, message })
  }

  /** Whether an input has a problem: what depends on it need not be checked. False for one that the action lacks. */
  isRefused(input: InputName): boolean {
    return this.#problems.some((problem) => problem.input === input)
  }

  /** Runs a parser on the text of an input or on a part of it; its error becomes a problem of the input. */
  parse<T>(
    name: Name,
    options: { readonly text: string; readonly parser: (text: string) => T; readonly fallback: T },
  ): T {
    try {
      return options.parser(options.text)
    } catch (error) {
      this.problem(name, errorMessage(error))
      return options.fallback
    }
  }

  /** A text as its parser reads it; undefined when it was not given, and for one that is wrong. */
  optional<T>(name: Name & NameOfKind<'text'>, parser: (text: string) => T): T | undefined {
    const text = this.text(name)
    return text === '' ? undefined : this.parse<T | undefined>(name, { text, parser, fallback: undefined })
  }

  /** One of the words of the input. */
  choice<Choice extends Name & NameOfKind<'choice'>>(name: Choice): ChoiceValue<Choice> {
    const { values, default: fallback } = this.#declared(name, 'choice')
    return this.#word(name, { values, fallback }) as ChoiceValue<Choice>
  }

  boolean(name: Name & NameOfKind<'boolean'>): boolean {
    const fallback = String(this.#declared(name, 'boolean').default)
    return this.#word(name, { values: ['true', 'false'], fallback }) === 'true'
  }

  /** A whole number between the limits of the input. */
  count(name: Name & NameOfKind<'count'>): number {
    const { lowest, highest, default: fallback } = this.#declared(name, 'count')
    const text = this.#read(name).trim()
    if (text === '') return fallback
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= lowest && value <= highest) return value
    this.problem(name, `"${text}" is not a whole number from ${lowest} to ${highest}`)
    return fallback
  }

  /** In milliseconds. */
  duration<Duration extends Name & NameOfKind<'duration'>>(name: Duration): DurationValue<Duration> {
    const { default: defaultText, longestHours } = this.#declared(name, 'duration')
    const parser = (written: string): number => parseDuration(written, longestHours)
    const fallback = defaultText === '' ? undefined : parser(defaultText)
    const text = this.#read(name).trim()
    const value = text === '' ? fallback : this.parse(name, { text, parser, fallback })
    return value as DurationValue<Duration>
  }

  /** In bytes. */
  size(name: Name & NameOfKind<'size'>): number {
    const fallback = parseSize(this.#declared(name, 'size').default)
    const text = this.#read(name).trim()
    return text === '' ? fallback : this.parse(name, { text, parser: parseSize, fallback })
  }

  /** One entry a line, without empty ones: for paths, which may hold commas. */
  lines(name: Name & NameOfKind<'text'>): string[] {
    return this.#read(name)
      .split('\n')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  }

  /** A newline or comma list without empty entries. */
  list(name: Name & NameOfKind<'text'>): string[] {
    return this.#read(name)
      .split(/[\n,]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  }

  /** @throws InputError with every problem, when there is one. */
  complete(): void {
    if (this.#problems.length > 0) throw new InputError(this.#problems)
  }

  /**
   * Spaces around a word are refused: conditions in workflows, also in those of this project, compare the text as it was written.
   */
  #word(name: Name, options: { readonly values: readonly string[]; readonly fallback: string }): string {
    const written = this.#read(name)
    const text = written.trim()
    if (text === '') return options.fallback
    const value = options.values.find((candidate) => candidate === text.toLowerCase())
    if (value === undefined) this.problem(name, `"${text}" is not valid. ${suggestion(text, options.values)}`)
    else if (text !== written) {
      this.problem(name, `${JSON.stringify(written)} has spaces around the word; write ${value} alone`)
    }
    return value ?? options.fallback
  }

  /** What the metadata says of an input; the types leave no other kind. */
  #declared<Kind extends Input['kind']>(name: string, kind: Kind): Extract<Input, { readonly kind: Kind }> {
    const input = this.#inputs[name]
    if (input?.kind !== kind) throw new Error(`"${name}" is not an input of the kind ${kind}`)
    return input as Extract<Input, { readonly kind: Kind }>
  }
}

/** `Did you mean high? Valid values: critical, high, …` */
export function suggestion(word: string, values: readonly string[]): string {
  const close = nearest(word.toLowerCase(), values)
  return `${close === undefined ? '' : `Did you mean "${close}"? `}Valid values: ${values.join(', ')}`
}
