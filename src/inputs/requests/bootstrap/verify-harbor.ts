import type { InputNameOf } from '../../../metadata/actions.ts'
import { readMaskedCluster } from '../../bootstrap/cluster.ts'
import { readProject } from '../../bootstrap/harbor-project.ts'
import { readAddress } from '../../connection.ts'
import type { InputContext } from '../../context.ts'

/** Every input of verify-harbor. @throws InputError with all problems. */
export async function readVerifyHarbor(context: InputContext<InputNameOf<'verify-harbor'>>) {
  const { form, files } = context
  const request = {
    cluster: readMaskedCluster(context),
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
