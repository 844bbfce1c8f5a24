import { generateKeyPairSync } from 'node:crypto'

/** What a handler of sigstore's mock answers. */
export interface Reply {
  readonly statusCode: number
  readonly response: string | ArrayBufferView
  readonly contentType?: string
  readonly headers?: Readonly<Record<string, string>>
}

export const makeKeys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
