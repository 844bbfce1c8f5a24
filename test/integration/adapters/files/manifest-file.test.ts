import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readManifestFile, writeManifestFile } from '../../../../src/adapters/files/manifest-file.ts'
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
    const path = await writeManifestFile(directory, { digest, manifest: { mediaType, bytes } })
    expect(await readManifestFile(path, digest)).toEqual({ mediaType, bytes })
  })

  it('that was changed is not used', async () => {
    const bytes = bytesOf('{}')
    const path = await writeManifestFile(directory, {
      digest: digestOf(bytes),
      manifest: { mediaType: '', bytes },
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
