import { describe, expect, it } from 'vitest'
import { findSystem, WATCHED } from '../../../../src/domain/operating-system/find-system.ts'
import {
  type LayerEntry,
  type LayerFiles,
  nameChange,
  watchPaths,
} from '../../../../src/domain/operating-system/layer-files.ts'

/** A layer as an archive has it: a file by its text, `-> target` for a link, `/` for a directory, a whiteout by its name. */
function layer(archive: Readonly<Record<string, string>>, watched = WATCHED): LayerFiles {
  const entries = new Map<string, LayerEntry>()
  const removed = new Set<string>()
  const emptied = new Set<string>()
  for (const [name, content] of Object.entries(archive)) {
    const change = nameChange(name, watched)
    if (change.kind === 'removed') removed.add(change.path)
    if (change.kind === 'emptied') emptied.add(change.path)
    if (change.kind === 'entry') entries.set(change.path, entryOf(content))
  }
  return { entries, removed, emptied }
}

function entryOf(content: string): LayerEntry {
  if (content === '/') return { kind: 'directory' }
  if (content === 'device') return { kind: 'other' }
  const [, arrow, target] = /^(->|=>) (.*)$/.exec(content) ?? []
  if (target === undefined) return { kind: 'file', text: content }
  return { kind: 'link', target, isHard: arrow === '=>' }
}

const DEBIAN_9 = 'ID=debian\nVERSION_ID=9\n'
const DEBIAN_12 = 'ID=debian\nVERSION_ID=12\n'

/** The layers as a manifest lists them, the lowest first. */
function find(archives: readonly Readonly<Record<string, string>>[], isComplete = true, watched = WATCHED) {
  const layers = archives.map((archive) => layer(archive, watched)).toReversed()
  const search = findSystem({ layers, isComplete, watched })
  if (search.kind !== 'decided') return search
  const { found } = search
  if (found.kind === 'distribution') return `${found.id} ${found.version}`
  return found.kind === 'unreadable' ? found.reason : found.kind
}

describe('the operating system of an image', () => {
  it.each<[string, readonly Readonly<Record<string, string>>[], string]>([
    ['is in os-release', [{ 'etc/os-release': DEBIAN_9 }], 'debian 9'],
    ['is found by other spellings of a path', [{ './etc/os-release': DEBIAN_9 }], 'debian 9'],
    ['is in usr/lib alone', [{ 'usr/lib/os-release': DEBIAN_9 }], 'debian 9'],
    [
      'is where the link leads, in one layer',
      [{ 'etc/os-release': '-> ../usr/lib/os-release', 'usr/lib/os-release': DEBIAN_9 }],
      'debian 9',
    ],
    [
      'is where the link leads, in a layer above',
      [{ 'etc/os-release': '-> ../usr/lib/os-release' }, { 'usr/lib/os-release': DEBIAN_9 }],
      'debian 9',
    ],
    [
      'is where the link leads, in a layer below',
      [{ 'usr/lib/os-release': DEBIAN_9 }, { 'etc/os-release': '-> /usr/lib/os-release' }],
      'debian 9',
    ],
    [
      'is where a hard link leads',
      [{ 'usr/lib/os-release': DEBIAN_9, 'etc/os-release': '=> usr/lib/os-release' }],
      'debian 9',
    ],
    [
      'is never looked for outside of the image',
      [
        {
          'usr/lib/os-release': DEBIAN_9,
          'etc/os-release': '-> ../../../../../../usr/lib/os-release',
        },
      ],
      'debian 9',
    ],
    [
      'is that of the layer that replaced the file',
      [{ 'etc/os-release': DEBIAN_9 }, { 'etc/hosts': '' }, { 'etc/os-release': DEBIAN_12 }],
      'debian 12',
    ],
    [
      'is that of the link that replaced the file',
      [
        { 'etc/os-release': DEBIAN_9, 'usr/lib/os-release': DEBIAN_12 },
        { 'etc/os-release': '-> ../usr/lib/os-release' },
      ],
      'debian 12',
    ],
    ['is none after a whiteout', [{ 'etc/os-release': DEBIAN_9 }, { 'etc/.wh.os-release': '' }], 'none'],
    [
      'is none after a whiteout of its directory',
      [{ 'etc/os-release': DEBIAN_9 }, { '.wh.etc': '' }],
      'none',
    ],
    [
      'is none after its directory was emptied',
      [{ 'etc/os-release': DEBIAN_9 }, { 'etc/': '/', 'etc/.wh..wh..opq': '' }],
      'none',
    ],
    [
      'is what an emptied directory was given',
      [{ 'etc/os-release': DEBIAN_9 }, { 'etc/.wh..wh..opq': '', 'etc/os-release': DEBIAN_12 }],
      'debian 12',
    ],
    ['is none after all was emptied', [{ 'etc/os-release': DEBIAN_9 }, { '.wh..wh..opq': '' }], 'none'],
    [
      'is not what is below a file in the place of its directory',
      [{ 'etc/os-release': DEBIAN_9 }, { etc: 'a file' }, { 'etc/': '/' }],
      'none',
    ],
    [
      'is the other file after a whiteout of the first',
      [{ 'etc/os-release': DEBIAN_9, 'usr/lib/os-release': DEBIAN_12 }, { 'etc/.wh.os-release': '' }],
      'debian 12',
    ],
    [
      'comes back in the layer after a whiteout',
      [{ 'etc/os-release': DEBIAN_9 }, { 'etc/.wh.os-release': '' }, { 'etc/os-release': DEBIAN_12 }],
      'debian 12',
    ],
    [
      'is asked of an older file when os-release says nothing',
      [{ 'etc/os-release': 'NAME=x\n', 'etc/debian_version': '9.13\n' }],
      'debian 9.13',
    ],
    ['is in an older file alone', [{ 'etc/centos-release': 'CentOS release 6.10 (Final)\n' }], 'centos 6.10'],
    ['is none in an image with a program alone', [{ hello: 'ELF' }], 'none'],
    ['is none in an image without layers', [], 'none'],
    ['is none behind a link that leads nowhere', [{ 'etc/os-release': '-> ../usr/lib/os-release' }], 'none'],
    ['is none behind a device', [{ 'etc/os-release': 'device' }], 'none'],
    ['is none in a directory of that name', [{ 'etc/os-release/': '/' }], 'none'],
    [
      'cannot be read behind a loop of links',
      [{ 'etc/os-release': '-> ../usr/lib/os-release', 'usr/lib/os-release': '-> ../../etc/os-release' }],
      'its etc/os-release is a loop of links',
    ],
    [
      'cannot be found by a path that leads out of the layer',
      [{ '../etc/os-release': DEBIAN_9, 'etc/../../etc/os-release': DEBIAN_9 }],
      'none',
    ],
  ])('%s', (_, archives, system) => {
    expect(find(archives)).toBe(system)
  })

  it('cannot be read from a file that is too large for one', () => {
    const large: LayerFiles = {
      entries: new Map([['etc/os-release', { kind: 'file' }]]),
      removed: new Set(),
      emptied: new Set(),
    }
    expect(findSystem({ layers: [large], isComplete: true, watched: WATCHED })).toEqual({
      kind: 'decided',
      found: { kind: 'unreadable', reason: 'its etc/os-release is too large to be read' },
    })
  })

  it.each<[string, readonly Readonly<Record<string, string>>[], string | object]>([
    ['is decided by the uppermost file', [{ 'etc/os-release': DEBIAN_9 }], 'debian 9'],
    ['is open while nothing was found', [{ 'etc/hosts': '' }], { kind: 'open' }],
    [
      'is open while a layer below may have the file that comes first',
      [{ 'usr/lib/os-release': DEBIAN_9 }],
      { kind: 'open' },
    ],
    [
      'is open while a link leads to what was not found',
      [{ 'etc/os-release': '-> ../usr/lib/os-release' }],
      { kind: 'open' },
    ],
    ['is open after a whiteout of the first file', [{ 'etc/.wh.os-release': '' }], { kind: 'open' }],
  ])('%s, while layers below are not read', (_, archives, search) => {
    expect(find(archives, false)).toEqual(search)
  })
})

describe('a link to a path that is not watched', () => {
  const archives = [
    {
      'etc/os-release': '-> /nix/store/abc-etc/os-release',
      'nix/store/abc-etc/os-release': '-> ./release/./file',
      'nix/store/abc-etc/release/file': DEBIAN_12,
    },
  ]

  it('asks for that path', () => {
    expect(find(archives)).toEqual({ kind: 'watch', path: 'nix/store/abc-etc/os-release' })
  })

  it('is followed when it is watched, link by link', () => {
    const first = new Set([...WATCHED, ...watchPaths(['nix/store/abc-etc/os-release'])])
    expect(find(archives, true, first)).toEqual({
      kind: 'watch',
      path: 'nix/store/abc-etc/release/file',
    })
    const second = new Set([...first, ...watchPaths(['nix/store/abc-etc/release/file'])])
    expect(find(archives, true, second)).toBe('debian 12')
  })

  it('asks for the directory that a link of a directory leads to', () => {
    expect(find([{ etc: '-> usr/etc', 'usr/etc/os-release': DEBIAN_9 }])).toEqual({
      kind: 'watch',
      path: 'usr/etc/os-release',
    })
  })
})
