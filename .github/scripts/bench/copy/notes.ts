/** What the page says about the copies as a whole. */
import { toolVersion } from '../../../../test/support/tools.ts'
import { LINE } from './copy.ts'
import { type MeasuredLine, measureLine } from './link-check.ts'
import { skopeoVersion } from './tools.ts'

/** Ten times the line: whether the proxy itself would be the limit. */
const FASTER = 10

export function toolVersions(): Readonly<Record<string, string>> {
  const pinned = (['crane', 'oras', 'regctl'] as const).map((name) => [name, toolVersion(name)] as const)
  const skopeo = skopeoVersion()
  return Object.fromEntries([...pinned, ...(skopeo === undefined ? [] : [['skopeo', skopeo] as const])])
}

/** Harbor as its version names it, or the sandbox. */
export async function describeTarget(): Promise<string> {
  const { HARBOR_URL: url = '' } = process.env
  if (url === '') {
    return `The source is \`crane registry serve\`; Harbor is the sandbox of the tests (\`test/sandbox\`), which answers as Harbor does and stores in another \`crane registry serve\` (${toolVersion('crane')}). What a server needs is in the time of every contender.`
  }
  const response = await fetch(`${url}/api/v2.0/systeminfo`)
  const { harbor_version: version = 'of an unknown version' } = (await response.json()) as {
    readonly harbor_version?: string
  }
  return `The source is \`crane registry serve\` (${toolVersion('crane')}), the target a Harbor ${version}.`
}

/** The line as it is, measured before anything is copied over it. */
export async function measuredLine(): Promise<string> {
  const measured = await measureLine(LINE)
  const faster = await measureLine({ ...LINE, megabitsPerSecond: LINE.megabitsPerSecond * FASTER })
  return describeLine(measured, faster)
}

/** @param faster the same proxy when it is set to ten times the rate: what it can carry at most. */
export function describeLine(measured: MeasuredLine, faster: MeasuredLine): string {
  const { megabitsPerSecond } = LINE
  const rate = (value: number): string => value.toFixed(0)
  // Both directions at their rate, and twice as much in reserve.
  const isLimit = measured.both < 1.9 * megabitsPerSecond || faster.down < 2 * megabitsPerSecond
  return [
    `The line, measured: ${rate(measured.down)} Mbit/s down, ${rate(measured.up)} up, ${rate(measured.downTogether)} down on two connections together, ${rate(measured.both)} both ways together;`,
    `${measured.roundTripMs.toFixed(1)} ms there and back, ${measured.firstAnswerMs.toFixed(0)} ms with the opening of the connection.`,
    `Set to ${megabitsPerSecond * FASTER} Mbit/s the same proxy carries ${rate(faster.down)}.`,
    isLimit
      ? '**The proxy itself was a limit in this run: what was copied over the line was slowed down by more than the line.**'
      : `At ${megabitsPerSecond} Mbit/s the proxy itself is not the limit.`,
  ].join(' ')
}
