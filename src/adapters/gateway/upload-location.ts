/** Where Harbor wants an upload to go on, or why that is not followed. */
export type UploadLocation =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** Longer than any that a registry makes: some carry the state of the upload. */
const MAX_LOCATION = 8_192

/**
 * Reads the header `Location` of an upload, which is absolute or relative and has a query that the next request must
 * have too (OCI distribution spec, "Pushing a blob in chunks").
 *
 * Harbor names itself as it is seen from outside, so its scheme and its port may be those of `external_url`; the request
 * goes to `harbor-url` all the same. Another host is refused: the blob and the credentials would go there.
 *
 * @param uploads path below which Harbor has the uploads of the repository, with a slash at its end.
 * @returns path and query, encoded.
 */
export function readUploadLocation(
  header: string | undefined,
  { harborUrl, uploads }: { readonly harborUrl: string; readonly uploads: string },
): UploadLocation {
  if (header === undefined || header === '') return refused('names no address for the upload')
  if (header.length > MAX_LOCATION || !URL.canParse(header, harborUrl)) {
    return refused('names an address for the upload that cannot be read')
  }
  const location = new URL(header, new URL(uploads, harborUrl))
  if (location.hostname !== new URL(harborUrl).hostname) {
    return refused(`sends uploads to another host, ${location.host}`)
  }
  const { pathname, search } = location
  if (!pathname.startsWith(uploads) || pathname.length === uploads.length) {
    return refused('sends the upload to another repository')
  }
  return { kind: 'path', path: `${pathname}${search}` }
}

function refused(reason: string): UploadLocation {
  return { kind: 'refused', reason }
}
