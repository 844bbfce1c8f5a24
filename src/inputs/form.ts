import { errorMessage, InputError, type InputProblem } from '../domain/errors.ts'
import { nearest } from '../domain/text/suggest.ts'

/** The text of an input by its name; '' when it was not given. Exactly as the runner hands it over. */
export type InputReader = (name: string) => string

/** What the checks of inputs need to know of the disk. */
export interface InputFiles {
  exists(path: string): Promise<boolean>
  readText(path: string): Promise<string>
}

/** What the checks of inputs need to know of files that will be written. */
export interface OutputFiles {
  /** Leaves nothing behind. @throws Error that says why not. */
  requireWritablePath(path: string): Promise<void>
}

/**
 * Reads inputs and collects everything that is wrong with them, so that all of it is shown together and
 * before anything has been done. A read that fails returns its stand-in; `complete` then throws.
 */
export class InputForm {
  readonly #read: InputReader
  readonly #problems: InputProblem[] = []

  constructor(read: InputReader) {
    this.#read = read
  }

  /** The untrimmed text: for secrets, whose line breaks are reported as mistakes. */
  raw(name: string): string {
    return this.#read(name)
  }

  text(name: string): string {
    return this.#read(name).trim()
  }

  required(name: string): string {
    const text = this.text(name)
    if (text === '') this.problem(name, 'is required and was not given')
    return text
  }

  problem(input: string, message: string): void {
    this.#problems.push({ input, message })
  }

  /** Whether an input has a problem: what depends on it need not be checked. */
  isRefused(input: string): boolean {
    return this.#problems.some((problem) => problem.input === input)
  }

  /** Runs a parser; its error becomes a problem of this input. */
  parse<T>(
    name: string,
    options: { readonly text: string; readonly parser: (text: string) => T; readonly standIn: T },
  ): T {
    try {
      return options.parser(options.text)
    } catch (error) {
      this.problem(name, errorMessage(error))
      return options.standIn
    }
  }

  /**
   * One of the given words; `standard` when the input was not given. Blanks around a word are refused: conditions
   * in workflows, ours among them, compare it as it was written.
   */
  choice<T extends string>(
    name: string,
    options: { readonly values: readonly T[]; readonly standard: T },
  ): T {
    const text = this.text(name)
    if (text === '') return options.standard
    const value = options.values.find((candidate) => candidate === text.toLowerCase())
    if (value !== undefined && text !== this.raw(name)) {
      this.problem(name, `${JSON.stringify(this.raw(name))} has blanks around the word; write ${value} alone`)
      return value
    }
    if (value !== undefined) return value
    this.problem(name, `"${text}" is not valid. ${suggestion(text, options.values)}`)
    return options.standard
  }

  flag(name: string, options: { readonly standard: boolean }): boolean {
    const standard = options.standard ? 'true' : 'false'
    return this.choice(name, { values: ['true', 'false'], standard }) === 'true'
  }

  /** A whole number from 0 to `highest`. */
  count(name: string, options: { readonly standard: number; readonly highest: number }): number {
    const text = this.text(name)
    if (text === '') return options.standard
    const value = Number(text)
    if (/^\d+$/.test(text) && value <= options.highest) return value
    this.problem(name, `"${text}" is not a whole number from 0 to ${options.highest}`)
    return options.standard
  }

  /** One entry a line, without empty ones: for paths, which may hold commas. */
  lines(name: string): string[] {
    return this.#read(name)
      .split('\n')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  }

  /** A newline or comma list without empty entries. */
  list(name: string): string[] {
    return this.#read(name)
      .split(/[\n,]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  }

  /** @throws InputError with every problem, when there is one. */
  complete(): void {
    if (this.#problems.length > 0) throw new InputError(this.#problems)
  }
}

/** `Did you mean high? Valid values: critical, high, …` */
export function suggestion(word: string, values: readonly string[]): string {
  const close = nearest(word.toLowerCase(), values)
  return `${close === undefined ? '' : `Did you mean "${close}"? `}Valid values: ${values.join(', ')}`
}
