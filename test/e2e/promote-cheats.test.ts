/**
 * Ways to get a production tag on an image that has no right to it, where promote asks for a signed verdict: by someone
 * who may push anything beside the image and edit every file of the job, and who does not have the key. No tag of any
 * repository changes, and one sentence says why.
 */
import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUNDLE_MEDIA_TYPE } from '../../src/domain/attestation/bundle.ts'
import { PREDICATE_TYPE, renderStatement, type Statement } from '../../src/domain/attestation/statement.ts'
import { fallbackTag } from '../../src/domain/oci/signature.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { artifactPath, call, INDEX_TYPE, image, MANIFEST_TYPE, push } from '../contract/client.ts'
import { type ActResult, useOf } from '../support/act.ts'
import { listByFallbackTag } from '../support/signatures.ts'
import { makeKey, type SigningKey, signVerdict, tamper, verdictStatement } from '../support/signing.ts'
import { putBundle, repositoryOf } from '../support/statements.ts'
import {
  BAD,
  CLEAN,
  createStaging,
  editReport,
  errorOf,
  readReport,
  type Staging,
  twoDaysAgo,
} from './staging.ts'
import { fetchTags } from './tag-snapshot.ts'
import type { World } from './world.ts'

const key = makeKey()
const foreign = makeKey()

let staging: Staging
let world: World
beforeAll(async () => {
  staging = await createStaging()
  world = staging.world
})
afterAll(() => world.close())

/** An image that was judged, without any statement yet. */
interface Judged {
  readonly repository: string
  readonly reportFile: string
  readonly report: Report
  readonly digest: string
}

async function judge(outcome = CLEAN, inputs: Readonly<Record<string, string>> = {}): Promise<Judged> {
  const { repository, reportFile } = await staging.stage([outcome], inputs)
  const report = await readReport(reportFile)
  return { repository, reportFile, report, digest: report.image.digest }
}

/** Puts a bundle beside the image; `created` is what the list of referrers shows. */
const put = ({ repository, digest }: Pick<Judged, 'repository' | 'digest'>, text: string, created?: string) =>
  putBundle(
    { harbor: world.harbor, repository, as: staging.robot },
    { text, subject: digest, ...(created === undefined ? {} : { created }) },
  )

type Edit = (statement: Statement) => Statement
/** The verdict about the image, signed with a key, beside it. */
async function sign(
  judged: Judged,
  options: { key?: SigningKey; report?: Report; edit?: Edit } = {},
): Promise<string> {
  const { key: by = key, report = judged.report, edit } = options
  return put(judged, await signVerdict(by, report, edit))
}
/** Changes the predicate before it is signed. */
const saying =
  (predicate: object): Edit =>
  (statement) => ({ ...statement, predicate: { ...statement.predicate, ...predicate } })
/** Changes the bundle after it was signed. */
const edited = async (judged: Judged, edit: (bundle: Bundle) => object): Promise<string> =>
  JSON.stringify(edit(JSON.parse(await signVerdict(key, judged.report)) as Bundle))
interface Bundle {
  readonly mediaType: string
  readonly verificationMaterial: object
  readonly dsseEnvelope: {
    readonly payload: string
    readonly payloadType: string
    readonly signatures: readonly { readonly sig: string }[]
  }
}

/** Where the tags are to go: they are there, on an old image. */
const targetOf = ({ repository }: Pick<Judged, 'repository'>): string => `prod/${repository}`
async function seed(repository: string): Promise<void> {
  for (const tag of ['latest', 'old']) {
    await push(world.harbor, { repository, image: image('old'), tag, as: staging.robot })
  }
}

type Inputs = Readonly<Record<string, string>>
const promoteTo = (judged: Judged, inputs: Inputs = {}): Promise<ActResult> =>
  staging.promote({
    'verify-key': key.publicPem,
    digest: judged.digest,
    'judged-in': judged.repository,
    repository: targetOf(judged),
    tags: '1.0,latest',
    'max-age': '24h',
    ...inputs,
  })

/** The one sentence of a promotion that was refused. */
async function refused(judged: Judged, inputs: Inputs = {}): Promise<string> {
  await seed(targetOf(judged))
  const before = await fetchTags(world.harbor)
  const result = await promoteTo(judged, inputs)
  expect(result.exitCode, result.log).not.toBe(0)
  expect(await fetchTags(world.harbor)).toEqual(before)
  const message = errorOf(result)
  expect(message.trim().split('\n')).toHaveLength(1)
  expect(message).not.toMatch(/\.\s+[A-Z]/)
  return message
}

describe('without a cheat', () => {
  it.each(['another project', 'its own repository'])('the image gets its tags in %s', async (where) => {
    const judged = await judge()
    await sign(judged)
    const repository = where === 'another project' ? targetOf(judged) : judged.repository
    const result = await promoteTo(judged, { repository })
    expect(result.exitCode, result.log).toBe(0)
    expect(world.harbor.tag(repository, '1.0')).toBe(judged.digest)
  })

  it('a newer statement that does not hold takes nothing from an older one that does', async () => {
    const judged = await judge()
    await sign(judged)
    await put(judged, await signVerdict(foreign, judged.report), '2099-01-01T00:00:00Z')
    await put(judged, 'nonsense', '2099-01-01T00:00:00Z')
    const result = await promoteTo(judged)
    expect(result.exitCode, result.log).toBe(0)
  })
})

/** What lies beside an image that passed, and what is said about it. */
const STATEMENTS: Readonly<Record<string, readonly [(judged: Judged) => Promise<unknown>, RegExp]>> = {
  'none at all': [async () => undefined, /Harbor has no signed statement about it/],
  'one by a foreign key': [
    (judged) => sign(judged, { key: foreign }),
    /is signed with another key than "verify-key"/,
  ],
  'one by a foreign key that claims to be ours': [
    async (judged) => {
      const ours = JSON.parse(await signVerdict(key, judged.report)) as Bundle
      const theirs = JSON.parse(await signVerdict(foreign, judged.report)) as Bundle
      await put(judged, JSON.stringify({ ...theirs, verificationMaterial: ours.verificationMaterial }))
    },
    /was changed after it was signed/,
  ],
  'one about another digest': [
    (judged) =>
      sign(judged, {
        edit: (each) => ({ ...each, subject: { ...each.subject, digest: `sha256:${'b'.repeat(64)}` } }),
      }),
    /is about another digest, "sha256:b+"/,
  ],
  'one about another repository': [
    (judged) =>
      sign(judged, {
        edit: (each) => ({ ...each, subject: { ...each.subject, name: `${each.subject.name}-else` } }),
      }),
    /is about another repository, "127\.0\.0\.1:\d+\/library\/team\/app-\d+-else"/,
  ],
  'one about this digest and another': [
    async (judged) => {
      const statement = JSON.parse(renderStatement(verdictStatement(judged.report))) as { subject: unknown[] }
      const subject = [...statement.subject, { name: 'x', digest: { sha256: 'b'.repeat(64) } }]
      await put(judged, await key.signer.sign(JSON.stringify({ ...statement, subject })))
    },
    /is about 2 artifacts, not about one/,
  ],
  'one older than max-age': [
    (judged) => sign(judged, { report: { ...judged.report, generatedAt: twoDaysAgo() } }),
    /has expired: the verdict is 48 h old, and max-age allows 24 h/,
  ],
  'one over an old scan': [
    ({ report, ...judged }) => {
      const platforms = report.platforms.map((each) => ({ ...each, finishedAt: twoDaysAgo() }))
      return sign({ report: { ...report, platforms }, ...judged })
    },
    /has expired: the scan of "linux\/amd64" is 48 h old/,
  ],
  'one of tomorrow': [
    (judged) => sign(judged, { edit: saying({ timeVerified: '2099-01-01T00:00:00.000Z' }) }),
    /has an impossible time, "2099-/,
  ],
  'one by a looser policy': [
    (judged) =>
      sign(judged, { report: { ...judged.report, policy: { ...judged.report.policy, failOn: 'critical' } } }),
    /was made by a looser policy than the one asked for, which allows any number of severity High/,
  ],
  'one that names a policy it was not made by': [
    (judged) => {
      const loose = { ...judged.report, policy: { ...judged.report.policy, failOn: 'critical' } } as const
      const { predicate } = verdictStatement(loose) as { predicate: { policy?: object } }
      return sign(judged, { edit: saying({ policy: predicate.policy }) })
    },
    /names a policy that does not have the digest it names/,
  ],
  'one that says FAILED': [
    (judged) => sign(judged, { edit: saying({ verificationResult: 'FAILED' }) }),
    /says "FAILED", not PASSED/,
  ],
  'one without a signature': [
    async (judged) =>
      put(
        judged,
        await edited(judged, (bundle) => ({
          ...bundle,
          dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [] },
        })),
      ),
    /is not a sigstore bundle with a statement/,
  ],
  'the statement alone, in no envelope': [
    (judged) => put(judged, renderStatement(verdictStatement(judged.report))),
    /is not a sigstore bundle with a statement/,
  ],
  'one with the predicate of a build': [
    async (judged) => {
      const statement = JSON.parse(renderStatement(verdictStatement(judged.report))) as object
      const predicateType = 'https://slsa.dev/provenance/v1'
      await put(judged, await key.signer.sign(JSON.stringify({ ...statement, predicateType })))
    },
    /has the predicate "https:\/\/slsa\.dev\/provenance\/v1", and a verdict has/,
  ],
  'its findings alone': [
    (judged) =>
      sign(judged, { edit: (each) => ({ ...each, predicateType: PREDICATE_TYPE.vulnerabilities }) }),
    /has the predicate "https:\/\/cosign\.sigstore\.dev\/attestation\/vuln\/v1"/,
  ],
  'a summary of another tool': [
    (judged) => sign(judged, { edit: (each) => ({ ...each, predicate: { verificationResult: 'PASSED' } }) }),
    /is a verification summary of another tool/,
  ],
  'one whose payload was changed': [
    async (judged) =>
      put(
        judged,
        tamper(await signVerdict(foreign, judged.report), (text) => text.replace('"high"', '"never"')),
      ),
    /is signed with another key/,
  ],
  'one whose payload type was changed': [
    async (judged) =>
      put(
        judged,
        await edited(judged, (bundle) => ({
          ...bundle,
          dsseEnvelope: { ...bundle.dsseEnvelope, payloadType: 'application/vnd.in-toto.text' },
        })),
      ),
    /does not hold an in-toto statement/,
  ],
  'one with a second signature, of someone else': [
    async (judged) => {
      const theirs = JSON.parse(await signVerdict(foreign, judged.report)) as Bundle
      await put(
        judged,
        await edited(judged, ({ dsseEnvelope, ...bundle }) => ({
          ...bundle,
          dsseEnvelope: {
            ...dsseEnvelope,
            signatures: [...dsseEnvelope.signatures, ...theirs.dsseEnvelope.signatures],
          },
        })),
      )
    },
    /is not a sigstore bundle with a statement/,
  ],
  'one with a certificate in the place of the key': [
    async (judged) =>
      put(
        judged,
        await edited(judged, (bundle) => ({
          ...bundle,
          verificationMaterial: { certificate: { rawBytes: 'AAAA' } },
        })),
      ),
    /is signed by a certificate/,
  ],
  'one that says two things under one key': [
    async (judged) => {
      const text = renderStatement(verdictStatement(judged.report))
      const both = text.replace('"verificationResult":"PASSED"', '"verificationResult":"FAILED",$&')
      expect(both).not.toBe(text)
      await put(judged, await key.signer.sign(both))
    },
    /can be read in two ways/,
  ],
  'one that says two things under two spellings of a key': [
    async (judged) => {
      const text = renderStatement(verdictStatement(judged.report))
      await put(judged, await key.signer.sign(text.replace(/}$/, ',"Subject":[]}')))
    },
    /can be read in two ways/,
  ],
  'a bundle that holds two envelopes under one key': [
    async (judged) => {
      const text = await signVerdict(key, judged.report)
      await put(
        judged,
        text.replace(/^{/, '{"dsseEnvelope":{"payload":"e30=","payloadType":"","signatures":[]},'),
      )
    },
    /is not a sigstore bundle with a statement/,
  ],
  'a newer one by a foreign key, and an older one that has expired': [
    async (judged) => {
      await put(judged, await signVerdict(foreign, judged.report), '2099-01-01T00:00:00Z')
      const old = { ...judged.report, generatedAt: twoDaysAgo() }
      await put(judged, await signVerdict(key, old), '2026-01-01T00:00:00Z')
    },
    /of 2 signed statements none holds, and the newest verdict \(sha256:\w{12}\) is signed with another key/,
  ],
  'an old one that was pushed again as if it were new': [
    async (judged) => {
      const old = { ...judged.report, generatedAt: twoDaysAgo() }
      await put(judged, await signVerdict(key, old), new Date().toISOString())
    },
    /has expired: the verdict is 48 h old/,
  ],
}

describe('an image that passed gets no tag with', () => {
  it.each(Object.entries(STATEMENTS))('%s', async (_, [prepare, says]) => {
    const judged = await judge()
    await prepare(judged)
    expect(await refused(judged)).toMatch(says)
  })

  it('one that was signed and then removed', async () => {
    const judged = await judge()
    const statement = await sign(judged)
    const path = artifactPath(judged.repository, statement)
    expect((await call(world.harbor, path, { method: 'DELETE', as: staging.robot })).status).toBe(200)
    expect(await refused(judged)).toContain('Harbor has no signed statement about it')
  })

  it('a key that cannot be opened when the verdict is to be signed', async () => {
    const judged = await judge()
    const encrypted = key.privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'the right one',
    })
    const attest = {
      uses: useOf('actions/attest-verdict'),
      with: {
        ...staging.connection(),
        digest: judged.digest,
        'report-file': judged.reportFile,
        'signing-key': encrypted.toString(),
        'signing-key-password': 'not the one',
      },
    }
    await seed(targetOf(judged))
    const before = await fetchTags(world.harbor)
    const result = await staging.promote(
      {
        'verify-key': key.publicPem,
        digest: judged.digest,
        'judged-in': judged.repository,
        repository: targetOf(judged),
        tags: 'latest',
      },
      { before: [attest] },
    )
    expect(result.exitCode, result.log).not.toBe(0)
    expect(errorOf(result)).toMatch(
      /signing-key: cannot be opened with "signing-key-password", or is damaged/,
    )
    expect(await fetchTags(world.harbor)).toEqual(before)
    expect(world.harbor.artifact(judged.repository, judged.digest)).toMatchObject({ accessories: null })
  })
})

/** Where docs/attestation.md says "not refused": should one of these be refused one day, it has to say so. */
describe('within max-age a statement still holds', () => {
  async function promoted(judged: Judged): Promise<void> {
    const result = await promoteTo(judged)
    expect(result.exitCode, result.log).toBe(0)
    expect(world.harbor.tag(targetOf(judged), '1.0')).toBe(judged.digest)
  }

  it('after a later judgement that failed, which signs nothing', async () => {
    const judged = await judge()
    await sign(judged)
    await staging.stage([BAD], { repository: judged.repository, scan: 'always' })
    await promoted(judged)
  })

  it('after a later statement by a looser policy', async () => {
    const judged = await judge()
    await sign(judged)
    const policy = { ...judged.report.policy, failOn: 'critical' } as const
    await sign(judged, { report: { ...judged.report, policy, generatedAt: new Date().toISOString() } })
    await promoted(judged)
  })

  it('after it was deleted and pushed again from a copy', async () => {
    const judged = await judge()
    const text = await signVerdict(key, judged.report)
    const path = artifactPath(judged.repository, await put(judged, text))
    expect((await call(world.harbor, path, { method: 'DELETE', as: staging.robot })).status).toBe(200)
    await put(judged, text)
    await promoted(judged)
  })
})

describe('an image that failed gets no tag', () => {
  it('with a report that was edited', async () => {
    const good = await judge()
    await sign(good)
    const bad = await judge(BAD)
    // The report of the good image, about the bad one.
    await writeFile(bad.reportFile, JSON.stringify({ ...good.report, image: bad.report.image }))
    const message = await refused(bad, { 'report-file': bad.reportFile })
    expect(message).toContain('Harbor has no signed statement about it')
  })

  it('with a report that names another image, which passed', async () => {
    const good = await judge(CLEAN, { image: world.multi.path })
    await sign(good)
    const bad = await judge(BAD)
    await writeFile(bad.reportFile, JSON.stringify(good.report))
    // Whichever image it is, what the job asked for is the bad one.
    expect(await refused(bad, { 'report-file': bad.reportFile })).toMatch(
      /Harbor has no signed statement|report/,
    )
  })

  it('with the statement of the same bytes in another repository, which a report names', async () => {
    // The neighbour has exceptions of its own, so it passed there.
    const neighbour = await judge()
    await sign(neighbour)
    const here = await judge(BAD)
    expect(neighbour.digest).toBe(here.digest)
    await editReport(here.reportFile, () => neighbour.report)
    const message = await refused(here, {
      'report-file': here.reportFile,
      'judged-in': '',
      repository: here.repository,
    })
    expect(message).toContain(
      `the report is about an image in "${neighbour.repository}", and the signed verdict is looked for in ${here.repository}: "judged-in" has to name`,
    )
  })
})

describe('which image is meant', () => {
  it('is not for a report to say', async () => {
    // An old version, which passed in its day.
    const old = await judge(CLEAN, { image: world.multi.path })
    await sign(old)
    const message = await refused(old, { 'report-file': old.reportFile, digest: '' })
    expect(message).toMatch(/digest: is required/)
  })
})

describe('an index and its platforms', () => {
  it('do not stand in for each other', async () => {
    const whole = await judge(CLEAN, { image: world.multi.path })
    const [platform] = whole.report.platforms
    const child = { ...whole, digest: platform?.digest ?? '' }
    // The statement of the index beside a platform of it, and the other way round.
    await put(child, await signVerdict(key, whole.report))
    expect(await refused(child)).toContain(`is about another digest, "${whole.digest}"`)
    const ofChild = await signVerdict(key, whole.report, (each) => ({
      ...each,
      subject: { ...each.subject, digest: child.digest as `sha256:${string}` },
    }))
    await put(whole, ofChild)
    expect(await refused(whole)).toContain(`is about another digest, "${child.digest}"`)
  })
})

describe('the list of what refers to the image', () => {
  /** A bundle, and an index under the fallback tag that lists it alone. */
  async function listByTag({ repository, digest }: Judged, text: string, subject = digest): Promise<void> {
    const place = { harbor: world.harbor, repository, as: staging.robot }
    const bundle = {
      digest: await putBundle(place, { text, subject }),
      size: 2,
      artifactType: BUNDLE_MEDIA_TYPE,
    }
    const referrers = [{ ...bundle, mediaType: MANIFEST_TYPE }]
    await listByFallbackTag(repositoryOf(place), { digest, referrers })
  }

  it('is not the fallback tag where the registry has a list of its own', async () => {
    const judged = await judge()
    // All that it needs, were the tag looked at: Harbor lists it for another digest.
    await listByTag(judged, await signVerdict(key, judged.report), `sha256:${'c'.repeat(64)}`)
    expect(await refused(judged)).toContain('Harbor has no signed statement about it')
  })

  describe('of a registry that keeps none', () => {
    beforeAll(() => world.harbor.addFault({ method: 'GET', path: /\/referrers\//, status: 404 }))
    afterAll(() => world.harbor.clearFaults())

    it('is the fallback tag, which can be replaced to hide statements and not to add one', async () => {
      const judged = await judge()
      await sign(judged)
      await listByTag(judged, await signVerdict(foreign, judged.report))
      expect(await refused(judged)).toContain('is signed with another key')
    })

    it('may be something else under the fallback tag', async () => {
      const judged = await judge()
      await sign(judged)
      await push(world.harbor, {
        repository: judged.repository,
        image: image('in the place of a list'),
        tag: fallbackTag(judged.digest as `sha256:${string}`),
        as: staging.robot,
      })
      expect(await refused(judged)).toContain('Harbor has no signed statement about it')
    })
  })

  describe('that someone made endless', () => {
    afterAll(() => world.harbor.clearFaults())

    it.each([
      ['in one answer', 120_000],
      ['in what is looked at', 2_500],
    ])('%s', async (_, count) => {
      const judged = await judge()
      const manifests = Array.from({ length: count }, (__, at) => ({
        mediaType: MANIFEST_TYPE,
        digest: `sha256:${at.toString(16).padStart(64, '0')}`,
        size: 2,
        artifactType: BUNDLE_MEDIA_TYPE,
      }))
      world.harbor.addFault({
        method: 'GET',
        path: /\/referrers\//,
        status: 200,
        contentType: INDEX_TYPE,
        body: JSON.stringify({ schemaVersion: 2, manifests }),
      })
      const message = await refused(judged)
      world.harbor.clearFaults()
      expect(message).toMatch(
        count > 100_000
          ? /is larger than 16\.8 MB/
          : /of 2500 signed statements none of the 2000 that are looked at holds/,
      )
    })

    it('in pages', async () => {
      const judged = await judge()
      let page = 0
      world.harbor.addFault({
        method: 'GET',
        path: /\/referrers\//,
        status: 200,
        contentType: INDEX_TYPE,
        headers: () => {
          page += 1
          return { link: `</v2/${judged.repository}/referrers/${judged.digest}?last=${page}>; rel="next"` }
        },
        body: JSON.stringify({ schemaVersion: 2, manifests: [] }),
      })
      const message = await refused(judged)
      world.harbor.clearFaults()
      expect(message).toContain('it has more than 100 pages')
    })
  })
})
