import { describe, expect, it } from 'vitest'
import { BUNDLE_MEDIA_TYPE } from '../../../../src/domain/attestation/bundle.ts'
import { PREDICATE_TYPE } from '../../../../src/domain/attestation/statement.ts'
import { errorMessage } from '../../../../src/domain/errors.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { pushBundle } from '../../../../src/usecases/attestation/push-bundle.ts'
import {
  type PromoteVerifiedInput,
  promoteVerified,
} from '../../../../src/usecases/promotion/promote-verified.ts'
import {
  artifact,
  connection,
  digestOf,
  finding,
  platformScan,
  policy,
  REPOSITORY,
  report,
} from '../../../support/builders.ts'
import { imageWorld } from '../../../support/image-ports.ts'
import { hash, makeKey, signVerdict } from '../../../support/signing.ts'

const IMAGE = digestOf('a')
const key = makeKey()
const passed = report({ tags: [], pendingTags: ['v1'] })
const failed = report({
  tags: [],
  pendingTags: ['v1'],
  scan: { platforms: [platformScan({ findings: [finding()] })] },
})

/** @param bundle what lies beside the image. */
async function promoteWith(
  bundle: string | undefined,
  overrides: Partial<PromoteVerifiedInput> = {},
  ageMs = 60_000,
) {
  const own = imageWorld()
  const { harbor } = own
  harbor.artifacts.set(IMAGE, artifact())
  if (bundle !== undefined) {
    const subject = { mediaType: MEDIA_TYPE.ociManifest, digest: IMAGE, size: 2 }
    const created = passed.generatedAt
    const predicateType = PREDICATE_TYPE.verdict
    const digest = await pushBundle(
      REPOSITORY,
      { text: bundle, subject, predicateType, created },
      { harbor, hash },
    )
    harbor.referrers.set(IMAGE, [{ digest, artifactType: BUNDLE_MEDIA_TYPE, annotations: {} }])
  }
  harbor.calls.length = 0
  const clock = { now: () => Date.parse(passed.generatedAt) + ageMs, sleep: async () => undefined }
  const result = await promoteVerified(
    {
      connection: connection(),
      source: REPOSITORY,
      target: REPOSITORY,
      digest: IMAGE,
      tags: ['v1'],
      verifier: key.verifier,
      policy: policy(),
      manifest: { mediaType: MEDIA_TYPE.ociManifest, bytes: new TextEncoder().encode('{}') },
      ...overrides,
    },
    { ...own.portsFor(own.host), clock, hash },
  ).catch((error: unknown) => errorMessage(error))
  const changes = harbor.calls.filter((line) => /^(?:createTag|putManifest|deleteArtifact) /.test(line))
  return { result, changes, own }
}

describe('an image with a signed verdict', () => {
  it('gets its tags without any report', async () => {
    const { result, changes } = await promoteWith(await signVerdict(key, passed))
    expect(result).toMatchObject({ placed: { digest: IMAGE, tags: ['v1'] } })
    expect(changes).toEqual(['createTag v1'])
  })

  it('has the result written into a report that is given and says the same', async () => {
    const { result, own } = await promoteWith(await signVerdict(key, passed), {
      stored: { report: passed, reportFile: 'report.json' },
    })
    expect(result).toMatchObject({ placed: { tags: ['v1'] } })
    expect(own.store.written.get('report.json')?.images).toMatchObject([
      { report: { promotion: { state: 'done' } } },
    ])
  })

  it('gets no tag when a report that is given is about another repository, where it was judged otherwise', async () => {
    const image = { ...passed.image, repository: 'library/else' }
    const { result, changes } = await promoteWith(await signVerdict(key, passed), {
      stored: { report: { ...passed, image }, reportFile: 'report.json' },
    })
    expect(result).toContain(
      'the report is about an image in "library/else", and the signed verdict is looked for in',
    )
    expect(changes).toEqual([])
  })

  it('gets no tag when a report that is given says something else', async () => {
    const { result, changes } = await promoteWith(await signVerdict(key, passed), {
      stored: { report: failed, reportFile: 'report.json' },
    })
    expect(result).toContain('the verdict in the report is failed')
    expect(changes).toEqual([])
  })
})

describe('an image without a signed verdict that holds', () => {
  it('is not looked for elsewhere where "judged-in" says the place', async () => {
    const { result } = await promoteWith(undefined, { target: { project: 'prod', name: 'app' } })
    expect(result).toMatch(/library\/app@sha256:a+: Harbor has no signed statement about it$/)
  })

  it.each([
    [
      'none at all',
      async () => undefined,
      {},
      'Harbor has no signed statement about it. It was looked for in library/app, the repository of the tags. If it was judged in another repository, name that in "judged-in"',
    ],
    ['one by another key', () => signVerdict(makeKey(), passed), {}, 'is signed with another key'],
    [
      'one by a looser policy',
      () => signVerdict(key, report({ policy: { failOn: 'critical' } })),
      {},
      'looser policy',
    ],
    ['one that is too old', () => signVerdict(key, passed), { maxAgeMs: 1_000 }, 'has expired'],
    [
      'one of where it was not judged',
      () =>
        signVerdict(key, passed, (each) => ({
          ...each,
          subject: { ...each.subject, name: 'harbor.example.com/library/other' },
        })),
      {},
      'not harbor.example.com/library/app. If it was judged in another repository, name that in "judged-in"',
    ],
  ] satisfies (readonly [
    string,
    () => Promise<string | undefined>,
    Partial<PromoteVerifiedInput>,
    string,
  ])[])('gets no tag, whatever its report says: %s', async (_, sign, overrides, message) => {
    const stored = { report: passed, reportFile: 'report.json' }
    const { result, changes } = await promoteWith(await sign(), { ...overrides, stored })
    expect(result).toContain(message)
    expect(changes).toEqual([])
  })
})
