import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { createGzip, createZstdCompress } from 'node:zlib'
import { pack } from 'tar-stream'
import { createLayerReader } from '../../../src/adapters/image/layer-reader.ts'
import { limitNewSpace } from '../../../src/adapters/process/memory.ts'
import { isDigest } from '../../../src/domain/oci/digest.ts'
import { WATCHED } from '../../../src/domain/operating-system/find-system.ts'
import { digestOfFile } from '../../../test/images/layout.ts'
import { type BenchCase, type Contender, PEAK, WALL } from './case.ts'
import { runNodeWithPeak } from './process.ts'

const SCRIPT = '.github/scripts/bench/look-layer.ts'

const FILE_BYTES = 100_000
const FILES = 3_000
const QUICK_FILES = 10

const COMPRESSIONS = ['gzip', 'zstd'] as const
type Compression = (typeof COMPRESSIONS)[number]

/** Of the process, with its start: a layer is never kept. */
const MAX_BYTES = 150_000_000

/** The look for the operating system where it costs most: a large layer without it, above the one that has it. */
export const LOOK_LAYER: BenchCase = {
  name: 'look-layer',
  title: 'The look for the operating system through a layer of 300 MB',
  about:
    'A layer of 3000 files, 300 MB unpacked and half of that compressed, is read from a file to its end, because no os-release is in it. Its digest is checked too.',
  metrics: [WALL, PEAK],
  async prepare({ isQuick }) {
    const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-bench-'))
    const env = { PATH: process.env['PATH'] ?? '' }
    const files: [Compression, string, string][] = []
    for (const compression of COMPRESSIONS) {
      const file = join(directory, `layer.${compression}`)
      await writeLayer(file, { compression, files: isQuick ? QUICK_FILES : FILES })
      files.push([compression, file, await digestOfFile(file)])
    }
    const contenders = files.map(
      ([compression, file, digest]): Contender => ({
        name: compression,
        command: `node ${SCRIPT} LAYER.${compression} DIGEST`,
        isOurs: true,
        async run() {
          const { wallMs, peakBytes } = await runNodeWithPeak({
            args: [import.meta.filename, file, digest],
            env,
          })
          return { [PEAK.id]: peakBytes, [WALL.id]: wallMs }
        },
      }),
    )
    return {
      contenders,
      targets: isQuick ? [] : COMPRESSIONS.map((of) => ({ metric: PEAK.id, of, atMost: MAX_BYTES })),
      close() {
        rmSync(directory, { recursive: true, force: true })
        return Promise.resolve()
      },
    }
  },
}

/** Half of each file cannot be compressed, as is usual of programs and archives. */
async function writeLayer(
  path: string,
  { compression, files }: { readonly compression: Compression; readonly files: number },
): Promise<void> {
  const tar = pack()
  const written = pipeline(
    tar,
    compression === 'gzip' ? createGzip() : createZstdCompress(),
    createWriteStream(path),
  )
  for (let index = 0; index < files; index += 1) {
    const content = Buffer.concat([randomBytes(FILE_BYTES / 2), Buffer.alloc(FILE_BYTES / 2, `${index} `)])
    await new Promise<void>((resolve, reject) => {
      tar.entry({ name: `opt/app/file-${index}` }, content, (error) => {
        if (error === null || error === undefined) resolve()
        else reject(error)
      })
    })
  }
  tar.finalize()
  await written
}

async function look(path: string, digest: string): Promise<void> {
  // As the actions do.
  limitNewSpace()
  if (!isDigest(digest)) throw new Error(`${digest} is no digest`)
  const reader = createLayerReader({
    digest,
    watched: WATCHED,
    maxUnpackedBytes: 10_000_000_000,
    isEnough: () => true,
  })
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) await reader.add(chunk)
  const { isWhole, readBytes, unpackedBytes } = await reader.finish()
  console.log(`whole: ${isWhole}, ${readBytes} bytes that unpack to ${unpackedBytes}`)
}

const [script = '', layer = '', digest = ''] = process.argv.slice(1)
if (import.meta.url === pathToFileURL(script).href) await look(layer, digest)
