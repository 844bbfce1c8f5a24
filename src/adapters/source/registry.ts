import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import {
  isIndexMediaType,
  isManifestMediaType,
  MANIFEST_MEDIA_TYPES,
  MEDIA_TYPE,
} from '../../domain/oci/manifest.ts'
import { formatReference, type Reference } from '../../domain/oci/reference.ts'
import { fallbackTag } from '../../domain/oci/signature.ts'
import type { Crane } from '../../ports/crane.ts'
import type { FoundManifest, SourceRegistry } from '../../ports/source-registry.ts'
import { nextPath } from '../harbor/registry/referrers.ts'

import { ARCHIVE_HEADER_LENGTH, isArchive } from '../image/compression.ts'
import { blobName, digestOf } from '../image/content.ts'
import type { SourceAnswer, SourceHttp } from './http.ts'

/** Of a signature or an attestation with all that it names; the largest are SBOMs of some megabytes. */
const MAX_REFERRER_BYTES = 1_000_000_000

/** A page has at least one of them; no image has so many. */
const MAX_PAGES = 100

/** A registry without the referrers API answers in one of these ways (go-containerregistry takes the first three). */
const WITHOUT_REFERRERS: readonly number[] = [404, 400, 406, 405]

const DOCKER_HUB = 'index.docker.io'

const index = v.object({ manifests: v.nullish(v.array(v.object({ digest: v.string() })), []) })

/** A registry by its own API (OCI distribution spec 1.1); blobs are copied by crane. */
export function createSourceRegistry(options: {
  readonly http: SourceHttp
  readonly crane: Pick<Crane, 'pull'>
}): SourceRegistry {
  const { http, crane } = options

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

    async fetchBlobs(repository, { digest, config }) {
      const reference = formatReference({ ...nameOf(repository), digest })
      const directory = await crane.pull({ reference, maxBytes: MAX_REFERRER_BYTES })
      const configuration = await readFile(join(directory, blobName(config.digest)), 'utf8')
      return {
        directory,
        configuration,
        holdsArchive: await holdsArchive(join(directory, 'blobs', 'sha256')),
      }
    },
  }
}

/** Manifest and configuration are JSON, which is no archive. */
async function holdsArchive(directory: string): Promise<boolean> {
  for (const name of await readdir(directory)) {
    if (isArchive(await readBeginning(join(directory, name)))) return true
  }
  return false
}

async function readBeginning(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ARCHIVE_HEADER_LENGTH), {
      length: ARCHIVE_HEADER_LENGTH,
      position: 0,
    })
    return buffer.subarray(0, bytesRead)
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

function nameOf({ host, path }: Reference): Reference {
  return { path, ...(host === undefined ? {} : { host }) }
}

/** Docker Hub has one name for people and another for its API, and images of its own below `library`. */
function placeOf({ host, path }: Reference): { readonly host: string; readonly path: string } {
  if (host !== undefined && host !== 'docker.io' && host !== DOCKER_HUB) return { host, path }
  return { host: DOCKER_HUB, path: path.includes('/') ? path : `library/${path}` }
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
