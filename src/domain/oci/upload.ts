/**
 * The address that ends an upload: the upload's own, which may have a query already, with the digest added (OCI
 * distribution spec, "Pushing a blob").
 *
 * @param path path and query, encoded.
 */
export function commitPath(path: string, digest: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`
}
