/** The few forms of YAML that the generated files are written in. */
import type { Input } from '../../../src/metadata/input.ts'

/** Every text is in double quotes, but for one that has such quotes itself: the rule of the formatter. */
export function quote(text: string): string {
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
}

/** Expressions stand without quotes. @throws Error for one that YAML would read as something else. */
export function expression(text: string): string {
  if (/: | #|\n/.test(text)) throw new Error(`"${text}" needs quotes`)
  return `\${{ ${text} }}`
}

export function indent(lines: readonly string[], width: number): string[] {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(width)}${line}`))
}

/** The default as the text that the runner hands over; undefined for one that has to be given. */
export function defaultText(input: Input): string | undefined {
  return input.required === true ? undefined : String(input.default)
}

/** What stands behind `default:` of an action. */
export function formatDefault(input: Input): string {
  if (input.kind === 'text' && input.expression !== undefined) return expression(input.expression)
  return quote(String(input.default))
}
