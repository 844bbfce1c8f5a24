import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'

/** A release of helm has 65 MB. */
const MAX_BYTES = 512 * 1024 * 1024

/**
 * Writes one file of a .tar.gz as a program, and nothing else of it. No tar of the machine takes part, whose options
 * would come from the environment (TAR_OPTIONS).
 *
 * @param options.member Its path in the archive; a leading `..` does not count.
 * @throws Error when it is not there, or when the archive cannot be read.
 */
export async function extractMember(
  archive: string,
  options: { readonly member: string; readonly to: string; readonly signal: AbortSignal },
): Promise<void> {
  const source = createReadStream(archive, { signal: options.signal })
  const gunzip = createGunzip()
  const tar = extract()
  const reading = pipeline(source, gunzip, tar)
  // It also ends with an error when the reading below stops early.
  reading.catch(() => undefined)
  for await (const entry of tar) {
    if (entry.header.name.replace(/^\.\//, '') !== options.member || entry.header.type !== 'file') {
      entry.resume()
      continue
    }
    if ((entry.header.size ?? 0) > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes`)
    await pipeline(entry, createWriteStream(options.to, { mode: 0o755, flags: 'wx' }))
    return
  }
  await reading
  throw new Error('it is not among its files')
}
