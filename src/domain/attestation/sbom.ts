import { UserError } from '../errors.ts'
import { formatBytes } from '../text/format.ts'
import { PREDICATE_TYPE, renderStatement, type Subject } from './statement.ts'

/**
 * The largest SPDX document that is signed, in bytes. Document, statement, envelope and bundle are in memory at once, 400 MB
 * with one of this size; the bundle has a third more (docs/notes/cosign.md).
 */
export const MAX_SIGNED_SBOM_BYTES = 32_000_000

/**
 * The statement that an SPDX document describes a manifest, in the form that cosign calls `--type spdxjson`: the predicate
 * is the document itself (cosign, specs and pkg/cosign/attestation).
 *
 * @param sbom.document JSON text. @param sbom.redact takes the secrets of the job out.
 * @throws UserError for a document that is too large, or too deeply nested, for one statement.
 */
export function renderSbomStatement(sbom: {
  readonly subject: Subject
  /** For messages. */
  readonly platform: string
  readonly document: string
  readonly redact: <T extends object>(value: T) => T
}): string {
  const { subject, platform, document, redact } = sbom
  const failed = `failed to sign the SBOM of ${platform}`
  const bytes = new TextEncoder().encode(document).length
  if (bytes > MAX_SIGNED_SBOM_BYTES) {
    throw new UserError(
      `${failed}: it has ${formatBytes(bytes)}, and one statement holds at most ${formatBytes(MAX_SIGNED_SBOM_BYTES)}; leave "attest-sbom" out for this image`,
    )
  }
  try {
    const predicate = redact(JSON.parse(document) as object)
    return renderStatement({ subject, predicateType: PREDICATE_TYPE.sbom, predicate })
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new UserError(`${failed}: it is nested too deeply`, { cause })
  }
}
