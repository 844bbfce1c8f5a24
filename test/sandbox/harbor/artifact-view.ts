import { isImmutable } from './immutable.ts'
import { renderLabel } from './labels.ts'
import { CONFIG_TYPES } from './manifest-parts.ts'
import { renderSbomOverview } from './sbom.ts'
import { renderOverview } from './scan-report.ts'
import {
  type Accessory,
  type Artifact,
  formatTime,
  fullRepositoryName,
  type Reference,
  type Tag,
  tagsOf,
} from './state.ts'

/** Harbor shows an icon by its digest. */
const ICON = {
  image: 'sha256:0048162a053eef4d4ce3fe7518615bef084403614f8bca43b40ae2e762e11e06',
  sbom: 'sha256:c19f80c357cd7e90d2a01b9ae3e2eb62ce447a2662bb590a19177d72d550bdae',
} as const

/** Which parts a request wants. */
export interface ViewOptions {
  readonly withTag: boolean
  readonly withLabel: boolean
  readonly withImmutableStatus: boolean
  readonly withAccessory: boolean
  readonly withScanOverview: boolean
  readonly withSbomOverview: boolean
  readonly mimeTypes: readonly string[]
}

/** An artifact as REST shows it; lists that are empty are `null`, as Harbor writes them. */
export function renderArtifact(artifact: Artifact, options: ViewOptions): Record<string, unknown> {
  const { repository } = artifact
  const scan = options.withScanOverview ? renderOverview(artifact, options.mimeTypes) : undefined
  const sbom = options.withSbomOverview ? renderSbomOverview(artifact) : undefined
  const tags = options.withTag ? tagsOf(artifact) : []
  return {
    accessories: orNull(options.withAccessory ? artifact.accessories.map(renderAccessory) : []),
    ...renderLinks(artifact),
    ...(artifact.annotations === undefined ? {} : { annotations: artifact.annotations }),
    ...(artifact.artifactType === undefined ? {} : { artifact_type: artifact.artifactType }),
    digest: artifact.digest,
    ...(artifact.attributes === undefined ? {} : { extra_attrs: renderAttributes(artifact.attributes) }),
    icon: iconOf(artifact),
    id: artifact.id,
    labels: orNull(
      options.withLabel ? [...artifact.labels].toSorted((a, b) => a.id - b.id).map(renderLabel) : [],
    ),
    manifest_media_type: artifact.manifestMediaType,
    media_type: artifact.mediaType,
    project_id: repository.project.id,
    pull_time: formatTime(artifact.pulledAt),
    push_time: formatTime(artifact.pushedAt),
    references: orNull(artifact.references.map((reference) => renderReference(artifact, reference))),
    repository_id: repository.id,
    repository_name: fullRepositoryName(repository),
    ...(sbom === undefined ? {} : { sbom_overview: sbom }),
    ...(scan === undefined ? {} : { scan_overview: scan }),
    size: artifact.size,
    tags: orNull(newestFirst(tags).map((tag) => renderTag(tag, options))),
    type: typeOf(artifact),
  }
}

export function renderTag(
  tag: Tag,
  options: Pick<ViewOptions, 'withImmutableStatus'>,
): Record<string, unknown> {
  const { repository } = tag.artifact
  return {
    artifact_id: tag.artifact.id,
    id: tag.id,
    immutable:
      options.withImmutableStatus &&
      isImmutable(repository.project, { name: repository.name, tag: tag.name }),
    name: tag.name,
    pull_time: formatTime(tag.pulledAt),
    push_time: formatTime(tag.pushedAt),
    repository_id: repository.id,
  }
}

export function renderAccessory({ id, artifact, type, createdAt }: Accessory): Record<string, unknown> {
  const subject = artifact.repository.artifacts.get(artifact.subject ?? '')
  return {
    artifact_id: artifact.id,
    creation_time: formatTime(createdAt),
    digest: artifact.digest,
    icon: iconOf(artifact),
    id,
    size: artifact.size,
    subject_artifact_digest: artifact.subject,
    subject_artifact_id: subject?.id,
    subject_artifact_repo: fullRepositoryName(artifact.repository),
    type,
  }
}

export function newestFirst<T extends { readonly pushedAt: Date; readonly id: number }>(
  items: readonly T[],
): T[] {
  return items.toSorted((a, b) => b.pushedAt.getTime() - a.pushedAt.getTime() || b.id - a.id)
}

/** The path of an artifact in REST, its repository encoded twice. */
export function artifactPath(artifact: Artifact, reference: string = artifact.digest): string {
  const { repository } = artifact
  const name = encodeURIComponent(encodeURIComponent(repository.name))
  return `/api/v2.0/projects/${repository.project.name}/repositories/${name}/artifacts/${reference}`
}

/** Harbor names the SBOM's own digest in its link, and nothing at all while there is none. */
function renderLinks(artifact: Artifact): Record<string, unknown> {
  if (artifact.kind === 'other') return {}
  if (artifact.kind === 'accessory') return { addition_links: {} }
  const link = (href: string): Record<string, unknown> => ({ absolute: false, href })
  const sbomDigest = artifact.sbom?.accessoryDigest ?? ''
  const history = link(`${artifactPath(artifact)}/additions/build_history`)
  return {
    addition_links: {
      ...(artifact.kind === 'image' ? { build_history: history } : {}),
      sboms: link(`${artifactPath(artifact, sbomDigest)}/additions/sbom`),
      vulnerabilities: link(`${artifactPath(artifact)}/additions/vulnerabilities`),
    },
  }
}

function renderReference(parent: Artifact, reference: Reference): Record<string, unknown> {
  return {
    ...(reference.annotations === undefined ? {} : { annotations: reference.annotations }),
    child_digest: reference.digest,
    child_id: reference.childId,
    parent_id: parent.id,
    ...(reference.platform === undefined ? {} : { platform: renderPlatform(reference.platform) }),
    urls: null,
  }
}

/** Empty words are left out; `os.version` and `os.features` never arrive (seen with 2.14.3 and 2.15.2). */
function renderPlatform(platform: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const words = ['architecture', 'os', 'variant'].flatMap((key) => {
    const word = platform[key]
    return word === undefined || word === '' ? [] : [[key, word] as const]
  })
  return { OsFeatures: null, ...Object.fromEntries(words) }
}

/** The variant is for the scanner's script alone; Harbor does not keep it. */
function renderAttributes(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { variant: _, ...shown } = attributes
  return shown
}

function iconOf(artifact: Artifact): string {
  return artifact.mediaType === CONFIG_TYPES.sbom ? ICON.sbom : ICON.image
}

function typeOf(artifact: Artifact): string {
  if (artifact.mediaType === CONFIG_TYPES.sbom) return 'SBOM'
  return artifact.kind === 'image' || artifact.kind === 'index' ? 'IMAGE' : 'UNKNOWN'
}

function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list
}
