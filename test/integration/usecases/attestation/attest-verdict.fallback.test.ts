/**
 * Signed verdicts in a registry over HTTP that keeps no list of referrers: they are listed under the fallback tag of the
 * OCI specification, as the real cosign finds them and writes them.
 */
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
import { type Digest, parseDigest } from '../../../../src/domain/oci/digest.ts'
import { fallbackTag } from '../../../../src/domain/oci/signature.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import type { StatementSigner } from '../../../../src/ports/attestation/statements.ts'
import type { HarborApi } from '../../../../src/ports/harbor.ts'
import { attestVerdict } from '../../../../src/usecases/attestation/attest-verdict.ts'
import { verifyVerdict } from '../../../../src/usecases/attestation/verify-verdict.ts'
import { type Image, image } from '../../../contract/client.ts'
import { connection, finding, platformScan, report } from '../../../support/builders.ts'
import { type Cosign, openCosign, PASSWORD } from '../../../support/cosign.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { multi } from '../../../support/promotion-stage.ts'
import { type PlainRegistry, servePlainRegistry } from '../../../support/registry.ts'
import { putBlob } from '../../../support/signatures.ts'
import { hash, makeKey, type SigningKey, tamper, verdictStatement } from '../../../support/signing.ts'

/** cosign 2.6 has one flag more for bundles and finds them in the same way. */
const VERSIONS = [3, 2] as const
const TYPES = ['vuln', PREDICATE_TYPE.verdict] as const

let registry: PlainRegistry
let host: string
let api: HarborApi
let cosign: Cosign
let repositories = 0

beforeAll(async () => {
  registry = await servePlainRegistry()
  host = `127.0.0.1:${registry.port}`
  const to = connection({ url: `http://${host}`, host, isPlainHttp: true })
  const log = new RecordingLog()
  const client = createHarborClient(to, {})
  const http = createHarborHttp({ connection: to, signal: new AbortController().signal, log, client })
  const limit = { callTimeoutMs: () => 10_000 }
  api = createHarborApi({ connection: to, http, limit, maskSecret: () => undefined })
  cosign = openCosign()
})
afterAll(async () => {
  cosign.close()
  await registry.close()
})

async function push(repository: string, each: Image): Promise<void> {
  for (const blob of each.blobs) {
    await putBlob({ registry: `http://${host}`, repository }, { mediaType: '', text: Buffer.from(blob) })
  }
  const response = await fetch(`http://${host}/v2/${repository}/manifests/${each.digest}`, {
    method: 'PUT',
    headers: { 'content-type': each.mediaType },
    body: new Uint8Array(each.manifest),
  })
  expect(response.status).toBe(201)
}

/** An image that is in the registry, with the report of its pass. */
async function judged(whole: Image, children: readonly Image[] = []): Promise<Report> {
  repositories += 1
  const name = `app-${repositories}`
  for (const each of [...children, whole]) await push(`apps/${name}`, each)
  const platforms = (children.length === 0 ? [whole] : children).map(({ digest }, at) => {
    const platform = at === 0 ? 'linux/amd64' : 'linux/arm64'
    const findings = [finding({ severity: 'low', platforms: [platform] })]
    return platformScan({ platform, digest: parseDigest(digest), findings })
  })
  return report({
    harborUrl: `http://${host}`,
    host,
    repository: { project: 'apps', name },
    digest: parseDigest(whole.digest),
    scan: { platforms },
  })
}

const attest = (passed: Report, signer: StatementSigner) =>
  attestVerdict(
    { report: requirePassed(passed), run: undefined, attestsSboms: false },
    { harbor: api, signer, hash, redact: (value) => value, log: new RecordingLog() },
  )

const verify = (passed: Report, key: Pick<SigningKey, 'verifier'>) =>
  verifyVerdict(
    {
      repository: parseHarborRepository(passed.image.repository),
      reference: passed.image.reference,
      wanted: [
        {
          digest: passed.image.digest,
          name: `${host}/${passed.image.repository}`,
          policy: passed.policy,
        },
      ],
    },
    {
      harbor: api,
      verifier: key.verifier,
      hash,
      clock: { now: () => Date.parse(passed.generatedAt) },
      log: new RecordingLog(),
    },
  ).then(
    ({ verdict }) => verdict.result,
    (error: unknown) => errorMessage(error),
  )

/** What the fallback tag of a digest lists. */
async function listed(
  { image: { repository } }: Report,
  digest: Digest | string,
): Promise<readonly unknown[]> {
  const tag = fallbackTag(parseDigest(digest))
  const response = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`)
  return response.ok ? ((await response.json()) as { manifests: unknown[] }).manifests : []
}

/** What cosign says about one type of statement; '' when it verifies. */
async function cosignSays(
  passed: Report,
  options: {
    readonly publicPem: string
    readonly type: string
    readonly version: 2 | 3
    readonly digest?: string
  },
): Promise<string> {
  const { publicPem, type, version, digest = passed.image.digest } = options
  const key = cosign.write('key.pub', publicPem)
  const reference = `${host}/${passed.image.repository}@${digest}`
  const { code, text } = await cosign.verify(reference, { key, type, version })
  return code === 0 ? '' : text
}

it('is a registry without a list of referrers', async () => {
  const response = await fetch(`http://${host}/v2/apps/any/referrers/sha256:${'a'.repeat(64)}`)
  expect(response.status).toBe(404)
})

describe.each(VERSIONS)('cosign %d', (version) => {
  it.each([
    ['ECDSA P-256', 'p256'],
    ['Ed25519', 'ed25519'],
  ] as const)(
    'verifies what is signed with %s, beside the image and each of its platforms',
    async (name, kind) => {
      const { children, whole } = multi(`listed by a tag, ${name}, ${version}`)
      const passed = await judged(whole, children)
      const key = makeKey(kind)
      await attest(passed, key.signer)
      for (const { digest } of [whole, ...children]) {
        expect(await listed(passed, digest)).toHaveLength(2)
        for (const type of TYPES) {
          expect(await cosignSays(passed, { ...key, type, version, digest })).toBe('')
        }
      }
      expect(await verify(passed, key)).toBe('PASSED')
    },
  )

  it('refuses what was changed, and what another key signed', async () => {
    const passed = await judged(image(`attacked, ${version}`))
    const key = makeKey()
    await attest(passed, {
      sign: async (statement) =>
        tamper(await key.signer.sign(statement), (text) => text.replace('"low":1', '"low":0')),
    })
    // Of the verdict nothing was changed: it names no findings.
    expect(await cosignSays(passed, { ...key, type: PREDICATE_TYPE.verdict, version })).toBe('')
    expect(await cosignSays(passed, { ...key, type: 'vuln', version })).not.toBe('')
    for (const type of TYPES) {
      expect(await cosignSays(passed, { ...makeKey(), type, version })).not.toBe('')
    }
  })

  it('adds its own to the list, and ours stay, and the other way round', async () => {
    const { pem, publicPem } = await cosign.generateKeys(`writer-${version}`)
    const own = {
      publicPem,
      signer: createKeySigner(parseSigningKey({ pem, password: PASSWORD })),
      verifier: createKeyVerifier(parseVerifyKeys(publicPem)),
    }
    const passed = await judged(image(`signed in turns, ${version}`))
    const key = makeKey()
    await attest(passed, key.signer)
    const predicate = cosign.write('predicate.json', JSON.stringify(verdictStatement(passed).predicate))
    const unlogged =
      version === 3
        ? ['--use-signing-config=false', '--tlog-upload=false']
        : ['--new-bundle-format', '--tlog-upload=false']
    const { code, text } = await cosign.run(
      [
        ...['attest', '-y', '--key', cosign.path(`writer-${version}.key`), '--type', PREDICATE_TYPE.verdict],
        ...['--predicate', predicate, ...unlogged, '--allow-http-registry', passed.image.reference],
      ],
      { version },
    )
    expect(code, text).toBe(0)
    expect(await listed(passed, passed.image.digest)).toHaveLength(3)
    expect([await verify(passed, key), await verify(passed, own)]).toEqual(['PASSED', 'PASSED'])
    const later = makeKey()
    await attest(passed, later.signer)
    expect(await listed(passed, passed.image.digest)).toHaveLength(5)
    for (const each of [key, own, later]) {
      expect(await verify(passed, each)).toBe('PASSED')
      const { publicPem: by } = each
      expect(await cosignSays(passed, { publicPem: by, type: PREDICATE_TYPE.verdict, version })).toBe('')
    }
  })
})
