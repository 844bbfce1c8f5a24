import { expect, it } from 'vitest'
import { BUNDLE_MEDIA_TYPE } from '../../../../src/domain/attestation/bundle.ts'
import { PREDICATE_TYPE } from '../../../../src/domain/attestation/statement.ts'
import { errorMessage } from '../../../../src/domain/errors.ts'
import type { HarborRepository } from '../../../../src/domain/harbor/repository.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { pushBundle } from '../../../../src/usecases/attestation/push-bundle.ts'
import { verifyNamed } from '../../../../src/usecases/attestation/verify-named.ts'
import { connection, digestOf, policy, REPOSITORY, report } from '../../../support/builders.ts'
import { FakeHarbor, RecordingLog } from '../../../support/fakes.ts'
import { hash, makeKey, signVerdict } from '../../../support/signing.ts'

const key = makeKey()
const IMAGE = digestOf('a')
const PASSED = report({ generatedAt: '2026-11-24T10:00:00.000Z' })
const THIRD: HarborRepository = { project: 'third', name: 'app' }

/** The error of an image that was judged in another repository than those that are named. */
async function refuse(...judgedIn: readonly [HarborRepository, ...HarborRepository[]]): Promise<string> {
  const harbor = new FakeHarbor()
  const text = await signVerdict(key, PASSED, (each) => ({
    ...each,
    subject: { ...each.subject, name: 'harbor.example.com/staging/app' },
  }))
  const subject = { mediaType: MEDIA_TYPE.ociManifest, digest: IMAGE, size: 1 }
  const predicateType = PREDICATE_TYPE.verdict
  const digest = await pushBundle(
    REPOSITORY,
    { text, subject, predicateType, created: PASSED.generatedAt },
    { harbor, hash },
  )
  harbor.referrers.set(IMAGE, [{ digest, artifactType: BUNDLE_MEDIA_TYPE, annotations: {} }])
  const [first, ...further] = judgedIn.map((repository) => ({ repository, policy: policy() }))
  if (first === undefined) throw new Error('no repository')
  const clock = { now: () => Date.parse(PASSED.generatedAt) + 1_000 }
  return verifyNamed(
    {
      connection: connection(),
      repository: REPOSITORY,
      name: IMAGE,
      verifier: key.verifier,
      judgedIn: [first, ...further],
    },
    { connect: () => harbor as never, hash, clock, log: new RecordingLog() },
  ).then(() => 'verified', errorMessage)
}

it('a verdict of another repository is refused with the input that would name it', async () => {
  expect(await refuse(REPOSITORY)).toMatch(
    /is about another repository, "harbor\.example\.com\/staging\/app", not harbor\.example\.com\/library\/app\. If it was judged in another repository, name that in "judged-in"$/,
  )
})

it('a verdict of another repository than those of "judged-in" is refused without it', async () => {
  for (const error of [await refuse(THIRD), await refuse(REPOSITORY, THIRD)]) {
    expect(error).toContain('is about another repository')
    expect(error).not.toContain('judged-in')
  }
})
