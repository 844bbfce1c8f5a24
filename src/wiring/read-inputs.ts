import type { ActionsHost } from '../adapters/actions/host.ts'
import { parseExceptionFile } from '../adapters/files/exception-file.ts'
import { parseImageList } from '../adapters/files/image-list.ts'
import { createImageStager } from '../adapters/image/stager.ts'
import type { ImageWork, ListedImage } from '../domain/copy/request.ts'
import type { ExceptionRequest } from '../domain/exceptions/request.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { formatHarborRepository } from '../domain/harbor/repository.ts'
import type { SourceLocation } from '../domain/report/location.ts'
import type { ExpectedImage } from '../domain/report/merge.ts'
import type { ReportingRequest } from '../domain/report/reporting.ts'
import type { JudgingRequest } from '../domain/scan/request.ts'
import { readConnection } from '../inputs/connection.ts'
import { readCrane, readStallTimeout } from '../inputs/crane.ts'
import { readExceptions } from '../inputs/exceptions.ts'
import { InputForm } from '../inputs/form.ts'
import { readImage } from '../inputs/image.ts'
import { hasImages, readImageList, readImages, readMaxParallel, refuseSingleImage } from '../inputs/images.ts'
import { readOutputFile } from '../inputs/output-file.ts'
import { readQuarantine } from '../inputs/promotion.ts'
import { locateDockerfile, readReporting } from '../inputs/reporting.ts'
import { readSbom } from '../inputs/sbom.ts'
import { readCompareTo, readGate, readWaiting } from '../inputs/scan.ts'
import { readSignatures } from '../inputs/signatures.ts'
import type { ImageStager } from '../ports/image-stager.ts'
import { createBaseReader } from './base-file.ts'
import { FILES, maskConnection } from './ports.ts'

/** The connection, its secret masked before anything can be said about it. */
export async function readMaskedConnection(host: ActionsHost, form: InputForm): Promise<HarborConnection> {
  host.mask(form.raw('robot-token'))
  const connection = await readConnection(form, FILES)
  maskConnection(host, connection)
  return connection
}

/** Where and how the report is published; the token is masked before anything is done with it. */
export async function readMaskedReporting(host: ActionsHost, form: InputForm): Promise<ReportingRequest> {
  host.mask(form.raw('github-token'))
  return readReporting(form, { files: FILES, workspace: workspaceOf(host) })
}

/** What may pass, and what it is held against. */
export async function readJudging(host: ActionsHost, form: InputForm): Promise<JudgingRequest> {
  return { ...(await readRules(host, form)), compareTo: readCompareTo(form) }
}

/** What may pass. */
export async function readRules(
  host: ActionsHost,
  form: InputForm,
): Promise<Omit<JudgingRequest, 'compareTo'>> {
  return {
    gate: readGate(form),
    ...(await readExceptionsOnHost(host, form)),
  }
}

/** What does not count, out of files of the workspace and of the base of the change. */
export function readExceptionsOnHost(host: ActionsHost, form: InputForm): Promise<ExceptionRequest> {
  return readExceptions(form, {
    files: FILES,
    readBase: createBaseReader(host, form),
    parseFile: parseExceptionFile,
  })
}

/** Where the results of an image are shown. @throws Error that says what is wrong with the path. */
export function locateOnHost(host: ActionsHost, dockerfile: string): Promise<SourceLocation> {
  return locateDockerfile(dockerfile, { files: FILES, workspace: workspaceOf(host) })
}

/** '' when it is not known. */
function workspaceOf(host: ActionsHost): string {
  return host.environment['GITHUB_WORKSPACE'] ?? ''
}

/** The images of the input `images`. */
export function readListedImages(
  host: ActionsHost,
  options: {
    readonly form: InputForm
    readonly connection: HarborConnection
    readonly stager: ImageStager
  },
): Promise<ListedImage[]> {
  return readImages(options.form, {
    stager: options.stager,
    registry: options.connection,
    parseList: parseImageList,
    locate: (dockerfile) => locateOnHost(host, dockerfile),
  })
}

/** The images that were to be judged; undefined when that was not said. */
export async function readExpectedImages(
  host: ActionsHost,
  form: InputForm,
): Promise<ExpectedImage[] | undefined> {
  if (!hasImages(form)) return undefined
  return Promise.all(
    readImageList(form, parseImageList).map(
      async ({ repository, tags, dockerfile }): Promise<ExpectedImage> => {
        // The job that pushes the image reports what cannot be read; this one may have no checkout.
        const location =
          dockerfile === undefined ? undefined : await locateOnHost(host, dockerfile).catch(() => undefined)
        const place = location === undefined ? {} : { location }
        return { repository: formatHarborRepository(repository), tags, ...place }
      },
    ),
  )
}

export type PushAndScanInputs = Awaited<ReturnType<typeof readPushAndScan>>

/** Every input of push-and-scan, checked together. @throws InputError with all problems. */
export async function readPushAndScan(host: ActionsHost) {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const work = await readWork(host, { form, connection, stager: createImageStager(host) })
  const inputs = {
    connection,
    crane: readCrane(form),
    stallTimeoutMs: readStallTimeout(form),
    work,
    judging: await readJudging(host, form),
    ...readQuarantine(form),
    signatures: readSignatures(form),
    waiting: readWaiting(form),
    reporting: await readMaskedReporting(host, form),
    reportFile: await readOutputFile(form, { name: 'report-file', files: FILES }),
    sbom: readSbom(form),
    sbomFile: await readOutputFile(form, { name: 'sbom-file', files: FILES }),
  }
  form.complete()
  return inputs
}

async function readWork(
  host: ActionsHost,
  options: {
    readonly form: InputForm
    readonly connection: HarborConnection
    readonly stager: ImageStager
  },
): Promise<ImageWork> {
  const { form, connection, stager } = options
  const maxParallel = readMaxParallel(form)
  if (hasImages(form)) {
    refuseSingleImage(form)
    return { kind: 'several', images: await readListedImages(host, options), maxParallel }
  }
  return { kind: 'one', images: [{ image: await readImage(form, { stager, registry: connection }) }] }
}
