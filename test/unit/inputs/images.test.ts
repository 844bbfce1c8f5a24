import { describe, expect, it } from 'vitest'
import { parseImageList } from '../../../src/adapters/files/image-list.ts'
import { hasImages, readImages, readRepositories } from '../../../src/inputs/images.ts'
import type { ImageStager } from '../../../src/ports/image-stager.ts'
import { connection } from '../../support/builders.ts'
import { formOf, problemsOf } from '../../support/forms.ts'

type Inputs = Readonly<Record<string, string>>

/** A disk with one archive on it. */
const STAGER: Pick<ImageStager, 'isPath' | 'check'> = {
  isPath: async (path) => path === 'web.tar',
  async check({ path }) {
    if (path !== 'web.tar') throw new Error(`"${path}" does not exist`)
    return 'oci-archive'
  },
}

const HOST = connection().host

const open = (inputs: Inputs) => formOf('push-and-scan', inputs)

async function imagesOf(inputs: Inputs) {
  const form = open(inputs)
  const images = await readImages(form, {
    stager: STAGER as ImageStager,
    registry: connection(),
    loadParser: async () => parseImageList,
    locate: async (dockerfile) => {
      if (dockerfile.startsWith('..')) throw new Error(`"${dockerfile}" is outside of the repository`)
      return { path: dockerfile, line: 3 }
    },
  })
  return { images, problems: problemsOf(form) }
}

describe('images', () => {
  it('have what is said of each, and for the rest what is said of all', async () => {
    const { images, problems } = await imagesOf({
      images:
        '- ghcr.io/o/api:1 => library/api:1.2\n' +
        '- {image: web.tar, repository: tools/web, platform: linux/arm64, dockerfile: web/Dockerfile}',
      tags: `latest\n${HOST}/tools/web:sha-1`,
      platform: 'linux/amd64',
    })
    expect(problems).toEqual([])
    expect(images).toMatchObject([
      {
        image: {
          source: { kind: 'registry' },
          repository: { project: 'library', name: 'api' },
          tags: ['1.2', 'latest'],
          platform: { os: 'linux', architecture: 'amd64' },
        },
      },
      {
        image: {
          source: { kind: 'oci-archive', path: 'web.tar' },
          repository: { project: 'tools', name: 'web' },
          tags: ['latest', 'sha-1'],
          platform: { os: 'linux', architecture: 'arm64' },
        },
        location: { path: 'web/Dockerfile', line: 3 },
      },
    ])
    expect(images[0]).not.toHaveProperty('location')
  })

  it.each<[string, Inputs, string[]]>([
    ['a list that is empty', { images: '  \n' }, ['images: names no image']],
    [
      'everything that is wrong on disk, each with its image',
      { images: 'a.tar => library/a:1\nb.tar => library/b:1' },
      [
        'images: in "a.tar => library/a": "a.tar" does not exist. Does the step that builds it come before this one?',
        'images: in "b.tar => library/b": "b.tar" does not exist. Does the step that builds it come before this one?',
      ],
    ],
    [
      'a tag that two images want',
      { images: 'web.tar => library/a:1\nweb.tar => library/a', tags: '1' },
      ['images: library/a:1 is given for two images'],
    ],
    [
      'a reference of a repository that has no image',
      { images: 'web.tar => library/a\nweb.tar => library/b', tags: `${HOST}/library/c:1` },
      [
        `tags: "${HOST}/library/c:1" is not in ${HOST}/library/a or ${HOST}/library/b; give bare tags, or references of those repositories`,
      ],
    ],
    [
      'an invalid platform',
      { images: '- {image: web.tar, repository: library/a, platform: arm}' },
      [expect.stringMatching(/^images: in "web.tar => library\/a": "arm"/) as unknown as string],
    ],
    [
      'a Dockerfile outside of the repository',
      { images: '- {image: web.tar, repository: library/a, dockerfile: ../Dockerfile}' },
      ['images: in "web.tar => library/a": "../Dockerfile" is outside of the repository'],
    ],
    [
      'a digest as the base of several repositories',
      { images: 'web.tar => library/a\nweb.tar => library/b', 'compare-to': `sha256:${'a'.repeat(64)}` },
      ['compare-to: a digest belongs to one repository, and "images" has 2 of them; give a tag'],
    ],
  ])('refuses %s', async (_, inputs, problems) => {
    expect((await imagesOf(inputs)).problems).toEqual(problems)
  })

  it('are given as soon as the input holds anything, blanks too', () => {
    expect([hasImages(open({}), 'images'), hasImages(open({ images: '\n' }), 'images')]).toEqual([
      false,
      true,
    ])
  })
})

describe('the repositories of a run', () => {
  it.each([
    ['one', { repository: 'library/app' }, [{ project: 'library', name: 'app' }]],
    [
      'those of the list',
      { images: 'a => library/a\nb => tools/b' },
      [
        { project: 'library', name: 'a' },
        { project: 'tools', name: 'b' },
      ],
    ],
  ])('are %s', async (_, inputs, repositories) => {
    expect(await readRepositories(open(inputs), async () => parseImageList)).toEqual(repositories)
  })
})
