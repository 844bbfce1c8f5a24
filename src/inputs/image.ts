import type { ImageRequest } from '../domain/copy/request.ts'
import {
  type FileSource,
  firstDirectory,
  isFileSource,
  isReference,
  isStoreSource,
  looksLikePath,
  mayBeLocal,
  onDockerHub,
  parseImageSource,
  type ResolvedSource,
  registrySource,
} from '../domain/copy/source.ts'
import { type ImageFileKind, titleOf } from '../domain/copy/transport.ts'
import { assertNever, errorMessage } from '../domain/errors.ts'
import { type HarborConnection, isRegistryOf } from '../domain/harbor/connection.ts'
import {
  formatHarborRepository,
  type HarborRepository,
  parseHarborRepository,
} from '../domain/harbor/repository.ts'
import { type Digest, isDigest, parseDigest } from '../domain/oci/digest.ts'
import { parsePlatformChoice } from '../domain/oci/platform-choice.ts'
import { MISSING_FILE } from '../domain/oci/problem.ts'
import { describeBadTag, isTag, parseReference } from '../domain/oci/reference.ts'
import type { ImageStager, StagingOptions } from '../ports/image-stager.ts'
import type { InputForm } from './form.ts'

const NO_REPOSITORY: HarborRepository = { project: '', name: '' }
const NO_SOURCE: ResolvedSource = { kind: 'docker-daemon', name: '' }

/** The registry that tags may name. */
export type Registry = Pick<HarborConnection, 'host' | 'isPlainHttp'>

/** `image`, `repository`, `tags`, `platform`. */
export async function readImage(
  form: InputForm<'image' | 'repository' | 'tags' | StagingName>,
  options: { readonly stager: ImageStager; readonly registry: Registry },
): Promise<ImageRequest> {
  const repository = readRepository(form)
  const staging = readStaging(form)
  return {
    source: await readSource(form, { stager: options.stager, staging }),
    repository,
    tags: readTags(form, { registry: options.registry, repository }),
    ...staging,
  }
}

export type StagingName = 'platform' | 'max-unpacked-size'

/** `platform`, `max-unpacked-size`: what of an image is taken, and how much of it. */
export function readStaging(form: InputForm<StagingName>): StagingOptions {
  const platform = form.optional('platform', parsePlatformChoice)
  return {
    ...(platform === undefined ? {} : { platform }),
    maxUnpackedBytes: form.size('max-unpacked-size'),
  }
}

export function readRepository(form: InputForm<'repository'>): HarborRepository {
  const text = form.required('repository')
  if (text === '') return NO_REPOSITORY
  return form.parse('repository', { text, parser: parseHarborRepository, fallback: NO_REPOSITORY })
}

async function readSource(
  form: InputForm<'image'>,
  options: { readonly stager: ImageStager; readonly staging: StagingOptions },
): Promise<ResolvedSource> {
  const text = form.required('image')
  if (text === '') return NO_SOURCE
  try {
    return await resolveSource(text, options)
  } catch (error) {
    form.problem('image', errorMessage(error))
    return NO_SOURCE
  }
}

/**
 * What a text means as the source of an image, with everything found that is in its way on disk.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export async function resolveSource(
  text: string,
  options: { readonly stager: ImageStager; readonly staging: StagingOptions },
): Promise<ResolvedSource> {
  const { stager, staging } = options
  const source = parseImageSource(text)
  if (source.kind === 'path') return resolvePath(source.text, options)
  if (source.kind === 'bare') return resolveBare(source.text, options)
  if (source.kind === 'registry') {
    if (await stager.isPath(source.text)) return { ...source, isPathToo: true }
    await requireNoLayout(source, stager)
    return source
  }
  if (isStoreSource(source)) return source
  if (!isFileSource(source)) return assertNever(source)
  const found = await stager.check(source, staging)
  if (!isReadableAs(source.kind, found)) {
    throw new Error(`"${source.path}" is ${titleOf(found)}, not ${titleOf(source.kind)}`)
  }
  return source
}

/** A path when there is one, else a reference. */
async function resolveBare(
  text: string,
  options: { readonly stager: ImageStager; readonly staging: StagingOptions },
): Promise<ResolvedSource> {
  const { stager } = options
  if (!(await stager.isPath(text))) {
    await requireImageName(text, stager)
    return registrySource(text)
  }
  const found = await resolvePath(text, options)
  return isReference(text) && !looksLikePath(text) ? { ...found, isNameToo: true } : found
}

async function resolvePath(
  path: string,
  options: { readonly stager: ImageStager; readonly staging: StagingOptions },
): Promise<FileSource> {
  return { kind: await options.stager.check({ path }, options.staging), path }
}

/** @throws Error for what is meant as a path: a mistyped path must not be looked for in Docker Hub. */
async function requireImageName(text: string, stager: ImageStager): Promise<void> {
  if (looksLikePath(text)) throw new Error(`"${text}" ${MISSING_FILE}`)
  const directory = firstDirectory(text)
  if (directory === undefined || !(await stager.isPath(`${directory}/`))) return
  throw new Error(
    `"${text}" does not exist, and "${directory}" is a directory; for the image in Docker Hub write ${onDockerHub(text)}`,
  )
}

/**
 * `build/image:1` may be meant as a layout and a name in it, whose transport was left out.
 *
 * @throws Error when its first part is a directory and the text names no registry and no digest.
 */
async function requireNoLayout(
  source: Extract<ResolvedSource, { kind: 'registry' }>,
  stager: ImageStager,
): Promise<void> {
  const { text, reference } = source
  const directory = mayBeLocal(reference) ? firstDirectory(text) : undefined
  if (directory === undefined || !(await stager.isPath(`${directory}/`))) return
  throw new Error(
    `"${text}" may be an image or a layout, because "${directory}" is a directory; for the layout write oci:${text}, for the image of the Docker daemon docker-daemon:${text}, for the one in Docker Hub ${onDockerHub(text)}`,
  )
}

/** `docker save` of newer Dockers writes both forms into one archive: either name fits. */
function isReadableAs(asked: ImageFileKind, found: ImageFileKind): boolean {
  return asked === found || (asked !== 'oci-layout' && found !== 'oci-layout')
}

/** `digest`; undefined when it was not given. */
export function readDigest(form: InputForm<'digest'>): Digest | undefined {
  return form.optional('digest', parseDigest)
}

const NO_DIGEST: Digest = `sha256:${'0'.repeat(64)}`

/** `digest`, which must be given. */
export function readRequiredDigest(form: InputForm<'digest'>): Digest {
  form.required('digest')
  return readDigest(form) ?? NO_DIGEST
}

/** `digest`, which may be a tag here. */
export function readDigestOrTag(form: InputForm<'digest'>): string {
  const text = form.required('digest')
  if (text !== '' && !isDigest(text) && !isTag(text)) {
    form.problem('digest', `"${text}" is neither a digest (sha256: and 64 hex digits) nor a tag`)
  }
  return text
}

/** `tags`: bare ones, or full references of exactly our host and repository. */
export function readTags(
  form: InputForm<'tags'>,
  options: { readonly registry: Registry; readonly repository: HarborRepository },
): string[] {
  const { registry, repository } = options
  const wanted = readWantedTags(form, { registry, repositories: [repository] })
  return [...new Set(wanted.map(({ tag }) => tag))]
}

/** A tag, and the repository that it is for when it was given as a full reference. */
export interface WantedTag {
  readonly tag: string
  /** `project/name` */
  readonly repository?: string
}

/** The repository that full references must name. */
const DECIDING_TAGS = ['harbor-url', 'repository', 'images'] as const

/** `tags`: bare ones, or full references of our host and one of the repositories. */
export function readWantedTags(
  form: InputForm<'tags'>,
  options: { readonly registry: Registry; readonly repositories: readonly HarborRepository[] },
): WantedTag[] {
  // With a wrong address or repository every reference would look wrong; those problems are reported already.
  const isOwnKnown = !DECIDING_TAGS.some((name) => form.isRefused(name))
  const own = isOwnKnown
    ? { registry: options.registry, paths: options.repositories.map(formatHarborRepository) }
    : undefined
  return form.list('tags').flatMap((entry): WantedTag[] => {
    try {
      return [parseWantedTag(entry, own)]
    } catch (error) {
      form.problem('tags', errorMessage(error))
      return []
    }
  })
}

const TAGS_FORM = 'Write one tag a line, or separate them by commas'

/** Whether an entry is a part of a list in YAML or JSON, or several tags with spaces between them. */
function isWrittenAsList(entry: string): boolean {
  // The brackets of a reference are those of an address, before a slash.
  return /[\s"']/.test(entry) || (/[[\]]/.test(entry) && !entry.includes('/'))
}

function parseWantedTag(
  entry: string,
  own: { readonly registry: Registry; readonly paths: readonly string[] } | undefined,
): WantedTag {
  if (isWrittenAsList(entry)) throw new Error(`${describeBadTag(entry)}. ${TAGS_FORM}`)
  if (!entry.includes('/') && !entry.includes(':')) {
    if (isTag(entry)) return { tag: entry }
    throw new Error(describeBadTag(entry))
  }
  const { host, path, tag, digest } = parseReference(entry)
  if (own !== undefined) {
    const { registry, paths } = own
    if (host === undefined || !isRegistryOf(registry, host) || !paths.includes(path)) {
      const names = [...new Set(paths)].map((ownPath) => `${registry.host}/${ownPath}`)
      throw new Error(
        `"${entry}" is not in ${names.join(' or ')}; give bare tags, or references of ${names.length > 1 ? 'those repositories' : 'that repository'}`,
      )
    }
  }
  if (tag === undefined || digest !== undefined) throw new Error(`"${entry}" must name a tag and no digest`)
  return { tag, repository: path }
}
