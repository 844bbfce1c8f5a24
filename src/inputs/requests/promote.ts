import type { Digest } from '../../domain/oci/digest.ts'
import type { Report } from '../../domain/report/report.ts'
import type { InputNameOf } from '../../metadata/actions.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { Signature } from '../../ports/source-registry.ts'
import type { InputContext } from '../context.ts'
import { readDigest, readRepository, readTags } from '../image.ts'
import { readOutputFile } from '../output-file.ts'
import { requireTagsForOtherRepository } from '../promotion.ts'
import { readLimits } from '../scan.ts'
import { readMaskedConnection, readMaskedExceptions } from './parts.ts'

/** What earlier steps have written. All throw UserError for what cannot be read. */
export interface StoredFiles {
  readonly readReport: (path: string) => Promise<Report>
  readonly readManifest: (path: string, digest: Digest) => Promise<Manifest>
  readonly readSignatures: (path: string) => Promise<readonly Signature[]>
}

/** Every input of promote, with the files that it names. @throws InputError with all problems. */
export async function readPromote(context: InputContext<InputNameOf<'promote'>>, stored: StoredFiles) {
  const { form, files } = context
  const connection = await readMaskedConnection(context)
  const target = readRepository(form)
  const tags = readTags(form, { registry: connection, repository: target })
  const digest = readDigest(form)
  const onFailure = form.choice('on-failure')
  const maxAgeMs = form.duration('max-age')
  form.required('report-file')
  // It is written again with the result for the tags: an error is better found now than when they are set.
  const reportFile = await readOutputFile(form, { name: 'report-file', files })
  const manifestFile = form.text('manifest-file')
  const signaturesFile = form.text('signatures-file')
  // For a scan that may turn out to be needed; a mistake in them is shown now.
  const exceptions = await readMaskedExceptions(context)
  const waiting = readLimits(form)
  form.complete()
  const report = await stored.readReport(reportFile)
  requireTagsForOtherRepository(form, { source: report.image.repository, target, tags })
  form.complete()
  const manifest =
    manifestFile === '' ? {} : { manifest: await stored.readManifest(manifestFile, report.image.digest) }
  return {
    connection,
    report,
    reportFile,
    target,
    tags,
    onFailure,
    exceptions,
    waiting,
    signatures: signaturesFile === '' ? [] : await stored.readSignatures(signaturesFile),
    ...manifest,
    ...(digest === undefined ? {} : { digest }),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  }
}
