import {
  firstDirectory,
  type ImageSource,
  looksLikePath,
  onDockerHub,
  parseImageSource,
  type ResolvedSource,
  registrySource,
} from '../domain/copy/source.ts'
import { errorMessage } from '../domain/errors.ts'
import { type HarborConnection, isRegistryOf } from '../domain/harbor/connection.ts'
import {
  formatHarborRepository,
  type HarborRepository,
  parseHarborRepository,
} from '../domain/harbor/repository.ts'
import { type Digest, isDigest, parseDigest } from '../domain/oci/digest.ts'
import { type Platform, parsePlatform } from '../domain/oci/manifest.ts'
import { isTag, parseReference } from '../domain/oci/reference.ts'
import type { ImageFileKind, ImageStager } from '../ports/ports.ts'
import type { InputForm } from './form.ts'

export interface ImageInputs {
  readonly source: ResolvedSource
  readonly repository: HarborRepository
  readonly tags: readonly string[]
  readonly platform?: Platform
}

const KIND_NAMES: Readonly<Record<ImageFileKind, string>> = {
  'oci-layout': 'an OCI layout directory',
  'oci-archive': 'an OCI archive',
  'docker-archive': 'an archive of docker save',
}

const NO_REPOSITORY: HarborRepository = { project: '', name: '' }
const NO_SOURCE: ImageSource = { kind: 'docker-daemon', name: '' }

/** The registry that tags may name. */
type Registry = Pick<HarborConnection, 'host' | 'isPlainHttp'>

/** `image`, `repository`, `tags`, `platform`. */
export async function readImage(
  form: InputForm,
  options: { readonly stager: ImageStager; readonly registry: Registry },
): Promise<ImageInputs> {
  const repository = readRepository(form)
  const platform = readPlatform(form)
  return {
    source: await readSource(form, { stager: options.stager, platform }),
    repository,
    tags: readTags(form, { registry: options.registry, repository }),
    ...(platform === undefined ? {} : { platform }),
  }
}

/** undefined when none was given, and for one that is wrong. */
function readPlatform(form: InputForm): Platform | undefined {
  const text = form.text('platform')
  if (text === '') return undefined
  return form.parse<Platform | undefined>('platform', { text, parser: parsePlatform, standIn: undefined })
}

export function readRepository(form: InputForm): HarborRepository {
  const text = form.required('repository')
  if (text === '') return NO_REPOSITORY
  return form.parse('repository', { text, parser: parseHarborRepository, standIn: NO_REPOSITORY })
}

async function readSource(
  form: InputForm,
  options: { readonly stager: ImageStager; readonly platform: Platform | undefined },
): Promise<ResolvedSource> {
  const { stager, platform } = options
  const text = form.required('image')
  const standIn: ResolvedSource = { kind: 'docker-daemon', name: '' }
  if (text === '') return standIn
  const source = form.parse('image', { text, parser: parseImageSource, standIn: NO_SOURCE })
  try {
    switch (source.kind) {
      case 'registry':
      case 'docker-daemon':
        return source
      case 'bare': {
        if (await stager.isPath(source.text)) {
          return { kind: await stager.check({ path: source.text }, platform), path: source.text }
        }
        await refuseMissingPath(source.text, stager)
        return registrySource(source.text)
      }
      default: {
        const found = await stager.check(source, platform)
        if (!isReadableAs(source.kind, found)) {
          form.problem('image', `"${source.path}" is ${KIND_NAMES[found]}, not ${KIND_NAMES[source.kind]}`)
        }
        return source
      }
    }
  } catch (error) {
    form.problem('image', errorMessage(error))
    return standIn
  }
}

/** @throws Error for what is meant as a path: a mistyped one is no image of Docker Hub. */
async function refuseMissingPath(text: string, stager: ImageStager): Promise<void> {
  if (looksLikePath(text)) throw new Error(`"${text}" does not exist`)
  const directory = firstDirectory(text)
  if (directory === undefined || !(await stager.isPath(`${directory}/`))) return
  throw new Error(
    `"${text}" does not exist, and "${directory}" is a directory; for the image in Docker Hub write ${onDockerHub(text)}`,
  )
}

/** `docker save` of newer Dockers writes both forms into one archive: either name fits. */
function isReadableAs(asked: ImageFileKind, found: ImageFileKind): boolean {
  return asked === found || (asked !== 'oci-layout' && found !== 'oci-layout')
}

/** `digest`; undefined when it was not given. */
export function readDigest(form: InputForm): Digest | undefined {
  const text = form.text('digest')
  if (text === '') return undefined
  return form.parse<Digest | undefined>('digest', { text, parser: parseDigest, standIn: undefined })
}

const NO_DIGEST: Digest = `sha256:${'0'.repeat(64)}`

/** `digest`, which must be given. */
export function readRequiredDigest(form: InputForm): Digest {
  form.required('digest')
  return readDigest(form) ?? NO_DIGEST
}

/** `digest`, which may be a tag here. */
export function readDigestOrTag(form: InputForm): string {
  const text = form.required('digest')
  if (text !== '' && !isDigest(text) && !isTag(text)) {
    form.problem('digest', `"${text}" is neither a digest (sha256: and 64 hex digits) nor a tag`)
  }
  return text
}

/** `tags`: bare ones, or full references of exactly our host and repository. */
export function readTags(
  form: InputForm,
  options: { readonly registry: Registry; readonly repository: HarborRepository },
): string[] {
  // With a wrong address or repository every reference would look foreign; those two are told already.
  const isOwnKnown = !form.isRefused('harbor-url') && !form.isRefused('repository')
  const tags: string[] = []
  for (const entry of form.list('tags')) {
    const tag =
      entry.includes('/') || entry.includes(':')
        ? tagOfReference(entry, isOwnKnown ? options : undefined)
        : entry
    if (tag instanceof Error) form.problem('tags', tag.message)
    else if (isTag(tag)) tags.push(tag)
    else {
      form.problem(
        'tags',
        `"${entry}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -)`,
      )
    }
  }
  return [...new Set(tags)]
}

function tagOfReference(
  entry: string,
  own: { readonly registry: Registry; readonly repository: HarborRepository } | undefined,
): string | Error {
  try {
    const { host, path, tag, digest } = parseReference(entry)
    if (own !== undefined) {
      const ownPath = formatHarborRepository(own.repository)
      if (host === undefined || !isRegistryOf(own.registry, host) || path !== ownPath) {
        return new Error(
          `"${entry}" is not in ${own.registry.host}/${ownPath}; give bare tags, or references of that repository`,
        )
      }
    }
    if (tag === undefined || digest !== undefined) {
      return new Error(`"${entry}" must name a tag and no digest`)
    }
    return tag
  } catch (error) {
    return new Error(errorMessage(error))
  }
}
