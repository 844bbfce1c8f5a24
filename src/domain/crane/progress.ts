import { type Digest, isDigest } from '../oci/digest.ts'

/** crane's messages on standard error while it moves an image. */
export type CraneEvent =
  | { readonly kind: 'pushed' | 'existing' | 'mounted'; readonly digest: Digest }
  | { readonly kind: 'retrying'; readonly message: string }

const BLOB_LINE = /\b(pushed|existing|mounted) blob: (sha256:[0-9a-f]{64})$/
const RETRY = /\bretrying /
/** No error: a registry that does not mount a layer gets it sent. */
const WITHOUT_MOUNT = /^without mount\b/

/** One line of crane's standard error; undefined for everything that is not progress. */
export function parseCraneLine(line: string): CraneEvent | undefined {
  const trimmed = line.trimEnd()
  const [, word, digest = ''] = BLOB_LINE.exec(trimmed) ?? []
  if ((word === 'pushed' || word === 'existing' || word === 'mounted') && isDigest(digest)) {
    return { kind: word, digest }
  }
  const retry = RETRY.exec(trimmed)
  if (retry === null) return undefined
  const message = trimmed.slice(retry.index + retry[0].length)
  return WITHOUT_MOUNT.test(message) ? undefined : { kind: 'retrying', message }
}
