import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A blob on its way in: what has arrived lies in a file until the digest is named. */
export interface Upload {
  readonly id: string
  /** Changes with every answer, and has to come back with the next request, as in distribution. */
  state: string
  readonly repository: string
  readonly file: string
  size: number
  /** Of what has arrived, counted as it came; undefined after a request that broke off, whose last bytes may be lost. */
  hash: Hash | undefined
}

export interface Uploads {
  begin(repository: string): Upload
  find(id: string, repository: string): Upload | undefined
  append(upload: Upload, bytes: Readable): Promise<void>
  digest(upload: Upload): Promise<string>
  /** Ends it; its bytes stay in the file that it is moved to. */
  move(upload: Upload, file: string): Promise<void>
  end(upload: Upload): Promise<void>
  close(): Promise<void>
}

export async function createUploads(): Promise<Uploads> {
  const directory = await mkdtemp(join(tmpdir(), 'harbor-sandbox-uploads-'))
  const uploads = new Map<string, Upload>()
  return {
    begin(repository) {
      const id = randomUUID()
      const upload = {
        id,
        state: randomUUID(),
        repository,
        file: join(directory, id),
        size: 0,
        hash: createHash('sha256'),
      }
      uploads.set(id, upload)
      return upload
    },
    find(id, repository) {
      const upload = uploads.get(id)
      return upload?.repository === repository ? upload : undefined
    },
    async append(upload, bytes) {
      const { hash } = upload
      upload.hash = undefined
      await pipeline(bytes, counting(hash), createWriteStream(upload.file, { flags: 'a' }))
      upload.hash = hash
      upload.size = (await stat(upload.file)).size
      upload.state = randomUUID()
    },
    async digest(upload) {
      if (upload.hash !== undefined) return `sha256:${upload.hash.copy().digest('hex')}`
      const hash = createHash('sha256')
      if (upload.size > 0) await pipeline(createReadStream(upload.file), hash)
      return `sha256:${hash.digest('hex')}`
    },
    async move(upload, file) {
      uploads.delete(upload.id)
      await rename(upload.file, file)
    },
    async end(upload) {
      uploads.delete(upload.id)
      await rm(upload.file, { force: true })
    },
    async close() {
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Hands on what it is given, and counts it into a hash. */
function counting(hash: Hash | undefined): (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> {
  return async function* (bytes) {
    for await (const piece of bytes) {
      hash?.update(piece)
      yield piece
    }
  }
}
