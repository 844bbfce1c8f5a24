import { type Digest, isDigest } from '../oci/digest.ts'

/** What crane says on standard error while it moves an image. */
export type CraneEvent =
  | { readonly kind: 'pushed' | 'existing' | 'mounted'; readonly digest: Digest }
  | { readonly kind: 'retrying'; readonly message: string }

const BLOB_LINE = /\b(pushed|existing|mounted) blob: (sha256:[0-9a-f]{64})$/
/** `retrying without mount` is no fault: a registry that will not lend a layer gets it sent. */
const RETRY_LINE = /\bretrying (?!without mount\b)(.+)$/

/** One line of crane's standard error; undefined for everything that is no progress. */
export function parseCraneLine(line: string): CraneEvent | undefined {
  const trimmed = line.trimEnd()
  const [, word, digest = ''] = BLOB_LINE.exec(trimmed) ?? []
  if ((word === 'pushed' || word === 'existing' || word === 'mounted') && isDigest(digest)) {
    return { kind: word, digest }
  }
  const [, message] = RETRY_LINE.exec(trimmed) ?? []
  return message === undefined ? undefined : { kind: 'retrying', message }
}
