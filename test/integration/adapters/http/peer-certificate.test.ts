import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fetchPeerCertificate } from '../../../../src/adapters/http/peer-certificate.ts'

/** Takes every connection and says nothing. */
let silent: Server
let target: URL
beforeEach(async () => {
  silent = createServer((socket) => socket.on('error', () => undefined))
  await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  target = new URL(`https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
afterEach(async () => {
  await new Promise((resolve) => silent.close(resolve))
})

it('looks at nothing when the job is being cancelled already', async () => {
  const signal = AbortSignal.abort()
  expect(await fetchPeerCertificate({ target, proxy: undefined, signal })).toBeUndefined()
})

it('ends its look when the job is cancelled', async () => {
  const cancel = new AbortController()
  silent.once('connection', () => cancel.abort())
  const { signal } = cancel
  expect(await fetchPeerCertificate({ target, proxy: undefined, signal })).toBeUndefined()
})
