import { styleText } from 'node:util'
import type { ColoredLead } from '../../domain/report/log-color.ts'

/**
 * The line with its beginning in a colour. GitHub's page of a run shows ANSI colours, although the log is no terminal:
 * so the stream is not asked, and NO_COLOR alone decides (https://no-color.org: any value but an empty one).
 *
 * @param line escaped already, so that no other sequence is in it.
 */
export function colorLine(line: string, lead: ColoredLead, environment: NodeJS.ProcessEnv): string {
  if ((environment['NO_COLOR'] ?? '') !== '') return line
  const { length, color } = lead
  return styleText(color, line.slice(0, length), { validateStream: false }) + line.slice(length)
}
