/** Content that podman would unpack, whatever its media type says. */
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { isArchive } from '../../../../src/adapters/image/compression.ts'

/** A header as the oldest tars have it, with the checksum of unsigned or of signed bytes. */
function tar(name: string, { signed = false } = {}): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 'utf8')
  header.write('0000644\0', 100)
  header.write('00000000000\0', 124)
  header.fill(' ', 148, 156)
  const bytes = signed ? [...new Int8Array(header)] : [...header]
  const sum = bytes.reduce((all, byte) => all + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, Buffer.alloc(1024)])
}

const JSON_TEXT = Buffer.from(JSON.stringify({ payload: 'x'.repeat(1000) }))

it.each<[string, Buffer, boolean]>([
  ['a tar without the mark of ustar', tar('hello'), true],
  ['a tar with a checksum of signed bytes', tar('h\u00e9llo', { signed: true }), true],
  ['gzip', gzipSync(JSON_TEXT), true],
  ['zstd', zstdCompressSync(JSON_TEXT), true],
  ['bzip2, which is not read here', Buffer.from('BZh91AY&SY'), true],
  ['xz, which is not read here', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0]), true],
  ['a payload', JSON_TEXT, false],
  ['a short payload', Buffer.from('{}'), false],
  ['nothing', Buffer.alloc(0), false],
  ['zeros', Buffer.alloc(2048), false],
  ['digits where a tar has its checksum', Buffer.from('7'.repeat(600)), false],
])('%s', (name, bytes, expected) => {
  expect(isArchive(bytes), name).toBe(expected)
})
