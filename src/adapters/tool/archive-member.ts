import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'

/** A release of helm has 65 MB. */
const MAX_BYTES = 512 * 1024 * 1024

/**
 * Extracts one file of a .tar.gz as a program, and no other. It does not run the tar of the machine, which would read
 * options from the environment (TAR_OPTIONS).
 *
 * @param options.member Its path in the archive; a leading `..` does not match.
 * @throws Error when the archive lacks it or cannot be read.
 */
export async function extractMember(
  archive: string,
  options: { readonly member: string; readonly to: string; readonly signal: AbortSignal },
): Promise<void> {
  const source = createReadStream(archive, { signal: options.signal })
  const gunzip = createGunzip()
  const tar = extract()
  const reading = pipeline(source, gunzip, tar)
  // It also rejects when the loop below stops early.
  reading.catch(() => undefined)
  for await (const entry of tar) {
    if (entry.header.name.replace(/^\.\//, '') !== options.member || entry.header.type !== 'file') {
      entry.resume()
      continue
    }
    if ((entry.header.size ?? 0) > MAX_BYTES) throw new Error(`it is larger than ${MAX_BYTES} bytes`)
    await pipeline(entry, createWriteStream(options.to, { mode: 0o755, flags: 'wx' }))
    return
  }
  await reading
  throw new Error('no such file in the archive')
}
