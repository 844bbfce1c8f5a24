/** What is wrong with an image on disk is reported with all other problems of the inputs, before anything is done. */
import { readdir, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createImageStager } from '../../../src/adapters/image/stager.ts'
import { InputError } from '../../../src/domain/errors.ts'
import { openForm } from '../../../src/inputs/form.ts'
import { readImage } from '../../../src/inputs/image.ts'
import {
  combineLayouts,
  writeDocker25Archive,
  writeDockerArchive,
  writeOciArchive,
  writeTruncated,
} from '../../images/index.ts'
import { connection } from '../../support/builders.ts'
import { recordingHost } from '../../support/host.ts'
import { createImageWorld, type ImageWorld } from '../../support/image-world.ts'

let world: ImageWorld
const files: Record<string, string> = {}

beforeAll(async () => {
  world = await createImageWorld()
  const layout = world.single.directory
  for (const name of ['layout', 'two', 'oci', 'docker', 'docker25', 'truncated', 'text'])
    files[name] = world.path()
  const path = (name: string): string => files[name] ?? ''
  files['layout'] = layout
  await combineLayouts({
    directory: path('two'),
    images: [
      { layout, name: 'a:1' },
      { layout: world.other.directory, name: 'b:1' },
    ],
  })
  await writeOciArchive({ layout, file: path('oci') })
  await writeDockerArchive({ layout, file: path('docker'), name: 'app:1' })
  await writeDocker25Archive({ layout, file: path('docker25'), name: 'app:1' })
  await writeTruncated({ from: path('docker25'), file: path('truncated'), part: 0.7 })
  await writeFile(path('text'), 'FROM scratch\n'.repeat(100))
})

afterAll(() => world.remove())

async function read(image: string, more: Readonly<Record<string, string>> = {}) {
  const host = recordingHost({ image, repository: 'library/app', tags: 'v1', ...more })
  const form = openForm('push-and-scan', host.read)
  const inputs = await readImage(form, { stager: createImageStager(host), registry: connection() })
  form.complete()
  return inputs.source
}

describe('the input image', () => {
  it.each([
    { written: '$layout', kind: 'oci-layout' },
    { written: 'oci:$layout', kind: 'oci-layout' },
    { written: 'oci:$two:b:1', kind: 'oci-layout', name: 'b:1' },
    { written: '$oci', kind: 'oci-archive' },
    { written: 'oci-archive:$oci', kind: 'oci-archive' },
    { written: '$docker', kind: 'docker-archive' },
    { written: 'docker-archive:$docker:app:1', kind: 'docker-archive', name: 'app:1' },
    // Both in one: either name of the transport fits.
    { written: '$docker25', kind: 'oci-archive' },
    { written: 'docker-archive:$docker25', kind: 'docker-archive' },
    { written: 'oci-archive:$docker25', kind: 'oci-archive' },
  ])('may be $written', async ({ written, kind, name }) => {
    const [, file = ''] = /\$(\w+)/.exec(written) ?? []
    const source = await read(written.replace(`$${file}`, files[file] ?? ''))
    expect(source).toEqual({ kind, path: files[file], ...(name === undefined ? {} : { name }) })
  })

  it.each([
    {
      rule: 'a missing file',
      written: 'oci-archive:/does/not/exist.tar',
      found: 'exist.tar" does not exist. Does the step that builds it come before this one?',
    },
    { rule: 'a truncated archive', written: '$truncated', found: 'is truncated' },
    { rule: 'a layout with two images', written: '$two', found: 'holds 2 images: "a:1", "b:1"' },
    { rule: 'a name that is not there', written: 'oci:$two:c:1', found: 'holds no image named "c:1"' },
    { rule: 'a file that is no image', written: '$text', found: 'is not a tar archive' },
    {
      rule: 'an archive called a layout',
      written: 'oci:$oci',
      found: 'is an OCI archive, not an OCI layout directory',
    },
    {
      rule: 'a layout called an archive',
      written: 'docker-archive:$layout',
      found: 'is an OCI layout directory, not an archive of docker save',
    },
    {
      rule: 'a platform that is not there',
      written: '$layout',
      found: 'is an image for linux/amd64, not for linux/arm64',
      platform: 'linux/arm64',
    },
  ])('$rule is reported together with other problems', async ({ written, found, platform = '' }) => {
    const [, file = ''] = /\$(\w+)/.exec(written) ?? []
    const image = written.replace(`$${file}`, files[file] ?? '')
    const error: unknown = await read(image, { platform, tags: '-bad' }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InputError)
    const { problems } = error as InputError
    expect(problems.map(({ input }) => input)).toEqual(['image', 'tags'])
    expect(problems[0]?.message).toContain(found)
  })

  it('is looked at without writing anything', async () => {
    const before = await readdir(world.single.directory, { recursive: true })
    await read(world.single.directory)
    expect(await readdir(world.single.directory, { recursive: true })).toEqual(before)
  })
})
