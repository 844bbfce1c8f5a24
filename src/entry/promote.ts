import type { ActionsHost } from '../adapters/actions-host.ts'
import { readManifestFile } from '../adapters/manifest-file.ts'
import { readReport } from '../adapters/report-file.ts'
import { describeLeniency } from '../domain/promotion/approval.ts'
import { InputForm } from '../inputs/form.ts'
import { readDigest, readRepository, readTags } from '../inputs/image.ts'
import { readMaxAge, readOnFailure, requireTagsAbroad } from '../inputs/promotion.ts'
import { promoteOnHost } from './promotion.ts'
import { readMaskedConnection } from './read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const target = readRepository(form)
  const tags = readTags(form, { registry: connection, repository: target })
  const digest = readDigest(form)
  const onFailure = readOnFailure(form)
  const maxAgeMs = readMaxAge(form)
  const reportFile = form.required('report-file')
  const manifestFile = form.text('manifest-file')
  form.complete()
  const report = await readReport(reportFile)
  requireTagsAbroad(form, { source: report.image.repository, target, tags })
  form.complete()
  const promoted = await promoteOnHost(host, {
    connection,
    report,
    reportFile,
    target,
    tags,
    onFailure,
    ...(manifestFile === '' ? {} : { manifest: await readManifestFile(manifestFile, report.image.digest) }),
    ...(digest === undefined ? {} : { digest }),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  })
  const leniency = describeLeniency(promoted)
  if (leniency !== undefined) host.log.warning(leniency)
}
