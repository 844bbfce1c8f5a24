/** The table as docs/reliability.md. It says how a run has to end, and nothing of when the check ran. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FAULTS } from './faults.ts'
import { type Cell, cells } from './matrix.ts'
import { STAGES } from './stages.ts'

export const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'reliability.md')

const WORDS: Readonly<Record<Cell['expected']['kind'], string>> = {
  recovers: 'goes on',
  stops: 'stops',
  undecided: 'undecided',
  untagged: 'not tagged',
  unreported: 'no report',
  warns: 'warns',
  nonsense: '–',
}

const HEAD = `# What a fault does to a run

Written by \`npm run check:faults\`, which runs every cell of the table: the built action and a real crane, with a real
toxiproxy between them and a Harbor (\`test/sandbox\`), in quarantine. Do not edit it by hand.

| word | the run |
| --- | --- |
| goes on | tries again where that is needed and ends as it would have without the fault: with the verdict that is true of the image |
| stops | fails with an error that says what was being done and what was found; there is no verdict, and no tag |
| undecided | fails: the verdict is \`undecided\`, the error says why, and no tag is set |
| not tagged | fails: the image passed, the error says which tag could not be set and that running the job again completes the rest |
| no report | fails: the image passed and has its tags, and the error says which file could not be written |
| warns | succeeds with a warning: the comment does not decide over the job |
| – | makes no sense; the reasons are below |

In every cell, whatever the fault: the exit code is 0 for a success and 1 for anything else; \`passed\` is never said of an
image that fails or was not judged; no tag is on an image without a verdict; no credentials, no work directory and no
half-written report are left; and the secrets are in no log, output or file, in any encoding.
`

export function renderDocument(): string {
  const all = cells()
  const at = (fault: string, stage: string): Cell | undefined =>
    all.find((cell) => cell.fault.id === fault && cell.stage.id === stage)
  const table = [
    `| fault | ${STAGES.map(({ title }) => title).join(' | ')} |`,
    `| --- |${STAGES.map(() => ' --- |').join('')}`,
    ...FAULTS.map(
      (fault) =>
        `| ${fault.title} | ${STAGES.map((stage) => WORDS[at(fault.id, stage.id)?.expected.kind ?? 'nonsense']).join(' | ')} |`,
    ),
  ]
  const sentences = FAULTS.flatMap((fault) => {
    const said = STAGES.flatMap((stage) => {
      const sentence = at(fault.id, stage.id)?.sentence ?? ''
      return sentence === '' ? [] : [`| ${stage.title} | ${sentence.replaceAll('|', '\\|')} |`]
    })
    return said.length === 0
      ? []
      : ['', `### ${fault.title}`, '', '| stage | the message holds |', '| --- | --- |', ...said]
  })
  const reasons = all.flatMap(({ fault, stage, expected }) =>
    expected.kind === 'nonsense' ? [`| ${fault.title} | ${stage.title} | ${expected.reason} |`] : [],
  )
  const count = all.filter(({ expected }) => expected.kind !== 'nonsense').length
  return [
    HEAD,
    `## The table (${count} cells)`,
    '',
    ...table,
    '',
    '## What is said',
    '',
    'By stage; `…` is any text.',
    ...sentences,
    '',
    '## What makes no sense',
    '',
    '| fault | stage | because |',
    '| --- | --- | --- |',
    ...reasons,
    '',
  ].join('\n')
}

export async function writeDocument(): Promise<void> {
  await writeFile(DOCUMENT, renderDocument())
}
