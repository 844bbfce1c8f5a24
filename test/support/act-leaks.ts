/** Where a run of act left a secret behind. */
import { join } from 'node:path'
import type { ActOptions, ActResult } from './act.ts'
import { type Leak, leaksBelow, leaksIn } from './secret-forms.ts'

/** What the test itself wrote down: a secret in it is the test's. */
const GIVEN: readonly { readonly path: string; readonly text: (options: ActOptions) => string }[] = [
  { path: join('workspace', '.github', 'workflows', 'job.yml'), text: ({ workflow }) => workflow },
  { path: 'event.json', text: ({ event }) => JSON.stringify(event?.payload ?? {}) },
]

/** What a step actions/login prepares, as a later step finds it. */
const LOGIN_CREDENTIALS = /^after-steps\/harbor-actions-credentials-\w+\/config\.json$/

/** Every place of a run that a person or a later step can read, but for what the test itself wrote there. */
export async function leaksOf(result: ActResult, options: ActOptions): Promise<Leak[]> {
  const { secrets = {} } = options
  const given = GIVEN.filter(({ path, text }) => leaksIn(text(options), { place: path, secrets }).length > 0)
  const seen = {
    log: result.log,
    annotations: JSON.stringify(result.annotations),
    summary: result.summaries.join('\n'),
    ...Object.fromEntries(
      Object.entries(result.outputs).map(([name, value]) => [`the output ${name}`, value]),
    ),
  }
  const below = await leaksBelow(result.leftovers, {
    secrets,
    except: new Set(given.map(({ path }) => path)),
  })
  return [
    ...Object.entries(seen).flatMap(([place, text]) => leaksIn(text, { place, secrets })),
    ...below.filter(({ place }) => options.hasLogin !== true || !LOGIN_CREDENTIALS.test(place)),
  ]
}
