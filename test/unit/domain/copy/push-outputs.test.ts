import { describe, expect, it } from 'vitest'
import { pushedImagesOutputs, pushOutputs } from '../../../../src/domain/copy/push-outputs.ts'
import type { ListedImage } from '../../../../src/domain/copy/request.ts'
import { connection, digestOf, REPOSITORY, report } from '../../../support/builders.ts'

type OnlyImage = Extract<Parameters<typeof pushOutputs>[0], { kind: 'one' }>['image']

const listed: ListedImage = {
  image: {
    source: { kind: 'docker-archive', path: 'app.tar' },
    repository: REPOSITORY,
    tags: ['v1'],
    maxUnpackedBytes: 1,
  },
}
const copied = {
  reference: `harbor.example.com/library/app@${digestOf('a')}`,
  digest: digestOf('a'),
  tags: [],
  baseDigest: 'none',
} as const
const sbom = { platform: 'linux/<arm>', digest: digestOf('a'), sbomDigest: digestOf('5'), path: 's.json' }

describe('the outputs of the only image', () => {
  const outputs = (image: Omit<OnlyImage, 'listed'>) =>
    pushOutputs({ kind: 'one', image: { listed, ...image } }, connection())

  it('are those of the copy when nothing else was done', () => {
    expect(outputs({ copied })).toMatchObject({ digest: digestOf('a'), tags: '', 'base-digest': 'none' })
    expect(outputs({ copied })).not.toHaveProperty('verdict')
  })

  it('have the tags that were put on after the verdict', () => {
    const scanned = report({ tags: [], pendingTags: ['v1'] })
    const placed = { reference: copied.reference, digest: copied.digest, tags: ['v1'] }
    expect(outputs({ copied, judged: { scanned, reportFile: 'r.json', placed } })).toMatchObject({
      tags: 'v1',
      verdict: 'passed',
      'report-file': 'r.json',
    })
    expect(outputs({ copied, judged: { scanned, reportFile: 'r.json' } })['tags']).toBe('')
  })

  it('have the SBOMs', () => {
    expect(outputs({ copied, sboms: [sbom] })).toMatchObject({ 'sbom-file': 's.json' })
  })
})

describe('the outputs of several images', () => {
  it('name each without a verdict, also one that is not in Harbor', () => {
    const outputs = pushedImagesOutputs(
      {
        images: [
          { listed, copied, sboms: [sbom] },
          { listed, message: 'it broke off' },
        ],
      },
      connection(),
    )
    expect(outputs['reference']).toBe(copied.reference)
    expect(JSON.parse(outputs['images'] ?? '')).toMatchObject([
      { repository: 'library/app', digest: digestOf('a'), verdict: '', message: '' },
      { repository: 'library/app', digest: '', harborLink: '', message: 'it broke off' },
    ])
    expect(JSON.parse(outputs['sboms'] ?? '')).toMatchObject([
      { reference: copied.reference, path: 's.json' },
    ])
  })

  it('are those of the common report when there is one', () => {
    const list = { outputs: { verdict: 'passed' } }
    expect(pushedImagesOutputs({ images: [{ listed, copied }], list }, connection())).toEqual(list.outputs)
  })
})
