import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  readManifestFile,
  readManifestFiles,
  writeManifestFile,
} from '../../../../src/adapters/files/manifest-file.ts'
import { digestOf } from '../../../../src/adapters/image/content.ts'
import { UserError } from '../../../../src/domain/errors.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const bytesOf = (text: string) => Buffer.from(text)

describe('a manifest file', () => {
  it.each([
    [
      'its own type',
      '{"mediaType":"application/vnd.docker.distribution.manifest.v2+json"}',
      MEDIA_TYPE.dockerManifest,
    ],
    ['a manifest by its shape', '{ "schemaVersion": 2, "config": {} }', MEDIA_TYPE.ociManifest],
    ['an index by its shape', '{"schemaVersion":2,"manifests":[]}', MEDIA_TYPE.ociIndex],
  ])('gives back exactly its bytes, with %s', async (_, text, mediaType) => {
    const bytes = bytesOf(text)
    const digest = digestOf(bytes)
    const path = await writeManifestFile(directory, {
      digest,
      manifest: { mediaType, bytes },
      childManifests: [],
    })
    expect(await readManifestFile(path, digest)).toEqual({ mediaType, bytes })
  })

  it('that was changed is not used', async () => {
    const bytes = bytesOf('{}')
    const path = await writeManifestFile(directory, {
      digest: digestOf(bytes),
      manifest: { mediaType: '', bytes },
      childManifests: [],
    })
    writeFileSync(path, '{ }')
    const error = await readManifestFile(path, digestOf(bytes)).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(
      /it is not the manifest of the image that was judged, sha256:.* No tag was set/,
    )
  })

  it('that is not there is reported', async () => {
    const path = join(directory, 'none.json')
    await expect(readManifestFile(path, digestOf(bytesOf('')))).rejects.toThrow(
      /failed to use the manifest file/,
    )
  })
})

describe('the manifest files of an index', () => {
  const children = ['{"layers":[1]}', '{"layers":[2]}'].map((text) => ({
    mediaType: MEDIA_TYPE.ociManifest,
    bytes: bytesOf(text),
  }))
  const index = {
    mediaType: MEDIA_TYPE.ociIndex,
    bytes: bytesOf(
      JSON.stringify({
        mediaType: MEDIA_TYPE.ociIndex,
        manifests: [
          ...children.map(({ bytes }) => ({ digest: digestOf(bytes) })),
          ...[{ digest: '../../other' }, { digest: 7 }, null],
        ],
      }),
    ),
  }
  const digest = digestOf(index.bytes)
  const write = () => writeManifestFile(directory, { digest, manifest: index, childManifests: children })
  const childFile = (text: string): string => {
    const found = readdirSync(directory).find((name) => name.includes(digestOf(bytesOf(text)).slice(7)))
    return join(directory, found ?? '')
  }

  it('give back its own and those of its platforms', async () => {
    expect(await readManifestFiles(await write(), digest)).toEqual([index, ...children])
  })

  it('may lack some', async () => {
    const path = await write()
    rmSync(childFile('{"layers":[1]}'))
    expect(await readManifestFiles(path, digest)).toEqual([index, children[1]])
  })

  it('are not used when one was changed', async () => {
    const path = await write()
    writeFileSync(childFile('{"layers":[2]}'), '{"layers":[3]}')
    await expect(readManifestFiles(path, digest)).rejects.toThrow(/it is not the manifest of the image/)
  })
})
