import { buffer } from 'node:stream/consumers'
import { copyArtifact } from './artifact-copy.ts'
import { repositoryName, requireArtifact, requireProject } from './artifact-lookup.ts'
import { addTag, deleteArtifact, deleteTags, parentsOf } from './artifact-store.ts'
import { newestFirst, renderAccessory, renderArtifact, renderTag, type ViewOptions } from './artifact-view.ts'
import { type Exchange, type Filter, filtersOf, headerOf, isSet, pageOf, readObject } from './exchange.ts'
import { CONFIG_TYPES } from './manifest-parts.ts'
import { empty, json, type Reply, refuse } from './reply.ts'
import type { Parameters, Route } from './router.ts'
import { settleSbom } from './sbom.ts'
import { countRead, parseMimeTypes, renderVulnerabilities } from './scan-report.ts'
import { type Artifact, fullRepositoryName, tagsOf } from './state.ts'

const REPOSITORY = '/api/v2.0/projects/{project}/repositories/{repository}'
const ARTIFACT = `${REPOSITORY}/artifacts/{reference}`

/** Tags as the distribution specification allows them. */
const TAG_NAME = /^\w[\w.-]{0,127}$/

export const artifactRoutes: readonly Route[] = [
  { method: 'GET', path: `${REPOSITORY}/artifacts`, handle: listArtifacts },
  { method: 'POST', path: `${REPOSITORY}/artifacts`, handle: copyArtifact },
  { method: 'GET', path: ARTIFACT, handle: getArtifact },
  { method: 'DELETE', path: ARTIFACT, handle: removeArtifact },
  { method: 'GET', path: `${ARTIFACT}/tags`, handle: listTags },
  { method: 'POST', path: `${ARTIFACT}/tags`, handle: createTag },
  { method: 'DELETE', path: `${ARTIFACT}/tags/{tag}`, handle: removeTag },
  { method: 'GET', path: `${ARTIFACT}/accessories`, handle: listAccessories },
  { method: 'GET', path: `${ARTIFACT}/additions/vulnerabilities`, handle: getVulnerabilities },
  { method: 'GET', path: `${ARTIFACT}/additions/{addition}`, handle: getAddition },
]

async function getArtifact(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const artifact = requireArtifact(exchange, parameters, 'artifact:read')
  await settleSbom(exchange.harbor, artifact)
  const body = renderArtifact(artifact, viewOptions(exchange))
  countRead(artifact)
  return json(body)
}

/** Accessories, and children of an index that have no tag of their own, are not in the list. */
async function listArtifacts(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const project = requireProject(exchange, parameters, 'artifact:list')
  const repository = project.repositories.get(repositoryName(parameters))
  const all = [...(repository?.artifacts.values() ?? [])].filter(
    (artifact) =>
      artifact.kind !== 'accessory' &&
      (parentsOf(artifact).length === 0 || tagsOf(artifact).length > 0) &&
      filtersOf(exchange.query).every((filter) => fits(artifact, filter)),
  )
  const { items, headers } = pageOf(newestFirst(all), exchange)
  for (const artifact of items) await settleSbom(exchange.harbor, artifact)
  const options = viewOptions(exchange)
  const body = items.map((artifact) => renderArtifact(artifact, options))
  items.forEach(countRead)
  return json(body, headers)
}

/** `tags=*` are those with a tag, `tags=nil` those without, `tags=v` and `tags=~v` those with one that is, or holds, v. */
function fits(artifact: Artifact, { key, isFuzzy, value }: Filter): boolean {
  if (key !== 'tags') throw refuse.badRequest(`the sandbox has no filter of artifacts by ${key}`)
  const names = tagsOf(artifact).map(({ name }) => name)
  if (isFuzzy) return names.some((name) => name.includes(value))
  if (value === '*') return names.length > 0
  return value === 'nil' ? names.length === 0 : names.includes(value)
}

function removeArtifact(exchange: Exchange, parameters: Parameters): Reply {
  deleteArtifact(requireArtifact(exchange, parameters, 'artifact:delete'))
  return empty(200)
}

async function createTag(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const { name } = await readObject(exchange, 'tag')
  exchange.note(String(name))
  const artifact = requireArtifact(exchange, parameters, 'tag:create')
  if (typeof name !== 'string' || !TAG_NAME.test(name)) {
    throw refuse.badRequest(`bad request: invalid tag name: ${name}`)
  }
  const { repository } = artifact
  if (repository.tags.has(name)) {
    throw refuse.conflict(`tag ${name} already exists under the repository ${repository.id}`)
  }
  addTag(exchange.harbor.state, { artifact, name })
  return empty(201)
}

function removeTag(exchange: Exchange, parameters: Parameters): Reply {
  const artifact = requireArtifact(exchange, parameters, 'tag:delete')
  const { tag: name = '' } = parameters
  const tag = tagsOf(artifact).find((candidate) => candidate.name === name)
  if (tag === undefined) throw refuse.notFound(`tag ${name} attached to artifact ${artifact.id} not found`)
  deleteTags([tag])
  return empty(200)
}

function listTags(exchange: Exchange, parameters: Parameters): Reply {
  const artifact = requireArtifact(exchange, parameters, 'tag:list')
  const { items, headers } = pageOf(newestFirst(tagsOf(artifact)), exchange)
  const options = { withImmutableStatus: isSet(exchange.query, 'with_immutable_status') }
  return json(
    items.map((tag) => renderTag(tag, options)),
    headers,
  )
}

async function listAccessories(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const artifact = requireArtifact(exchange, parameters, 'accessory:list')
  await settleSbom(exchange.harbor, artifact)
  const { items, headers } = pageOf(artifact.accessories, exchange)
  return json(items.map(renderAccessory), headers)
}

function getVulnerabilities(exchange: Exchange, parameters: Parameters): Reply {
  const artifact = requireArtifact(exchange, parameters, 'artifact-addition:read')
  if (artifact.kind === 'accessory' || (artifact.kind === 'image' && !artifact.isScannable)) {
    throw refuse.notFound(
      `report not found for ${fullRepositoryName(artifact.repository)}@${artifact.digest}`,
    )
  }
  // Without the line feed: this one is not written by the generated API.
  const mimeTypes = parseMimeTypes(headerOf(exchange.request, 'x-accept-vulnerabilities'))
  const reply = json(renderVulnerabilities(artifact, mimeTypes))
  return { ...reply, body: String(reply.body).trimEnd() }
}

async function getAddition(exchange: Exchange, parameters: Parameters): Promise<Reply> {
  const artifact = requireArtifact(exchange, parameters, 'artifact-addition:read')
  const addition = (parameters['addition'] ?? '').toUpperCase()
  if (addition !== 'SBOM' || artifact.mediaType !== CONFIG_TYPES.sbom) {
    throw refuse.badRequest(`addition ${addition} isn't supported for ${describeProcessor(artifact)}`)
  }
  const stored = await exchange.harbor.backend.send({
    method: 'GET',
    path: `/v2/${fullRepositoryName(artifact.repository)}/blobs/${artifact.blobs.at(-1)}`,
  })
  return { status: 200, headers: { 'content-type': 'application/json' }, body: await buffer(stored) }
}

function describeProcessor(artifact: Artifact): string {
  return artifact.kind === 'index' ? 'IMAGE(manifest list)' : 'IMAGE(manifest version 2)'
}

function viewOptions({ query, request }: Exchange): ViewOptions {
  return {
    withTag: isSet(query, 'with_tag', true),
    withLabel: isSet(query, 'with_label'),
    withImmutableStatus: isSet(query, 'with_immutable_status'),
    withAccessory: isSet(query, 'with_accessory'),
    withScanOverview: isSet(query, 'with_scan_overview'),
    withSbomOverview: isSet(query, 'with_sbom_overview'),
    mimeTypes: parseMimeTypes(headerOf(request, 'x-accept-vulnerabilities')),
  }
}
