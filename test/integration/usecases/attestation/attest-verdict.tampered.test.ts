/**
 * What was changed after it was signed, as the real cosign and this project's own verifier find it: in Harbor and in a plain registry over
 * HTTP, by a key and by the certificate of a workflow run. Every change is refused by all of them, and what was not changed is taken.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHarborApi } from '../../../../src/adapters/harbor/api.ts'
import { createHarborClient, createHarborHttp } from '../../../../src/adapters/harbor/http.ts'
import { createIdentityVerifier } from '../../../../src/adapters/sigstore/identity-verifier.ts'
import { openKeylessSigner } from '../../../../src/adapters/sigstore/load.ts'
import { parseTrustedRoots } from '../../../../src/adapters/sigstore/trusted-root.ts'
import { BUNDLE_MEDIA_TYPE } from '../../../../src/domain/attestation/bundle.ts'
import { PREDICATE_TYPE, renderStatement } from '../../../../src/domain/attestation/statement.ts'
import { errorMessage } from '../../../../src/domain/errors.ts'
import { parseHarborRepository } from '../../../../src/domain/harbor/repository.ts'
import { parseDigest } from '../../../../src/domain/oci/digest.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import type { StatementSigner, StatementVerifier } from '../../../../src/ports/attestation/statements.ts'
import { verifyVerdict } from '../../../../src/usecases/attestation/verify-verdict.ts'
import { image, MANIFEST_TYPE, push } from '../../../contract/client.ts'
import { startHarbor } from '../../../sandbox/harbor/index.ts'
import { type SigstoreSandbox, startSigstore } from '../../../sandbox/sigstore/index.ts'
import { ISSUER, RUN, type RunClaims } from '../../../sandbox/sigstore/tokens.ts'
import { connection, platformScan, report } from '../../../support/builders.ts'
import { type Cosign, type CosignResult, openCosign } from '../../../support/cosign.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { servePlainRegistry } from '../../../support/registry.ts'
import { listByFallbackTag, putBlob } from '../../../support/signatures.ts'
import { hash, makeKey, tamper, verdictStatement } from '../../../support/signing.ts'
import { putBundle } from '../../../support/statements.ts'
import { toolPath } from '../../../support/tools.ts'

const VERSIONS = [3, 2] as const
const TYPE = PREDICATE_TYPE.verdict
const IDENTITY = `https://github.com/${RUN.job_workflow_ref}`

/** Where images and bundles are. */
interface Place {
  readonly host: string
  readonly url: string
  readonly login: { readonly name: string; readonly secret: string }
  put(repository: string, name: string): Promise<string>
  /** Beside an image, as everyone who may push there can do it. */
  list(repository: string, bundle: { readonly digest: string; readonly subject: string }): Promise<void>
  close(): Promise<void>
}

async function openHarbor(): Promise<Place> {
  const harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'apps' })
  const login = harbor.addRobot({ project: 'apps', name: 'ci', access: 'full' })
  return {
    host: harbor.host,
    url: harbor.url,
    login,
    async put(repository, name) {
      const one = image(name)
      await push(harbor, { repository, image: one, as: login })
      return one.digest
    },
    // It has a list of its own.
    list: async () => undefined,
    close: () => harbor.close(),
  }
}

async function openPlain(): Promise<Place> {
  const registry = await servePlainRegistry()
  const host = `127.0.0.1:${registry.port}`
  const url = `http://${host}`
  return {
    host,
    url,
    login: { name: 'anyone', secret: 'anything' },
    async put(repository, name) {
      const one = image(name)
      for (const blob of one.blobs) {
        await putBlob({ registry: url, repository }, { mediaType: '', text: Buffer.from(blob) })
      }
      const { status } = await fetch(`${url}/v2/${repository}/manifests/${one.digest}`, {
        method: 'PUT',
        headers: { 'content-type': one.mediaType },
        body: new Uint8Array(one.manifest),
      })
      expect(status).toBe(201)
      return one.digest
    },
    async list(repository, { digest, subject }) {
      const { headers } = await fetch(`${url}/v2/${repository}/manifests/${digest}`, { method: 'HEAD' })
      const size = Number(headers.get('content-length'))
      const referrers = [{ digest, size, artifactType: BUNDLE_MEDIA_TYPE, mediaType: MANIFEST_TYPE }]
      await listByFallbackTag({ registry: url, repository }, { digest: subject, referrers })
    },
    close: () => registry.close(),
  }
}

interface Bundle {
  readonly verificationMaterial: Record<string, unknown>
  readonly dsseEnvelope: {
    readonly payloadType: string
    readonly signatures: readonly { readonly sig: string }[]
  }
}
interface Signed {
  /** The bundle as it was signed. */
  readonly text: string
  /** Signs by another key, or in the run of another workflow. */
  readonly foreign: (statement: string) => Promise<string>
  readonly sign: (statement: string) => Promise<string>
  readonly statement: string
}

const edit = (text: string, change: (bundle: Bundle) => object): string =>
  JSON.stringify(change(JSON.parse(text) as Bundle))
const envelope = (text: string, change: (envelope: Bundle['dsseEnvelope']) => object): string =>
  edit(text, (bundle) => ({
    ...bundle,
    dsseEnvelope: { ...bundle.dsseEnvelope, ...change(bundle.dsseEnvelope) },
  }))
/** @throws Error when there is nothing to replace: nothing would have been changed. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`there is no ${from} in ${text}`)
  return changed
}
const OTHER = 'b'.repeat(64)

const CHANGES: Readonly<Record<string, (signed: Signed) => string | Promise<string>>> = {
  'the time of the verdict': ({ text }) =>
    tamper(text, (payload) => replaced(payload, /"timeVerified":"\d{4}/, '"timeVerified":"2099')),
  'the policy of the verdict': ({ text }) =>
    tamper(text, (payload) => replaced(payload, '"failOn":"high"', '"failOn":"critical"')),
  'a space': ({ text }) => tamper(text, (payload) => `${payload} `),
  'the digest that it is about, by the same signer': ({ sign, statement }) => {
    const other = JSON.parse(statement) as { subject: { digest: { sha256: string } }[] }
    for (const { digest } of other.subject) digest.sha256 = OTHER
    return sign(JSON.stringify(other))
  },
  'the type of its predicate': ({ text }) =>
    tamper(text, (payload) => replaced(payload, TYPE, 'https://slsa.dev/provenance/v1')),
  'the type of its payload': ({ text }) =>
    envelope(text, () => ({ payloadType: 'application/vnd.in-toto.text' })),
  'its signature, for that of another statement': async ({ text, sign, statement }) => {
    const other = JSON.parse(await sign(replaced(statement, 'PASSED', 'FAILED'))) as Bundle
    return envelope(text, () => ({ signatures: other.dsseEnvelope.signatures }))
  },
  'a bit of its signature': ({ text }) =>
    envelope(text, ({ signatures: [first] }) => {
      const bytes = Buffer.from(first?.sig ?? '', 'base64')
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
      return { signatures: [{ ...first, sig: bytes.toString('base64') }] }
    }),
  'its signature, for none': ({ text }) => envelope(text, () => ({ signatures: [] })),
  'who signed it': ({ foreign, statement }) => foreign(statement),
  'its proof of who signed it, for that of someone else': async ({ text, foreign, statement }) => {
    const other = JSON.parse(await foreign(statement)) as Bundle
    return envelope(text, () => ({ signatures: other.dsseEnvelope.signatures }))
  },
}

interface Means {
  readonly signer: StatementSigner
  readonly foreign: StatementSigner
  readonly verifier: StatementVerifier
  readonly verify: (cosign: Cosign, reference: string, version: 2 | 3) => Promise<CosignResult>
}

function byKey(): Means {
  const [key, other] = [makeKey(), makeKey()]
  return {
    signer: key.signer,
    foreign: other.signer,
    verifier: key.verifier,
    verify: (cosign, reference, version) =>
      cosign.verify(reference, { key: cosign.write('verdict.pub', key.publicPem), type: TYPE, version }),
  }
}

function byCertificate(sigstore: SigstoreSandbox): Means {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } =
    sigstore.environment
  const signerOf = (run: RunClaims): StatementSigner => ({
    sign(statement) {
      sigstore.setRun(run)
      return openKeylessSigner(
        { authority: sigstore.url, timestamps: sigstore.url },
        {
          environment: {},
          signal: new AbortController().signal,
          request: { url, token },
          mask: () => undefined,
        },
      ).sign(statement)
    },
  })
  const other = { ...RUN, job_workflow_ref: RUN.job_workflow_ref.replace('release.yml', 'other.yml') }
  return {
    signer: signerOf(RUN),
    foreign: signerOf(other),
    verifier: createIdentityVerifier(
      { name: IDENTITY, issuer: ISSUER },
      parseTrustedRoots(sigstore.trustedRoot),
    ),
    verify: (cosign, reference, version) =>
      cosign.verifyIdentity(reference, {
        identity: IDENTITY,
        issuer: ISSUER,
        type: TYPE,
        trustedRoot: cosign.write('trusted.json', sigstore.trustedRoot),
        hasLogs: false,
        version,
      }),
  }
}

let sigstore: SigstoreSandbox
beforeAll(async () => {
  sigstore = await startSigstore({ hasLogs: false })
})
afterAll(() => sigstore.close())

describe.each([
  { where: 'Harbor', open: openHarbor },
  { where: 'a plain registry over HTTP', open: openPlain },
])('in $where', ({ open }) => {
  let place: Place
  let cosign: Cosign
  let images = 0
  beforeAll(async () => {
    place = await open()
    cosign = openCosign({ host: place.host, ...place.login })
  })
  afterAll(async () => {
    cosign.close()
    await place.close()
  })

  describe.each([
    { by: 'a key', choose: byKey },
    { by: 'the certificate of a run', choose: () => byCertificate(sigstore) },
  ])('a verdict that is signed with $by', ({ by, choose }) => {
    /** An image with one bundle beside it, and what each verifier says of it: '' when it holds. */
    async function ask(change?: (signed: Signed) => string | Promise<string>) {
      const means = choose()
      images += 1
      const repository = { project: 'apps', name: `app-${images}` }
      const path = `${repository.project}/${repository.name}`
      const digest = parseDigest(await place.put(path, `${by} ${images}`))
      const scan = { platforms: [platformScan({ platform: 'linux/amd64', digest, findings: [] })] }
      const judged = report({ harborUrl: place.url, host: place.host, repository, digest, scan })
      const statement = renderStatement(verdictStatement(judged))
      const sign = (text: string) => means.signer.sign(text)
      const text = await sign(statement)
      const foreign = (other: string) => means.foreign.sign(other)
      const bundle = await change?.({ text, statement, sign, foreign })
      const referrer = await putBundle(
        { harbor: place, repository: path, as: place.login },
        { text: bundle ?? text, subject: digest },
      )
      await place.list(path, { digest: referrer, subject: digest })
      const said: Record<string, string> = { own: await askOwn(judged, means.verifier) }
      for (const version of VERSIONS) {
        const { code, text: output } = await means.verify(cosign, judged.image.reference, version)
        said[`cosign ${version}`] = code === 0 ? '' : output
      }
      return said
    }

    async function askOwn(judged: Report, verifier: StatementVerifier): Promise<string> {
      const to = connection({
        url: place.url,
        host: place.host,
        isPlainHttp: true,
        credentials: { kind: 'basic', user: place.login.name, secret: place.login.secret },
      })
      const log = new RecordingLog()
      const client = createHarborClient(to, {})
      const http = createHarborHttp({ connection: to, signal: new AbortController().signal, log, client })
      const limit = { callTimeoutMs: () => 10_000 }
      const harbor = createHarborApi({ connection: to, http, limit, maskSecret: () => undefined })
      const { digest, repository, reference } = judged.image
      const wanted = [{ digest, name: `${place.host}/${repository}`, policy: judged.policy }] as const
      const clock = { now: () => Date.parse(judged.generatedAt) }
      try {
        await verifyVerdict(
          { repository: parseHarborRepository(repository), reference, wanted },
          { harbor, verifier, hash, clock, log },
        )
        return ''
      } catch (error) {
        return errorMessage(error)
      }
    }

    it('is verified by cosign 3, by cosign 2.6 and by verify-verdict', async () => {
      expect(await ask()).toEqual({ own: '', 'cosign 3': '', 'cosign 2': '' })
    })

    it.each(Object.entries(CHANGES))('is refused by all of them after a change of %s', async (_, change) => {
      const said = await ask(change)
      for (const [tool, words] of Object.entries(said)) expect(words, `${tool} takes it`).not.toBe('')
    })
  })
})
