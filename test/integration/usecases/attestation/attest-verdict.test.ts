/** Signed verdicts in the sandbox and in a plain registry, as the real cosign finds them, and what cosign writes as we find it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHarborApi } from '../../../../src/adapters/harbor/api.ts'
import { createHarborClient, createHarborHttp } from '../../../../src/adapters/harbor/http.ts'
import { createKeySigner } from '../../../../src/adapters/sigstore/key-signer.ts'
import { createKeyVerifier } from '../../../../src/adapters/sigstore/key-verifier.ts'
import { parseSigningKey, parseVerifyKeys } from '../../../../src/adapters/sigstore/keys.ts'
import { requirePassed } from '../../../../src/domain/attestation/passed-report.ts'
import { PREDICATE_TYPE } from '../../../../src/domain/attestation/statement.ts'
import { errorMessage } from '../../../../src/domain/errors.ts'
import { parseHarborRepository } from '../../../../src/domain/harbor/repository.ts'
import { parseDigest } from '../../../../src/domain/oci/digest.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import type { StatementSigner, StatementVerifier } from '../../../../src/ports/attestation/statements.ts'
import type { HarborApi } from '../../../../src/ports/harbor.ts'
import { attestVerdict } from '../../../../src/usecases/attestation/attest-verdict.ts'
import { verifyVerdict } from '../../../../src/usecases/attestation/verify-verdict.ts'
import { type Image, image, push } from '../../../contract/client.ts'
import { type HarborSandbox, startHarbor } from '../../../sandbox/harbor/index.ts'
import { connection, finding, platformScan, report } from '../../../support/builders.ts'
import { type Cosign, openCosign, PASSWORD } from '../../../support/cosign.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { multi } from '../../../support/promotion-stage.ts'
import { hash, makeKey, tamper, verdictStatement } from '../../../support/signing.ts'
import { toolPath } from '../../../support/tools.ts'

let harbor: HarborSandbox
let api: HarborApi
let cosign: Cosign
let repositories = 0
let as: ReturnType<HarborSandbox['addRobot']>

beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'apps' })
  as = harbor.addRobot({ project: 'apps', name: 'ci', access: 'full' })
  const to = connection({
    url: harbor.url,
    host: harbor.host,
    isPlainHttp: true,
    credentials: { kind: 'basic', user: as.name, secret: as.secret },
  })
  const { signal } = new AbortController()
  const client = createHarborClient(to, {})
  const http = createHarborHttp({ connection: to, signal, log: new RecordingLog(), client })
  const limit = { callTimeoutMs: () => 10_000 }
  api = createHarborApi({ connection: to, http, limit, maskSecret: () => undefined })
  cosign = openCosign({ host: harbor.host, name: as.name, secret: as.secret })
})
afterAll(async () => {
  cosign.close()
  await harbor.close()
})

interface Judged {
  readonly report: Report
  /** `host/repository@digest`. */
  readonly reference: string
}

/** An image that is in Harbor, with the report of its pass. */
async function judged(whole: Image, children: readonly Image[] = []): Promise<Judged> {
  repositories += 1
  const name = `app-${repositories}`
  for (const each of [...children, whole]) await push(harbor, { repository: `apps/${name}`, image: each, as })
  const platforms = (children.length === 0 ? [whole] : children).map(({ digest }, at) => {
    const platform = at === 0 ? 'linux/amd64' : 'linux/arm64'
    return platformScan({
      platform,
      digest: parseDigest(digest),
      findings: [finding({ severity: 'low', platforms: [platform] })],
    })
  })
  const passed = report({
    harborUrl: harbor.url,
    host: harbor.host,
    repository: { project: 'apps', name },
    digest: parseDigest(whole.digest),
    scan: { platforms },
  })
  return { report: passed, reference: passed.image.reference }
}

const attest = ({ report: passed }: Judged, signer: StatementSigner) =>
  attestVerdict(
    { report: requirePassed(passed), run: undefined, attestsSboms: false },
    { harbor: api, signer, hash, redact: (value) => value, log: new RecordingLog() },
  )
const verify = ({ report: passed, reference }: Judged, verifier: StatementVerifier) =>
  verifyVerdict(
    {
      repository: parseHarborRepository(passed.image.repository),
      reference,
      wanted: [
        {
          digest: passed.image.digest,
          name: `${harbor.host}/${passed.image.repository}`,
          policy: passed.policy,
        },
      ],
    },
    {
      harbor: api,
      verifier,
      hash,
      clock: { now: () => Date.parse(passed.generatedAt) },
      log: new RecordingLog(),
    },
  ).then(
    ({ verdict }) => verdict.result,
    (error: unknown) => errorMessage(error),
  )
const TYPES = ['vuln', PREDICATE_TYPE.verdict] as const

describe('SBOMs', () => {
  /** With SBOMs of all platforms, as `sbom: true` has them made. */
  async function withSboms(whole: Image, children: readonly Image[]): Promise<Judged> {
    const one = await judged(whole, children)
    const repository = parseHarborRepository(one.report.image.repository)
    for (const { platform, digest } of one.report.platforms) {
      await api.startSbom(repository, digest)
      await expect
        .poll(async () => (await api.fetchSbomOverview(repository, digest))?.sbomDigest, { timeout: 10_000 })
        .toBeDefined()
      expect(platform).not.toBe('')
    }
    return one
  }
  const attestAll = ({ report: passed }: Judged, signer: StatementSigner) =>
    attestVerdict(
      { report: requirePassed(passed), run: undefined, attestsSboms: true },
      { harbor: api, signer, hash, redact: (value) => value, log: new RecordingLog() },
    )

  it('are signed for every platform, before the verdict, and every cosign verifies them as spdxjson', async () => {
    const key = makeKey()
    const { whole, children } = multi('with sboms')
    const one = await withSboms(whole, children)
    const attestations = await attestAll(one, key.signer)
    const sboms = attestations.slice(0, children.length)
    expect(sboms.map(({ predicateType }) => predicateType)).toEqual(children.map(() => PREDICATE_TYPE.sbom))
    expect(sboms.map(({ subject }) => subject)).toEqual(children.map(({ digest }) => digest))
    expect(attestations.at(-1)).toMatchObject({
      subject: whole.digest,
      predicateType: PREDICATE_TYPE.verdict,
    })
    const path = cosign.write('sbom.pub', key.publicPem)
    const [name] = one.reference.split('@')
    for (const { digest } of children) {
      for (const version of [3, 2] as const) {
        const { code, stdout, text } = await cosign.verify(`${name}@${digest}`, {
          key: path,
          type: 'spdxjson',
          version,
        })
        expect(code, text).toBe(0)
        const { payload } = JSON.parse(stdout.trim().split('\n')[0] ?? '') as { readonly payload: string }
        const statement = JSON.parse(Buffer.from(payload, 'base64').toString()) as {
          readonly predicate: { readonly spdxVersion: string; readonly name: string }
        }
        expect(statement.predicate.spdxVersion).toBe('SPDX-2.3')
        expect(statement.predicate.name).toContain(digest)
      }
    }
    // An SBOM is no verdict, and hides none.
    expect(await verify(one, key.verifier)).toBe('PASSED')
    // The index has none of its own.
    expect((await cosign.verify(one.reference, { key: path, type: 'spdxjson' })).code).not.toBe(0)
  })

  it('that are not there leave the image without its verdict', async () => {
    const key = makeKey()
    const one = await judged(image('without sbom'))
    await expect(attestAll(one, key.signer)).rejects.toThrow(
      'failed to sign the SBOM of linux/amd64: Harbor has none',
    )
    expect(await verify(one, key.verifier)).toContain('Harbor has no signed statement about it')
  })

  it('by another key, or for another image, are refused by cosign', async () => {
    const [key, other] = [makeKey(), makeKey()]
    const { whole, children } = multi('with foreign sboms')
    const one = await withSboms(whole, children)
    await attestAll(one, key.signer)
    const [name] = one.reference.split('@')
    const path = cosign.write('other.pub', other.publicPem)
    const { code } = await cosign.verify(`${name}@${children[0]?.digest}`, { key: path, type: 'spdxjson' })
    expect(code).not.toBe(0)
  })
})

describe('what is signed with a key, the real cosign verifies', () => {
  it.each([
    ['ECDSA P-256', () => Promise.resolve(makeKey())],
    ['Ed25519', () => Promise.resolve(makeKey('ed25519'))],
    [
      "cosign's own, with its password",
      async () => {
        const { pem, publicPem } = await cosign.generateKeys('own')
        return {
          publicPem,
          signer: createKeySigner(parseSigningKey({ pem, password: PASSWORD })),
          verifier: createKeyVerifier(parseVerifyKeys(publicPem)),
        }
      },
    ],
  ])('%s', async (name, makeOne) => {
    const { signer, verifier, publicPem } = await makeOne()
    const one = await judged(image(`signed with ${name}`))
    await attest(one, signer)
    const key = cosign.write('key.pub', publicPem)
    for (const type of TYPES) {
      const { code, stdout, text } = await cosign.verify(one.reference, { key, type })
      expect(code, text).toBe(0)
      const { payload } = JSON.parse(stdout) as { payload: string }
      const signed = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as { predicateType: string }
      expect(signed.predicateType).toBe(type === 'vuln' ? PREDICATE_TYPE.vulnerabilities : type)
    }
    expect(await verify(one, verifier)).toBe('PASSED')
  })

  it('for an index and for each of its platforms, also in version 2.6', async () => {
    const { children, whole } = multi('a signed index')
    const one = await judged(whole, children)
    const key = makeKey()
    const done = await attest(one, key.signer)
    expect(done.map(({ subject }) => subject)).toEqual(
      [children[0], children[0], children[1], children[1], whole, whole].map((each) => each?.digest),
    )
    const pub = cosign.write('index.pub', key.publicPem)
    for (const { digest } of [whole, ...children]) {
      for (const version of [3, 2] as const) {
        const reference = `${one.reference.split('@')[0]}@${digest}`
        for (const type of TYPES) {
          const { code, text } = await cosign.verify(reference, { key: pub, type, version })
          expect(code, text).toBe(0)
        }
      }
    }
    expect(harbor.artifact(one.report.image.repository, whole.digest)).toMatchObject({
      tags: null,
      accessories: [{ digest: done[4]?.digest }, { digest: done[5]?.digest }],
    })
  })

  it('and refuses with another key, and when the bundle was changed', async () => {
    const one = await judged(image('signed and attacked'))
    const key = makeKey()
    const changed: StatementSigner = {
      sign: async (statement) =>
        tamper(await key.signer.sign(statement), (text) => text.replace('"low":1', '"low":0')),
    }
    await attest(one, changed)
    const pub = cosign.write('attacked.pub', key.publicPem)
    expect((await cosign.verify(one.reference, { key: pub, type: 'vuln' })).code).not.toBe(0)
    await attest(one, makeKey().signer)
    expect((await cosign.verify(one.reference, { key: pub, type: PREDICATE_TYPE.verdict })).code).toBe(0)
    expect((await cosign.verify(one.reference, { key: pub, type: 'vuln' })).code).not.toBe(0)
  })
})

describe('what cosign signs', () => {
  it('counts like our own when it is the same predicate, and not when its key is another', async () => {
    const one = await judged(image('signed by cosign'))
    const { publicPem } = await cosign.generateKeys('writer')
    const predicate = cosign.write('predicate.json', JSON.stringify(verdictStatement(one.report).predicate))
    const { code, text } = await cosign.run([
      ...['attest', '-y', '--key', cosign.path('writer.key'), '--type', PREDICATE_TYPE.verdict],
      ...['--predicate', predicate, '--use-signing-config=false', '--tlog-upload=false'],
      ...['--allow-http-registry', one.reference],
    ])
    expect(code, text).toBe(0)
    expect(await verify(one, createKeyVerifier(parseVerifyKeys(publicPem)))).toBe('PASSED')
    expect(await verify(one, makeKey().verifier)).toContain('is signed with another key')
  })
})
