import * as v from 'valibot'
import { HarborError } from '../../../domain/errors.ts'
import { formatHarborRepository } from '../../../domain/harbor/repository.ts'
import { type Digest, isDigest } from '../../../domain/oci/digest.ts'
import { fallbackTag } from '../../../domain/oci/signature.ts'
import type {
  HarborReferrers,
  HarborTaggedManifests,
  Manifest,
  Referrer,
} from '../../../ports/harbor/manifests.ts'
import { text } from '../../decode.ts'
import type { HarborCall } from '../call.ts'
import { unusableAnswer } from '../http-answer.ts'

/** A page has at least one of them; no image has so many. */
const MAX_PAGES = 100

/** The same for all pages together. */
const MAX_REFERRERS = 20_000

/** Harbor answers `{}` for an artifact that is not there. */
const referrers = v.object({
  manifests: v.nullish(
    v.array(
      v.object({
        digest: v.string(),
        artifactType: text,
        annotations: v.nullish(v.record(v.string(), v.string())),
      }),
    ),
    [],
  ),
})

/** What refers to an image, by the registry API (OCI distribution spec 1.1, "Listing Referrers"). */
export function referrerCalls(call: HarborCall, { fetchTagged }: HarborTaggedManifests): HarborReferrers {
  return {
    async fetchReferrers(repository, digest) {
      const found = new Map<Digest, Referrer>()
      let path: string | undefined = `/v2/${formatHarborRepository(repository)}/referrers/${digest}`
      const purpose = `list what refers to ${formatHarborRepository(repository)}@${digest}`
      for (let page = 0; path !== undefined; page += 1) {
        // Half of a list would look like one without what is in the other half.
        if (page >= MAX_PAGES)
          throw new HarborError(`failed to ${purpose}: it has more than ${MAX_PAGES} pages`)
        const httpRequest = { method: 'GET', step: 'read', path, purpose } as const
        const response = await call.ask(httpRequest)
        // A Harbor before 2.8 does not keep them, and its registry answers in other words.
        if (response.status === 404) return readFallback(await fetchTagged(repository, fallbackTag(digest)))
        if (response.status !== 200)
          throw unusableAnswer(httpRequest, { response, connection: call.connection })
        const { manifests } = call.decode(httpRequest, {
          response,
          decoder: (json) => v.parse(referrers, json),
        })
        for (const entry of describeEntries(manifests)) found.set(entry.digest, entry)
        if (found.size > MAX_REFERRERS) {
          throw new HarborError(`failed to ${purpose}: it has more than ${MAX_REFERRERS} entries`)
        }
        path = nextPath(response.header('link') ?? '', call.connection.url)
      }
      return [...found.values()]
    },
  }
}

/** An index under the fallback tag; one that cannot be read lists nothing, as any other tag of that name. */
function readFallback(manifest: Manifest | 'absent' | 'blocked'): Referrer[] {
  if (manifest === 'absent' || manifest === 'blocked') return []
  try {
    const { manifests } = v.parse(referrers, JSON.parse(new TextDecoder().decode(manifest.bytes)))
    return describeEntries(manifests)
  } catch {
    return []
  }
}

function describeEntries(manifests: v.InferOutput<typeof referrers>['manifests']): Referrer[] {
  return (manifests ?? []).flatMap(({ digest, artifactType, annotations }) =>
    isDigest(digest) ? [{ digest, artifactType, annotations: annotations ?? {} }] : [],
  )
}

/** `</v2/…?last=x>; rel="next"` (RFC 8288). */
export function nextPath(link: string, base: string): string | undefined {
  const [, target] = /<([^<>]{1,2000})>; ?rel="next"/.exec(link) ?? []
  if (target === undefined || !URL.canParse(target, base)) return undefined
  const { pathname, search } = new URL(target, base)
  return `${pathname}${search}`
}
