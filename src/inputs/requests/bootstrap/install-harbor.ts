import { requireKeptClaims } from '../../../domain/bootstrap/chart/values.ts'
import { errorMessage, UserError } from '../../../domain/errors.ts'
import type { InputNameOf } from '../../../metadata/actions.ts'
import { maskKubeconfig } from '../../bootstrap/cluster.ts'
import { readInstall } from '../../bootstrap/install-harbor.ts'
import type { InputContext } from '../../context.ts'

/** How a file of chart values is read. */
export interface ValuesParser {
  /** @throws UserError for a value that is a secret. */
  readonly requireNoSecrets: (text: string, path: string) => void
  /** Its documents. @throws UserError when it is not YAML. */
  readonly parseManifest: (text: string) => readonly unknown[]
}

/** Every input of install-harbor, with the values file. @throws InputError with all problems; UserError. */
export async function readInstallHarbor(
  context: InputContext<InputNameOf<'install-harbor'>>,
  parser: ValuesParser,
) {
  const { form, files } = context
  maskKubeconfig(context)
  const request = await readInstall(form, files)
  form.complete()
  return {
    ...request,
    fileValues: request.valuesFile === '' ? undefined : await readValues(request.valuesFile, context, parser),
    hasCaCertificate: request.authority.caCertificate !== '',
  }
}

/** The values of the file. @throws UserError when it holds secrets or would make helm delete claims. */
async function readValues(
  path: string,
  { files }: InputContext<InputNameOf<'install-harbor'>>,
  parser: ValuesParser,
): Promise<unknown> {
  const text = await files.readText(path).catch((error: unknown) => {
    throw new UserError(`values-file: "${path}" could not be read: ${errorMessage(error)}`)
  })
  parser.requireNoSecrets(text, path)
  // helm reads only the first document.
  const [values] = parser.parseManifest(text)
  requireKeptClaims(values, path)
  return values
}
