/** Archives from somewhere else: names that lead out of them, and names that are shown. And jobs that are cancelled. */
import { writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CancelledError, UserError } from '../../../../src/domain/errors.ts'
import {
  combineLayouts,
  type Descriptor,
  layoutFiles,
  OCI,
  startLayout,
  type TarFile,
  writeDockerArchive,
  writeIndexJson,
  writeJson,
  writeOciArchive,
  writeTar,
} from '../../../images/index.ts'
import { itRefuses, type Refusal, reasonOf } from '../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

let world: ImageWorld

beforeAll(async () => {
  world = await createImageWorld()
})

afterAll(() => world.remove())

function archiveWith(extra: TarFile): (path: string) => Promise<void> {
  return (file) => writeTar(file, { files: [extra, ...layoutFiles(world.single.directory)] })
}

/** One header of a tar archive (POSIX ustar), as no program that packs files would write it. */
function tarHeader(of: { readonly name: string; readonly type: string; readonly size?: number }): Buffer {
  const header = Buffer.alloc(512)
  header.write(of.name, 0)
  header.write((of.size ?? 0).toString(8).padStart(11, '0'), 124)
  header.write(' '.repeat(8), 148)
  header.write(of.type, 156)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148)
  return header
}

function repeat(times: number, bytes: Buffer): Buffer[] {
  return Array.from({ length: times }, () => bytes)
}

const OUTSIDE: readonly Refusal[] = [
  { name: '../evil', bytes: 'x' },
  { name: 'blobs/../../evil', bytes: 'x' },
  { name: '/etc/cron.d/evil', bytes: 'x' },
].map((file) => ({
  rule: `a file named ${file.name}`,
  make: archiveWith(file),
  sentence: `is refused: it names "${file.name}", which is outside of the archive`,
}))

const OUTSIDE_LINKS: readonly Refusal[] = [
  { name: 'link', symlink: '../outside' },
  { name: 'deep/link', symlink: '../../outside' },
  { name: 'link', symlink: '/etc/passwd' },
].map((file) => ({
  rule: `a symbolic link from ${file.name} to ${file.symlink}`,
  make: archiveWith(file),
  sentence: `is refused: it names "${file.symlink}", which is outside of the archive`,
}))

const OUTSIDE_HARD_LINK: Refusal = {
  rule: 'a hard link to a file outside',
  make: archiveWith({ name: 'link', hardLink: '../../etc/passwd' }),
  sentence: 'is refused: it names "../../etc/passwd", which is outside of the archive',
}

const TOO_MUCH: readonly Refusal[] = [
  {
    rule: 'an index.json too large to be one',
    make: (file) => writeTar(file, { files: [{ name: 'index.json', bytes: Buffer.alloc(5_000_000) }] }),
    sentence: 'has the file index.json of 5.0 MB; at most 4.2 MB are read',
  },
  {
    rule: 'more files than any image has',
    make: (file) => {
      const files = Array.from({ length: 100_001 }, (_, number) => ({ name: `${number}`, bytes: '' }))
      return writeTar(file, { files })
    },
    sentence: 'holds more than 100000 files, which no image does',
  },
  {
    rule: 'more directories than any image has files',
    make: (file) =>
      writeFile(file, gzipSync(Buffer.concat(repeat(100_001, tarHeader({ name: 'd/', type: '5' }))))),
    sentence: 'holds more than 100000 files, which no image does',
  },
  {
    rule: 'more headers that belong to no file than any image has files',
    make: (file) => {
      const attributes = Buffer.concat([
        tarHeader({ name: 'x', type: 'x', size: 10 }),
        Buffer.alloc(512, '10 a=xyzu\n'),
      ])
      return writeFile(file, gzipSync(Buffer.concat(repeat(100_001, attributes))))
    },
    sentence: 'holds more than 100000 files, which no image does',
  },
  {
    rule: 'a header that would be copied for each one after it',
    make: (file) => {
      const size = 1024 * 1024
      const files = repeat(2_000, tarHeader({ name: 'd/', type: '5' }))
      return writeFile(
        file,
        gzipSync(
          Buffer.concat([
            tarHeader({ name: 'g', type: 'g', size }),
            Buffer.alloc(size, '10 a=xyzu\n'),
            ...files,
          ]),
        ),
      )
    },
    sentence: 'is refused: a header of the archive has 1048576 bytes, and at most 65536 are accepted',
  },
]

describe('an archive is refused for', () =>
  itRefuses([...OUTSIDE, ...OUTSIDE_LINKS, OUTSIDE_HARD_LINK, ...TOO_MUCH], () => world))

describe('foreign text in a refusal', () => {
  it('is quoted, without control characters, and cut', async () => {
    const directory = world.path()
    const name = `evil\n::error::\u001b[31m${'x'.repeat(500)}`
    await combineLayouts({
      directory,
      images: [{ layout: world.single.directory, name }, { layout: world.other.directory }],
    })
    const error = await reasonOf(world.check(directory))
    expect(error).toBeInstanceOf(UserError)
    expect((error as Error).message).not.toMatch(/\p{Cc}/u)
    expect((error as Error).message.length).toBeLessThan(1000)
  })

  it('of many images names a few', async () => {
    const directory = world.path()
    await startLayout(directory)
    const entries: Descriptor[] = []
    for (let number = 0; number < 50; number += 1) {
      const entry = await writeJson(directory, { mediaType: OCI.manifest, json: { number } })
      entries.push({ ...entry, annotations: { 'org.opencontainers.image.ref.name': `v${number}` } })
    }
    await writeIndexJson(directory, entries)
    expect(((await reasonOf(world.check(directory))) as Error).message).toMatch(
      /holds 50 images: "v0", .*"v9" and 40 more; choose one/,
    )
  })
})

describe('a cancelled job', () => {
  it.each(['plain', 'gzip'] as const)('stops the reading of an archive (%s)', async (form) => {
    const file = world.path()
    const compression = form === 'gzip' ? 'gzip' : 'none'
    await writeOciArchive({ layout: world.multi.directory, file, compression })
    const signal = AbortSignal.abort()
    for (const look of [world.check, world.stage]) {
      expect(await reasonOf(look(file, { signal }))).toBeInstanceOf(CancelledError)
    }
  })

  it('stops between two layers', async () => {
    const file = world.path()
    await writeDockerArchive({ layout: world.single.directory, file, name: 'app:1' })
    const cancel = new AbortController()
    const error = await reasonOf(world.stage(file, { signal: cancel.signal, log: () => cancel.abort() }))
    expect(error).toBeInstanceOf(CancelledError)
    expect((error as Error).message).toBe(`reading "${file}" was stopped: the job is being cancelled`)
  })
})
