import { CancelledError, errorMessage } from '../../domain/errors.ts'
import type { Outcomes } from '../../domain/report/outcomes.ts'
import { renderWebhook, type WebhookFormat } from '../../domain/watch/webhook.ts'
import type { Log } from '../../ports/log.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import type { Webhook } from '../../ports/watch/webhook.ts'

/** Where changes are sent. */
export interface ChangeNotice {
  readonly webhook: Webhook
  readonly format: WebhookFormat
  /** The page of the run; '' when it is not known. */
  readonly readRunUrl: () => Promise<string>
}

/**
 * Sends what changed since the last run, and nothing when nothing did or nothing was compared. Whatever goes wrong is one
 * warning: the verdict does not depend on a message.
 */
export async function sendChanges(
  outcomes: Outcomes,
  notice: ChangeNotice,
  { store, log }: { readonly store: Pick<ReportStore, 'redact'>; readonly log: Log },
): Promise<void> {
  const { since } = outcomes
  if (since === undefined || since.images.length === 0) {
    log.info(
      `No message to the webhook, because ${since === undefined ? 'there was no last run to compare with' : 'nothing changed'}`,
    )
    return
  }
  try {
    const redacted = store.redact({ outcomes, since, runUrl: await notice.readRunUrl() })
    await notice.webhook.send(renderWebhook(notice.format, redacted))
    log.info('Sent what changed since the last run to the webhook')
  } catch (error) {
    if (error instanceof CancelledError) return
    log.warning(`The webhook was not reached: ${errorMessage(error)}`)
  }
}
