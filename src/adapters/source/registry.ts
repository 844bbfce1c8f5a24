import { mkdir, mkdtemp, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { MAX_CONFIG_BYTES } from '../../domain/oci/config-size.ts'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import {
  isIndexMediaType,
  isManifestMediaType,
  MANIFEST_MEDIA_TYPES,
  MEDIA_TYPE,
} from '../../domain/oci/manifest.ts'
import type { BlobPart } from '../../domain/oci/manifest-parts.ts'
import { formatReference, type Reference } from '../../domain/oci/reference.ts'
import { fallbackTag } from '../../domain/oci/signature.ts'
import { formatBytes } from '../../domain/text/format.ts'
import type { FoundManifest, SourceRegistry } from '../../ports/source-registry.ts'
import { nextPath } from '../harbor/registry/referrers.ts'
import { isArchive } from '../image/compression.ts'
import { blobName, digestOf } from '../image/content.ts'
import type { SourceAnswer, SourceHttp } from './http.ts'
import { askForImage, blobQuestion, type Source } from './image-questions.ts'
import { Measured } from './measured.ts'
import { nameOf, placeOf } from './place.ts'
import { readRemoteImage } from './remote-image.ts'

/** Of a signature or an attestation with all that it names; the largest are SBOMs of some megabytes. */
const MAX_REFERRER_BYTES = 1_000_000_000

/** A page has at least one of them; no image has so many. */
const MAX_PAGES = 100

/** A registry without the referrers API answers in one of these ways (go-containerregistry takes the first three). */
const WITHOUT_REFERRERS: readonly number[] = [404, 400, 406, 405]

const index = v.object({ manifests: v.nullish(v.array(v.object({ digest: v.string() })), []) })

/** A registry by its own API (OCI distribution spec 1.1). */
export function createSourceRegistry(options: {
  readonly http: SourceHttp
  /** Where blobs go; the caller removes it. */
  readonly temporaryDirectory: string
}): SourceRegistry {
  const { http } = options

  async function ask(repository: Reference, question: Question): Promise<SourceAnswer> {
    const place = placeOf(repository)
    try {
      return await http(place, question)
    } catch (error) {
      if (error instanceof CancelledError) throw error
      throw failure(repository, { question, why: errorMessage(error) })
    }
  }

  async function fetchManifest(repository: Reference, reference: string): Promise<FoundManifest | undefined> {
    const url = `/v2/${placeOf(repository).path}/manifests/${reference}`
    const question = { url, accept: MANIFEST_MEDIA_TYPES, purpose: `read the manifest ${reference}` }
    const answer = await ask(repository, question)
    if (answer.status === 404) return undefined
    if (answer.status !== 200) throw failure(repository, { question, why: `it answered ${answer.status}` })
    const digest = digestOf(answer.bytes)
    if (isDigest(reference) && digest !== reference) {
      throw failure(repository, { question, why: `the data that it sent has the digest ${digest}` })
    }
    const mediaType = contentType(answer)
    if (!isIndexMediaType(mediaType) && !isManifestMediaType(mediaType)) {
      throw failure(repository, { question, why: 'the data that it sent is not a manifest' })
    }
    return { digest, mediaType, bytes: answer.bytes }
  }

  /** undefined: the registry has no such API. */
  async function askReferrers(repository: Reference, digest: Digest): Promise<Digest[] | undefined> {
    const { host, path } = placeOf(repository)
    const found: Digest[] = []
    let url: string | undefined = `/v2/${path}/referrers/${digest}`
    for (let page = 0; url !== undefined && page < MAX_PAGES; page += 1) {
      const question = { url, accept: MEDIA_TYPE.ociIndex, purpose: `list what refers to ${digest}` }
      const answer: SourceAnswer = await ask(repository, question)
      if (WITHOUT_REFERRERS.includes(answer.status)) return undefined
      if (answer.status !== 200) throw failure(repository, { question, why: `it answered ${answer.status}` })
      // Some servers answer every address with an HTML page.
      if (contentType(answer) !== MEDIA_TYPE.ociIndex) return undefined
      const digests = parseIndex(answer.bytes)
      if (digests === undefined)
        throw failure(repository, { question, why: 'the data that it sent is not a list' })
      found.push(...digests)
      url = nextPath(answer.header('link'), `https://${host}`)
    }
    return found
  }

  return {
    fetchManifest,

    async fetchReferrers(repository, digest) {
      const found = await askReferrers(repository, digest)
      // A registry that got the API later may still have the tag that clients wrote before.
      if (found !== undefined && found.length > 0) return found
      const tagged = await fetchManifest(repository, fallbackTag(digest))
      if (tagged === undefined || !isIndexMediaType(tagged.mediaType)) return []
      return parseIndex(tagged.bytes) ?? []
    },

    readImage: (reference, staging) => readRemoteImage(reference, { ...staging, http }),

    async fetchBlobs(repository, { digest, config, blobs }) {
      const reference = { ...nameOf(repository), digest }
      const bytes = blobs.reduce((sum, { size }) => sum + size, 0)
      if (bytes > MAX_REFERRER_BYTES || config.size > MAX_CONFIG_BYTES) {
        throw new UserError(
          `failed to pull ${formatReference(reference)}: it has ${formatBytes(bytes)}, ${formatBytes(config.size)} of them in its configuration, which is more than a signature has`,
        )
      }
      const directory = await mkdtemp(join(options.temporaryDirectory, 'harbor-actions-blobs-'))
      await mkdir(join(directory, dirname(blobName(config.digest))), { recursive: true })
      let holdsArchive = false
      for (const blob of blobs) {
        const beginning = await download(blob, { directory, source: { http, reference } })
        // A configuration is JSON, which is no archive.
        holdsArchive ||= isArchive(beginning)
      }
      const configuration = await readFile(join(directory, blobName(config.digest)), 'utf8')
      return { directory, configuration, holdsArchive }
    },
  }
}

/**
 * Writes a blob into a layout.
 *
 * @returns its beginning.
 * @throws UserError, also when it does not have its digest.
 */
async function download(
  blob: BlobPart,
  { directory, source }: { readonly directory: string; readonly source: Source },
): Promise<Buffer> {
  const file = await open(join(directory, blobName(blob.digest)), 'wx', 0o600)
  try {
    let content = new Measured()
    let written = 0
    const into = (): Measured => {
      written = 0
      content = new Measured(async (chunk) => {
        await file.write(chunk, 0, chunk.byteLength, written)
        written += chunk.byteLength
      })
      return content
    }
    await askForImage(source, { ...blobQuestion(blob), into })
    if (content.digest() === blob.digest && written === blob.size) return content.beginning()
    const { reference } = source
    throw new UserError(
      `failed to pull ${formatReference(reference)}: the content of ${blob.digest} does not have that digest`,
    )
  } finally {
    await file.close()
  }
}

interface Question {
  readonly url: string
  readonly accept: string
  /** Completes "failed to …". */
  readonly purpose: string
}

function failure(
  repository: Reference,
  { question, why }: { readonly question: Question; readonly why: string },
): UserError {
  return new UserError(`failed to ${question.purpose} in ${formatReference(nameOf(repository))}: ${why}`)
}

function contentType(answer: SourceAnswer): string {
  const [mediaType = ''] = answer.header('content-type').split(';')
  return mediaType.trim()
}

function parseIndex(bytes: Uint8Array): Digest[] | undefined {
  try {
    const { manifests } = v.parse(index, JSON.parse(new TextDecoder().decode(bytes)))
    return (manifests ?? []).map(({ digest }) => digest).filter(isDigest)
  } catch {
    return undefined
  }
}
