import { buffer } from 'node:stream/consumers'
import type { Harbor } from './exchange.ts'
import { isImmutable } from './immutable.ts'
import { CONFIG_TYPES, type Descriptor, type Manifest } from './manifest-parts.ts'
import { Refusal, refuse } from './reply.ts'
import {
  type Artifact,
  type Project,
  type Reference,
  type Repository,
  type State,
  type Tag,
  tagsOf,
} from './state.ts'

/** Layers of these types cannot be scanned: BuildKit's attestations have them. */
const UNSCANNABLE_LAYER = 'application/vnd.in-toto+json'

const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

export interface PushedManifest {
  readonly target: { readonly project: Project; readonly name: string; readonly fullName: string }
  readonly digest: string
  readonly bytes: Uint8Array
  readonly manifest: Manifest
}

/**
 * Stores a manifest and makes it an artifact of its repository; one that is there already stays as it is.
 *
 * @throws Refusal 400 or 404 when it names something that the repository does not have
 */
export async function recordManifest(harbor: Harbor, pushed: PushedManifest): Promise<Artifact> {
  const { state, backend } = harbor
  const { target, digest, bytes, manifest } = pushed
  refuseMissingParts(state, pushed)
  const stored = await backend.sendAll({
    method: 'PUT',
    path: `/v2/${target.fullName}/manifests/${digest}`,
    headers: { 'content-type': manifest.mediaType, 'content-length': String(bytes.length) },
    body: bytes,
  })
  if (stored.status !== 201) throw new Error(`storing ${digest}: ${stored.status} ${stored.body}`)
  const attributes = await readAttributes(harbor, pushed)

  // From here on nothing waits: two pushes of the same manifest must not make two artifacts of it.
  const repository = state.ensureRepository(target.project, target.name)
  const present = repository.artifacts.get(digest)
  if (present !== undefined) return present
  const artifact = describeArtifact(state, { ...pushed, repository, attributes })
  repository.artifacts.set(digest, artifact)
  state.blobSizes.set(digest, bytes.length)
  for (const stored of artifact.blobs) target.project.stored.add(stored)
  linkToSubject(harbor, artifact)
  return artifact
}

function refuseMissingParts(state: State, { target, manifest }: PushedManifest): void {
  if (manifest.kind === 'index') {
    const artifacts = target.project.repositories.get(target.name)?.artifacts
    const missing = manifest.children.find((child) => artifacts?.has(child.digest) !== true)
    if (missing === undefined) return
    throw new Refusal(400, { code: 'MANIFEST_BLOB_UNKNOWN', message: 'blob unknown to registry' })
  }
  const linked = state.linkedBlobs(target.fullName)
  const missing = [manifest.config, ...manifest.layers].find((part) => !linked.has(part.digest))
  if (missing !== undefined) {
    throw new Refusal(400, { code: 'MANIFEST_BLOB_UNKNOWN', message: 'blob unknown to registry' })
  }
}

/** What Harbor keeps of an image's configuration. */
async function readAttributes(
  { backend }: Harbor,
  { target, manifest }: PushedManifest,
): Promise<Record<string, unknown> | undefined> {
  if (manifest.kind === 'index' || !isImageConfig(manifest.config)) return undefined
  const response = await backend.send({
    method: 'GET',
    path: `/v2/${target.fullName}/blobs/${manifest.config.digest}`,
  })
  const config = JSON.parse((await buffer(response)).toString('utf8')) as Record<string, unknown>
  return {
    architecture: config['architecture'] ?? '',
    author: config['author'] ?? '',
    config: config['config'] ?? {},
    created: config['created'] ?? null,
    os: config['os'] ?? '',
    ...(config['variant'] === undefined ? {} : { variant: config['variant'] }),
  }
}

function describeArtifact(
  state: State,
  pushed: PushedManifest & {
    readonly repository: Repository
    readonly attributes: Record<string, unknown> | undefined
  },
): Artifact {
  const { manifest, bytes, digest, repository, attributes } = pushed
  const children = manifest.kind === 'index' ? manifest.children : []
  const parts = manifest.kind === 'index' ? [] : [manifest.config, ...manifest.layers]
  const references = children.map((child) => describeReference(repository, child))
  return {
    id: state.nextId('artifact'),
    repository,
    digest,
    kind: kindOf(manifest),
    manifestMediaType: manifest.mediaType,
    mediaType: manifest.kind === 'index' ? manifest.mediaType : manifest.config.mediaType,
    artifactType:
      manifest.artifactType ?? (manifest.kind === 'index' ? undefined : manifest.config.mediaType),
    size:
      bytes.length +
      parts.reduce((sum, part) => sum + part.size, 0) +
      children.reduce((sum, child) => sum + (repository.artifacts.get(child.digest)?.size ?? 0), 0),
    manifestSize: bytes.length,
    pushedAt: new Date(),
    pulledAt: undefined,
    attributes,
    annotations: manifest.annotations,
    references: references.toSorted((a, b) => a.childId - b.childId),
    blobs: [digest, ...parts.map((part) => part.digest)],
    isScannable: kindOf(manifest) === 'image' && !hasUnscannableLayer(manifest),
    subject: manifest.subject,
    scan: undefined,
    scanRuns: 0,
    sbom: undefined,
    accessories: [],
    labels: new Set(),
  }
}

function describeReference(repository: Repository, child: Descriptor): Reference {
  return {
    digest: child.digest,
    childId: repository.artifacts.get(child.digest)?.id ?? 0,
    platform: child.platform,
    annotations: child.annotations,
  }
}

function kindOf(manifest: Manifest): Artifact['kind'] {
  if (manifest.kind === 'index') return 'index'
  if (manifest.subject !== undefined) return 'accessory'
  return isImageConfig(manifest.config) ? 'image' : 'other'
}

function isImageConfig(config: Descriptor): boolean {
  return config.mediaType === CONFIG_TYPES.oci || config.mediaType === CONFIG_TYPES.docker
}

/** By its layers alone (src/controller/artifact, HasUnscannableLayer): an unknown platform is scanned like any. */
function hasUnscannableLayer(manifest: Manifest): boolean {
  return manifest.kind === 'image' && manifest.layers.some(({ mediaType }) => mediaType === UNSCANNABLE_LAYER)
}

/** Either may come first (src/server/middleware/subject/subject.go). */
function linkToSubject(harbor: Pick<Harbor, 'state' | 'options'>, artifact: Artifact): void {
  const { state } = harbor
  const { artifacts } = artifact.repository
  const subject = artifacts.get(artifact.subject ?? '')
  if (subject !== undefined) addAccessory(state, { subject, artifact, type: accessoryType(harbor, artifact) })
  for (const earlier of artifacts.values()) {
    if (earlier.subject !== artifact.digest) continue
    addAccessory(state, { subject: artifact, artifact: earlier, type: accessoryType(harbor, earlier) })
  }
}

/** By the types alone; what a bundle says is not looked at (recorded on 2.14.3 and 2.15.2). */
function accessoryType({ options }: Pick<Harbor, 'options'>, artifact: Artifact): string {
  if (artifact.mediaType === CONFIG_TYPES.sbom) return 'sbom.harbor'
  const isSignature = options.bundlesAreSignatures === true && artifact.artifactType === BUNDLE_TYPE
  return isSignature ? 'signature.cosign' : 'subject.accessory'
}

/** One that is there already stays as it is. */
export function addAccessory(
  state: State,
  link: { readonly subject: Artifact; readonly artifact: Artifact; readonly type: string },
): void {
  const { subject, artifact, type } = link
  if (subject.accessories.some((present) => present.artifact === artifact)) return
  subject.accessories.push({ id: state.nextId('accessory'), artifact, type, createdAt: new Date() })
}

/**
 * Puts a tag on an artifact, taking it from the one that has it.
 *
 * @throws Refusal 412 when the tag is elsewhere and immutable
 */
export function moveTag(state: State, target: { readonly artifact: Artifact; readonly name: string }): void {
  const { artifact, name } = target
  const { repository } = artifact
  const present = repository.tags.get(name)
  if (present?.artifact === artifact) return
  if (present === undefined) {
    addTag(state, target)
    return
  }
  if (isImmutable(repository.project, { name: repository.name, tag: name })) {
    throw refuse.precondition(`the tag ${name} configured as immutable, cannot be updated`)
  }
  present.artifact = artifact
  present.pushedAt = new Date()
}

export function addTag(state: State, target: { readonly artifact: Artifact; readonly name: string }): void {
  const { artifact, name } = target
  const tag: Tag = { id: state.nextId('tag'), name, artifact, pushedAt: new Date(), pulledAt: undefined }
  artifact.repository.tags.set(name, tag)
}

/** @throws Refusal 412 for an immutable tag; then none of them is deleted */
export function deleteTags(tags: readonly Tag[]): void {
  for (const { name, artifact } of tags) {
    const { repository } = artifact
    if (isImmutable(repository.project, { name: repository.name, tag: name })) {
      throw refuse.precondition(`the tag ${name} configured as immutable, cannot be deleted`)
    }
  }
  for (const { name, artifact } of tags) artifact.repository.tags.delete(name)
}

/**
 * Deletes an artifact with its tags, its SBOMs and the children that nothing else needs.
 *
 * @throws Refusal 412 for an immutable tag or while an index has it as a child; nothing is deleted then
 */
export function deleteArtifact(artifact: Artifact): void {
  if (parentsOf(artifact).length > 0) {
    throw new Refusal(412, {
      code: 'VIOLATE_FOREIGN_KEY_CONSTRAINT',
      message: 'the deleting artifact is referenced by others',
    })
  }
  deleteTags(tagsOf(artifact))
  removeArtifact(artifact)
  cleanUp(artifact.repository.project)
}

function removeArtifact(artifact: Artifact): void {
  const { artifacts, tags } = artifact.repository
  artifacts.delete(artifact.digest)
  for (const { artifact: accessory } of artifact.accessories) {
    // With its tags, as one that is deleted by itself.
    for (const { name } of tagsOf(accessory)) tags.delete(name)
    removeArtifact(accessory)
  }
  for (const { digest } of artifact.references) {
    const child = artifacts.get(digest)
    if (child === undefined || tagsOf(child).length > 0 || parentsOf(child).length > 0) continue
    removeArtifact(child)
  }
  for (const other of artifacts.values()) {
    const index = other.accessories.findIndex((accessory) => accessory.artifact === artifact)
    if (index >= 0) other.accessories.splice(index, 1)
  }
}

export function parentsOf(artifact: Artifact): Artifact[] {
  return [...artifact.repository.artifacts.values()].filter((parent) =>
    parent.references.some(({ digest }) => digest === artifact.digest),
  )
}

/** What no artifact of the project needs any more does not count for its quota. */
function cleanUp(project: Project): void {
  const needed = new Set(
    [...project.repositories.values()]
      .flatMap((repository) => [...repository.artifacts.values()])
      .flatMap((artifact) => artifact.blobs),
  )
  for (const digest of project.stored) {
    if (!needed.has(digest)) project.stored.delete(digest)
  }
}
