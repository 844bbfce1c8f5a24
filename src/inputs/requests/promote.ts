import { formatHarborRepository, parseHarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { Report } from '../../domain/report/report.ts'
import type { InputNameOf } from '../../metadata/actions.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { Signature } from '../../ports/source-registry.ts'
import { readJudgedIn, readVerifier, wantsSignedVerdict } from '../attestation/signed-verdict.ts'
import type { InputContext } from '../context.ts'
import type { InputForm } from '../form.ts'
import { readDigest, readRepository, readTags } from '../image.ts'
import { readOutputFile } from '../output-file.ts'
import { requireTagsForOtherRepository } from '../promotion.ts'
import { readCompareTo, readExploitSources, readGate, readLimits } from '../scan.ts'
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
  // It is written again with the result for the tags: an error is better found now than when they are set.
  const reportFile = await readOutputFile(form, { name: 'report-file', files })
  const manifestFile = form.text('manifest-file')
  const signaturesFile = form.text('signatures-file')
  const wanted = await readWantedVerdict(context)
  // For a scan that may turn out to be needed; a mistake in them is shown now.
  const exceptions = await readMaskedExceptions(context)
  const exploitSources = readExploitSources(form)
  const compareMaxAgeMs = form.duration('compare-max-age')
  const waiting = readLimits(form)
  if (wanted === undefined) form.required('report-file')
  else requireVerifiable(form, digest)
  form.complete()
  const report = reportFile === '' ? undefined : await stored.readReport(reportFile)
  const judgedIn = readJudgedIn(form)
  // A report can be edited: with a signed verdict it does not say which image is meant, nor where that lies.
  const source =
    wanted === undefined && report !== undefined
      ? report.image.repository
      : formatHarborRepository(judgedIn ?? target)
  requireTagsForOtherRepository(form, { source, target, tags })
  form.complete()
  const image = wanted === undefined ? (digest ?? report?.image.digest) : digest
  const common = {
    connection,
    target,
    tags,
    signatures: signaturesFile === '' ? [] : await stored.readSignatures(signaturesFile),
    ...(image === undefined || manifestFile === ''
      ? {}
      : { manifest: await stored.readManifest(manifestFile, image) }),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  }
  if (wanted !== undefined && image !== undefined) {
    return {
      kind: 'by-signed-verdict',
      ...common,
      ...wanted,
      digest: image,
      source: parseHarborRepository(source),
      ...(report === undefined ? {} : { stored: { report, reportFile } }),
    } as const
  }
  return {
    kind: 'by-report',
    ...common,
    // Without a signed verdict it is required.
    report: report as Report,
    reportFile,
    onFailure,
    exceptions,
    exploitSources,
    compareMaxAgeMs,
    waiting,
    ...(digest === undefined ? {} : { digest }),
  } as const
}

/** What the signed verdict has to be; undefined when a report is what counts. */
async function readWantedVerdict(context: InputContext<InputNameOf<'promote'>>) {
  const { form } = context
  const verifier = await readVerifier(context)
  // The composite gives them to every step.
  const policy = readGate(form)
  const compareTo = readCompareTo(form)
  if (!wantsSignedVerdict(form)) {
    if (form.text('judged-in') !== '') {
      form.problem('judged-in', 'has no effect without "verify-key" or "verify-identity"')
    }
    return undefined
  }
  // Without one there is a problem, and no request.
  return {
    verifier: verifier as NonNullable<typeof verifier>,
    policy,
    ...(compareTo === undefined ? {} : { compareTo }),
  }
}

/** What a promotion by a signed verdict needs besides it. */
function requireVerifiable(form: InputForm<InputNameOf<'promote'>>, digest: Digest | undefined): void {
  if (digest === undefined) {
    form.problem(
      'digest',
      'is required with a signed verdict: nothing else says which image is meant, because any step can edit a report',
    )
  }
  if (form.choice('on-failure') === 'delete') {
    form.problem('on-failure', '"delete" has no effect with a signed verdict: only a pass is signed')
  }
}
