import type { InputNameOf } from '../../metadata/actions.ts'
import type { InputContext } from '../context.ts'
import { readImage } from '../image.ts'
import { readCompareTo } from '../scan.ts'
import { readMaskedConnection } from './parts.ts'

/** Every input of copy-image. @throws InputError with all problems. */
export async function readCopyImage(context: InputContext<InputNameOf<'copy-image'>>) {
  const { form, stager } = context
  const connection = await readMaskedConnection(context)
  const request = {
    connection,
    image: await readImage(form, { stager, registry: connection }),
    quarantine: form.boolean('quarantine'),
    signatures: form.choice('signatures'),
    compareTo: readCompareTo(form),
    cranePath: form.text('crane-path') || 'crane',
    stallTimeoutMs: form.duration('stall-timeout'),
    sourceTls: form.choice('source-tls'),
  }
  form.complete()
  return request
}
