import * as v from 'valibot'
import { HarborError } from '../../domain/errors.ts'
import {
  formatHarborRepository,
  parseHarborRepository,
  repositoryApiPath,
} from '../../domain/harbor/repository.ts'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import type { HarborLists, ListedArtifact } from '../../ports/harbor/lists.ts'
import { text } from '../decode.ts'
import { API, type HarborCall } from './call.ts'
import type { HttpRequest } from './http-answer.ts'

/** The most that Harbor gives at once (swagger: pageSize). */
const PAGE_SIZE = 100

/** 10,000 entries: more than a run could judge. */
const MAX_PAGES = 100

/** How often a list is read from its beginning when entries went away in between. */
const MAX_TRIES = 3

const repositories = v.array(v.object({ name: v.string() }))
const artifacts = v.array(
  v.object({
    digest: v.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'not a sha256 digest'),
    manifest_media_type: text,
    media_type: text,
    tags: v.nullish(v.array(v.object({ name: v.string(), push_time: text }))),
  }),
)

/** Lists by the REST API (swagger: listRepositories, listArtifacts). */
export function listCalls(call: HarborCall): HarborLists {
  return {
    async fetchRepositories(project) {
      const listed = await fetchWhole(call, {
        path: `${API}/projects/${encodeURIComponent(project)}/repositories`,
        query: { sort: 'name' },
        purpose: `list the repositories of project ${project}`,
        needs: { resource: 'repository', action: 'list' },
        decoder: (json) => v.parse(repositories, json).map(({ name }) => parseHarborRepository(name)),
        keyOf: formatHarborRepository,
      })
      return listed.filter((repository) => repository.project === project)
    },

    async fetchTaggedArtifacts(repository) {
      const listed = await fetchWhole(call, {
        path: `${repositoryApiPath(repository)}/artifacts`,
        query: { q: 'tags=*', sort: '-push_time', with_tag: 'true' },
        purpose: `list the artifacts of ${formatHarborRepository(repository)}`,
        needs: { resource: 'artifact', action: 'list' },
        decoder: (json) => v.parse(artifacts, json).map(decodeListed),
        keyOf: ({ digest }) => digest,
      })
      return listed.filter(({ tags }) => tags.length > 0)
    },
  }
}

function decodeListed(wire: v.InferOutput<typeof artifacts>[number]): ListedArtifact {
  return {
    digest: wire.digest,
    mediaType: wire.manifest_media_type,
    configMediaType: wire.media_type,
    tags: (wire.tags ?? []).map(({ name, push_time: pushedAt }) => ({ name, pushedAt })),
  }
}

interface List<T> {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly purpose: string
  readonly needs: NonNullable<HttpRequest['needs']>
  readonly decoder: (json: unknown) => readonly T[]
  /** What an entry is known by. */
  readonly keyOf: (entry: T) => string
}

/**
 * Every entry, each once. Harbor numbers pages by what there is when each is asked for: a new entry shows the last one
 * of a page again, and one that goes away hides the first of the next. So a list is read again whose count has changed, or
 * that has fewer entries than Harbor counts.
 *
 * @throws HarborError when the list is longer than `MAX_PAGES` pages, or never as long as Harbor says.
 */
async function fetchWhole<T>(call: HarborCall, list: List<T>): Promise<T[]> {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
    const found = await fetchPages(call, list)
    if (found !== undefined) return [...found.values()]
  }
  throw new HarborError(
    `failed to ${list.purpose}: the list changed each of the ${MAX_TRIES} times that it was read. Run it again when nothing is pushed or deleted there`,
  )
}

/** undefined: it changed in between. */
async function fetchPages<T>(
  { send, decode }: HarborCall,
  list: List<T>,
): Promise<ReadonlyMap<string, T> | undefined> {
  const found = new Map<string, T>()
  let counted: number | undefined
  let seen = 0
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ ...list.query, page: String(page), page_size: String(PAGE_SIZE) })
    const httpRequest = {
      method: 'GET',
      path: `${list.path}?${query}`,
      expects: 'json',
      purpose: list.purpose,
      needs: list.needs,
    } as const
    const response = await send(httpRequest, [200])
    const entries = decode(httpRequest, { response, decoder: list.decoder })
    for (const entry of entries) found.set(list.keyOf(entry), entry)
    seen += entries.length
    const total = parseTotal(response.header('x-total-count'))
    if (page > 1 && total !== counted) return undefined
    counted = total
    if (total === undefined ? entries.length < PAGE_SIZE : seen >= total || entries.length === 0) {
      return total === undefined || found.size >= total ? found : undefined
    }
  }
  throw new HarborError(
    `failed to ${list.purpose}: it has more than ${MAX_PAGES * PAGE_SIZE} entries, and a part of them would be judged as if it were all`,
  )
}

/** undefined: something in front of Harbor left the header out. */
function parseTotal(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : undefined
}
