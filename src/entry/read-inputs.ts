import type { ActionsHost } from '../adapters/actions-host.ts'
import { createImageStager } from '../adapters/image-stager.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { readConnection } from '../inputs/connection.ts'
import { readCrane } from '../inputs/crane.ts'
import { InputForm } from '../inputs/form.ts'
import { readImage } from '../inputs/image.ts'
import { readQuarantine } from '../inputs/promotion.ts'
import { readReporting } from '../inputs/reporting.ts'
import { readGate, readWaiting } from '../inputs/scan.ts'
import { FILES, maskConnection } from './wiring.ts'

/** The connection, its secret masked before anything can be said about it. */
export async function readMaskedConnection(host: ActionsHost, form: InputForm): Promise<HarborConnection> {
  host.mask(form.raw('robot-token'))
  const connection = await readConnection(form, FILES)
  maskConnection(host, connection)
  return connection
}

/** Every input of push-and-scan, checked together. @throws InputError with all problems. */
export async function readPushAndScan(host: ActionsHost) {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const stager = createImageStager(host)
  const inputs = {
    connection,
    crane: readCrane(form),
    image: await readImage(form, { stager, host: connection.host }),
    gate: readGate(form),
    ...readQuarantine(form),
    waiting: readWaiting(form),
    reporting: readReporting(form),
    reportFile: form.text('report-file'),
  }
  form.complete()
  return inputs
}
