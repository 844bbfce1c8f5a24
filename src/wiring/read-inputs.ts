import type { ActionsHost } from '../adapters/actions/host.ts'
import { parseExceptionFile } from '../adapters/files/exception-file.ts'
import { parseImageList } from '../adapters/files/image-list.ts'
import { createBaseReader } from '../adapters/github/base-files.ts'
import { createImageStager } from '../adapters/image/stager.ts'
import type { InputContext } from '../inputs/context.ts'
import { InputForm } from '../inputs/form.ts'
import { FILES, maskConnection } from './ports.ts'

/** What the inputs of this step are read with. */
export function openInputs(host: ActionsHost): InputContext {
  return {
    form: new InputForm(host.read),
    files: FILES,
    stager: createImageStager(host),
    workspace: host.environment['GITHUB_WORKSPACE'] ?? '',
    parseImageList,
    parseExceptionFile,
    openBase: ({ token }) => createBaseReader({ ...host, token }),
    mask: (secret) => host.mask(secret),
    maskConnection: (connection) => maskConnection(host, connection),
  }
}
