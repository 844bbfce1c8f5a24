/** What the tests of images on disk share: two images, a place for files, and the functions under test. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireImageFile, stageImage } from '../../src/adapters/image/stage.ts'
import type { StagedImage } from '../../src/domain/copy/source-image.ts'
import type { ImageFileKind } from '../../src/domain/copy/transport.ts'
import { parseDigest } from '../../src/domain/oci/digest.ts'
import { parsePlatformChoice } from '../../src/domain/oci/platform-choice.ts'
import type { ImageFileSource, StagingOptions } from '../../src/ports/image-stager.ts'
import { type MadeImage, makeImage } from '../images/index.ts'

export const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/s390x'] as const

export interface ImageWorld {
  /** linux/amd64 alone. */
  readonly single: MadeImage
  /** The same program in another version. */
  readonly other: MadeImage
  /** Three platforms with attestations. */
  readonly multi: MadeImage
  /** A path that nothing is at yet. */
  path(name?: string): string
  check(path: string, options?: Choice): Promise<ImageFileKind>
  stage(path: string, options?: Choice): Promise<StagedImage>
  remove(): Promise<void>
}

export interface Choice {
  readonly name?: string
  readonly digest?: string
  readonly platform?: string
  readonly maxUnpackedBytes?: number
  readonly signal?: AbortSignal
  readonly log?: (line: string) => void
}

export async function createImageWorld(): Promise<ImageWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-images-'))
  let paths = 0
  const path = (name = 'image'): string => {
    paths += 1
    return join(directory, `${paths}-${name}`)
  }
  return {
    single: await makeImage({ directory: path(), platforms: ['linux/amd64'] }),
    other: await makeImage({ directory: path(), platforms: ['linux/amd64'], version: '2.0.0' }),
    multi: await makeImage({ directory: path(), platforms: PLATFORMS }),
    path,
    check: (file, choice = {}) => requireImageFile(sourceOf(file, choice), optionsOf(choice)),
    stage: async (file, choice = {}) =>
      stageImage(sourceOf(file, choice), {
        ...optionsOf(choice),
        directory: await mkdtemp(join(directory, 'stage-')),
        log: choice.log ?? (() => undefined),
      }),
    remove: () => rm(directory, { recursive: true, force: true }),
  }
}

function sourceOf(path: string, { name, digest }: Choice): ImageFileSource {
  return {
    path,
    ...(name === undefined ? {} : { name }),
    ...(digest === undefined ? {} : { digest: parseDigest(digest) }),
  }
}

function optionsOf(choice: Choice): StagingOptions & { signal: AbortSignal } {
  const { signal = new AbortController().signal, platform, maxUnpackedBytes = 50e9 } = choice
  return {
    signal,
    maxUnpackedBytes,
    ...(platform === undefined ? {} : { platform: parsePlatformChoice(platform) }),
  }
}
