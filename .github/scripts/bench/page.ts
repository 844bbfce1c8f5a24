import type { CaseResult, Metric, Skipped, Target } from './case.ts'
import { formatLimit, formatRatio, formatValue, markdownTable, spreadCells } from './format.ts'
import type { Machine } from './machine.ts'
import { judgeTarget, ratioOf, spreadOf, valuesOf } from './statistics.ts'

export interface Run {
  /** A day, as in 2026-11-29. */
  readonly date: string
  readonly machine: Machine
  /** Programs that took part, with their versions. */
  readonly versions: Readonly<Record<string, string>>
  /** Sentences about the run as a whole. */
  readonly notes: readonly string[]
  readonly results: readonly CaseResult[]
}

/** docs/performance.md: all that was measured, and which targets hold. */
export function renderPage(run: Run): string {
  return `${[
    '# Performance',
    '<!-- Written by `npm run bench`; do not edit. -->',
    [
      'Measured side by side in one run: in every case the contenders ran in turn (A B C A B C …), a first round that fills caches',
      'was dropped, and a ratio is taken within a round, so that what slows the machine down for a while is in both of its',
      'sides. Every figure is minimum, median and maximum of the rounds; a target is about the median.',
    ].join('\n'),
    renderMachine(run),
    '## Targets',
    renderTargets(run.results),
    ...run.results.flatMap(renderCase),
    '## The look for the operating system',
    LOOK,
    '## Measure it again',
    [
      '```sh',
      'npm run bench                             # everything; writes this page',
      'npm run bench -- --list                   # the cases',
      'npm run bench -- --only start-up          # one of them; prints only',
      'npm run bench -- --quick                  # small sizes: whether it works, and nothing about speed',
      '```',
    ].join('\n'),
  ].join('\n\n')}\n`
}

/** What is known without measuring it: `src/usecases/scan/find-system.ts`. */
const LOOK = [
  'Without an SBOM of Harbor it reads layers while the scan runs. For each platform that is judged that is one request for its manifest',
  '(none for an image for one platform that the run has pushed itself), and one for each layer from the top until a release file is found; an object storage',
  'behind Harbor makes two of each of these. With an SBOM it is one request for the overview of the image and one for the SBOM.',
  'With `os-support: off` there is none.',
  '',
  'A layer above the one with the file is read to its end, because its last entry may replace or remove the file; the one with the file only',
  'as far as the file. So an image of one base layer and one large layer of its own costs about the download of the large one. A layer that',
  'images of one step share is read once. Nothing is written to disk. A verdict waits for the look only where reading takes longer than the scan; a',
  'scan that ends without a result ends the look too.',
].join('\n')

function renderMachine({ date, machine, versions, notes }: Run): string {
  const { cores, memoryGiB, platform, node } = machine
  const programs = Object.entries({ Node: node, ...versions }).map(([name, version]) => `${name} ${version}`)
  return [
    `- ${date}, ${cores} cores, ${memoryGiB} GiB, ${platform}`,
    `- ${programs.join(', ')}`,
    ...notes.map((note) => `- ${note}`),
  ].join('\n')
}

function renderTargets(results: readonly CaseResult[]): string {
  const rows = results.flatMap((result) => result.targets.map((target) => targetCells(result, target)))
  return markdownTable(['holds', 'case', 'target', 'min', 'median', 'max'], rows)
}

function targetCells(result: CaseResult, target: Target): string[] {
  const { title, unit } = metricOf(result, target.metric)
  const what = [`${result.title}: ${target.of}`, `${title} ${formatLimit(target, unit)}`] as const
  const judged = judgeTarget(target, result)
  if (judged === undefined) return ['**not measured**', ...what, '–', '–', '–']
  const { against, spread, holds } = judged
  const format = against === undefined ? (value: number) => formatValue(value, unit) : formatRatio
  const other = against === undefined || target.against?.length === 1 ? '' : ` (${against})`
  return [holds ? 'yes' : '**no**', what[0], `${what[1]}${other}`, ...spreadCells(spread, format)]
}

function renderCase(result: CaseResult): string[] {
  const { title, about, metrics, rows, skipped } = result
  const rounds = rows[0]?.samples.length ?? 0
  const ours = rows.filter(({ isOurs }) => isOurs)
  const peers = rows.filter(({ isOurs }) => !isOurs)
  return [
    `## ${title}`,
    `${about} ${rounds} rounds.`,
    ...metrics.map((metric) => renderValues(result, metric)),
    ...(ours.length > 0 && peers.length > 0
      ? [
          markdownTable(
            ['ratio', 'min', 'median', 'max'],
            metrics.flatMap(({ id, title: what }) =>
              ours.flatMap((row) =>
                peers.map((peer) => [
                  `${what}: ${row.name} / ${peer.name}`,
                  ...spreadCells(ratioOf(row, peer, id), formatRatio),
                ]),
              ),
            ),
          ),
        ]
      : []),
    ...renderSkipped(skipped),
    ['```sh', ...rows.map(({ name, command }) => `# ${name}\n${command}`), '```'].join('\n'),
  ]
}

function renderValues({ rows }: CaseResult, { id, title, unit }: Metric): string {
  return markdownTable(
    [title, 'min', 'median', 'max'],
    rows.map((row) => [
      row.name,
      ...spreadCells(spreadOf(valuesOf(row, id)), (value) => formatValue(value, unit)),
    ]),
  )
}

function renderSkipped(skipped: readonly Skipped[]): string[] {
  if (skipped.length === 0) return []
  return [skipped.map(({ name, reason }) => `- ${name} did not take part: ${reason}.`).join('\n')]
}

function metricOf({ metrics, name }: CaseResult, id: string): Metric {
  const found = metrics.find((metric) => metric.id === id)
  if (found === undefined) throw new Error(`${name} has a target for ${id}, which it does not measure`)
  return found
}
