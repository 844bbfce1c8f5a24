import { stat } from 'node:fs/promises'
import type { ImageFileKind } from '../../domain/copy/transport.ts'
import type { Descriptor } from '../../domain/oci/manifest.ts'
import { ImageProblem, MISSING_FILE } from '../../domain/oci/problem.ts'
import { hasErrorCode } from '../node-error.ts'
import { type ImageFiles, readDocument } from './content.ts'
import { openDirectory } from './layout/directory.ts'
import { readArchive } from './tar-archive.ts'
import type { UnpackedLimit } from './unpacked-limit.ts'
import { type DockerManifest, decodeDockerManifests, decodeLayoutIndex, decodeLayoutMarker } from './wire.ts'

/** A layout or archive, and the images it lists. */
export interface OpenedImage {
  readonly kind: ImageFileKind
  /** Entries of index.json; empty without that file. */
  readonly entries: readonly Descriptor[]
  /** Entries of manifest.json, which docker save writes; empty without that file. */
  readonly dockerManifests: readonly DockerManifest[]
  /** Absent for a compressed archive that was looked through and not unpacked. */
  readonly files?: ImageFiles
}

/**
 * Detects by the content what is at a path.
 *
 * @param options.unpackTo where to unpack a compressed archive, whose files can then be read.
 * @throws ImageProblem when it is no image, or an archive that cannot be read to its end.
 */
export async function openImage(
  path: string,
  options: { readonly signal: AbortSignal; readonly limit: UnpackedLimit; readonly unpackTo?: string },
): Promise<OpenedImage> {
  const found = await stat(path).catch((cause: unknown) => {
    if (hasErrorCode(cause, 'ENOENT', 'ENOTDIR')) throw new ImageProblem(MISSING_FILE, { cause })
    throw cause
  })
  if (found.isDirectory()) return openLayout(path, options.signal)
  if (!found.isFile()) throw new ImageProblem('is neither a directory nor a file')
  const { contents, files } = await readArchive(path, options)
  const entries = readEntries(contents)
  const dockerManifest = contents.get('manifest.json')
  const dockerManifests = dockerManifest === undefined ? [] : decodeDockerManifests(dockerManifest)
  const opened = { dockerManifests, ...(files === undefined ? {} : { files }) }
  if (entries !== undefined && (entries.length > 0 || dockerManifests.length === 0)) {
    return { kind: 'oci-archive', entries, ...opened }
  }
  if (dockerManifest !== undefined) return { kind: 'docker-archive', entries: [], ...opened }
  throw new ImageProblem(
    'is an archive, but not an image: it has neither the index.json and oci-layout of an OCI archive nor the manifest.json of docker save',
  )
}

async function openLayout(path: string, signal: AbortSignal): Promise<OpenedImage> {
  const files = await openDirectory(path)
  const contents = new Map<string, Buffer>()
  for (const name of ['index.json', 'oci-layout']) {
    const content = await files.find(name)
    if (content !== undefined)
      contents.set(name, await readDocument(content, { what: `the file ${name}`, signal }))
  }
  const entries = readEntries(contents)
  if (entries !== undefined) return { kind: 'oci-layout', entries, dockerManifests: [], files }
  if ((await files.find('version')) !== undefined && (await files.find('manifest.json')) !== undefined) {
    throw new ImageProblem(
      `is a directory of skopeo's transport dir:, which is not supported; run skopeo copy dir:${path} oci:image first, then write oci:image`,
    )
  }
  const missing = ['index.json', 'oci-layout'].filter((name) => !contents.has(name))
  throw new ImageProblem(`is a directory, but not an OCI layout: it has no ${missing.join(' and no ')}`)
}

/** The entries of an OCI layout; undefined for anything else. */
function readEntries(contents: ReadonlyMap<string, Buffer>): Descriptor[] | undefined {
  const index = contents.get('index.json')
  const marker = contents.get('oci-layout')
  if (index === undefined || marker === undefined) return undefined
  decodeLayoutMarker(marker)
  return decodeLayoutIndex(index)
}
