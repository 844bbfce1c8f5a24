import { buffer } from 'node:stream/consumers'
import { repositoryName, requireArtifact, requireProject } from './artifact-lookup.ts'
import { moveTag, recordManifest } from './artifact-store.ts'
import { artifactPath } from './artifact-view.ts'
import type { Exchange } from './exchange.ts'
import { isImmutable } from './immutable.ts'
import { parseManifest } from './manifest-parts.ts'
import { refuseOverQuotaBy } from './quota.ts'
import { empty, type Reply, refuse } from './reply.ts'
import type { Parameters } from './router.ts'
import { scanPushed } from './scan-push.ts'
import {
  type Artifact,
  findArtifact,
  fullRepositoryName,
  type Project,
  type Repository,
  tagsOf,
} from './state.ts'

/**
 * `POST …/artifacts?from=project/name:tag` or `@digest` (src/controller/artifact/controller.go, copyDeeply).
 *
 * Every tag of the source comes along, whatever `from` names, and takes the place of a tag of that name. So do the
 * tags of children and accessories that the target does not have yet. A root that is there gets the tags all the same.
 */
export async function copyArtifact(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const project = requireProject(exchange, parameters, 'artifact:create')
  const { artifact, reference } = requireSource(exchange)
  if (isHardAccessory(artifact)) {
    throw refuse.denied("the operation isn't supported for an artifact accessory")
  }
  const name = repositoryName(parameters)
  const target = project.repositories.get(name)
  refuseOverQuotaBy(exchange.harbor.state, { project, blobs: blobsOf(artifact) })
  const copies = copiesOf(artifact, target)
  requireMovableTags({ project, name, target }, copies)

  const { state } = exchange.harbor
  let root: Artifact | undefined
  for (const copied of copies) {
    root = await copyInto(exchange, { artifact: copied, project, name })
    for (const tag of tagsOf(copied)) moveTag(state, { artifact: root, name: tag.name })
  }
  if (root === undefined) throw new Error('a copy has at least its root')
  scanPushed(exchange.harbor, root)
  return empty(201, { location: artifactPath(root, reference) })
}

/** @throws Refusal 400 for a source that is not there: the quota is counted first, and it needs the artifact */
function requireSource(exchange: Exchange): { readonly artifact: Artifact; readonly reference: string } {
  const from = exchange.query.get('from') ?? ''
  const [, source = '', tag, digest] = /^([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(from) ?? []
  const reference = digest ?? tag
  if (reference === undefined) throw refuse.badRequest(`invalid input: ${from}`)
  const [sourceProject = '', ...rest] = source.split('/')
  const repository = exchange.harbor.state.projects.get(sourceProject)?.repositories.get(rest.join('/'))
  if (findArtifact(repository, reference) === undefined) throw refuse.badRequest(`artifact ${from} not found`)
  const parameters = { project: sourceProject, repository: encodeURIComponent(rest.join('/')), reference }
  return { artifact: requireArtifact(exchange, parameters, 'artifact:read'), reference }
}

/** Signatures and the like live and go with their image; only a mere reference (`subject.accessory`) does not. */
function isHardAccessory(artifact: Artifact): boolean {
  return artifact.kind === 'accessory'
}

/** What has to be written, each after what it needs: what the target has is left out, but for the root. */
function copiesOf(root: Artifact, target: Repository | undefined): Artifact[] {
  const copies: Artifact[] = []
  const add = (artifact: Artifact): void => {
    const isThere = target?.artifacts.has(artifact.digest) === true
    if (!isThere) {
      for (const { digest } of artifact.references) {
        const child = artifact.repository.artifacts.get(digest)
        if (child !== undefined) add(child)
      }
      for (const accessory of artifact.accessories) add(accessory.artifact)
    }
    if (!isThere || artifact === root) copies.push(artifact)
  }
  add(root)
  return copies
}

/** In a transaction: with one tag that may not move nothing is copied. */
function requireMovableTags(
  place: { readonly project: Project; readonly name: string; readonly target: Repository | undefined },
  copies: readonly Artifact[],
): void {
  const { project, name, target } = place
  for (const artifact of copies) {
    for (const tag of tagsOf(artifact)) {
      const present = target?.tags.get(tag.name)?.artifact.digest
      if (present === undefined || present === artifact.digest) continue
      if (!isImmutable(project, { name, tag: tag.name })) continue
      throw refuse.precondition(`the tag ${tag.name} configured as immutable, cannot be updated`)
    }
  }
}

/** With the children, without the accessories (src/server/middleware/quota/copy_artifact.go). */
function blobsOf(artifact: Artifact): string[] {
  const children = artifact.references.flatMap(({ digest }) => {
    const child = artifact.repository.artifacts.get(digest)
    return child === undefined ? [] : blobsOf(child)
  })
  return [...artifact.blobs, ...children]
}

async function copyInto(
  exchange: Exchange,
  copy: { readonly artifact: Artifact; readonly project: Project; readonly name: string },
): Promise<Artifact> {
  const { harbor } = exchange
  const { artifact, project, name } = copy
  const fullName = `${project.name}/${name}`
  const path = `/v2/${fullRepositoryName(artifact.repository)}/manifests/${artifact.digest}`
  const bytes = await buffer(await harbor.backend.send({ method: 'GET', path }))
  for (const digest of artifact.blobs.slice(1)) harbor.state.linkedBlobs(fullName).add(digest)
  return recordManifest(harbor, {
    target: { project, name, fullName },
    digest: artifact.digest,
    bytes,
    manifest: parseManifest(bytes, artifact.manifestMediaType),
  })
}
