import { describe, expect, it } from 'vitest'
import { BUNDLE_MEDIA_TYPE } from '../../../../src/domain/attestation/bundle.ts'
import { PREDICATE_TYPE } from '../../../../src/domain/attestation/statement.ts'
import { errorMessage } from '../../../../src/domain/errors.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { EMPTY_CONFIG } from '../../../../src/domain/oci/runnable.ts'
import { pushBundle } from '../../../../src/usecases/attestation/push-bundle.ts'
import { digestOf, REPOSITORY } from '../../../support/builders.ts'
import { FakeHarbor } from '../../../support/fakes.ts'
import { hash } from '../../../support/signing.ts'

const SUBJECT = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf('a'), size: 558 }
const TAG = `sha256-${'a'.repeat(64)}`
const BUNDLE = {
  text: '{"bundle":1}',
  subject: SUBJECT,
  predicateType: PREDICATE_TYPE.verdict,
  created: '2026-11-24T09:45:00.123Z',
}
const push = (harbor: FakeHarbor, bundle = BUNDLE) => pushBundle(REPOSITORY, bundle, { harbor, hash })
const written = (harbor: FakeHarbor, reference: string): unknown =>
  JSON.parse(new TextDecoder().decode(harbor.written.get(reference)?.bytes))

describe('a bundle', () => {
  it('becomes a referrer as cosign writes it, after its blobs, and under no tag', async () => {
    const harbor = new FakeHarbor()
    const digest = await push(harbor)
    expect(written(harbor, digest)).toEqual({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociManifest,
      artifactType: BUNDLE_MEDIA_TYPE,
      config: {
        mediaType: 'application/vnd.oci.empty.v1+json',
        digest: EMPTY_CONFIG,
        size: 2,
        artifactType: BUNDLE_MEDIA_TYPE,
      },
      layers: [{ mediaType: BUNDLE_MEDIA_TYPE, digest: `sha256:${hash(BUNDLE.text)}`, size: 12 }],
      subject: SUBJECT,
      annotations: {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': PREDICATE_TYPE.verdict,
        'org.opencontainers.image.created': '2026-11-24T09:45:00Z',
      },
    })
    expect([...harbor.blobs.keys()]).toContain(EMPTY_CONFIG)
    expect([...harbor.written.keys()]).toEqual([digest])
    expect(harbor.calls.map((line) => line.split(' ')[0])).toEqual(['putBlob', 'putBlob', 'putManifest'])
  })

  it('is listed under the fallback tag by a registry that keeps no list, beside what is there', async () => {
    const harbor = new FakeHarbor()
    harbor.listsReferrers = false
    const first = await push(harbor)
    const second = await push(harbor, { ...BUNDLE, text: '{"bundle":2}' })
    await push(harbor)
    expect(written(harbor, TAG)).toMatchObject({
      mediaType: MEDIA_TYPE.ociIndex,
      manifests: [
        { digest: second, artifactType: BUNDLE_MEDIA_TYPE },
        { digest: first, annotations: { 'dev.sigstore.bundle.content': 'dsse-envelope' } },
      ],
    })
  })

  it('does not take the place of something else under the fallback tag', async () => {
    const harbor = new FakeHarbor()
    harbor.listsReferrers = false
    harbor.written.set(TAG, {
      mediaType: MEDIA_TYPE.ociManifest,
      bytes: new TextEncoder().encode('{"layers":[]}'),
    })
    const error = await push(harbor).catch(errorMessage)
    expect(error).toContain('the list of what is signed: it is not an index')
    expect(written(harbor, TAG)).toEqual({ layers: [] })
  })
})
