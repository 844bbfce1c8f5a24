/** Archives whose headers are none that a program for images writes: refused or read, and never waited for. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readArchive } from '../../../../src/adapters/image/tar-archive.ts'
import { UnpackedLimit } from '../../../../src/adapters/image/unpacked-limit.ts'
import { tarEntry } from '../../../support/tar-entry.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-entries-'))
})
afterAll(async () => {
  await rm(directory, { recursive: true, force: true })
})

async function namesIn(entries: readonly Buffer[]): Promise<string[]> {
  const path = join(directory, 'archive.tar')
  await writeFile(path, Buffer.concat([...entries, Buffer.alloc(1024)]))
  const { contents } = await readArchive(path, {
    signal: new AbortController().signal,
    limit: UnpackedLimit.ofReading(1_000_000),
  })
  return [...contents.keys()]
}

it('a directory with the name of a document is no document, whatever size it claims', async () => {
  const directoryWithContent = tarEntry({ name: 'oci-layout', type: '5', content: ' ' })
  await expect(namesIn([directoryWithContent])).rejects.toThrow('is not a tar archive')
})

it.each(['1', '2'])('a link of type %s that leads nowhere is a link', async (type) => {
  expect(await namesIn([tarEntry({ name: 'layer.tar', type, content: '' })])).toEqual([])
})
