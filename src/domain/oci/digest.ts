/** A SHA-256 content digest, `sha256:` and 64 lower-case hex digits (OCI image spec, descriptor.md). */
export type Digest = `sha256:${string}`

const DIGEST = /^sha256:[0-9a-f]{64}$/

/** Whether `text` is a complete SHA-256 digest. Other algorithms are not used by crane or Harbor. */
export function isDigest(text: string): text is Digest {
  return DIGEST.test(text)
}

/** @throws Error when `text` is not a complete SHA-256 digest. */
export function parseDigest(text: string): Digest {
  if (!isDigest(text)) throw new Error(`"${text}" is not a digest (sha256: and 64 hex digits)`)
  return text
}

/** `sha256:0123456789ab`: enough to recognise one in a log line, not enough to address it. */
export function shortDigest(digest: Digest): string {
  return digest.slice(0, 'sha256:'.length + 12)
}
