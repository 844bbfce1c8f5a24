import { expect, it } from 'vitest'
import { HarborError } from '../../../../src/domain/errors.ts'
import { resolveTags } from '../../../../src/usecases/scan/resolve-tags.ts'
import { digestOf } from '../../../support/builders.ts'

const api = { project: 'library', name: 'api' }
const web = { project: 'library', name: 'web' }

it('looks every tag up, puts those of one image together, and lets none that fails hide another', async () => {
  const [first, second] = [digestOf('1'), digestOf('2')]
  const on: Readonly<Record<string, typeof first>> = {
    'api:1': first,
    'api:latest': first,
    'api:2': second,
    'web:1': first,
  }
  const asked: string[] = []
  const tagged = await resolveTags(
    [
      { repository: api, tags: ['latest', 'old', '2', '1'] },
      { repository: web, tags: ['broken', '1'] },
    ],
    {
      async fetchArtifact({ name }, tag) {
        asked.push(`${name}:${tag}`)
        if (tag === 'broken') throw new HarborError('Harbor says no', { status: 500 })
        const digest = on[`${name}:${tag}`]
        return digest === undefined ? undefined : ({ digest } as never)
      },
    },
  )
  expect(asked).toEqual(['api:latest', 'api:old', 'api:2', 'api:1', 'web:broken', 'web:1'])
  expect(tagged).toEqual([
    { kind: 'found', repository: api, digest: first, tags: ['latest', '1'] },
    { kind: 'not-found', repository: api, tags: ['old'], message: 'Harbor has no library/api:old' },
    { kind: 'found', repository: api, digest: second, tags: ['2'] },
    { kind: 'not-found', repository: web, tags: ['broken'], message: 'Harbor says no' },
    { kind: 'found', repository: web, digest: first, tags: ['1'] },
  ])
})
