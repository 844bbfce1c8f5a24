import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import { formatReference, type Reference } from '../../domain/oci/reference.ts'
import { mayBeRunnable } from '../../domain/oci/runnable.ts'
import { derivedTags, holdsPayloadsAlone, type SignatureMode } from '../../domain/oci/signature.ts'
import { formatBytes, plural } from '../../domain/text/format.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborBlobs } from '../../ports/harbor/blobs.ts'
import type { HarborManifests } from '../../ports/harbor/manifests.ts'
import type { Log } from '../../ports/log.ts'
import type { FoundManifest, Signature, SourceRegistry } from '../../ports/source-registry.ts'
import { HARBOR_SBOM, MAX_REFERRERS } from '../promotion/copy-referrers.ts'
import { describeManifest } from '../promotion/write-manifest.ts'
import { isPresent } from './push-image.ts'

interface Ports {
  readonly registry: SourceRegistry
  readonly harbor: HarborArtifacts & HarborBlobs & HarborManifests
  readonly log: Log
}

/** @throws UserError when signatures were asked for of an image that is read from no registry. */
export function requireOrigin(signatures: SignatureMode, origin: Reference | undefined): void {
  if (signatures === 'leave' || origin !== undefined) return
  throw new UserError(
    'failed to copy the signatures of the image: "signatures" is "copy", and only a registry has signatures; this image is a file or comes from the Docker daemon. Nothing has been pushed. Leave "signatures" out, or name the image in its registry',
  )
}

/**
 * Logs once that the source has signatures or other referrers of an image, which are not copied. It is only a note: an
 * error here fails nothing.
 */
export async function mentionSignatures(
  { origin, digest }: { readonly origin: Reference; readonly digest: Digest },
  { registry, log }: Pick<Ports, 'registry' | 'log'>,
): Promise<void> {
  try {
    const [referrers, ...tags] = await Promise.all([
      registry.fetchReferrers(origin, digest),
      ...derivedTags(digest).map(async (tag) =>
        (await registry.fetchManifest(origin, tag)) === undefined ? [] : [tag],
      ),
    ])
    const found = [...(referrers.length === 0 ? [] : [plural(referrers.length, 'referrer')]), ...tags.flat()]
    if (found.length === 0) return
    log.info(
      `The source has signatures, attestations or the like of ${shortDigest(digest)}: ${found.join(', ')}. They stay there; "signatures: copy" would copy them as well`,
    )
  } catch (error) {
    if (error instanceof CancelledError) throw error
    log.debug(`Whether the source has signatures of ${digest} is not known: ${errorMessage(error)}`)
  }
}

/**
 * Reads what signs or describes an image in the registry that it came from, and sends the blobs of that to Harbor: OCI
 * referrers, what refers to those, and what cosign binds by a tag. A blob without a manifest is seen by no client and by
 * no policy, so this may be done before the verdict; `writeSignatures` completes it.
 *
 * What a client could run was not judged. It is not copied, and the log says so.
 *
 * @throws UserError, CommandError, HarborError; no tag has been touched then.
 */
export async function gatherSignatures(
  input: {
    /** The repository of the source image. */
    readonly origin: Reference
    readonly target: HarborRepository
    /** The image and its platforms, all of them in the target. */
    readonly subjects: readonly Digest[]
    /** One signature may not be larger. */
    readonly maxBytes: number
  },
  ports: Ports,
): Promise<Signature[]> {
  try {
    return await gather(input, ports)
  } catch (error) {
    if (error instanceof CancelledError || !(error instanceof UserError)) throw error
    throw new UserError(
      `failed to copy the signatures of the image, as "signatures: copy" asks for: ${error.message}. No tag was set`,
      { cause: error },
    )
  }
}

async function gather(input: Parameters<typeof gatherSignatures>[0], ports: Ports): Promise<Signature[]> {
  const { origin, subjects } = input
  const { registry, log } = ports
  const signatures: Signature[] = []
  for (const subject of subjects) {
    for (const tag of derivedTags(subject)) {
      const found = await registry.fetchManifest(origin, tag)
      if (found === undefined) continue
      describeManifest(found.digest, found)
      if (!holdsPayloadsAlone(found))
        log.info(`${tag} of the source is not copied: it is an image itself, which was not judged`)
      else if (await transferBlobs(found, { input, ports })) signatures.push({ ...found, tag })
    }
  }
  const queue = [...subjects]
  const seen = new Set<Digest>(queue)
  for (const subject of queue) {
    for (const digest of await registry.fetchReferrers(origin, subject)) {
      if (seen.has(digest)) continue
      if (seen.size >= MAX_REFERRERS) throw new UserError(`more than ${MAX_REFERRERS} manifests refer to it`)
      seen.add(digest)
      const found = await fetchReferrer({ digest, subject, origin }, ports)
      if (found === undefined || !(await transferBlobs(found, { input, ports }))) continue
      signatures.push(found)
      queue.push(digest)
    }
  }
  if (signatures.length === 0) {
    log.info(
      `${formatReference(nameOf(origin))} has no signatures or attestations of ${shortDigest(subjects[0] as Digest)}`,
    )
  }
  return signatures
}

/** undefined for a manifest that is not copied. */
async function fetchReferrer(
  {
    digest,
    subject,
    origin,
  }: { readonly digest: Digest; readonly subject: Digest; readonly origin: Reference },
  { registry, log }: Ports,
): Promise<FoundManifest | undefined> {
  const found = await registry.fetchManifest(origin, digest)
  // Deleted since the list was made: it no longer counts.
  if (found === undefined) return undefined
  const { parts } = describeManifest(digest, found)
  // Another Harbor lists what cosign binds by a tag, which comes under that tag; and its own SBOM.
  if (parts.subject !== subject || parts.artifactType === HARBOR_SBOM) return undefined
  if (!parts.isRunnable) return found
  log.info(`The referrer ${shortDigest(digest)} is not copied: it is an image itself, which was not judged`)
  return undefined
}

/** false: a runtime could make a container out of it, whatever its types say. */
async function transferBlobs(
  found: FoundManifest,
  { input, ports }: { readonly input: Parameters<typeof gatherSignatures>[0]; readonly ports: Ports },
): Promise<boolean> {
  const { origin, target, maxBytes } = input
  const { registry, harbor, log } = ports
  const { digest } = found
  const { parts } = describeManifest(digest, found)
  const bytes = parts.blobs.reduce((sum, { size }) => sum + size, 0)
  if (bytes > maxBytes) {
    throw new UserError(
      `${shortDigest(digest)} has ${formatBytes(bytes)}, and "max-unpacked-size" allows ${formatBytes(maxBytes)}`,
    )
  }
  if (parts.config === undefined) return false
  const blobs = await registry.fetchBlobs(origin, { digest, config: parts.config, blobs: parts.blobs })
  const { directory, configuration, holdsArchive } = blobs
  // podman unpacks what is a tar, whatever type its layer has, in what has the configuration of an image.
  const mayBeUnpacked = holdsPayloadsAlone(found) ? parts.isRunnable && holdsArchive : true
  if (mayBeUnpacked && mayBeRunnable(configuration)) {
    log.info(`${shortDigest(digest)} is not copied: a client could run it, and it was not judged`)
    return false
  }
  // Only now: what is there may have come as a part of something that no one runs.
  if (await isPresent(digest, { repository: target, harbor })) return true
  for (const blob of parts.blobs) await harbor.sendBlob(target, { ...blob, directory })
  log.debug(`The blobs of ${digest} are in ${formatHarborRepository(target)}`)
  return true
}

function nameOf({ host, path }: Reference): Reference {
  return { path, ...(host === undefined ? {} : { host }) }
}
