import type { InputContext } from '../context.ts'
import { readStallTimeout } from '../crane.ts'
import { readImage } from '../image.ts'
import { readCompareTo } from '../scan.ts'
import { readSignatures } from '../signatures.ts'
import { readMaskedConnection } from './parts.ts'

/** Every input of copy-image. @throws InputError with all problems. */
export async function readCopyImage(context: InputContext) {
  const { form, stager } = context
  const connection = await readMaskedConnection(context)
  const request = {
    connection,
    image: await readImage(form, { stager, registry: connection }),
    quarantine: form.flag('quarantine', { standard: false }),
    signatures: readSignatures(form),
    compareTo: readCompareTo(form),
    cranePath: form.text('crane-path') || 'crane',
    stallTimeoutMs: readStallTimeout(form),
    /** Directory of the login action; '' for none. */
    dockerConfig: form.text('docker-config'),
  }
  form.complete()
  return request
}
