import { createWorld, pushAndScan } from '../../../test/e2e/world.ts'
import { FORMS, type Form } from '../../../test/support/act.ts'
import { type BenchCase, type Contender, WALL } from './case.ts'

/** What a run costs that has nothing to send and nothing to wait for; milliseconds. */
const MOST = { root: 400, composite: 1200 } as const

const TITLES = { root: 'root form', composite: 'composite' } as const satisfies Record<Form, string>

/** The steps of the composite that run for one image. */
const STEPS = [
  'Check the inputs',
  'Set up crane',
  'Log in to Harbor',
  'Copy the image',
  'Await the scan',
  'Report',
]

/** A job through act whose image Harbor has, with its scan: what remains is the start of every step, and its questions. */
export const THROUGH_ACT: BenchCase = {
  name: 'through-act',
  title: 'An image that is there and scanned, through act',
  about:
    'A job of one step, `push-and-scan`, run by act on an image that Harbor has already, tagged and scanned. The times are those that act gives for the step and, in the composite, for each step in it; with their steps at the end of the job.',
  metrics: [WALL],
  async prepare() {
    const world = await createWorld()
    const inputs = { repository: world.repository(), 'fail-on': 'never' }
    /** Of the last run of the composite. */
    let parts: ReadonlyMap<string, number> = new Map()

    async function run(form: Form): Promise<ReadonlyMap<string, number>> {
      const { exitCode, log } = await pushAndScan(world, form, { inputs })
      if (exitCode !== 0) throw new Error(`the job failed:\n${log}`)
      return durationsIn(log)
    }
    const whole = (form: Form): Contender => ({
      name: TITLES[form],
      command: `act push: a workflow with uses: ${FORMS[form]}`,
      isOurs: true,
      async run() {
        const found = await run(form)
        if (form === 'composite') parts = found
        const times = ['Pre', 'Main', 'Post'].map((stage) => found.get(`${stage} ${FORMS[form]}`) ?? 0)
        return { [WALL.id]: times.reduce((sum, time) => sum + time, 0) }
      },
    })
    const part = (step: string): Contender => ({
      name: `${TITLES.composite}: ${step}`,
      command: 'the same run',
      isOurs: true,
      run() {
        const time = parts.get(`Main ${step}`)
        if (time === undefined) throw new Error(`act gives no time for the step "${step}"`)
        return Promise.resolve({ [WALL.id]: time })
      },
    })
    return {
      contenders: [whole('root'), whole('composite'), ...STEPS.map(part)],
      targets: (['root', 'composite'] as const).map((form) => ({
        metric: WALL.id,
        of: TITLES[form],
        atMost: MOST[form],
      })),
      close: () => world.close(),
    }
  },
}

/** Milliseconds by stage and name: act writes `✅  Success - Main Log in to Harbor [147.4ms]`. */
function durationsIn(log: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [, name = '', seconds, milliseconds] of log.matchAll(
    /Success - ((?:Pre|Main|Post) .+) \[(?:([\d.]+)s|([\d.]+)ms)\]$/gm,
  )) {
    found.set(name, seconds === undefined ? Number(milliseconds) : Number(seconds) * 1000)
  }
  return found
}
