import type { ActionsHost } from '../adapters/actions-host.ts'
import { parseDigest } from '../domain/oci/digest.ts'
import { InputForm } from '../inputs/form.ts'
import { readRepository } from '../inputs/image.ts'
import { readWaiting } from '../inputs/scan.ts'
import { readJudging, readMaskedConnection } from './read-inputs.ts'
import { scanOnHost } from './scan.ts'

const NO_DIGEST = parseDigest(`sha256:${'0'.repeat(64)}`)

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const repository = readRepository(form)
  const waiting = readWaiting(form)
  const digestText = form.required('digest')
  const digest =
    digestText === ''
      ? NO_DIGEST
      : form.parse('digest', { text: digestText, parser: parseDigest, standIn: NO_DIGEST })
  const baseText = form.text('base-digest')
  const baseDigest =
    baseText === ''
      ? undefined
      : form.parse('base-digest', { text: baseText, parser: parseDigest, standIn: NO_DIGEST })
  const tags = form.list('tags')
  const pendingTags = form.list('pending-tags')
  const judging = await readJudging(form)
  const reportFile = form.text('report-file')
  const { scan } = waiting
  if (scan === 'never') {
    form.problem('scan', '"never" leaves this step nothing to do; leave the step out')
    form.complete()
    return
  }
  form.complete()
  await scanOnHost(host, {
    connection,
    repository,
    digest,
    tags,
    pendingTags,
    baseDigest,
    judging,
    waiting: { ...waiting, scan },
    reportFile,
  })
  if (host.signal.aborted) host.fail()
}
