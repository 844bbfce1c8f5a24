import { expect, it } from 'vitest'
import { fetchSbom } from '../../../../src/usecases/attestation/fetch-sbom.ts'
import { artifact, digestOf } from '../../../support/builders.ts'
import { FakeHarbor, type Look } from '../../../support/fakes.ts'

const IMAGE = { platform: 'linux/amd64', digest: digestOf('a') }
const fetch = (look: Look) => {
  const harbor = new FakeHarbor().script(artifact({ digest: IMAGE.digest }), [[0, look]])
  return fetchSbom({ project: 'library', name: 'app' }, IMAGE, harbor)
}

it('the SBOM that Harbor has is read', async () => {
  const sbom = { status: 'Success', identity: '1', sbomDigest: digestOf('5') } as const
  expect(await fetch({ sbom })).toContain('SPDX-2.3')
})

it.each([{}, { sbom: { status: 'Running', identity: '1' } as const }])(
  'one that is not there yet is an error',
  async (look) => {
    await expect(fetch(look)).rejects.toThrow(
      'failed to sign the SBOM of linux/amd64: Harbor has none; "sbom: true"',
    )
  },
)
