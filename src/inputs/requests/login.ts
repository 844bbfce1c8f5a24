import type { InputNameOf } from '../../metadata/actions.ts'
import { readRobotEnd } from '../connection.ts'
import type { InputContext } from '../context.ts'
import { readRepositories } from '../images.ts'
import { readLabels } from '../labels.ts'
import { readMaskedConnection } from './parts.ts'

/** Every input of login. @throws InputError with all problems. */
export async function readLogin(context: InputContext<InputNameOf<'login'>>) {
  const { form, loadListParser } = context
  const request = {
    connection: await readMaskedConnection(context),
    robotEndsAt: readRobotEnd(form),
    repositories: await readRepositories(form, loadListParser),
    plan: {
      scan: form.choice('scan'),
      deletes: form.choice('on-failure') === 'delete',
      sbom: form.boolean('sbom'),
      labels: readLabels(form) !== undefined,
    },
    preparesCredentials: form.boolean('prepare-credentials'),
  }
  form.complete()
  return request
}
