/** Bad input ends the job before the first effect, with one clear sentence that names the input. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { combineLayouts, makeImage, writeOciArchive, writeTruncated } from '../images/index.ts'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

let world: World
/** Paths of images that cannot be pushed. */
let images: Readonly<Record<'nothing' | 'emptyFile' | 'noLayout' | 'twoImages' | 'truncated', string>>
beforeAll(async () => {
  world = await createWorld()
  const place = (name: string): string => join(world.directory, name)
  images = {
    nothing: place('not-there.tar'),
    emptyFile: place('empty.tar'),
    noLayout: place('no-layout'),
    twoImages: place('two-images'),
    truncated: place('truncated.tar'),
  }
  await writeFile(images.emptyFile, '')
  await mkdir(images.noLayout)
  const other = await makeImage({ directory: place('other'), platforms: ['linux/amd64'], version: '2.0.0' })
  await combineLayouts({
    directory: images.twoImages,
    images: [
      { layout: world.single.path, name: 'one' },
      { layout: other.directory, name: 'two' },
    ],
  })
  await writeOciArchive({ layout: world.single.path, file: place('whole.tar') })
  await writeTruncated({ from: place('whole.tar'), file: images.truncated, part: 0.6 })
})
afterAll(async () => {
  await world.close()
})

const TABLE: readonly (readonly [string, () => Record<string, string>, RegExp])[] = [
  ['a URL with a path', () => ({ 'harbor-url': `${world.harbor.url}/harbor` }), /^harbor-url: .*has a path/],
  [
    'another scheme',
    () => ({ 'harbor-url': 'ftp://harbor.example.com' }),
    /^harbor-url: .*starts with ftp:\/\//,
  ],
  ['upper case in the repository', () => ({ repository: 'library/MyApp' }), /^repository: .*upper-case/],
  ['a bad tag', () => ({ tags: '-v1' }), /^tags: "-v1" is not a tag/],
  [
    'a tag of another repository',
    () => ({ tags: 'ghcr.io/org/app:1' }),
    /^tags: "ghcr\.io\/org\/app:1" is not in /,
  ],
  ['no token', () => ({ 'robot-token': '' }), /^robot-token: is required and is empty/],
  [
    'a token with a line break',
    () => ({ 'robot-token': 'one-half\nother-half' }),
    /^robot-token: contains a line break/,
  ],
  [
    'a slip in fail-on',
    () => ({ 'fail-on': 'hgih' }),
    /^fail-on: "hgih" is not valid\. Did you mean "high"\?/,
  ],
  [
    'a file that is not there',
    () => ({ image: `oci-archive:${images.nothing}` }),
    /^image: .*not-there\.tar/,
  ],
  ['an empty file', () => ({ image: images.emptyFile }), /^image: .*empty\.tar/],
  ['a directory that is no layout', () => ({ image: images.noLayout }), /^image: .*no-layout/],
  ['a layout with two images', () => ({ image: images.twoImages }), /^image: .*one.*two/],
  ['a truncated archive', () => ({ image: images.truncated }), /^image: .*truncated\.tar/],
]

describe.each(EVERY_FORM)('%s refuses', (form) => {
  it.each(TABLE)('%s', async (_, inputs, sentence) => {
    const mark = world.harbor.requests.length
    const given = inputs()
    const result = await pushAndScan(world, form, { inputs: { repository: world.repository(), ...given } })
    expect(result.exitCode).toBe(1)
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)])
    expect(errors[0]?.message.split('\n')).toHaveLength(1)
    expect(result.log).not.toContain('other-half')
    expect(world.harbor.requests.length).toBe(mark)
  })
})

// No runner shows a composite what it was given beside its inputs.
it('a mistyped name of an input is reported once (root)', async () => {
  const { annotations, exitCode, log } = await pushAndScan(world, 'root', {
    inputs: { repository: world.repository(), quarentine: 'true', scan: 'never' },
  })
  expect(exitCode, log).toBe(0)
  const found = annotations.filter(({ message }) => message.includes('"quarentine"'))
  expect(found).toEqual([
    {
      level: 'warning',
      title: '',
      message: '"quarentine" is not an input of this action and has no effect. Did you mean "quarantine"?',
    },
  ])
})
