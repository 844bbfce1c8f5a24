/** Which image of several is pushed: by name, by platform, and when the choice is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  combineLayouts,
  copyBlobs,
  type Descriptor,
  flattenLayout,
  OCI,
  readIndexJson,
  removeBlob,
  startLayout,
  writeDocker25Archive,
  writeDockerArchive,
  writeDockerArchiveOfMany,
  writeIndexJson,
  writeJson,
  writeOciArchive,
} from '../../../images/index.ts'
import { expectRefusal, reasonOf } from '../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

let world: ImageWorld
const files: Record<string, string> = {}

beforeAll(async () => {
  world = await createImageWorld()
  const [single, other] = [world.single.directory, world.other.directory]
  const make = async (name: string, maker: (path: string) => Promise<unknown>): Promise<void> => {
    files[name] = world.path()
    await maker(files[name])
  }
  files['multi'] = world.multi.directory
  const named = [
    { layout: single, name: '1.0' },
    { layout: other, name: 'registry.example.com/team/app:2.0' },
  ]
  await make('layout', (directory) => combineLayouts({ directory, images: named }))
  await make('archive', (file) => writeOciArchive({ layout: files['layout'] ?? '', file }))
  await make('archive in gzip', (file) =>
    writeOciArchive({ layout: files['layout'] ?? '', file, compression: 'gzip' }),
  )
  await make('docker-archive', (file) =>
    writeDockerArchiveOfMany({
      images: [
        { layout: single, name: 'app:latest' },
        { layout: other, name: 'team/app:2' },
      ],
      file,
    }),
  )
  await make('docker 25', (file) => writeDocker25Archive({ layout: single, file, name: 'app:1' }))
  await make('unnamed', (directory) =>
    combineLayouts({ directory, images: [{ layout: single }, { layout: other }] }),
  )
  await make('flat', (directory) => flattenLayout({ layout: world.multi.directory, directory }))
  const renamed = async (directory: string, nameOf: (position: number) => string): Promise<void> => {
    await flattenLayout({ layout: world.multi.directory, directory })
    await writeIndexJson(
      directory,
      readIndexJson(directory).map((entry, position) => ({
        ...entry,
        annotations: { 'org.opencontainers.image.ref.name': nameOf(position) },
      })),
    )
  }
  await make('flat under one name', (directory) => renamed(directory, () => 'app:1'))
  await make('flat under three names', (directory) => renamed(directory, (at) => `app:${at}`))
  await make('three names', (directory) =>
    combineLayouts({
      directory,
      images: [
        { layout: single, name: 'a:1' },
        { layout: other, name: 'b:1' },
        { layout: single, name: 'a:latest' },
      ],
    }),
  )
  await make('one docker image', (file) => writeDockerArchive({ layout: single, file, name: 'app:1' }))
  await make('multi archive', (file) => writeOciArchive({ layout: world.multi.directory, file }))
  await make('no platforms', async (directory) => {
    await flattenLayout({ layout: world.multi.directory, directory })
    const manifests = readIndexJson(directory).map(({ platform: _, ...entry }) => entry)
    const json = { schemaVersion: 2, mediaType: OCI.index, manifests }
    await writeIndexJson(directory, [await writeJson(directory, { mediaType: OCI.index, json })])
  })
  await make('nested', async (directory) => {
    await startLayout(directory)
    await copyBlobs(world.multi.directory, directory)
    const json = { schemaVersion: 2, mediaType: OCI.index, manifests: readIndexJson(world.multi.directory) }
    await writeIndexJson(directory, [await writeJson(directory, { mediaType: OCI.index, json })])
  })
  await make('two of one platform', (directory) =>
    writeIndexOf(directory, [
      { os: 'linux', architecture: 'amd64' },
      { os: 'linux', architecture: 'amd64' },
    ]),
  )
  await make('arm variants', (directory) =>
    writeIndexOf(directory, [
      { os: 'linux', architecture: 'arm', variant: 'v6' },
      { os: 'linux', architecture: 'arm', variant: 'v7' },
    ]),
  )
  await make('old arm variants', (directory) =>
    writeIndexOf(directory, [
      { os: 'linux', architecture: 'arm', variant: 'v5' },
      { os: 'linux', architecture: 'arm', variant: 'v6' },
    ]),
  )
})

afterAll(() => world.remove())

/** An index whose entries claim the platforms; the images behind them are those of the world. */
async function writeIndexOf(directory: string, platforms: readonly Descriptor['platform'][]): Promise<void> {
  await startLayout(directory)
  const images: Descriptor[] = []
  for (const [position, platform] of platforms.entries()) {
    const { directory: layout } = position === 0 ? world.single : world.other
    await copyBlobs(layout, directory)
    const [image] = readIndexJson(layout)
    if (image !== undefined) images.push({ ...image, ...(platform === undefined ? {} : { platform }) })
  }
  const json = { schemaVersion: 2, mediaType: OCI.index, manifests: images }
  await writeIndexJson(directory, [await writeJson(directory, { mediaType: OCI.index, json })])
}

const single = () => world.single.digest
const other = () => world.other.digest

describe('by name', () => {
  it.each([
    { file: 'layout', name: '1.0', expected: single },
    { file: 'layout', name: 'registry.example.com/team/app:2.0', expected: other },
    { file: 'archive', name: '1.0', expected: single },
    { file: 'three names', name: 'a:1', expected: single },
    { file: 'three names', name: 'a:latest', expected: single },
    { file: 'archive in gzip', name: 'registry.example.com/team/app:2.0', expected: other },
    // Annotated: io.containerd.image.name docker.io/library/app:1, org.opencontainers.image.ref.name 1.
    { file: 'docker 25', name: 'docker.io/library/app:1', expected: single },
    { file: 'docker 25', name: 'app:1', expected: single },
    { file: 'docker 25', name: '1', expected: single },
  ])('$name in the $file', async ({ file, name, expected }) => {
    const path = files[file] ?? ''
    await world.check(path, { name })
    expect((await world.stage(path, { name })).digest).toBe(expected())
  })

  it.each([
    { name: 'app:latest', image: () => world.single },
    { name: 'app', image: () => world.single },
    { name: 'docker.io/library/app', image: () => world.single },
    { name: 'team/app:2', image: () => world.other },
  ])('$name in a docker-archive, by what the name means', async ({ name, image }) => {
    const alone = world.path()
    await writeDockerArchive({ layout: image().directory, file: alone, name: 'x:1' })
    const path = files['docker-archive'] ?? ''
    await world.check(path, { name })
    expect((await world.stage(path, { name })).digest).toBe((await world.stage(alone)).digest)
  })
})

describe('by platform', () => {
  it.each([
    { platform: 'linux/amd64', entry: 'linux/amd64' },
    { platform: 'linux/arm64', entry: 'linux/arm64' },
    { platform: 'linux/arm64/v8', entry: 'linux/arm64' },
    { platform: 'linux/s390x', entry: 'linux/s390x' },
  ])('$platform is one manifest of the index, alone and without attestations', async (row) => {
    for (const path of [world.multi.directory, files['flat'] ?? '']) {
      await world.check(path, row)
      const staged = await world.stage(path, row)
      expect(staged.digest).toBe(world.multi.manifests[row.entry])
      expect(staged.mediaType).toBe(OCI.manifest)
      expect(staged.blobs).toHaveLength(3)
    }
  })

  it('entries for several platforms under one name are one image, and the name stays behind', async () => {
    const unnamed = await world.stage(files['flat'] ?? '')
    expect((await world.stage(files['flat under one name'] ?? '')).digest).toBe(unnamed.digest)
  })

  it('a variant is distinguished when it is asked for', async () => {
    const path = files['arm variants'] ?? ''
    expect((await world.stage(path, { platform: 'linux/arm/v6' })).digest).toBe(single())
    expect((await world.stage(path, { platform: 'linux/arm/v7' })).digest).toBe(other())
    // 32-bit Arm without a variant is v7.
    expect((await world.stage(path, { platform: 'linux/arm' })).digest).toBe(other())
  })

  it('a manifest is chosen by its digest out of an index, a flat layout and an archive', async () => {
    const platform = world.multi.manifests['linux/arm64'] ?? ''
    for (const path of [world.multi.directory, files['flat'] ?? '', files['multi archive'] ?? '']) {
      await world.check(path, { platform })
      const staged = await world.stage(path, { platform })
      expect(staged.digest).toBe(platform)
    }
    expect((await world.stage(world.multi.directory, { platform })).sourceDigest).toBe(world.multi.digest)
  })

  it('an entry without a platform is what its configuration says', async () => {
    const path = files['no platforms'] ?? ''
    expect((await world.stage(path, { platform: 'linux/arm64' })).digest).toBe(
      world.multi.manifests['linux/arm64'],
    )
  })

  it('an index in an index counts as if its entries were its own', async () => {
    const path = files['nested'] ?? ''
    expect((await world.stage(path, { platform: 'linux/s390x' })).digest).toBe(
      world.multi.manifests['linux/s390x'],
    )
  })

  it('an image for one platform passes when it is that one', async () => {
    const path = files['one docker image'] ?? ''
    const { digest } = await world.stage(path)
    expect((await world.stage(path, { platform: 'linux/amd64' })).digest).toBe(digest)
    expect((await world.stage(world.single.directory, { platform: 'linux/amd64' })).digest).toBe(single())
  })
})

describe('docker save of an index of which the machine has one platform', () => {
  let path: string
  beforeAll(async () => {
    const layout = world.path()
    await combineLayouts({ directory: layout, images: [{ layout: world.multi.directory }] })
    for (const platform of ['linux/arm64', 'linux/s390x']) {
      await removeBlob(layout, world.multi.manifests[platform] ?? '')
    }
    path = world.path()
    await writeOciArchive({ layout, file: path })
  })

  it('is refused as it is, with the way out', async () => {
    await expect(world.check(path)).rejects.toThrow(
      `"${path}" is incomplete: its index names linux/arm64 (${world.multi.manifests['linux/arm64']}), which is not in it; choose a platform that is there with the input platform, or save the image with all of its platforms`,
    )
  })

  it('gives the platform that is there', async () => {
    const staged = await world.stage(path, { platform: 'linux/amd64' })
    expect(staged.digest).toBe(world.multi.manifests['linux/amd64'])
  })
})

describe('is refused', () => {
  it.each([
    {
      rule: 'two images without a name to choose by name',
      file: 'layout',
      sentence:
        'holds 2 images: "1.0", "registry.example.com/team/app:2.0"; choose one by its name, as in oci:$path:1.0',
    },
    {
      rule: 'two images in an archive',
      file: 'archive in gzip',
      sentence:
        'holds 2 images: "1.0", "registry.example.com/team/app:2.0"; choose one by its name, as in oci-archive:$path:1.0',
    },
    {
      rule: 'two images in a docker-archive',
      file: 'docker-archive',
      sentence:
        'holds 2 images: "app:latest", "team/app:2"; choose one by its name, as in docker-archive:$path:app:latest',
    },
    {
      rule: 'two images that have no names',
      file: 'unnamed',
      sentence:
        /^holds 2 images: sha256:[0-9a-f]{12} \(no name\), sha256:[0-9a-f]{12} \(no name\); they have no names to choose by; put the one to push into a file of its own$/,
    },
    {
      rule: 'a name that no image has',
      file: 'layout',
      name: '3.0',
      sentence: 'holds no image named "3.0"; it holds "1.0", "registry.example.com/team/app:2.0"',
    },
    {
      rule: 'a name that no image of a docker-archive has',
      file: 'docker-archive',
      name: 'app:3',
      sentence: 'holds no image named "app:3"; it holds "app:latest", "team/app:2"',
    },
    {
      rule: 'a platform that an index does not have',
      file: 'flat',
      platform: 'windows/amd64',
      sentence: 'has no platform windows/amd64; it has linux/amd64, linux/arm64, linux/s390x',
    },
    {
      rule: 'a platform that an index with attestations does not have',
      file: 'multi',
      platform: 'windows/amd64',
      sentence: 'has no platform windows/amd64; it has linux/amd64, linux/arm64, linux/s390x',
    },
    {
      rule: 'entries for several platforms under names that distinguish them',
      file: 'flat under three names',
      sentence: 'holds 3 images: "app:0", "app:1", "app:2"; choose one by its name, as in oci:$path:app:0',
    },
    {
      rule: 'a platform with two variants, neither of which is the usual one',
      file: 'old arm variants',
      platform: 'linux/arm',
      sentence:
        /^has several images for linux\/arm: linux\/arm\/v5 \(sha256:\w{64}\), linux\/arm\/v6 \(sha256:\w{64}\); choose one by its digest, as in platform: sha256:\w{64}$/,
    },
    {
      rule: 'two images of one platform',
      file: 'two of one platform',
      platform: 'linux/amd64',
      sentence:
        /^has several images for linux\/amd64: linux\/amd64 \(sha256:\w{64}\), linux\/amd64 \(sha256:\w{64}\); choose one by its digest/,
    },
    {
      rule: 'a digest that is not in it',
      file: 'multi',
      platform: `sha256:${'a'.repeat(64)}`,
      sentence: /^has no manifest sha256:a{64}; it has linux\/amd64 \(sha256:\w{64}\), linux\/arm64 \(sha/,
    },
    {
      rule: 'a digest for an archive that has none',
      file: 'one docker image',
      platform: `sha256:${'a'.repeat(64)}`,
      sentence: /^is an archive of docker save without the manifests of its images, so sha256:a{64}/,
    },
    {
      rule: 'an image for another platform',
      file: 'one docker image',
      platform: 'linux/arm64',
      sentence: 'is an image for linux/amd64, not for linux/arm64, which the input platform asks for',
    },
  ])('$rule', async ({ file, sentence, name, platform }) => {
    const path = files[file] ?? ''
    const choice = {
      ...(name === undefined ? {} : { name }),
      ...(platform === undefined ? {} : { platform }),
    }
    const expected = typeof sentence === 'string' ? sentence.replace('$path', path) : sentence
    // One after the other: a refusal that comes while another is awaited would be one that has no handler yet.
    for (const look of [world.check, world.stage]) {
      expectRefusal(await reasonOf(look(path, choice)), { path, sentence: expected })
    }
  })
})
