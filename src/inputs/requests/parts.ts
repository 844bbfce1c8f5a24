import type { HarborConnection } from '../../domain/harbor/connection.ts'
import type { ScanRequest, WaitingRequest } from '../../domain/scan/request.ts'
import { type ConnectionName, readConnection } from '../connection.ts'
import type { InputContext } from '../context.ts'
import { type ListedName, type ReadImage, readImages } from '../images.ts'
import { locateDockerfile } from '../reporting.ts'

/** The connection, its secret masked before anything can be said about it. */
export async function readMaskedConnection(context: InputContext<ConnectionName>): Promise<HarborConnection> {
  context.mask(context.form.raw('robot-token'))
  const connection = await readConnection(context.form, context.files)
  context.maskConnection(connection)
  return connection
}

/** The images of the input `images`. */
export function readListedImages(
  { form, files, stager, workspace, loadListParser }: InputContext<ListedName>,
  connection: HarborConnection,
): Promise<ReadImage[]> {
  return readImages(form, {
    stager,
    registry: connection,
    loadParser: loadListParser,
    locate: (dockerfile) => locateDockerfile(dockerfile, { files, workspace }),
  })
}

/** Without a scan the step has nothing to do. @throws InputError with all problems when `scan` is `never`. */
export function requireScan(
  { form }: InputContext<'scan'>,
  waiting: WaitingRequest,
  problem: string,
): ScanRequest {
  const { scan } = waiting
  if (scan !== 'never') return { ...waiting, scan }
  form.problem('scan', problem)
  // Never comes back.
  form.complete()
  return { ...waiting, scan: 'auto' }
}
