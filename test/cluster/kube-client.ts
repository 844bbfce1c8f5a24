import { Agent, request } from 'undici'

export type KubeCredentials =
  | { readonly kind: 'certificate'; readonly cert: string; readonly key: string }
  | { readonly kind: 'token'; readonly token: string }

export interface KubeResponse {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: the tests pick what they know from what the API answers
  readonly body: any
}

/** The API as the tests use it: JSON in, JSON out. */
export class KubeClient {
  readonly #server: string
  readonly #agent: Agent
  readonly #headers: Record<string, string>

  constructor(options: {
    readonly server: string
    readonly ca: string
    readonly credentials: KubeCredentials
  }) {
    const { credentials } = options
    const own = credentials.kind === 'certificate' ? { cert: credentials.cert, key: credentials.key } : {}
    this.#server = options.server
    this.#agent = new Agent({ connect: { ca: options.ca, ...own } })
    this.#headers = credentials.kind === 'token' ? { authorization: `Bearer ${credentials.token}` } : {}
  }

  async request(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<KubeResponse> {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const response = await request(`${this.#server}${path}`, {
      method,
      dispatcher: this.#agent,
      headers: { ...this.#headers, accept: 'application/json', 'content-type': type },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.body.text()
    return { status: response.statusCode, body: parse(text) }
  }

  /** @throws Error for every status that is not 2xx. */
  async expect(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<KubeResponse['body']> {
    const response = await this.request(method, path, body)
    if (response.status >= 300) {
      throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(response.body)}`)
    }
    return response.body
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
