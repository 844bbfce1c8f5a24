import type { ActionsHost } from '../adapters/actions-host.ts'
import { parseExceptionFile } from '../adapters/exception-file.ts'
import { createImageStager } from '../adapters/image-stager.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import type { GatePolicy } from '../domain/scan/verdict.ts'
import { readConnection } from '../inputs/connection.ts'
import { readCrane } from '../inputs/crane.ts'
import { type ExceptionInputs, readExceptions } from '../inputs/exceptions.ts'
import { InputForm } from '../inputs/form.ts'
import { readImage } from '../inputs/image.ts'
import { readOutputFile } from '../inputs/output-file.ts'
import { readQuarantine } from '../inputs/promotion.ts'
import { type ReportingInputs, readReporting } from '../inputs/reporting.ts'
import { readSbom } from '../inputs/sbom.ts'
import { readCompareTo, readGate, readWaiting } from '../inputs/scan.ts'
import { FILES, maskConnection } from './wiring.ts'

/** The connection, its secret masked before anything can be said about it. */
export async function readMaskedConnection(host: ActionsHost, form: InputForm): Promise<HarborConnection> {
  host.mask(form.raw('robot-token'))
  const connection = await readConnection(form, FILES)
  maskConnection(host, connection)
  return connection
}

/** Where and how the report is published; the token is masked before anything is done with it. */
export async function readMaskedReporting(host: ActionsHost, form: InputForm): Promise<ReportingInputs> {
  host.mask(form.raw('github-token'))
  return readReporting(form, { files: FILES, workspace: host.environment['GITHUB_WORKSPACE'] ?? '' })
}

/** What may pass, and what it is held against. */
export async function readJudging(form: InputForm): Promise<JudgingInputs> {
  return {
    gate: readGate(form),
    compareTo: readCompareTo(form),
    ...(await readExceptions(form, { files: FILES, parseFile: parseExceptionFile })),
  }
}

export type JudgingInputs = ExceptionInputs & {
  readonly gate: GatePolicy
  /** A tag or digest; undefined for no comparison. */
  readonly compareTo: string | undefined
}

/** Every input of push-and-scan, checked together. @throws InputError with all problems. */
export async function readPushAndScan(host: ActionsHost) {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const stager = createImageStager(host)
  const image = await readImage(form, { stager, registry: connection })
  const inputs = {
    connection,
    crane: readCrane(form),
    image,
    judging: await readJudging(form),
    ...readQuarantine(form),
    waiting: readWaiting(form),
    reporting: await readMaskedReporting(host, form),
    reportFile: await readOutputFile(form, { name: 'report-file', files: FILES }),
    sbom: readSbom(form),
    sbomFile: await readOutputFile(form, { name: 'sbom-file', files: FILES }),
  }
  form.complete()
  return inputs
}
