import { describe, expect, it } from 'vitest'
import { BUNDLE_ANNOTATION, BUNDLE_MEDIA_TYPE } from '../../../../src/domain/attestation/bundle.ts'
import {
  PREDICATE_TYPE,
  renderStatement,
  type Statement,
} from '../../../../src/domain/attestation/statement.ts'
import { errorMessage } from '../../../../src/domain/errors.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import { pushBundle } from '../../../../src/usecases/attestation/push-bundle.ts'
import { verifyVerdict } from '../../../../src/usecases/attestation/verify-verdict.ts'
import { digestOf, policy, REPOSITORY, report } from '../../../support/builders.ts'
import { FakeHarbor, RecordingLog } from '../../../support/fakes.ts'
import { hash, makeKey, signVerdict, tamper, verdictStatement } from '../../../support/signing.ts'

const key = makeKey()
const foreign = makeKey()
const IMAGE = digestOf('a')
const NAME = 'harbor.example.com/library/app'
const at = (time: string, options: Parameters<typeof report>[0] = {}): Report =>
  report({ ...options, generatedAt: time })
const EARLY = at('2026-11-24T10:00:00.000Z')
const LATE = at('2026-11-24T12:00:00.000Z')

/** What lies beside the image: bundles, each with the time and the predicate that its annotations name. */
async function harborWith(
  bundles: readonly { readonly text: string; readonly created?: string; readonly predicateType?: string }[],
): Promise<FakeHarbor> {
  const harbor = new FakeHarbor()
  const listed: { digest: typeof IMAGE; artifactType: string; annotations: Record<string, string> }[] = []
  for (const { text, created, predicateType = PREDICATE_TYPE.verdict } of bundles) {
    const subject = { mediaType: MEDIA_TYPE.ociManifest, digest: IMAGE, size: 1 }
    const digest = await pushBundle(
      REPOSITORY,
      { text, subject, predicateType, created: created ?? '' },
      { harbor, hash },
    )
    const annotations =
      created === undefined
        ? {}
        : { [BUNDLE_ANNOTATION.created]: created, [BUNDLE_ANNOTATION.predicateType]: predicateType }
    listed.push({ digest, artifactType: BUNDLE_MEDIA_TYPE, annotations })
  }
  harbor.referrers.set(IMAGE, listed)
  harbor.calls.length = 0
  return harbor
}

async function verify(
  harbor: FakeHarbor,
  now = '2026-11-24T13:00:00.000Z',
  maxAgeMs?: number,
  elsewhere: readonly string[] = [],
) {
  const log = new RecordingLog()
  const result = await verifyVerdict(
    {
      repository: REPOSITORY,
      reference: `${NAME}@${IMAGE}`,
      wanted: [
        { digest: IMAGE, name: NAME, policy: policy(), ...(maxAgeMs === undefined ? {} : { maxAgeMs }) },
        ...elsewhere.map((name) => ({ digest: IMAGE, name, policy: policy({ failOn: 'critical' }) })),
      ],
    },
    { harbor, verifier: key.verifier, hash, clock: { now: () => Date.parse(now) }, log },
  ).catch((error: unknown) => errorMessage(error))
  return { result, log: log.lines }
}
const PRODUCTION = 'harbor.example.com/production/app'
const inProduction = (statement: Statement): Statement => ({
  ...statement,
  subject: { name: PRODUCTION, digest: IMAGE },
})
const timeOf = (result: Awaited<ReturnType<typeof verify>>['result']): string =>
  typeof result === 'string' ? result : result.verdict.timeVerified

describe('a signed verdict', () => {
  it('that holds is named with its time', async () => {
    const { result, log } = await verify(await harborWith([{ text: await signVerdict(key, EARLY) }]))
    expect(timeOf(result)).toBe(EARLY.generatedAt)
    expect(log.join()).toContain('has a signed verdict: PASSED at 2026-11-24T10:00:00.000Z')
  })

  it.each([
    ['is what counts when the list says when each was made', true],
    ['is what counts when the list does not say that', false],
  ])('that is the newest %s', async (_, isDated) => {
    const harbor = await harborWith(
      await Promise.all(
        [EARLY, LATE, at('2026-11-24T11:00:00.000Z')].map(async (each) => ({
          text: await signVerdict(key, each),
          ...(isDated ? { created: each.generatedAt } : {}),
        })),
      ),
    )
    const { result } = await verify(harbor)
    expect(timeOf(result)).toBe(LATE.generatedAt)
    // Of a list in order the first is enough.
    expect(harbor.calls.filter((line) => line.startsWith('fetchBlob'))).toHaveLength(isDated ? 1 : 3)
  })

  it('counts although a newer statement does not hold', async () => {
    const harbor = await harborWith([
      { text: await signVerdict(foreign, LATE), created: LATE.generatedAt },
      { text: await signVerdict(key, EARLY), created: EARLY.generatedAt },
      { text: 'nonsense', created: '2026-11-24T12:30:00.000Z' },
    ])
    expect(timeOf((await verify(harbor)).result)).toBe(EARLY.generatedAt)
  })

  it('is found in a list that calls it by the type of its configuration, as cosign 2 writes one', async () => {
    const harbor = await harborWith([{ text: await signVerdict(key, EARLY) }])
    const artifactType = 'application/vnd.oci.empty.v1+json'
    const [entry] = harbor.referrers.get(IMAGE) ?? []
    const other = { digest: digestOf('c'), artifactType, annotations: {} }
    harbor.referrers.set(IMAGE, [other, ...(entry === undefined ? [] : [{ ...entry, artifactType }])])
    harbor.written.set(other.digest, {
      mediaType: MEDIA_TYPE.ociManifest,
      bytes: new TextEncoder().encode(
        JSON.stringify({
          artifactType: 'text/spdx+json',
          config: { digest: digestOf('d'), size: 2 },
          layers: [],
        }),
      ),
    })
    expect(timeOf((await verify(harbor)).result)).toBe(EARLY.generatedAt)
    harbor.referrers.set(IMAGE, [other])
    expect((await verify(harbor)).result).toContain('Harbor has no signed statement about it')
  })

  it('is found whatever the annotations of its manifest claim', async () => {
    const harbor = await harborWith([
      { text: await signVerdict(key, EARLY), created: '1970-01-01T00:00:00Z', predicateType: 'else' },
    ])
    expect(timeOf((await verify(harbor)).result)).toBe(EARLY.generatedAt)
  })
})

describe('an image has no verdict', () => {
  const findings = (): Promise<string> =>
    key.signer.sign(
      renderStatement({
        ...verdictStatement(EARLY),
        predicateType: PREDICATE_TYPE.vulnerabilities,
        predicate: {},
      }),
    )
  const cases: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
    [
      'with one by another key',
      () => signVerdict(foreign, EARLY),
      /\(sha256:.{12}\) is signed with another key than "verify-key"$/,
    ],
    [
      'with one that was changed',
      async () => tamper(await signVerdict(key, EARLY), (text) => text.replace('"high"', '"never"')),
      /was changed after it was signed$/,
    ],
    [
      'with one about another digest',
      () => signVerdict(key, EARLY, (each) => ({ ...each, subject: { name: NAME, digest: digestOf('b') } })),
      /is about another digest, "sha256:b+"$/,
    ],
    [
      'with one about another repository',
      () =>
        signVerdict(key, EARLY, (each) => ({
          ...each,
          subject: { name: 'harbor.example.com/else/app', digest: IMAGE },
        })),
      /is about another repository, "harbor\.example\.com\/else\/app"/,
    ],
    ['with its findings alone', findings, /has the predicate "https:\/\/cosign/],
    [
      'with one that says FAILED',
      () =>
        signVerdict(key, EARLY, (each) => ({
          ...each,
          predicate: { ...each.predicate, verificationResult: 'FAILED' },
        })),
      /says "FAILED", not PASSED$/,
    ],
    [
      'with one by a looser policy',
      () => signVerdict(key, at(EARLY.generatedAt, { policy: { failOn: 'critical' } })),
      /looser policy than the one asked for/,
    ],
  ]
  it.each(cases)('%s: one sentence says so', async (_, sign, message) => {
    const { result } = await verify(await harborWith([{ text: await sign() }]))
    expect(result).toMatch(
      /^failed to verify the verdict of harbor\.example\.com\/library\/app@sha256:a+: the signed/,
    )
    expect(result).toMatch(message)
  })

  it('with one that is too old, though it was pushed again as if it were new', async () => {
    const harbor = await harborWith([
      { text: await signVerdict(key, EARLY), created: '2026-11-24T12:59:00.000Z' },
    ])
    const { result } = await verify(harbor, undefined, 3_600_000)
    expect(result).toContain('has expired: the verdict is 3 h old, and max-age allows 1 h')
  })

  it('with one about another repository that is newer: the one about this repository is named', async () => {
    const harbor = await harborWith([
      { text: await signVerdict(key, EARLY), created: EARLY.generatedAt },
      { text: await signVerdict(key, LATE, inProduction), created: LATE.generatedAt },
    ])
    expect((await verify(harbor, undefined, 3_600_000)).result).toContain(
      'the verdict is 3 h old, and max-age allows 1 h',
    )
  })

  it('without any statement', async () => {
    const { result } = await verify(await harborWith([]))
    expect(result).toContain('Harbor has no signed statement about it')
  })

  it('with many that do not hold: the newest verdict is named, not the findings beside it', async () => {
    const harbor = await harborWith([
      { text: await findings(), created: LATE.generatedAt, predicateType: PREDICATE_TYPE.vulnerabilities },
      { text: await signVerdict(foreign, EARLY), created: EARLY.generatedAt },
      { text: tamper(await signVerdict(key, LATE), (text) => `${text} `), created: LATE.generatedAt },
    ])
    expect((await verify(harbor)).result).toMatch(
      /of 3 signed statements none holds, and the newest verdict \(sha256:.{12}\) was changed after/,
    )
  })

  it('with its findings before one that does not hold, in a list that says nothing: the verdict is named', async () => {
    const harbor = await harborWith([{ text: await findings() }, { text: await signVerdict(foreign, EARLY) }])
    expect((await verify(harbor)).result).toContain('is signed with another key')
  })

  it.each([
    ['is hidden', 'blocked', 'cannot be read because of a policy of its project'],
    ['was deleted', 'absent', 'was deleted a moment ago'],
  ] as const)('when it %s', async (_, answer, message) => {
    const harbor = await harborWith([{ text: await signVerdict(key, EARLY) }])
    harbor.written.clear()
    harbor.manifestAnswer = answer
    expect((await verify(harbor)).result).toContain(message)
  })

  it('when there are more than are looked at: how many is said', async () => {
    const harbor = await harborWith([])
    harbor.referrers.set(
      IMAGE,
      Array.from({ length: 2_001 }, (_, at) => ({
        digest: `sha256:${String(at).padStart(64, '0')}` as const,
        artifactType: BUNDLE_MEDIA_TYPE,
        annotations: {},
      })),
    )
    harbor.manifestAnswer = 'absent'
    expect((await verify(harbor)).result).toMatch(
      /of 2001 signed statements none of the 2000 that are looked at holds, and the newest verdict/,
    )
  })

  it('when large ones in front of it take all that is read of one image', async () => {
    const harbor = await harborWith([
      ...Array.from({ length: 9 }, (_, at) => ({ text: `junk ${at}` })),
      { text: await signVerdict(key, EARLY), created: EARLY.generatedAt },
    ])
    for (const [digest, { bytes, ...manifest }] of harbor.written) {
      const text = new TextDecoder().decode(bytes).replace(/"size":6}]/, `"size":${30 * 1024 * 1024}}]`)
      harbor.written.set(digest, { ...manifest, bytes: new TextEncoder().encode(text) })
    }
    // Those without a time come first, and the one that would hold is small enough to be read all the same.
    expect(timeOf((await verify(harbor)).result)).toBe(EARLY.generatedAt)
    expect(harbor.calls.filter((line) => line.startsWith('fetchBlob'))).toHaveLength(9)
  })

  it('when its content is gone', async () => {
    const harbor = await harborWith([{ text: await signVerdict(key, EARLY) }])
    harbor.blobs.clear()
    expect((await verify(harbor)).result).toContain('has lost its content')
  })
})

describe('a signed verdict of an image that was promoted', () => {
  it('holds by the newest statement of any repository that was asked for', async () => {
    const harbor = await harborWith([
      { text: await signVerdict(key, EARLY), created: EARLY.generatedAt },
      { text: await signVerdict(key, LATE, inProduction), created: LATE.generatedAt },
    ])
    expect(timeOf((await verify(harbor, undefined, 7_200_000, [PRODUCTION])).result)).toBe(LATE.generatedAt)
    expect(timeOf((await verify(harbor)).result)).toBe(EARLY.generatedAt)
  })

  it('is held to the rules of the repository that it names', async () => {
    const looser = at(EARLY.generatedAt, { policy: { failOn: 'critical' } })
    const there = await harborWith([{ text: await signVerdict(key, looser, inProduction) }])
    expect(timeOf((await verify(there, undefined, undefined, [PRODUCTION])).result)).toBe(EARLY.generatedAt)
    const here = await harborWith([{ text: await signVerdict(key, looser) }])
    expect((await verify(here, undefined, undefined, [PRODUCTION])).result).toContain('looser policy')
  })
})
