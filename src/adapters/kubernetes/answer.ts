import { errorMessage, UserError } from '../../domain/errors.ts'
import type { KubeAnswer, KubeRequest } from './http.ts'
import { decodeStatusMessage } from './status.ts'

/** @throws UserError naming the purpose, when the API server refused or its answer cannot be read. */
export function decodeAnswer<T>(
  kubeRequest: KubeRequest,
  options: { readonly answer: KubeAnswer; readonly decoder: (json: unknown) => T },
): T {
  const { answer } = options
  const failed = `failed to ${kubeRequest.purpose}: `
  if (answer.status < 200 || answer.status > 299) {
    const message = decodeStatusMessage(answer.text)
    throw new UserError(
      `${failed}the API server answered ${answer.status}${message === '' ? '' : `: ${message}`}`,
    )
  }
  try {
    return options.decoder(JSON.parse(answer.text))
  } catch (cause) {
    throw new UserError(`${failed}the answer of the API server could not be read (${errorMessage(cause)})`, {
      cause,
    })
  }
}
