/** What a certificate proves, by sigstore's own mock: every way in which it may not hold. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createIdentityVerifier } from '../../../../src/adapters/sigstore/identity-verifier.ts'
import { openKeylessSigner } from '../../../../src/adapters/sigstore/load.ts'
import { parseTrustedRoots } from '../../../../src/adapters/sigstore/trusted-root.ts'
import type { WantedIdentity } from '../../../../src/domain/attestation/identity.ts'
import type { SigstoreServices } from '../../../../src/domain/attestation/services.ts'
import { renderStatement } from '../../../../src/domain/attestation/statement.ts'
import { type SigstoreSandbox, startSigstore } from '../../../sandbox/sigstore/index.ts'
import { ISSUER, RUN, type RunClaims } from '../../../sandbox/sigstore/tokens.ts'
import { digestOf, report } from '../../../support/builders.ts'
import { openCosign } from '../../../support/cosign.ts'
import { makeKey, signVerdict, tamper, verdictStatement } from '../../../support/signing.ts'

const WANTED: WantedIdentity = { name: `https://github.com/${RUN.job_workflow_ref}`, issuer: ISSUER }
const STATEMENT = renderStatement(verdictStatement(report()))

/** With public logs; as GitHub's, without; one that gives certificates of the past; and one that is not trusted. */
let open: SigstoreSandbox
let closed: SigstoreSandbox
let late: SigstoreSandbox
let foreign: SigstoreSandbox
/** With a log of version 2. */
let tiled: SigstoreSandbox
beforeAll(async () => {
  ;[open, closed, late, foreign, tiled] = await Promise.all([
    startSigstore(),
    startSigstore({ hasLogs: false }),
    startSigstore({ certificatesFrom: new Date(Date.now() - 3_600_000) }),
    startSigstore(),
    startSigstore({ logVersion: 2 }),
  ])
})
afterAll(() => Promise.all([open, closed, late, foreign, tiled].map((sigstore) => sigstore.close())))

interface Wire {
  verificationMaterial: {
    certificate?: { rawBytes: string }
    publicKey?: object
    tlogEntries?: Record<string, unknown>[]
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] }
  }
  dsseEnvelope: { payload: string; signatures: { sig: string }[] }
}

/** A bundle with the verdict of the report. */
async function sign(
  sigstore: SigstoreSandbox,
  options: {
    readonly run?: RunClaims
    readonly services?: (url: string) => SigstoreServices
    readonly statement?: string
  } = {},
): Promise<Wire> {
  const {
    run = RUN,
    services = (url) => ({ authority: url, timestamps: url }),
    statement = STATEMENT,
  } = options
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } =
    sigstore.environment
  sigstore.setRun(run)
  const signer = openKeylessSigner(services(sigstore.url), {
    environment: {},
    signal: new AbortController().signal,
    request: { url, token },
    mask: () => undefined,
  })
  return JSON.parse(await signer.sign(statement)) as Wire
}

const inLog = (url: string): SigstoreServices => ({ authority: url, log: url })
const inBoth = (url: string): SigstoreServices => ({ authority: url, timestamps: url, log: url })

/** @returns '' when it is opened. */
function refusal(
  bundle: Wire | string,
  options: { readonly root?: string; readonly wanted?: Partial<WantedIdentity> } = {},
): string {
  const { root = open.trustedRoot, wanted = {} } = options
  const verifier = createIdentityVerifier({ ...WANTED, ...wanted }, parseTrustedRoots(root))
  const text = typeof bundle === 'string' ? bundle : JSON.stringify(bundle)
  const opened = verifier.open(Buffer.from(text))
  return opened.kind === 'refused' ? opened.reason : ''
}

function edited(bundle: Wire, edit: (wire: Wire) => void): Wire {
  const copy = structuredClone(bundle)
  edit(copy)
  return copy
}

/** A timestamp of an authority about the signature of a bundle. */
async function stamp(bundle: Wire, sigstore: SigstoreSandbox): Promise<string> {
  const [signature] = bundle.dsseEnvelope.signatures
  const hash = createHash('sha256')
    .update(Buffer.from(signature?.sig ?? '', 'base64'))
    .digest('base64')
  const answer = await fetch(`${sigstore.url}/api/v1/timestamp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ artifactHash: hash, hashAlgorithm: 'sha256' }),
  })
  return Buffer.from(await answer.arrayBuffer()).toString('base64')
}

const withTimestamps = (bundle: Wire, ...timestamps: readonly string[]): Wire =>
  edited(bundle, ({ verificationMaterial }) => {
    verificationMaterial.timestampVerificationData = {
      rfc3161Timestamps: timestamps.map((signedTimestamp) => ({ signedTimestamp })),
    }
  })

describe('a bundle with a certificate', () => {
  it.each([
    ['a timestamp', undefined],
    ['an entry of a log', inLog],
    ['both', inBoth],
  ])('is opened by the identity in it: with %s', async (_, services) => {
    const bundle = await sign(open, services === undefined ? {} : { services })
    const verifier = createIdentityVerifier(WANTED, parseTrustedRoots(open.trustedRoot))
    expect(verifier.open(Buffer.from(JSON.stringify(bundle)))).toMatchObject({
      kind: 'signed',
      statement: { subjects: [{ digest: digestOf('a') }], verdict: { result: 'PASSED' } },
    })
  })

  it('may be in a log of version 2, beside a timestamp', async () => {
    const bundle = await sign(tiled, { services: inBoth })
    expect(bundle.verificationMaterial.tlogEntries).toMatchObject([
      { kindVersion: { kind: 'hashedrekord', version: '0.0.2' } },
    ])
    expect(refusal(bundle, { root: tiled.trustedRoot })).toBe('')
    const changed = tamper(JSON.stringify(bundle), (text) => text.replace('"high"', '"never"'))
    expect(refusal(changed, { root: tiled.trustedRoot })).toBe('was changed after it was signed')
  })

  it('need not be in a log where its authority has none', async () => {
    expect(refusal(await sign(closed), { root: closed.trustedRoot })).toBe('')
  })

  it('is opened by any of several roots, one a line, each by itself', async () => {
    const [first, second] = [await sign(open), await sign(closed)]
    const both = `${closed.trustedRoot}\n${open.trustedRoot}\n`
    expect([refusal(first, { root: both }), refusal(second, { root: both })]).toEqual(['', ''])
    // A certificate of one with a time of the other.
    const mixed = withTimestamps(second, await stamp(second, open))
    expect(refusal(mixed, { root: both })).not.toBe('')
  })

  it.each([
    ['with public logs', () => open, { hasLogs: true }],
    ['with a log of version 2', () => tiled, { hasLogs: true, logVersion: 2 }],
    ['without a log', () => closed, { hasLogs: false }],
  ] as const)('is opened when cosign made it: %s', async (_, choose, logs) => {
    const sigstore = choose()
    const cosign = openCosign()
    try {
      cosign.write('root.json', sigstore.trustedRoot)
      cosign.write('statement.json', STATEMENT)
      sigstore.setRun(RUN)
      const { code, text } = await cosign.run([
        ...['attest-blob', '--yes', '--statement', cosign.path('statement.json')],
        ...['--identity-token', sigstore.token('sigstore'), '--trusted-root', cosign.path('root.json')],
        ...['--signing-config', await cosign.writeServices('services.json', { url: sigstore.url, ...logs })],
        ...['--bundle', cosign.path('bundle.json')],
      ])
      expect(code, text).toBe(0)
      expect(refusal(cosign.read('bundle.json'), { root: sigstore.trustedRoot })).toBe('')
    } finally {
      cosign.close()
    }
  })

  it('is that of a workflow that others call only for the repository that is named', async () => {
    const run = { repository: 'org/other', job_workflow_ref: RUN.job_workflow_ref }
    const bundle = await sign(open, { run })
    expect(refusal(bundle)).toMatch(/^is signed in a run of "https:\/\/github.com\/org\/other", which called/)
    expect(refusal(bundle, { wanted: { repository: 'https://github.com/org/*' } })).toBe('')
  })
})

describe('a bundle with a certificate is refused', () => {
  /** Of an earlier run, whose certificate is still valid. */
  let earlier: Wire
  let own: Wire
  let listed: Wire
  beforeAll(async () => {
    earlier = await sign(open)
    own = await sign(open)
    listed = await sign(open, { services: inBoth })
  })

  it('by another identity', async () => {
    const name = 'https://github.com/org/app/.github/workflows/other.yml@refs/heads/main'
    expect(refusal(own, { wanted: { name } })).toBe(
      `is signed by "${WANTED.name}", and "verify-identity" is "${name}"`,
    )
  })

  it('by another issuer', async () => {
    const bundle = await sign(open, { run: { ...RUN, iss: 'https://issuer.example.com' } })
    expect(refusal(bundle)).toContain('is signed by an identity of the issuer "https://issuer.example.com"')
  })

  it('by a key', async () => {
    expect(refusal(await signVerdict(makeKey(), report()))).toBe(
      'is signed with a key, and "verify-identity" was given',
    )
  })

  it.each([
    ['with a timestamp', () => own, /^was changed after it was signed$/],
    ['with an entry in a log', () => listed, /^was changed after it was signed$/],
  ])('when it was changed: %s', (_, bundle, reason) => {
    const changed = tamper(JSON.stringify(bundle()), (text) => text.replace('"high"', '"never"'))
    expect(refusal(changed)).toMatch(reason)
  })

  it('with the certificate of another run', () => {
    const swapped = edited(own, (wire) => {
      const { certificate } = earlier.verificationMaterial
      if (certificate !== undefined) wire.verificationMaterial.certificate = certificate
    })
    expect(refusal(swapped)).toBe('was changed after it was signed')
  })

  it('when the certificate had expired by the time of the log, or of the timestamp', async () => {
    const bundle = await sign(late, { services: inLog })
    const stamped = edited(withTimestamps(bundle, await stamp(bundle, late)), (wire) => {
      wire.verificationMaterial.tlogEntries = []
    })
    const reason = /^was signed at \S+Z, when its certificate was not valid \(\S+Z to \S+Z\)$/
    expect(refusal(bundle, { root: late.trustedRoot })).toMatch(reason)
    expect(refusal(stamped, { root: late.trustedRoot })).toMatch(reason)
  })

  it('without a timestamp and an entry in a log, or with an entry that shows no time', async () => {
    const bare = edited(own, ({ verificationMaterial }) => {
      verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] }
    })
    const timeless = edited(await sign(open, { services: inLog }), ({ verificationMaterial }) => {
      delete verificationMaterial.tlogEntries?.[0]?.['inclusionPromise']
    })
    expect(refusal(bare)).toMatch(/^has neither a timestamp nor an entry of a transparency log/)
    expect(refusal(timeless)).toMatch(/^has neither a timestamp nor an entry of a transparency log/)
  })

  it.each([
    ['a timestamp', undefined, 'has a timestamp that no authority of "trusted-root" gave for it'],
    ['an entry in a log', inLog, 'has a certificate that no authority of "trusted-root" gave'],
  ])('by authorities that are not trusted: with %s', async (_, services, reason) => {
    const bundle = await sign(foreign, services === undefined ? {} : { services })
    expect(refusal(bundle)).toBe(reason)
  })

  it('when one that is trusted confirms the time of a certificate that is not', async () => {
    const bundle = await sign(foreign)
    expect(refusal(withTimestamps(bundle, await stamp(bundle, open)))).toBe(
      'has a certificate that no authority of "trusted-root" gave',
    )
  })

  it('with a timestamp of another authority, of another signature, or beside one that holds', async () => {
    const reason = 'has a timestamp that no authority of "trusted-root" gave for it'
    const other = await sign(open, { statement: '{}' })
    const held = await stamp(own, open)
    expect(refusal(withTimestamps(own, await stamp(own, foreign)))).toBe(reason)
    expect(refusal(withTimestamps(own, await stamp(other, open)))).toBe(reason)
    expect(refusal(withTimestamps(own, held, await stamp(own, foreign)))).toBe(reason)
  })

  it('with an entry of another log, or one whose time was changed', async () => {
    const reason = 'has an entry of a transparency log that "trusted-root" does not confirm'
    const other = await sign(foreign, { services: inLog })
    const swapped = edited(own, (wire) => {
      wire.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries ?? []
    })
    const moved = edited(listed, (wire) => {
      const [entry] = wire.verificationMaterial.tlogEntries ?? []
      if (entry !== undefined) entry['integratedTime'] = String(Number(entry['integratedTime']) + 1)
    })
    expect(refusal(swapped)).toBe(reason)
    expect(refusal(moved)).toBe(reason)
  })

  it('with the entry of another signature', async () => {
    const other = await sign(open, { services: inLog, statement: '{}' })
    const swapped = edited(own, (wire) => {
      wire.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries ?? []
    })
    expect(refusal(swapped)).toBe('was changed after it was signed')
  })

  it('when its certificate is in no log, and those of the authority have to be', async () => {
    const { ctlogs } = JSON.parse(open.trustedRoot) as { readonly ctlogs: object[] }
    const root = JSON.stringify({ ...(JSON.parse(closed.trustedRoot) as object), ctlogs })
    expect(refusal(await sign(closed), { root })).toBe(
      'has a certificate that is in no certificate log of "trusted-root"',
    )
  })

  it('when its name only looks like the one that is wanted, to who reads seven bits of each byte', async () => {
    const run = { ...RUN, job_workflow_ref: RUN.job_workflow_ref.replace(/main$/, 'í'.concat('ain')) }
    expect(refusal(await sign(open, { run }))).toMatch(/^is signed by /)
  })

  it.each([
    [
      'a certificate that cannot be read',
      (wire: Wire) => {
        wire.verificationMaterial.certificate = { rawBytes: 'AAAA' }
      },
      'holds a certificate or a timestamp that cannot be read',
    ],
    [
      'a timestamp that cannot be read',
      (wire: Wire) => {
        wire.verificationMaterial.timestampVerificationData = {
          rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }],
        }
      },
      'holds a certificate or a timestamp that cannot be read',
    ],
    [
      'more witnesses than any signer asks for',
      (wire: Wire) => {
        const [first] = wire.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []
        wire.verificationMaterial.timestampVerificationData = {
          rfc3161Timestamps: Array.from({ length: 17 }, () => first as { signedTimestamp: string }),
        }
      },
      'has more than 16 timestamps and entries of logs',
    ],
    [
      'the same timestamp twice',
      (wire: Wire) => {
        const [first] = wire.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []
        wire.verificationMaterial.timestampVerificationData?.rfc3161Timestamps.push(
          first as { signedTimestamp: string },
        )
      },
      'has a timestamp that no authority of "trusted-root" gave for it',
    ],
  ])('with %s', (_, edit, reason) => {
    expect(refusal(edited(own, edit))).toBe(reason)
  })
})

describe('a trusted root', () => {
  const failureOf = (text: string): string => {
    try {
      parseTrustedRoots(text)
      return ''
    } catch (error) {
      return (error as Error).message
    }
  }
  const changed = (change: object): string =>
    JSON.stringify({ ...(JSON.parse(open.trustedRoot) as object), ...change })

  it.each([
    ['no JSON', () => 'a root', 'is not a trusted root'],
    ['nothing', () => '', 'is not a trusted root'],
    ['something else', () => '{"mediaType":"application/json"}', 'is not a trusted root'],
    ['no object', () => 'null', 'is not a trusted root'],
    ['half of several lines', () => `${open.trustedRoot}\n{"mediaType":`, 'is not a trusted root'],
    [
      'one without an authority',
      () => changed({ certificateAuthorities: [] }),
      'names no certificate authority',
    ],
    [
      'one that shows no time',
      () => changed({ timestampAuthorities: [], tlogs: [] }),
      'names neither a timestamp',
    ],
    [
      'one with nonsense for an authority',
      () => changed({ certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: 'AAAA' }] } }] }),
      'has an authority or a log that cannot be read',
    ],
  ])('is refused: %s', (_, text, message) => {
    expect(failureOf(text())).toContain(message)
  })
})
