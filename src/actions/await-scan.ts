import type { ActionsHost } from '../adapters/actions/host.ts'
import { UserError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { formatHarborRepository, type HarborRepository } from '../domain/harbor/repository.ts'
import { type Digest, isDigest, parseDigest } from '../domain/oci/digest.ts'
import type { FormerBase } from '../domain/scan/base.ts'
import { InputForm } from '../inputs/form.ts'
import { readDigestOrTag, readRepository } from '../inputs/image.ts'
import { readOutputFile } from '../inputs/output-file.ts'
import { readWaiting } from '../inputs/scan.ts'
import { createConnect, FILES, LOGIN_LIMIT } from '../wiring/ports.ts'
import { readJudging, readMaskedConnection } from '../wiring/read-inputs.ts'
import { scanOnHost } from '../wiring/scan.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const repository = readRepository(form)
  const waiting = readWaiting(form)
  const name = readDigestOrTag(form)
  const baseText = form.text('base-digest')
  const baseDigest =
    baseText === ''
      ? undefined
      : form.parse<FormerBase>('base-digest', { text: baseText, parser: parseFormerBase, standIn: 'none' })
  const tags = form.list('tags')
  const pendingTags = form.list('pending-tags')
  const judging = await readJudging(host, form)
  const reportFile = await readOutputFile(form, { name: 'report-file', files: FILES })
  const { scan } = waiting
  if (scan === 'never') {
    form.problem('scan', '"never" leaves this step nothing to do; leave the step out')
    form.complete()
    return
  }
  form.complete()
  const digest = isDigest(name) ? name : await fetchDigest(host, { connection, repository, tag: name })
  await scanOnHost(host, {
    connection,
    repository,
    digest,
    tags: isDigest(name) || tags.length > 0 ? tags : [name],
    pendingTags,
    baseDigest,
    judging,
    waiting: { ...waiting, scan },
    reportFile,
  })
  if (host.signal.aborted) host.fail()
}

/** As copy-image writes it. @throws Error that says what is wrong. */
function parseFormerBase(text: string): FormerBase {
  return text === 'none' ? text : parseDigest(text)
}

/** Looks a tag up once; from then on its digest alone is spoken of. */
async function fetchDigest(
  host: ActionsHost,
  image: {
    readonly connection: HarborConnection
    readonly repository: HarborRepository
    readonly tag: string
  },
): Promise<Digest> {
  const { connection, repository, tag } = image
  const artifact = await createConnect(host, connection)(LOGIN_LIMIT).fetchArtifact(repository, tag)
  const name = `${formatHarborRepository(repository)}:${tag}`
  if (artifact === undefined) throw new UserError(`Harbor at ${connection.host} has no ${name}`)
  host.log.info(`${name} is ${artifact.digest}`)
  return artifact.digest
}
