import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENTRIES } from '../../../src/main.ts'
import { type BenchCase, type Contender, WALL } from './case.ts'
import { runProgram } from './process.ts'

const DIST = join(import.meta.dirname, '..', '..', '..', 'dist')
const EMPTY = 'an empty script'

/** Missing and wrong inputs: an entry reads them, says so and ends. */
const WRONG_INPUTS = { 'INPUT_CRANE-SHA256': 'none', 'INPUT_HELM-SHA256': 'none' }

/** What every step of the composite costs before it does anything: its stub against an empty script. */
export const START_UP: BenchCase = {
  name: 'start-up',
  title: 'Start-up of an action',
  about:
    'The stub of every action in `dist`, started without its inputs: it loads its code, reads the inputs, says what is wrong and ends. Next to it Node with an empty script.',
  metrics: [WALL],
  rounds: 15,
  prepare({ isQuick }) {
    const temporary = mkdtempSync(join(tmpdir(), 'harbor-actions-bench-'))
    const env = { RUNNER_TEMP: temporary, RUNNER_TOOL_CACHE: temporary, ...WRONG_INPUTS }
    const names = Object.keys(ENTRIES).slice(0, isQuick ? 2 : undefined)
    const contenders: readonly Contender[] = [
      contender(EMPTY, { args: ['-e', ''], command: "node -e ''", isOurs: false, env: {} }),
      ...names.map((name) =>
        contender(name, {
          args: [join(DIST, `${name}.js`)],
          command: `node dist/${name}.js`,
          isOurs: true,
          env,
        }),
      ),
    ]
    return Promise.resolve({
      contenders,
      targets: names.map((of) => ({ metric: WALL.id, of, against: [EMPTY], atMost: 2 })),
      close() {
        rmSync(temporary, { recursive: true, force: true })
        return Promise.resolve()
      },
    })
  },
}

function contender(
  name: string,
  {
    args,
    command,
    isOurs,
    env,
  }: Pick<Contender, 'command' | 'isOurs'> & {
    readonly args: readonly string[]
    readonly env: Readonly<Record<string, string>>
  },
): Contender {
  return {
    name,
    command,
    isOurs,
    async run() {
      const { wallMs } = await runProgram({
        path: process.execPath,
        args,
        env: { PATH: process.env['PATH'] ?? '', ...env },
      })
      return { [WALL.id]: wallMs }
    },
  }
}
