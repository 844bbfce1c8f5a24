import type { ActionsHost } from '../adapters/actions/host.ts'
import { readManifestFile } from '../adapters/files/manifest-file.ts'
import { readReport } from '../adapters/files/report-file.ts'
import { readSignaturesFile } from '../adapters/files/signatures-file.ts'
import { describeLeniency } from '../domain/promotion/approval.ts'
import { InputForm } from '../inputs/form.ts'
import { readDigest, readRepository, readTags } from '../inputs/image.ts'
import { readOutputFile } from '../inputs/output-file.ts'
import { readMaxAge, readOnFailure, requireTagsAbroad } from '../inputs/promotion.ts'
import { readRetries, readTimeout } from '../inputs/scan.ts'
import { FILES } from '../wiring/ports.ts'
import { promoteOnHost } from '../wiring/promotion.ts'
import { readExceptionsOnHost, readMaskedConnection } from '../wiring/read-inputs.ts'
import { renewIfTooOld } from '../wiring/renewal.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const target = readRepository(form)
  const tags = readTags(form, { registry: connection, repository: target })
  const digest = readDigest(form)
  const onFailure = readOnFailure(form)
  const maxAgeMs = readMaxAge(form)
  form.required('report-file')
  // It is written again with what became of the tags: better known now than when they are on.
  const reportFile = await readOutputFile(form, { name: 'report-file', files: FILES })
  const manifestFile = form.text('manifest-file')
  const signaturesFile = form.text('signatures-file')
  // For a scan that may turn out to be needed; a mistake in them is told now.
  const exceptions = await readExceptionsOnHost(host, form)
  const waiting = { timeoutMs: readTimeout(form), retries: readRetries(form) }
  form.complete()
  const stored = await readReport(reportFile)
  requireTagsAbroad(form, { source: stored.image.repository, target, tags })
  form.complete()
  const manifest = manifestFile === '' ? undefined : await readManifestFile(manifestFile, stored.image.digest)
  const signatures = signaturesFile === '' ? [] : await readSignaturesFile(signaturesFile)
  const common = {
    connection,
    reportFile,
    ...(digest === undefined ? {} : { digest }),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  }
  const renewal = await renewIfTooOld(host, { ...common, report: stored, exceptions, waiting })
  const promoted = await promoteOnHost(host, {
    ...common,
    report: renewal?.after ?? stored,
    target,
    tags,
    onFailure,
    signatures,
    ...(manifest === undefined ? {} : { manifest }),
    ...(renewal === undefined ? {} : { renewal }),
  })
  const leniency = describeLeniency(promoted)
  if (leniency !== undefined) host.log.warning(leniency)
}
