/** The matrix of a list of images. */
import { expect, it } from 'vitest'
import { run } from '../../../src/actions/plan-matrix.ts'
import { InputError } from '../../../src/domain/errors.ts'
import { recordingHost } from '../../support/host.ts'

const HARBOR = 'https://harbor.example.com'

async function plan(inputs: Readonly<Record<string, string>>) {
  const host = recordingHost({ 'harbor-url': HARBOR, ...inputs })
  await run(host)
  return {
    matrix: JSON.parse(host.outputs['matrix'] ?? '') as {
      readonly include: readonly {
        readonly name: string
        readonly key: string
        readonly images: string
      }[]
    },
    images: JSON.parse(host.outputs['images'] ?? '') as unknown[],
  }
}

/** The problems of a list that is refused. */
async function refusal(inputs: Readonly<Record<string, string>>): Promise<string> {
  return plan(inputs).then(
    () => 'it was not refused',
    (error: unknown) => (error instanceof InputError ? error.message : String(error)),
  )
}

it('has a job for each image, with its tags and whatever else is said of it', async () => {
  const { matrix, images } = await plan({
    images: [
      '- api => library/api:1.0',
      '- { image: web.tar, repository: library/web, platform: linux/arm64, dockerfile: web/Dockerfile }',
    ].join('\n'),
    tags: `sha-1,harbor.example.com/library/web:latest`,
  })
  expect(matrix.include.map(({ name, key }) => [name, key])).toEqual([
    ['library/api', '1'],
    ['library/web', '2'],
  ])
  expect(images).toEqual([
    { image: 'api', repository: 'library/api', tags: ['1.0', 'sha-1'] },
    {
      ...{ image: 'web.tar', repository: 'library/web', tags: ['sha-1', 'latest'] },
      ...{ platform: 'linux/arm64', dockerfile: 'web/Dockerfile' },
    },
  ])
  expect(matrix.include.map((job) => JSON.parse(job.images))).toEqual(images.map((image) => [image]))
})

it('is a list of images itself, job by job', async () => {
  const { matrix, images } = await plan({ images: 'a => library/a:1,2\nb => library/b' })
  for (const [index, job] of matrix.include.entries()) {
    expect((await plan({ images: job.images })).images).toEqual([images[index]])
  }
})

it.each(['', 'web', 'a-1_B'])('takes the key "%s"', async (key) => {
  expect((await plan({ images: 'a => library/a', key })).matrix.include).toHaveLength(1)
})

it.each(['a.b', 'a/b', 'a*', 'é', 'a b'])('refuses the key "%s"', async (key) => {
  expect(await refusal({ images: 'a => library/a', key })).toContain(
    `key: "${key}" has characters other than`,
  )
})

it('refuses more jobs than GitHub makes', async () => {
  const list = (count: number): string =>
    Array.from({ length: count }, (_, index) => `a => library/a-${index}`).join('\n')
  expect((await plan({ images: list(256) })).matrix.include).toHaveLength(256)
  expect(await refusal({ images: list(257) })).toContain('names 257 images')
})

it('refuses a tag that two images of one repository want', async () => {
  expect(await refusal({ images: 'a => library/a:1\nb => library/a', tags: '1' })).toContain(
    'library/a:1 is given for two images',
  )
})

it.each([
  [
    'is set by one of several images of a repository',
    'a => library/a:main\nb => library/a:2',
    /^compare-to: library\/a:main is set by this run/,
  ],
  [
    'is set by the only image of its repository',
    'a => library/a:main\nb => library/b:main',
    /was not refused/,
  ],
  [
    'is set by another image of the run in its own repository',
    'a => library/a:main\nb => library/b:main',
    /^compare-to: library\/a:main is set by this run/,
    'library/a:main',
  ],
  [
    'is set by no image of the run, in another repository',
    'a => library/a:main\nb => library/b:main',
    /was not refused/,
    'library/c:main',
  ],
])('a base that %s', async (_, images, expected, base = 'main') => {
  expect(await refusal({ images, 'compare-to': base })).toMatch(expected)
})
