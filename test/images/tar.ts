/** Tar archives with nothing of the machine in them: no time, no user. */
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip, createZstdCompress } from 'node:zlib'
import { type Header, type Pack, pack } from 'tar-stream'

export type TarFile =
  | { readonly name: string; readonly bytes: Buffer | string; readonly mode?: number }
  /** Streamed, of a size known before. */
  | { readonly name: string; readonly content: () => Readable; readonly size: number }
  | { readonly name: string; readonly file: string }
  | { readonly name: string; readonly symlink: string }
  | { readonly name: string; readonly hardLink: string }

export type Compression = 'none' | 'gzip' | 'zstd'

const NO_TIME = new Date(0)

/** The archive as a stream. */
export function packTar(files: readonly TarFile[]): Readable {
  const tar = pack()
  const fill = async (): Promise<void> => {
    for (const file of files) await addFile(tar, file)
    tar.finalize()
  }
  fill().catch((error: unknown) => tar.destroy(error instanceof Error ? error : new Error(String(error))))
  // A stream of streamx, which reads like any other but is not one of Node's.
  return Readable.from(tar as AsyncIterable<Buffer>, { objectMode: false })
}

export async function writeTar(
  file: string,
  options: { readonly files: readonly TarFile[]; readonly compression?: Compression },
): Promise<void> {
  const { files, compression = 'none' } = options
  await pipeline([packTar(files), ...createCompressors(compression), createWriteStream(file)])
}

/** No stream or one. */
export function createCompressors(compression: Compression): Transform[] {
  if (compression === 'none') return []
  return compression === 'gzip' ? [createGzip()] : [createZstdCompress()]
}

async function addFile(tar: Pack, file: TarFile): Promise<void> {
  const { name } = file
  if ('symlink' in file) return addEntry(tar, { name, type: 'symlink', linkname: file.symlink })
  if ('hardLink' in file) return addEntry(tar, { name, type: 'link', linkname: file.hardLink })
  if ('bytes' in file) {
    return addEntry(tar, { name, mode: file.mode ?? 0o644, type: 'file' }, Buffer.from(file.bytes))
  }
  if ('file' in file) {
    const { size } = statSync(file.file)
    return addStream(tar, { header: { name, size }, content: createReadStream(file.file) })
  }
  return addStream(tar, { header: { name, size: file.size }, content: file.content() })
}

type EntryHeader = Partial<Header> & Pick<Header, 'name'>

async function addEntry(tar: Pack, header: EntryHeader, bytes = Buffer.alloc(0)): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    tar.entry({ mtime: NO_TIME, ...header }, bytes, (error) => (error ? reject(error) : resolve()))
  })
}

async function addStream(
  tar: Pack,
  entry: { readonly header: EntryHeader; readonly content: Readable },
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const header = { mtime: NO_TIME, mode: 0o644, ...entry.header }
    const sink = tar.entry(header, (error) => (error ? reject(error) : resolve()))
    entry.content.once('error', reject)
    entry.content.pipe(sink as unknown as NodeJS.WritableStream)
  })
}
