import type { ImageEntry } from '../domain/copy/image-list.ts'
import { findSharedTag } from '../domain/copy/image-names.ts'
import type { ListedImage } from '../domain/copy/request.ts'
import { errorMessage } from '../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../domain/harbor/repository.ts'
import { isDigest } from '../domain/oci/digest.ts'
import { parsePlatformChoice } from '../domain/oci/platform-choice.ts'
import { INPUT_OF } from '../domain/policy/tighten.ts'
import type { SourceLocation } from '../domain/report/location.ts'
import { fullBaseName } from '../domain/scan/base.ts'
import type { GatePolicy } from '../domain/scan/verdict.ts'
import { GATE } from '../metadata/inputs/gate.ts'
import type { ImageStager, StagingOptions } from '../ports/image-stager.ts'
import { InputForm, suggestion } from './form.ts'
import {
  type Registry,
  readRepository,
  readStaging,
  readWantedTags,
  resolveSource,
  type StagingName,
  type WantedTag,
} from './image.ts'
import { readCompareTo, readGate } from './scan.ts'

/** @throws Error that says what is wrong with a list of images. */
export type ParseImageList = (list: string) => ImageEntry[]

/** Most jobs give one image: what parses lists is loaded when there is one. */
export type LoadListParser = () => Promise<ParseImageList>

/** The inputs that are lists of images. */
type ListName = 'images' | 'expected-images'

/** Whether a list was given. A list of white space counts as given: an earlier step made an empty one. */
export function hasImages<Name extends ListName>(form: InputForm<Name>, name: Name): boolean {
  return form.raw(name) !== ''
}

/** The entries of a list by their syntax; empty for one that is refused. */
export async function readImageList<Name extends ListName>(
  form: InputForm<Name>,
  options: { readonly name: Name; readonly loadParser: LoadListParser },
): Promise<ImageEntry[]> {
  const { name } = options
  const parser = await options.loadParser()
  return form.parse(name, { text: form.raw(name), parser, fallback: [] })
}

/** An image of a list, with the rules of its own as they are written. */
export interface ReadImage extends ListedImage {
  /** Absent when the item has none. */
  readonly ownGate?: Partial<GatePolicy>
}

export type ListedName = 'images' | 'tags' | 'compare-to' | StagingName

/** `images`, `tags`, `platform`. */
export async function readImages(
  form: InputForm<ListedName>,
  options: {
    readonly stager: ImageStager
    readonly registry: Registry
    readonly loadParser: LoadListParser
    /** @throws Error that says what is wrong with the path of a Dockerfile. */
    readonly locate: (dockerfile: string) => Promise<SourceLocation>
  },
): Promise<ReadImage[]> {
  const entries = await readImageList(form, { name: 'images', loadParser: options.loadParser })
  const repositories = entries.map(({ repository }) => repository)
  const wanted = readWantedTags(form, { registry: options.registry, repositories })
  const staging = readStaging(form)
  const listed: ReadImage[] = []
  for (const entry of entries) {
    try {
      listed.push(await resolveEntry(entry, { ...options, wanted, staging }))
    } catch (error) {
      const target = formatHarborRepository(entry.repository)
      form.problem('images', `in "${entry.source} => ${target}": ${errorMessage(error)}`)
    }
  }
  requireDistinctTags(
    form,
    listed.map(({ image }) => image),
  )
  requireBaseForAll(form, repositories)
  return listed
}

/** `image` and `repository` have no meaning together with `images`. */
export function requireNoSingleImage(form: InputForm<'image' | 'repository'>): void {
  for (const name of ['image', 'repository'] as const) {
    if (form.text(name) !== '') form.problem(name, 'must not be given together with "images"')
  }
}

/** The repositories of a run: those of `images`, or `repository`. */
export async function readRepositories(
  form: InputForm<'images' | 'repository'>,
  loadParser: LoadListParser,
): Promise<HarborRepository[]> {
  if (!hasImages(form, 'images')) return [readRepository(form)]
  return (await readImageList(form, { name: 'images', loadParser })).map(({ repository }) => repository)
}

/**
 * `images` with `tags` already among the tags of each: what a job of a matrix is given. Nothing on disk is looked at.
 */
export async function readPlannedImages(
  form: InputForm<'images' | 'tags' | 'compare-to'>,
  options: { readonly registry: Registry; readonly loadParser: LoadListParser },
): Promise<ImageEntry[]> {
  const entries = await readImageList(form, { name: 'images', loadParser: options.loadParser })
  const repositories = entries.map(({ repository }) => repository)
  const wanted = readWantedTags(form, { registry: options.registry, repositories })
  const planned = entries.map((entry) => ({ ...entry, tags: allTags(entry, wanted) }))
  requireDistinctTags(form, planned)
  requireFixedBase(form, planned)
  return planned
}

/** A job of a matrix cannot know what a tag was on before the other jobs. */
function requireFixedBase(form: InputForm<'compare-to'>, images: readonly ImageEntry[]): void {
  const base = readCompareTo(form)
  if (base === undefined) return
  const paths = images.map(({ repository }) => formatHarborRepository(repository))
  const bases = paths.map((path) => fullBaseName(base, path))
  const moved = images
    .flatMap(({ tags }, index) => tags.map((tag) => ({ index, name: `${paths[index]}:${tag}` })))
    .find(({ index, name }) => bases.some((other, of) => of !== index && other === name))
  if (moved === undefined) return
  form.problem(
    'compare-to',
    `${moved.name} is set by this run and is the base of the other images of that repository; push them in one job (push-and-scan with images), which looks it up first`,
  )
}

/** Its own tags, and those of `tags` that are for all or for its repository. */
function allTags(entry: ImageEntry, wanted: readonly WantedTag[]): string[] {
  const path = formatHarborRepository(entry.repository)
  const shared = wanted
    .filter(({ repository }) => repository === undefined || repository === path)
    .map(({ tag }) => tag)
  return [...new Set([...entry.tags, ...shared])]
}

function requireDistinctTags(
  form: InputForm<'images'>,
  images: readonly { readonly repository: HarborRepository; readonly tags: readonly string[] }[],
): void {
  const shared = findSharedTag(images)
  if (shared !== undefined) form.problem('images', `${shared} is given for two images`)
}

async function resolveEntry(
  entry: ImageEntry,
  options: {
    readonly stager: ImageStager
    readonly locate: (dockerfile: string) => Promise<SourceLocation>
    readonly wanted: readonly WantedTag[]
    /** What is said of all images. */
    readonly staging: StagingOptions
  },
): Promise<ReadImage> {
  const { repository } = entry
  const own = entry.platform === undefined ? {} : { platform: parsePlatformChoice(entry.platform) }
  const staging = { ...options.staging, ...own }
  return {
    image: {
      source: await resolveSource(entry.source, { stager: options.stager, staging }),
      repository,
      tags: allTags(entry, options.wanted),
      ...staging,
    },
    ...(entry.dockerfile === undefined ? {} : { location: await options.locate(entry.dockerfile) }),
    ...(entry.gate === undefined ? {} : { ownGate: readOwnGate(entry.gate) }),
  }
}

/** A digest belongs to one repository only. */
function requireBaseForAll(form: InputForm<'compare-to'>, repositories: readonly HarborRepository[]): void {
  const count = new Set(repositories.map(formatHarborRepository)).size
  if (count > 1 && isDigest(form.text('compare-to'))) {
    form.problem(
      'compare-to',
      `a digest belongs to one repository, and "images" has ${count} of them; give a tag`,
    )
  }
}

/**
 * The rules that an item of a list has of its own.
 *
 * @param gate texts by the names of inputs, as the inputs take them.
 * @throws Error with everything that is wrong, without naming the input.
 */
function readOwnGate(gate: Readonly<Record<string, string>>): Partial<GatePolicy> {
  // The base image is said for all images.
  const names = Object.keys(GATE).filter((name) => name !== 'base-image' && name !== 'ignore-base')
  const unknown = Object.keys(gate).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new Error(`"${unknown}" is no rule of the gate. ${suggestion(unknown, names)}`)
  const form = new InputForm(GATE, (name) => gate[name] ?? '')
  const policy = readGate(form)
  try {
    form.complete()
  } catch (error) {
    throw new Error(`in its gate, ${errorMessage(error).replaceAll('\n', '; ')}`)
  }
  const named = Object.entries(policy).filter(
    ([rule]) => gate[INPUT_OF[rule as keyof GatePolicy]] !== undefined,
  )
  // Absent as well when it was asked for that there is no such rule.
  const asksForNone = gate['fail-on-kev'] !== undefined && policy.failOnKev === undefined
  return { ...Object.fromEntries(named), ...(asksForNone ? { failOnKev: false } : {}) }
}
