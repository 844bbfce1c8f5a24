import type { InputNameOf } from '../../metadata/actions.ts'
import type { InputContext } from '../context.ts'
import { readMaskedExceptions } from '../policy/read-rules.ts'
import { readTaggedImages } from '../tagged-images.ts'
import { readMaskedConnection } from './parts.ts'

/** Every input of check-exceptions. @throws InputError with all problems. */
export async function readCheckExceptions(context: InputContext<InputNameOf<'check-exceptions'>>) {
  const { form } = context
  const connection = await readMaskedConnection(context)
  form.required('ignore-file')
  const request = {
    connection,
    images: readTaggedImages(form),
    maxParallel: form.count('max-parallel'),
    exceptions: await readMaskedExceptions(context),
  }
  form.complete()
  return request
}
