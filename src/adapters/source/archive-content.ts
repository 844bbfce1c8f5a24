import { open } from 'node:fs/promises'
import { detectCompression, MAGIC_LENGTH } from '../image/compression.ts'

/** A tar begins with a header of this size (POSIX.1, pax, "ustar Interchange Format"). */
const HEADER_BYTES = 512

/** Where the checksum of a header is: octal digits. The sum of all bytes, these taken for blanks. */
const CHECKSUM = { from: 148, to: 156 } as const

/**
 * Whether the content of a file is a tar archive, or is compressed. podman unpacks such a layer whatever its media type
 * says (containers/storage, ApplyDiff).
 */
export async function isArchive(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    return isCompressed(buffer.subarray(0, Math.min(bytesRead, MAGIC_LENGTH))) || isTarHeader(buffer)
  } finally {
    await file.close()
  }
}

/** Also by what is not supported here: others may unpack it. */
function isCompressed(beginning: Buffer): boolean {
  try {
    return detectCompression(beginning) !== 'none'
  } catch {
    return true
  }
}

/** The mark of ustar is no help: the oldest tars have none. Some old programs summed up signed bytes. */
function isTarHeader(header: Buffer): boolean {
  const digits = header.toString('latin1', CHECKSUM.from, CHECKSUM.to).replaceAll(/[\0 ]/g, '')
  if (!/^[0-7]+$/.test(digits)) return false
  const blanked = Buffer.from(header).fill(' ', CHECKSUM.from, CHECKSUM.to)
  const unsigned = blanked.reduce((sum, byte) => sum + byte, 0)
  const signed = new Int8Array(blanked).reduce((sum, byte) => sum + byte, 0)
  return [unsigned, signed].includes(Number.parseInt(digits, 8))
}
