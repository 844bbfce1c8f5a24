/** Images larger than what may be in memory: staged in a process of its own, whose peak is looked at. */
import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  digestOfFile,
  type MadeImage,
  makeSyntheticImage,
  writeOciArchive,
  writeTar,
} from '../../../images/index.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

const run = promisify(execFile)

const LAYER_BYTES = 300_000_000
/** Node by itself takes about 60 MB; the chunks on their way some dozens. */
const MAX_PEAK_BYTES = 250_000_000

let world: ImageWorld
let image: MadeImage

beforeAll(async () => {
  world = await createImageWorld()
  image = await makeSyntheticImage({
    directory: world.path(),
    layers: 1,
    layerBytes: LAYER_BYTES,
    seed: 'large',
  })
})

afterAll(() => world.remove())

async function stageApart(path: string): Promise<{ digest: string; peakBytes: number }> {
  const directory = world.path()
  await mkdir(directory)
  const script = join(import.meta.dirname, '..', '..', '..', 'support', 'image-memory.ts')
  const { stdout } = await run(process.execPath, [script, path, directory])
  return JSON.parse(stdout) as { digest: string; peakBytes: number }
}

describe('a layer of 300 MB is never whole in memory', () => {
  it('out of an OCI archive in gzip', async () => {
    const file = world.path()
    await writeOciArchive({ layout: image.directory, file, compression: 'gzip' })
    const { digest, peakBytes } = await stageApart(file)
    expect(digest).toBe(image.digest)
    expect(peakBytes).toBeLessThan(MAX_PEAK_BYTES)
  })

  it('compressed out of a docker-archive', async () => {
    // Any large tar is a layer; here it is one with the image's own blobs in it.
    const [layer, file] = [world.path(), world.path()]
    await writeOciArchive({ layout: image.directory, file: layer })
    const config = { os: 'linux', architecture: 'amd64', rootfs: { diff_ids: [await digestOfFile(layer)] } }
    await writeTar(file, {
      files: [
        { name: 'layer.tar', file: layer },
        { name: 'config.json', bytes: JSON.stringify(config) },
        {
          name: 'manifest.json',
          bytes: JSON.stringify([{ Config: 'config.json', RepoTags: ['large:1'], Layers: ['layer.tar'] }]),
        },
      ],
    })
    const { peakBytes } = await stageApart(file)
    expect(peakBytes).toBeLessThan(MAX_PEAK_BYTES)
  })
})
