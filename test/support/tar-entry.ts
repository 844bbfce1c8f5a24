/** One entry of a tar archive as POSIX (ustar) has it, with whatever is wanted in its header. */
export function tarEntry(entry: {
  readonly name: string
  readonly content: string
  /** `0` for a file, `1` and `2` for links, `5` for a directory. */
  readonly type?: string
  readonly link?: string
}): Buffer {
  const { name, content, type = '0', link = '' } = entry
  const size = Buffer.byteLength(content)
  const header = Buffer.alloc(512)
  header.write(name.slice(0, 99), 0)
  header.write('0000644\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write(type, 156)
  header.write(link.slice(0, 99), 157)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (size % 512)) % 512)])
}
