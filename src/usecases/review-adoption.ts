import { compareValues, type ValueChange } from '../domain/bootstrap/adopted-values.ts'
import { secretNames } from '../domain/bootstrap/names.ts'
import type { HarborSettings } from '../domain/bootstrap/settings.ts'
import { valueAt } from '../domain/bootstrap/value-tree.ts'
import { plural } from '../domain/text/format.ts'
import type { GivenValues, Helm } from '../ports/cluster.ts'
import type { Log } from '../ports/ports.ts'

export interface AdoptionReview {
  /** Values of the old release that the next revision does not keep, and that cost nothing. */
  readonly dropped: readonly ValueChange[]
  /** Why the adoption is refused, a text each. */
  readonly refusals: readonly string[]
}

const NOTHING: AdoptionReview = { dropped: [], refusals: [] }

/**
 * What a release that was installed by other means would lose. A release that takes its password from our Secret is
 * ours already: it loses nothing that its inputs do not ask for.
 */
export async function reviewAdoption(
  input: {
    readonly settings: HarborSettings
    /** Of the revision that is planned. */
    readonly values: GivenValues
    /** What the values file of the user sets. */
    readonly fileValues: unknown
  },
  { helm, log }: { readonly helm: Helm; readonly log: Log },
): Promise<AdoptionReview> {
  const { settings } = input
  const before = await helm.fetchValues()
  if (valueAt(before.all, ['existingSecretAdminPassword']) === secretNames(settings.releaseName).admin) {
    return NOTHING
  }
  const changes = compareValues({ before, after: input.values, file: input.fileValues })
  const dropped = changes.filter(({ loss }) => loss === undefined)
  if (dropped.length > 0) {
    log.info(
      `${plural(dropped.length, 'value')} of the old release will not be kept; put into "values-file" what you want to keep:`,
    )
    for (const { text } of dropped) log.info(`  - ${text}`)
  }
  const lost = changes.filter(({ loss }) => loss !== undefined)
  return { dropped, refusals: lost.length === 0 ? [] : [renderRefusal(lost, settings)] }
}

function renderRefusal(lost: readonly ValueChange[], { namespace, releaseName }: HarborSettings): string {
  return [
    `The release ${namespace}/${releaseName} has values on which its data or the access to it hang, and an adoption would change them:`,
    ...lost.map(({ text, loss }) => `  - ${text} (${loss})`),
    'Give each as it is in the inputs or in "values-file". A value that is to change goes into "values-file" as the new one.',
  ].join('\n')
}
