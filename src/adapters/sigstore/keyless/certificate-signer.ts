import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import { FulcioSigner, type Signature, type Signer } from '@sigstore/sign'
import { steadyNow } from '../../process/steady-clock.ts'

/** A certificate is used for as long as this part of its life is not over: the timestamp of a signature comes after it. */
const USED_PART = 0.5

/**
 * Signs with a key that never leaves this process, and a certificate for it from Fulcio. The library asks for another
 * certificate for each signature; here the statements of a run share one while it is young.
 */
export function createCertificateSigner(options: {
  readonly authority: string
  readonly fetchToken: () => Promise<string>
}): Signer {
  const keyHolder = createKeyHolder()
  const fulcio = new FulcioSigner({
    fulcioBaseURL: options.authority,
    identityProvider: { getToken: options.fetchToken },
    keyHolder,
  })
  let held: Promise<Certificate> | undefined

  async function fetchCertificate(): Promise<Certificate> {
    const askedAt = steadyNow()
    // What is signed on the way is not used.
    const { key } = await fulcio.sign(Buffer.alloc(0))
    return { key, until: askedAt + USED_PART * requireOurs(key, keyHolder.publicKey) }
  }

  /** Signatures that are made at once share it too. After a failure the next one asks again. */
  async function holdCertificate(): Promise<Certificate> {
    const before = held
    const young = await before?.catch(() => undefined)
    if (young !== undefined && steadyNow() < young.until) return young
    if (held === before || held === undefined) held = fetchCertificate()
    return held
  }

  return {
    async sign(data) {
      const { key } = await holdCertificate()
      return { ...(await keyHolder.sign(data)), key }
    },
  }
}

interface Certificate {
  readonly key: Signature['key']
  /** By the steady clock, in milliseconds. */
  readonly until: number
}

function createKeyHolder(): Signer & { readonly publicKey: string } {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  return {
    publicKey,
    sign: async (data) => ({
      signature: sign('sha256', data, pair.privateKey),
      key: { $case: 'publicKey', publicKey },
    }),
  }
}

/** @returns how long it is valid altogether, in milliseconds. @throws Error that completes "it …". */
function requireOurs(key: Signature['key'], publicKey: string): number {
  if (key.$case !== 'x509Certificate') throw new CertificateProblem('its answer holds no certificate')
  const { validFromDate, validToDate, publicKey: certified } = readCertificate(key.certificate)
  if (certified.export({ type: 'spki', format: 'pem' }).toString() !== publicKey) {
    throw new CertificateProblem('its certificate is for another key than the one that was sent')
  }
  return validToDate.getTime() - validFromDate.getTime()
}

/** The message is a clause about the authority. */
export class CertificateProblem extends Error {}

function readCertificate(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem)
  } catch (cause) {
    throw new CertificateProblem('its certificate cannot be read', { cause })
  }
}
