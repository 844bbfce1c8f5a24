import { CancelledError, HarborError, isMissingPermission, UserError } from '../../domain/errors.ts'
import { formatPermission } from '../../domain/harbor/permission.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import {
  chooseTagMethod,
  type PlacedTag,
  type TagMethod,
  type TagPlan,
  type TagState,
  type TagStep,
} from '../../domain/promotion/tag-plan.ts'
import { plural } from '../../domain/text/format.ts'
import type { HarborArtifactChanges, HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborManifests, Manifest } from '../../ports/harbor/manifests.ts'
import type { Log } from '../../ports/log.ts'
import { mapConcurrently } from '../pipeline/map-concurrently.ts'

type TagHarbor = HarborArtifacts & HarborArtifactChanges & HarborManifests

/** An image may get hundreds of tags. */
const TAGS_AT_ONCE = 8

/** What the tags are on now, in the order in which they were given. */
export function fetchTagStates(
  input: { readonly repository: HarborRepository; readonly tags: readonly string[] },
  harbor: TagHarbor,
): Promise<TagState[]> {
  return mapConcurrently(input.tags, {
    concurrency: TAGS_AT_ONCE,
    work: (tag) => fetchTagState(tag, { ...input, harbor }),
  })
}

/** @throws UserError that names every immutable tag in the way. `nothingDone` is its last sentence. */
export function requireMovableTags(
  plan: TagPlan,
  options: { readonly repository: HarborRepository; readonly nothingDone: string },
): void {
  const { immutable } = plan
  if (immutable.length === 0) return
  const path = formatHarborRepository(options.repository)
  throw new UserError(
    `${plural(immutable.length, 'tag')} of ${path} cannot be moved, because an immutability rule of the project protects what is there: ${immutable.join(', ')}. Use other tags. ${options.nothingDone}`,
  )
}

async function fetchTagState(
  tag: string,
  options: { readonly repository: HarborRepository; readonly harbor: TagHarbor },
): Promise<TagState> {
  const { repository, harbor } = options
  try {
    const artifact = await harbor.fetchArtifact(repository, tag)
    if (artifact === undefined) return { tag }
    const immutable = artifact.tags.some((candidate) => candidate.name === tag && candidate.immutable)
    return { tag, on: { digest: artifact.digest, immutable } }
  } catch (error) {
    if (!isMissingPermission(error)) throw error
    const state = await harbor.fetchManifestState(repository, tag).catch((second: unknown) => {
      // Neither call is allowed; the permission to name is the one to read by REST.
      throw second instanceof HarborError && second.status === 401 ? error : second
    })
    if (state.kind === 'absent') return { tag }
    return { tag, on: { immutable: false, ...(state.digest === undefined ? {} : { digest: state.digest }) } }
  }
}

/** The tags that were set. An error of Harbor or of a cancelled job is in `failure`, not thrown. */
export interface Tagging {
  /** In the order in which they were put on. */
  readonly placed: readonly PlacedTag[]
  readonly failure?: { readonly tag: string; readonly error: HarborError | CancelledError }
}

export interface PutTagsInput {
  readonly repository: HarborRepository
  readonly digest: Digest
  readonly steps: readonly TagStep[]
  /** The bytes whose digest `digest` is; asked for once, and only when a tag needs them. */
  readonly manifest: () => Promise<Manifest>
  /** Whether new tags are first tried by REST, which starts no scan. */
  readonly mayCreate: boolean
}

/** Puts the tags on the image one after the other and stops at the first that cannot be put on. */
export async function putTags(
  input: PutTagsInput,
  ports: { readonly harbor: TagHarbor; readonly log: Log },
): Promise<Tagging> {
  const placed: PlacedTag[] = []
  let { mayCreate } = input
  for (const step of input.steps) {
    try {
      const method = await putTag(step, { ...input, mayCreate, harbor: ports.harbor })
      // A missing permission is not tried again.
      if (step.kind === 'new' && method === 'put') mayCreate = false
      placed.push({ tag: step.tag, method })
      ports.log.info(`Tag ${step.tag} is on ${shortDigest(input.digest)}`)
    } catch (error) {
      if (!(error instanceof CancelledError || error instanceof HarborError)) throw error
      return { placed, failure: { tag: step.tag, error } }
    }
  }
  return { placed }
}

/** The sentence about an interrupted tagging. */
export function describeTaggingFailure(tagging: Tagging): string {
  const { failure, placed } = tagging
  const done =
    placed.length === 0
      ? 'No tag was set before it'
      : `Set before it: ${placed.map(({ tag }) => tag).join(', ')}`
  return `${failure?.error.message ?? ''}. ${done}; running the job again completes the rest`
}

async function putTag(
  step: TagStep,
  options: PutTagsInput & { readonly harbor: TagHarbor },
): Promise<TagMethod> {
  const { repository, digest, harbor } = options
  let mayCreate = true
  if (chooseTagMethod(step, options) === 'create') {
    try {
      if ((await harbor.createTag(repository, { digest, tag: step.tag })) === 'created') return 'create'
      // Another client created it meanwhile, or the answer to our own first attempt was lost.
      if ((await harbor.fetchArtifact(repository, step.tag))?.digest === digest) return 'create'
    } catch (error) {
      if (!isMissingPermission(error)) throw error
      mayCreate = false
    }
  }
  try {
    await harbor.putManifest(repository, { reference: step.tag, ...(await options.manifest()) })
  } catch (error) {
    if (mayCreate || !(error instanceof HarborError && error.status === 401)) throw error
    const right = formatPermission({ resource: 'tag', action: 'create' })
    throw new HarborError(`${error.message}; for a new tag ${right} is enough`, { status: 401, cause: error })
  }
  return 'put'
}
