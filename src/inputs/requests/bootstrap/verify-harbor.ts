import type { InputNameOf } from '../../../metadata/actions.ts'
import { readAdminAccess, refuseWithoutCluster } from '../../bootstrap/admin-access.ts'
import { readProject } from '../../bootstrap/harbor-project.ts'
import { readAddress } from '../../connection.ts'
import type { InputContext } from '../../context.ts'

/** Every input of verify-harbor. @throws InputError with all problems. */
export async function readVerifyHarbor(context: InputContext<InputNameOf<'verify-harbor'>>) {
  const { form, files } = context
  const access = readAdminAccess(context)
  refuseWithoutCluster(form, { name: 'ingress-class', access })
  const request = {
    access,
    address: await readAddress(form, files),
    project: readProject(form),
    /** '' for the default class of the cluster. */
    ingressClass: form.text('ingress-class'),
    scan: form.boolean('verify-scan'),
    timeoutMs: form.duration('verify-timeout'),
  }
  form.complete()
  return request
}
