import { describe, expect, it } from 'vitest'
import { readConnection } from '../../../src/inputs/connection.ts'
import type { InputFiles, OutputFiles } from '../../../src/inputs/form.ts'
import { readImage, readRepository } from '../../../src/inputs/image.ts'
import type { ImageStager } from '../../../src/ports/image-stager.ts'
import { digestOf } from '../../support/builders.ts'
import { formOf, problemsOf } from '../../support/forms.ts'

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'

const KEY = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n'

const FILES: InputFiles & OutputFiles = {
  exists: async (path) => path === 'ca.pem',
  readText: async (path) => {
    if (path === 'ca.pem') return PEM
    if (path === 'key.pem') return KEY
    throw new Error('ENOENT: no such file')
  },
  requireWritablePath: async (path) => {
    if (path === 'full/file') throw new Error('it is a directory')
  },
}

async function refuse({ path }: { readonly path: string }): Promise<never> {
  throw new Error(`"${path}" does not exist`)
}

/** A stager of a disk with nothing on it but an empty directory. */
const STAGER: ImageStager = {
  isPath: async (path) => path === 'build/',
  recognise: (path) => refuse({ path }),
  check: refuse,
  stage: refuse,
}

const GOOD = {
  'harbor-url': 'https://harbor.example.com',
  'robot-name': 'robot$library+ci',
  'robot-token': 'a-robot-secret',
  image: 'ghcr.io/org/app:1',
  repository: 'library/app',
}

type Inputs = Readonly<Record<string, string>>

const open = (inputs: Inputs) => formOf('push-and-scan', { ...GOOD, ...inputs })

async function imageOf(inputs: Inputs) {
  const form = open(inputs)
  const registry = await readConnection(form, FILES)
  const image = await readImage(form, { stager: STAGER, registry })
  return { image, problems: problemsOf(form) }
}

describe('tags', () => {
  const own = 'harbor.example.com/library/app'

  it.each([
    ['none', '', []],
    ['bare', 'v1', ['v1']],
    ['a list', 'v1, v2\nlatest,', ['v1', 'v2', 'latest']],
    ['twice the same', 'v1,v1', ['v1']],
    ['full references of ours', `${own}:v1\n${own}:latest`, ['v1', 'latest']],
    ['a host in another case', 'Harbor.Example.com/library/app:v1', ['v1']],
    ['both kinds', `v1\n${own}:v1`, ['v1']],
  ])('%s', async (_, tags, expected) => {
    const { image, problems } = await imageOf({ tags })
    expect(problems).toEqual([])
    expect(image.tags).toEqual(expected)
  })

  it.each([
    ['https://h.example', 'h.example:443'],
    ['https://h.example:443', 'h.example:443'],
    ['https://h.example:443', 'h.example'],
    ['http://h.example:80', 'H.example:80'],
    ['http://h.example:80', 'h.example'],
    ['http://harbor', 'harbor:80'],
    ['http://h.example:8080', 'h.example:8080'],
    ['http://[fd00::1]:8080', '[fd00::1]:8080'],
  ])('with the port that the scheme stands for, written or not: %s, %s', async (url, host) => {
    const { image, problems } = await imageOf({ 'harbor-url': url, tags: `${host}/library/app:v1` })
    expect(problems).toEqual([])
    expect(image.tags).toEqual(['v1'])
  })

  it.each([
    ['https://h.example', 'h.example:80'],
    ['http://h.example', 'h.example:443'],
    ['http://h.example:8080', 'h.example'],
  ])('with the port of another server are refused: %s, %s', async (url, host) => {
    const { problems } = await imageOf({ 'harbor-url': url, tags: `${host}/library/app:v1` })
    expect(problems).toEqual([expect.stringContaining('is not in h.example')])
  })

  it.each([
    ['another registry', 'ghcr.io/library/app:v1', 'is not in harbor.example.com/library/app'],
    ['another repository', 'harbor.example.com/library/other:v1', 'is not in'],
    ['no registry', 'library/app:v1', 'is not in'],
    ['no tag', own, 'must name a tag'],
    ['a digest', `${own}:v1@${digestOf('a')}`, 'must name a tag and no digest'],
    ['bad characters', 'v1!', 'is not a tag'],
    ['a dash at the beginning', '-v1', 'is not a tag'],
    ['too long', 'x'.repeat(129), 'is not a tag'],
  ])('with %s are refused', async (_, tags, expected) => {
    const { problems } = await imageOf({ tags })
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^tags: .*${expected}`))])
  })

  it.each(['- v1', 'v1 latest', '["v1"]', '[v1]', '"harbor.example.com/library/app:v1"'])(
    'in another form of a list are refused with the right one: %s',
    async (tags) => {
      const { problems } = await imageOf({ tags })
      expect(problems).toEqual([
        `tags: "${tags}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -). Write one tag a line, or separate them by commas`,
      ])
    },
  )

  it('are not called foreign while the repository is unknown', async () => {
    const { problems } = await imageOf({ tags: `${own}:v1`, repository: 'app' })
    expect(problems).toEqual([expect.stringContaining('repository: "app" has no project')])
  })
})

describe('image, repository and platform', () => {
  it.each([
    'app:1',
    'org/app',
    'registry.example.com/build/app:1',
    'localhost:5000/app',
    'docker.io/build/image',
  ])('a reference that is no path is one: %s', async (image) => {
    const read = await imageOf({ image })
    expect(read.problems).toEqual([])
    expect(read.image.source).toMatchObject({ kind: 'registry', text: image })
  })

  it('a reference that is no path is read from its registry', async () => {
    const { image } = await imageOf({ platform: 'linux/arm64' })
    expect(image.source).toMatchObject({ kind: 'registry', text: 'ghcr.io/org/app:1' })
    expect(image.platform).toEqual({ os: 'linux', architecture: 'arm64' })
  })

  it.each([
    [{ image: '' }, 'image: is required'],
    [{ image: 'ghcr.io/Org/app' }, 'image: "ghcr.io/Org/app" has upper-case'],
    [{ image: 'oci:./nope' }, 'image: "./nope" does not exist'],
    [{ image: 'build/image.tar' }, 'image: "build/image.tar" does not exist'],
    [{ image: 'image.tar.gz' }, 'image: "image.tar.gz" does not exist'],
    [
      { image: 'image.tgz' },
      'image: "image.tgz" does not exist. Does the step that builds it come before this one?',
    ],
    [{ image: './image' }, 'image: "./image" does not exist'],
    [{ image: '../image' }, 'image: "../image" does not exist'],
    [{ image: '/image' }, 'image: "/image" does not exist'],
    [{ image: 'C:\\image' }, 'image: "C:\\image" does not exist'],
    [
      { image: 'build/image' },
      'image: "build/image" does not exist, and "build" is a directory; for the image in Docker Hub write docker.io/build/image',
    ],
    [
      { image: 'build/image:1' },
      'image: "build/image:1" may be an image or a layout, because "build" is a directory; for the layout write oci:build/image:1',
    ],
    [{ repository: 'Library/app' }, 'repository: "Library/app" has upper-case'],
    [{ repository: '' }, 'repository: is required'],
    [{ platform: 'arm64' }, 'platform: "arm64" is not a platform'],
  ])('%j is refused', async (inputs, expected) => {
    const { problems } = await imageOf(inputs)
    expect(problems).toEqual([expect.stringContaining(expected)])
  })

  it('a repository can be read alone', () => {
    expect(readRepository(open({ repository: 'library/team/app' }))).toEqual({
      project: 'library',
      name: 'team/app',
    })
  })
})
