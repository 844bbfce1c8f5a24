import * as v from 'valibot'
import type { CertificateFacts } from '../../../domain/kubernetes/certificate.ts'
import type { CallLimit } from '../../../ports/harbor.ts'
import type { HarborFront } from '../../../ports/harbor-admin.ts'
import { isRefusedCertificate, isRefusedHandshake, NoAnswerError } from '../../http/no-answer.ts'
import { API, decodeJson as decode, type HarborCallContext, sendExpecting } from '../expect.ts'
import { unusableAnswer } from '../http-answer.ts'

const text = v.optional(v.nullable(v.string(), ''), '')
const health = v.object({
  components: v.nullish(v.array(v.object({ name: text, status: text, error: text }))),
})

/** One look; a server that takes longer is not there. Milliseconds. */
const KNOCK_LIMIT: CallLimit = { callTimeoutMs: () => 10_000 }

/** What an ingress without a route or a pod says, and other servers: not a redirect, and no refusal. */
function isKnockAnswer(status: number): boolean {
  return status === 200 || status === 404 || status === 408 || status === 429 || status >= 500
}

/** What Harbor shows to all, as a browser or a client sees it. */
export function createHarborFront(
  context: HarborCallContext & {
    /** The certificate that the address shows; undefined when it cannot be seen. */
    readonly fetchCertificate: () => Promise<CertificateFacts | undefined>
  },
): HarborFront {
  const ask = (path: string, call: { readonly purpose: string; readonly expected: readonly number[] }) =>
    sendExpecting({ method: 'GET', path, purpose: call.purpose }, { ...context, ...call })

  return {
    async knock() {
      const path = `${API}/ping`
      const httpRequest = {
        method: 'GET',
        path,
        purpose: 'reach Harbor',
        isSingleTry: true,
      } as const
      try {
        const response = await context.http(httpRequest, KNOCK_LIMIT)
        const { status } = response
        if (status === 200 && response.text.trim() === 'Pong') return { kind: 'harbor' }
        if (!isKnockAnswer(status)) throw unusableAnswer(httpRequest, { ...context, response })
        return { kind: 'answer', status, text: response.text }
      } catch (error) {
        if (!(error instanceof NoAnswerError)) throw error
        if (isRefusedCertificate(error)) {
          return { kind: 'certificate', code: error.code, shown: await context.fetchCertificate() }
        }
        if (error.isTransient || isRefusedHandshake(error)) {
          return { kind: 'no-answer', reason: error.reason }
        }
        throw error
      }
    },

    fetchCertificate: context.fetchCertificate,

    async fetchHealth() {
      const purpose = 'ask Harbor how its parts are'
      const response = await ask(`${API}/health`, { purpose, expected: [200] })
      const { components } = decode(purpose, { response, schema: health })
      return (components ?? []).map(({ name, status, error }) => ({
        name,
        isHealthy: status === 'healthy',
        error,
      }))
    },

    async fetchRealm() {
      const purpose = 'ask Harbor where clients log in'
      const response = await ask('/v2/', { purpose, expected: [200, 401, 404] })
      return /realm="([^"]*)"/.exec(response.header('www-authenticate') ?? '')?.[1] ?? ''
    },

    async fetchUi() {
      const response = await ask('/', { purpose: 'open the UI of Harbor', expected: [200] })
      const [contentType = ''] = (response.header('content-type') ?? '').split(';')
      const isPage = /^text\/html$/i.test(contentType.trim()) && /<html/i.test(response.text)
      return { status: response.status, contentType: contentType.trim(), isPage }
    },
  }
}
