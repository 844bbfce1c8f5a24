import type { InputNameOf } from '../../metadata/actions.ts'
import type { InputContext } from '../context.ts'
import { readMaskedExceptions, readMaskedPolicy } from '../policy/read-rules.ts'
import { readTaggedImages } from '../tagged-images.ts'
import { readMaskedConnection } from './parts.ts'

/** Every input of check-exceptions. @throws InputError with all problems. */
export async function readCheckExceptions(context: InputContext<InputNameOf<'check-exceptions'>>) {
  const { form } = context
  const connection = await readMaskedConnection(context)
  if (form.text('ignore-file') === '' && form.text('policy') === '') {
    form.problem('ignore-file', 'is required, or "policy" for the exceptions that stand in it')
  }
  const policy = await readMaskedPolicy(context)
  const request = {
    connection,
    images: readTaggedImages(form),
    maxParallel: form.count('max-parallel'),
    exceptions: await readMaskedExceptions(context),
    ...(policy === undefined ? {} : { policy }),
  }
  form.complete()
  return request
}
