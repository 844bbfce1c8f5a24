import * as v from 'valibot'
import type { CertificateInfo } from '../../../domain/kubernetes/certificate.ts'
import type { CallLimit } from '../../../ports/harbor.ts'
import type { HarborPublicApi } from '../../../ports/harbor-admin.ts'
import { text } from '../../decode.ts'
import { API, createHarborCall, type HarborCallContext } from '../call.ts'
import { unusableAnswer } from '../http-answer.ts'
import { isRefusedCertificate, isRefusedHandshake, NoAnswerError } from '../no-answer.ts'

const health = v.object({
  components: v.nullish(v.array(v.object({ name: text, status: text, error: text }))),
})

/** For one ping; a slower server counts as not reachable. Milliseconds. */
const PING_LIMIT: CallLimit = { callTimeoutMs: () => 10_000 }

/** Answers of an ingress without a route or a ready pod, or of another server; no redirects and no refusals. */
function isPingAnswer(status: number): boolean {
  return status === 200 || status === 404 || status === 408 || status === 429 || status >= 500
}

/** Harbor without credentials, as a browser or a client sees it. */
export function createHarborPublicApi(
  context: HarborCallContext & {
    /** The certificate that the server presents; undefined when it cannot be read. */
    readonly fetchCertificate: () => Promise<CertificateInfo | undefined>
  },
): HarborPublicApi {
  const { ask, decode } = createHarborCall(context)

  /** Also what something in front of Harbor answers: what is seen from outside is the question. */
  async function look(path: string, { purpose, expected }: { purpose: string; expected: readonly number[] }) {
    const httpRequest = { method: 'GET', path, purpose } as const
    const response = await ask(httpRequest)
    if (expected.includes(response.status)) return { httpRequest, response }
    throw unusableAnswer(httpRequest, { response, connection: context.connection })
  }

  return {
    async ping() {
      const path = `${API}/ping`
      const httpRequest = {
        method: 'GET',
        path,
        purpose: 'reach Harbor',
        isSingleTry: true,
      } as const
      try {
        const response = await context.http(httpRequest, PING_LIMIT)
        const { status } = response
        if (status === 200 && response.text.trim() === 'Pong') return { kind: 'harbor' }
        if (!isPingAnswer(status)) throw unusableAnswer(httpRequest, { ...context, response })
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
      const purpose = 'read the health of Harbor'
      const { httpRequest, response } = await look(`${API}/health`, { purpose, expected: [200] })
      const { components } = decode(httpRequest, { response, decoder: (json) => v.parse(health, json) })
      return (components ?? []).map(({ name, status, error }) => ({
        name,
        isHealthy: status === 'healthy',
        error,
      }))
    },

    async fetchRealm() {
      const purpose = 'read the login challenge of Harbor'
      const { response } = await look('/v2/', { purpose, expected: [200, 401, 404] })
      return /realm="([^"]*)"/.exec(response.header('www-authenticate') ?? '')?.[1] ?? ''
    },

    async fetchUi() {
      const { response } = await look('/', { purpose: 'open the UI of Harbor', expected: [200] })
      const [contentType = ''] = (response.header('content-type') ?? '').split(';')
      const isPage = /^text\/html$/i.test(contentType.trim()) && /<html/i.test(response.text)
      return { status: response.status, contentType: contentType.trim(), isPage }
    },
  }
}
