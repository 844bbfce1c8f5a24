import { isPrivate, isThisMachine } from '../../domain/crane/plain-http.ts'
import type { WebhookFormat } from '../../domain/watch/webhook.ts'
import type { InputContext } from '../context.ts'

/** Where changes are sent; the address is masked. */
export interface WebhookRequest {
  readonly address: string
  readonly format: WebhookFormat
}

/** `webhook-url` and `webhook-format`; undefined without an address. No problem quotes it: it is a secret. */
export function readWebhook({
  form,
  mask,
}: Pick<InputContext<'webhook-url' | 'webhook-format' | 'previous-report'>, 'form' | 'mask'>):
  | WebhookRequest
  | undefined {
  const address = form.text('webhook-url')
  const format = form.choice('webhook-format')
  if (address === '') return undefined
  mask(form.raw('webhook-url'))
  mask(address)
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url !== undefined) mask(`${url.pathname}${url.search}`)
  const isPlain = url?.protocol === 'http:' && (isPrivate(url.host) || isThisMachine(url.host))
  if (url?.protocol !== 'https:' && !isPlain) {
    form.problem(
      'webhook-url',
      'is not an https address; http is for a private address (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, .local) and this machine alone',
    )
  } else if (url.username !== '' || url.password !== '') {
    form.problem('webhook-url', 'has a name or a password before the host; that is not supported')
  }
  if (form.text('previous-report') === '') {
    form.problem('webhook-url', 'needs previous-report: it gets what changed since the last run')
  }
  return { address, format }
}
