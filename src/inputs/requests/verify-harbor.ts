import { readMaskedCluster } from '../bootstrap/cluster.ts'
import { readProject } from '../bootstrap/harbor-project.ts'
import { readAddress } from '../connection.ts'
import type { InputContext } from '../context.ts'
import { readDuration } from '../duration.ts'

const TEN_MINUTES = 600_000

/** Every input of verify-harbor. @throws InputError with all problems. */
export async function readVerifyHarbor(context: InputContext) {
  const { form, files } = context
  const request = {
    cluster: readMaskedCluster(context),
    address: await readAddress(form, files),
    project: readProject(form),
    /** '' for the default class of the cluster. */
    ingressClass: form.text('ingress-class'),
    scan: form.flag('scan', { standard: true }),
    timeoutMs: readDuration(form, { name: 'timeout', standard: TEN_MINUTES }),
  }
  form.complete()
  return request
}
