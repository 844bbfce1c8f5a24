import type { InputContext } from '../context.ts'
import { readRepositories } from '../images.ts'
import { readOnFailure } from '../promotion.ts'
import { readSbom } from '../sbom.ts'
import { readScanMode } from '../scan.ts'
import { readMaskedConnection } from './parts.ts'

/** Every input of login. @throws InputError with all problems. */
export async function readLogin(context: InputContext) {
  const { form, parseImageList } = context
  const request = {
    connection: await readMaskedConnection(context),
    repositories: readRepositories(form, parseImageList),
    plan: {
      scan: readScanMode(form),
      deletes: readOnFailure(form) === 'delete',
      sbom: readSbom(form),
    },
    preparesCredentials: form.flag('prepare-credentials', { standard: true }),
  }
  form.complete()
  return request
}
