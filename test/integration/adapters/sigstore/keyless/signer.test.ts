/** Signatures with the identity of a run, by sigstore's own mock. */
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { afterEach, describe, expect, it } from 'vitest'
import { openKeylessSigner } from '../../../../../src/adapters/sigstore/load.ts'
import type { SigstoreServices } from '../../../../../src/domain/attestation/services.ts'
import { CancelledError, errorMessage, UserError } from '../../../../../src/domain/errors.ts'
import { type SigstoreSandbox, startSigstore } from '../../../../sandbox/sigstore/index.ts'
import { ISSUER } from '../../../../sandbox/sigstore/tokens.ts'

let sigstore: SigstoreSandbox
afterEach(() => sigstore.close())

async function open(
  options: Parameters<typeof startSigstore>[0] = {},
  choose: (url: string) => SigstoreServices = (url) => ({ authority: url, timestamps: url, log: url }),
) {
  sigstore = await startSigstore(options)
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } =
    sigstore.environment
  const masked: string[] = []
  const cancel = new AbortController()
  const signer = openKeylessSigner(choose(sigstore.url), {
    environment: {},
    signal: cancel.signal,
    retryMs: 1,
    request: { url, token },
    mask: (secret) => void masked.push(secret),
  })
  return { signer, masked, cancel }
}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a statement', () => {
  it('is signed with a certificate, and its time and its entry in the log can be verified', async () => {
    const { signer } = await open()
    const bundle = bundleFromJSON(JSON.parse(await signer.sign('{"it":"is"}')))
    const { content, tlogEntries, timestampVerificationData } = bundle.verificationMaterial
    expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json')
    expect(content.$case).toBe('certificate')
    expect([tlogEntries.length, timestampVerificationData?.rfc3161Timestamps.length]).toEqual([1, 1])
    const root = TrustedRoot.fromJSON(JSON.parse(sigstore.trustedRoot))
    const verifier = new Verifier(toTrustMaterial(root), { timestampThreshold: 2 })
    expect(verifier.verify(toSignedEntity(bundle)).identity).toMatchObject({
      subjectAlternativeName: 'https://github.com/org/app/.github/workflows/release.yml@refs/heads/main',
      extensions: { issuer: ISSUER },
    })
  })

  it('needs no log: without one nothing is published', async () => {
    const { signer } = await open({ hasLogs: false }, (url) => ({ authority: url, timestamps: url }))
    const bundle = bundleFromJSON(JSON.parse(await signer.sign('{}')))
    const root = TrustedRoot.fromJSON(JSON.parse(sigstore.trustedRoot))
    new Verifier(toTrustMaterial(root), { tlogThreshold: 0, ctlogThreshold: 0 }).verify(
      toSignedEntity(bundle),
    )
    expect(sigstore.calls).toEqual(['token', 'fulcio', 'timestamp'])
  })

  it('shares its certificate with others of the run, also with those that are signed at once', async () => {
    const { signer } = await open()
    await Promise.all([signer.sign('1'), signer.sign('2')])
    await signer.sign('3')
    expect(sigstore.calls.filter((service) => service === 'fulcio')).toHaveLength(1)
    expect(sigstore.calls.filter((service) => service === 'timestamp')).toHaveLength(3)
  })

  it('gets another certificate when the shared one is past half of its life', async () => {
    const before = performance.now
    const { signer } = await open()
    try {
      await signer.sign('1')
      performance.now = () => before.call(performance) + 6 * 60_000
      await signer.sign('2')
    } finally {
      performance.now = before
    }
    expect(sigstore.calls.filter((service) => service === 'fulcio')).toHaveLength(2)
  })

  it('is signed after faults that pass', async () => {
    const { signer } = await open()
    for (const service of ['token', 'fulcio', 'timestamp', 'rekor'] as const) {
      sigstore.addFault(service, { status: 503, times: 2 })
    }
    expect(await signer.sign('{}')).toContain('rfc3161Timestamps')
  })

  it('is in the log once when the answer of the log is lost', async () => {
    const { signer } = await open({}, (url) => ({ authority: url, log: url }))
    sigstore.addFault('rekor', { status: 502, isLost: true })
    const bundle = bundleFromJSON(JSON.parse(await signer.sign('{}')))
    const root = TrustedRoot.fromJSON(JSON.parse(sigstore.trustedRoot))
    new Verifier(toTrustMaterial(root)).verify(toSignedEntity(bundle))
    // Entered, refused because it is there, and fetched.
    expect(sigstore.calls.filter((service) => service === 'rekor')).toHaveLength(3)
  })

  it('is entered in a log of version 2, which shows no time', async () => {
    const { signer } = await open({ logVersion: 2 })
    const [bundle] = await Promise.all([signer.sign('{"it":"is"}'), signer.sign('{}')])
    const root = TrustedRoot.fromJSON(JSON.parse(sigstore.trustedRoot))
    new Verifier(toTrustMaterial(root)).verify(toSignedEntity(bundleFromJSON(JSON.parse(bundle))))
    await signer.sign('[]')
    const calls = sigstore.calls.filter((service) => service.startsWith('rekor'))
    // Once it is known it is asked for at once.
    expect(calls.toSorted()).toEqual(['rekor', 'rekor', 'rekor-2', 'rekor-2', 'rekor-2'])
  })

  it('has every token masked', async () => {
    const { signer, masked } = await open()
    await signer.sign('{}')
    expect(masked).toEqual(sigstore.secrets)
  })
})

describe('a statement is not signed', () => {
  it.each([
    ['token', 403, '', /failed to get a token for the identity of this run: GitHub answered 403$/],
    [
      'fulcio',
      400,
      '{"code":3,"message":"no such \\u001b[31missuer"}',
      /failed to get a certificate from 127\.0\.0\.1:\d+: it answered 400 "no such \\u001b\[31missuer"$/,
    ],
    ['fulcio', 201, '{}', /failed to get a certificate from .*: its answer has not the form/],
    ['fulcio', 201, '<html>', /failed to get a certificate from .*: its answer is not JSON$/],
    [
      'fulcio',
      201,
      '{"signedCertificateEmbeddedSct":{"chain":{"certificates":["nonsense"]}}}',
      /failed to get a certificate from .*: its certificate cannot be read$/,
    ],
    ['timestamp', 500, 'down', /failed to get a timestamp from 127\.0\.0\.1:\d+: it answered 500 "down"$/],
    ['timestamp', 201, 'nonsense', /failed to get a timestamp from .*: it gave none that can be read$/],
    ['rekor', 400, 'no', /failed to enter a signature in the log of 127\.0\.0\.1:\d+: it answered 400 "no"$/],
  ] as const)('when %s answers %i %s', async (service, status, body, message) => {
    const { signer } = await open()
    sigstore.addFault(service, { status, body, times: 4 })
    const error = await failureOf(signer.sign('{}'))
    expect(error).toBeInstanceOf(UserError)
    expect(errorMessage(error)).toMatch(message)
    for (const secret of sigstore.secrets) expect(errorMessage(error)).not.toContain(secret)
  })

  it('when the certificate is for another key', async () => {
    const { signer } = await open()
    const elsewhere = await startSigstore()
    try {
      const first = JSON.parse(await signer.sign('{}')) as {
        verificationMaterial: { certificate: { rawBytes: string } }
      }
      const pem = `-----BEGIN CERTIFICATE-----\n${first.verificationMaterial.certificate.rawBytes}\n-----END CERTIFICATE-----\n`
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } =
        elsewhere.environment
      const other = openKeylessSigner(
        { authority: elsewhere.url, timestamps: elsewhere.url },
        {
          environment: {},
          signal: new AbortController().signal,
          request: { url, token },
          mask: () => undefined,
        },
      )
      const body = JSON.stringify({ signedCertificateEmbeddedSct: { chain: { certificates: [pem] } } })
      elsewhere.addFault('fulcio', { status: 201, body })
      expect(errorMessage(await failureOf(other.sign('{}')))).toContain('is for another key')
    } finally {
      await elsewhere.close()
    }
  })

  it('when its time lies outside of the certificate', async () => {
    const { signer } = await open({ certificatesFrom: new Date(Date.now() - 3_600_000) })
    expect(errorMessage(await failureOf(signer.sign('{}')))).toContain("lies outside of the certificate's")
  })

  it('when its timestamp is about another signature', async () => {
    const { signer } = await open()
    const { verificationMaterial } = bundleFromJSON(JSON.parse(await signer.sign('{"it":"is"}')))
    const body = verificationMaterial.timestampVerificationData?.rfc3161Timestamps[0]?.signedTimestamp
    sigstore.addFault('timestamp', { status: 201, body: body ?? '' })
    expect(errorMessage(await failureOf(signer.sign('{}')))).toContain(
      'its timestamp is about another signature',
    )
  })

  it('when a log that shows no time is all that there is', async () => {
    const { signer } = await open({ logVersion: 2 }, (url) => ({ authority: url, log: url }))
    expect(errorMessage(await failureOf(signer.sign('{}')))).toMatch(
      /^failed to enter a signature in the log of .*: this log shows no time .*; give "timestamp-url" too$/,
    )
  })

  it('when the token is for others', async () => {
    const { signer } = await open()
    sigstore.addFault('token', { status: 200, body: JSON.stringify({ value: sigstore.token('vault') }) })
    expect(errorMessage(await failureOf(signer.sign('{}')))).toContain('the token is for vault')
  })

  it('when the job is cancelled, and a later one asks again', async () => {
    const { signer, cancel } = await open()
    sigstore.addFault('fulcio', { status: 400 })
    await failureOf(signer.sign('{}'))
    expect(await signer.sign('{}')).toContain('certificate')
    cancel.abort()
    const error = await failureOf(signer.sign('{}'))
    expect(error).toBeInstanceOf(CancelledError)
    expect(errorMessage(error)).toMatch(
      /^failed to get a timestamp from .*: the job is being cancelled$|^failed to enter/,
    )
  })
})
