import type { ActionsHost } from '../adapters/actions/host.ts'
import { parseExceptionFile } from '../adapters/files/exception-file.ts'
import { parseImageList } from '../adapters/files/image-list.ts'
import { createBaseReader } from '../adapters/github/base-files.ts'
import { createImageStager } from '../adapters/image/stager.ts'
import type { SourceLocation } from '../domain/report/location.ts'
import type { ReportingRequest } from '../domain/report/reporting.ts'
import type { InputContext } from '../inputs/context.ts'
import { InputForm } from '../inputs/form.ts'
import { locateDockerfile, readReporting } from '../inputs/reporting.ts'
import { FILES, maskConnection } from './ports.ts'

/** What the inputs of this step are read with. */
export function openInputs(host: ActionsHost): InputContext {
  return {
    form: new InputForm(host.read),
    files: FILES,
    stager: createImageStager(host),
    workspace: workspaceOf(host),
    parseImageList,
    parseExceptionFile,
    openBase: ({ token }) => createBaseReader({ ...host, token }),
    mask: (secret) => host.mask(secret),
    maskConnection: (connection) => maskConnection(host, connection),
  }
}

/** Where and how the report is published; the token is masked before anything is done with it. */
export async function readMaskedReporting(host: ActionsHost, form: InputForm): Promise<ReportingRequest> {
  host.mask(form.raw('github-token'))
  return readReporting(form, { files: FILES, workspace: workspaceOf(host) })
}

/** Where the results of an image are shown. @throws Error that says what is wrong with the path. */
export function locateOnHost(host: ActionsHost, dockerfile: string): Promise<SourceLocation> {
  return locateDockerfile(dockerfile, { files: FILES, workspace: workspaceOf(host) })
}

/** '' when it is not known. */
function workspaceOf(host: ActionsHost): string {
  return host.environment['GITHUB_WORKSPACE'] ?? ''
}
