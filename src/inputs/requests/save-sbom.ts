import type { InputNameOf } from '../../metadata/actions.ts'
import type { InputContext } from '../context.ts'
import { readRepository, readRequiredDigest } from '../image.ts'
import { readOutputFile } from '../output-file.ts'
import { readLimits } from '../scan.ts'
import { readMaskedConnection } from './parts.ts'

/** Every input of save-sbom. @throws InputError with all problems. */
export async function readSaveSbom(context: InputContext<InputNameOf<'save-sbom'>>) {
  const { form, files } = context
  const request = {
    connection: await readMaskedConnection(context),
    repository: readRepository(form),
    digest: readRequiredDigest(form),
    sbomFile: await readOutputFile(form, { name: 'sbom-file', files }),
    ...readLimits(form),
  }
  form.complete()
  return request
}
