import type { ListedImage } from '../../domain/copy/request.ts'
import type { ExceptionRequest } from '../../domain/exceptions/request.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import type { JudgingRequest, ScanRequest, WaitingRequest } from '../../domain/scan/request.ts'
import { type ConnectionName, readConnection } from '../connection.ts'
import type { InputContext } from '../context.ts'
import { type ExceptionName, readExceptions } from '../exceptions.ts'
import { type ListedName, readImages } from '../images.ts'
import { locateDockerfile } from '../reporting.ts'
import { type ExploitDataName, type GateName, readComparison, readExploitSources, readGate } from '../scan.ts'

/** The connection, its secret masked before anything can be said about it. */
export async function readMaskedConnection(context: InputContext<ConnectionName>): Promise<HarborConnection> {
  context.mask(context.form.raw('robot-token'))
  const connection = await readConnection(context.form, context.files)
  context.maskConnection(connection)
  return connection
}

/** What does not count, out of files of the workspace and of the base of the change; the token is masked first. */
export function readMaskedExceptions({
  form,
  files,
  ...context
}: InputContext<ExceptionName>): Promise<ExceptionRequest> {
  context.mask(form.raw('github-token'))
  const readBase = context.openBase({ token: form.text('github-token') })
  return readExceptions(form, { files, readBase, parseFile: context.parseExceptionFile })
}

type ComparisonField = 'compareTo' | 'compareMaxAgeMs'

/** What may pass. */
export async function readRules(
  context: InputContext<GateName | ExploitDataName | ExceptionName>,
): Promise<Omit<JudgingRequest, ComparisonField>> {
  const { form } = context
  return {
    gate: readGate(form),
    exploitSources: readExploitSources(form),
    ...(await readMaskedExceptions(context)),
  }
}

/** What may pass, and the base that it is compared with. */
export async function readJudging(
  context: InputContext<GateName | ExploitDataName | ExceptionName | 'compare-to' | 'compare-max-age'>,
): Promise<JudgingRequest> {
  return { ...(await readRules(context)), ...readComparison(context.form) }
}

/** The images of the input `images`. */
export function readListedImages(
  { form, files, stager, workspace, loadListParser }: InputContext<ListedName>,
  connection: HarborConnection,
): Promise<ListedImage[]> {
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
