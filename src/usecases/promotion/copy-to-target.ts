import { HarborError, UserError } from '../../domain/errors.ts'
import { type Permission, renderMissingPermissions } from '../../domain/harbor/permission.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import { plural } from '../../domain/text/format.ts'
import type { HarborPermissions } from '../../ports/harbor/access.ts'
import type { HarborArtifactChanges, HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborBlobs } from '../../ports/harbor/blobs.ts'
import type {
  HarborDocuments,
  HarborManifests,
  HarborReferrers,
  Manifest,
} from '../../ports/harbor/manifests.ts'
import type { Log } from '../../ports/log.ts'
import { findMissingPermissions } from '../login/missing-permissions.ts'
import { copyWithoutTags } from './copy-inside.ts'
import { copyReferrers } from './copy-referrers.ts'
import { describeManifest, type SourceManifest, writeManifest } from './write-manifest.ts'

type TargetCopyHarbor = HarborArtifacts &
  HarborArtifactChanges &
  HarborBlobs &
  HarborDocuments &
  HarborManifests &
  HarborPermissions &
  HarborReferrers

/** An index may name so many manifests, those that its own indexes name included. */
const MAX_MANIFESTS = 1_000

export interface TargetCopyInput {
  readonly robotName: string
  /** Where the image was judged. */
  readonly source: HarborRepository
  readonly target: HarborRepository
  readonly digest: Digest
  /** Those that it will get: no other tag may be copied. */
  readonly tags: readonly string[]
  /** The bytes with that digest, when they are known: the source is not asked for them. */
  readonly manifest?: Manifest
}

export interface TargetCopyPorts {
  readonly harbor: TargetCopyHarbor
  readonly log: Log
}

const PULL_FROM_SOURCE: Permission = {
  resource: 'repository',
  action: 'pull',
  purpose: 'read the image where it was judged',
}
const PUSH_TO_TARGET: readonly Permission[] = [
  { resource: 'repository', action: 'push', purpose: 'write the image where it gets its tags' },
  { resource: 'repository', action: 'pull', purpose: 'write the image (Harbor asks for it on every push)' },
]

/**
 * Copies an image from one repository of a Harbor to another, without any tag.
 *
 * Harbor's own copy call also copies every tag of the source, so it is not used: each blob is mounted, each
 * manifest is read by its digest and written by its digest, children before the index that names them. What refers to
 * the image (signatures, attestations) follows. A run that is interrupted leaves manifests without a tag, and the
 * next one writes what is missing.
 *
 * @returns its manifest, when it was read.
 * @throws HarborError, UserError; no tag has been touched then.
 */
export async function copyToTarget(
  input: TargetCopyInput,
  ports: TargetCopyPorts,
): Promise<Manifest | undefined> {
  const { source, target, digest } = input
  const present = await ports.harbor.fetchArtifact(target, digest)
  await requirePermissions(input, { harbor: ports.harbor, isThere: present !== undefined })
  if (present !== undefined) {
    const subjects = [digest, ...present.references.map((child) => child.digest)]
    await copyReferrers({ ...input, subjects }, ports)
    return input.manifest
  }
  const read = await readMissing(input, ports.harbor)
  if (read.kind === 'blocked') {
    await copyWithoutTags({ ...input, blocked: read.digest }, ports)
    return input.manifest
  }
  let sent = 0
  for (const manifest of read.manifests)
    sent += await writeManifest(manifest, { source, target, harbor: ports.harbor })
  const through =
    sent === 0 ? 'nothing went through the runner' : `${plural(sent, 'blob')} went through the runner`
  ports.log.info(
    `${shortDigest(digest)} is in ${formatHarborRepository(target)}, mounted from ${formatHarborRepository(source)}: ${plural(read.manifests.length, 'manifest')}, ${through}`,
  )
  await copyReferrers({ ...input, subjects: read.all }, ports)
  return read.manifests.at(-1)?.manifest
}

/** @throws UserError that names every right that is missing, on both projects. */
async function requirePermissions(
  input: TargetCopyInput,
  options: { readonly harbor: TargetCopyHarbor; readonly isThere: boolean },
): Promise<void> {
  const { source, target, robotName } = input
  const places = [
    { repository: source, required: [PULL_FROM_SOURCE] },
    ...(options.isThere ? [] : [{ repository: target, required: PUSH_TO_TARGET }]),
  ]
  const problems: string[] = []
  for (const { repository, required } of places) {
    const missing = await findMissingPermissions({ repository, required }, options.harbor)
    if (missing.length === 0) continue
    problems.push(renderMissingPermissions({ robotName, repository, missing, isProjectKnown: true }))
  }
  if (problems.length === 0) return
  const reach =
    source.project === target.project
      ? ''
      : ' A robot of one project cannot reach another: use a system robot with the rights on both.'
  throw new UserError(`${problems.join('\n')}\nNothing was copied, no tag was set.${reach}`)
}

type Reading =
  | {
      readonly kind: 'read'
      /** What the target does not have, each after what it names. */
      readonly manifests: readonly SourceManifest[]
      /** Every manifest of the image, those that the target has included. */
      readonly all: readonly Digest[]
    }
  /** The policy of the source's project blocks reading this one. */
  | { readonly kind: 'blocked'; readonly digest: Digest }

/** Reads everything before anything is written: a manifest that cannot be read leaves nothing behind. */
async function readMissing(input: TargetCopyInput, harbor: TargetCopyHarbor): Promise<Reading> {
  const all = new Set<Digest>()
  const manifests: SourceManifest[] = []
  let blocked: Digest | undefined
  const visit = async (digest: Digest): Promise<void> => {
    if (blocked !== undefined || all.has(digest)) return
    if (all.size >= MAX_MANIFESTS) {
      throw new UserError(
        `failed to copy ${formatHarborRepository(input.source)}@${input.digest}: it names more than ${MAX_MANIFESTS} manifests. Nothing was copied, no tag was set`,
      )
    }
    all.add(digest)
    if (digest !== input.digest && (await harbor.fetchArtifact(input.target, digest)) !== undefined) return
    const known = digest === input.digest ? input.manifest : undefined
    const found = known ?? (await harbor.fetchManifest(input.source, digest))
    if (found === 'blocked') {
      blocked = digest
      return
    }
    if (found === 'absent') throw absent(input.source, digest)
    const manifest = describeManifest(digest, found)
    for (const child of manifest.parts.children) await visit(child)
    manifests.push(manifest)
  }
  await visit(input.digest)
  return blocked === undefined
    ? { kind: 'read', manifests, all: [...all] }
    : { kind: 'blocked', digest: blocked }
}

function absent(source: HarborRepository, digest: Digest): HarborError {
  return new HarborError(
    `Harbor does not have ${formatHarborRepository(source)}@${digest} any more: it was deleted by a user or by a retention rule. Nothing was copied, no tag was set`,
    { status: 404 },
  )
}
