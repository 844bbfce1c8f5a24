import type { ActionsHost } from '../adapters/actions/host.ts'
import { nameImages } from '../domain/copy/image-names.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { formatHarborRepository } from '../domain/harbor/repository.ts'
import type { ImageOutcome } from '../domain/report/outcomes.ts'
import type { JudgingRequest, WaitingRequest } from '../domain/scan/request.ts'
import { InputForm } from '../inputs/form.ts'
import { readMaxParallel } from '../inputs/images.ts'
import { readOutputFile } from '../inputs/output-file.ts'
import { readWaiting } from '../inputs/scan.ts'
import { readTaggedImages } from '../inputs/tagged-images.ts'
import { login } from '../usecases/login/login.ts'
import { findTagged, type Tagged } from '../usecases/scan/resolve-tags.ts'
import { createImageHost, NOT_BEGUN, tellFailure } from '../wiring/image-host.ts'
import { writeImagesReport } from '../wiring/images-report.ts'
import { COPY_LIMIT, createConnect, FILES, LOGIN_LIMIT } from '../wiring/ports.ts'
import { readMaskedConnection, readRules } from '../wiring/read-inputs.ts'
import { scanOnHost } from '../wiring/scan.ts'
import { mapSideBySide } from '../wiring/side-by-side.ts'

/** Judges what given tags are on now: new vulnerabilities become known of images that have not changed. */
export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const wanted = readTaggedImages(form)
  const maxParallel = readMaxParallel(form)
  // Without a base: the tag of an image as its own base would let everything pass.
  const judging = { ...(await readRules(host, form)), compareTo: undefined }
  const waiting = readWaiting(form, { scan: 'always' })
  const reportFile = await readOutputFile(form, { name: 'report-file', files: FILES })
  const { scan } = waiting
  if (scan === 'never') {
    form.problem('scan', '"never" leaves this step nothing to do')
    form.complete()
    return
  }
  form.complete()

  const connect = createConnect(host, connection)
  const repositories = wanted.map(({ repository }) => repository)
  const plan = { scan, pushes: false }
  await login({ connection, repositories, plan }, { harbor: connect(LOGIN_LIMIT), log: host.log })
  const tagged = await findTagged(wanted, connect(COPY_LIMIT))
  const names = nameImages(tagged)
  const judged = await mapSideBySide(tagged, {
    atOnce: maxParallel,
    work: (image, index) =>
      judgeTagged(createImageHost(host, names[index] ?? ''), {
        ...{ connection, image, judging, waiting: { ...waiting, scan } },
      }),
  })
  await writeImagesReport(host, {
    outcomes: judged.map(({ outcome }) => outcome),
    reportFiles: judged.map((image) => image.reportFile),
    reportFile,
  })
  if (host.signal.aborted) host.fail()
}

/** Never throws: what goes wrong is in the outcome. */
async function judgeTagged(
  host: ActionsHost,
  input: {
    readonly connection: HarborConnection
    readonly image: Tagged
    readonly judging: JudgingRequest
    readonly waiting: WaitingRequest & { readonly scan: 'auto' | 'always' }
  },
): Promise<{ readonly outcome: ImageOutcome; readonly reportFile: string }> {
  const { image } = input
  const { repository, tags } = image
  const unjudged = (message: string) => ({
    outcome: {
      kind: 'not-judged' as const,
      ...{ repository: formatHarborRepository(repository), tags, message },
      ...(image.kind === 'found' ? { placedTags: tags } : {}),
    },
    reportFile: '',
  })
  if (image.kind === 'not-found') {
    host.log.info(image.message)
    return unjudged(image.message)
  }
  if (host.signal.aborted) return unjudged(NOT_BEGUN)
  try {
    host.log.info(`${tags.join(', ')}: ${image.digest}`)
    const { report, reportFile } = await scanOnHost(host, {
      ...input,
      ...{ repository, tags, digest: image.digest },
      ...{ pendingTags: [], baseDigest: undefined, reportFile: '' },
    })
    return { outcome: { kind: 'judged', report }, reportFile }
  } catch (error) {
    return unjudged(tellFailure(host, error))
  }
}
