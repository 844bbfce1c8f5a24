import type { AdminAccess } from '../../domain/bootstrap/request.ts'
import type { MANAGEMENT } from '../../metadata/inputs/bootstrap.ts'
import { describeBadSecret } from '../connection.ts'
import type { InputContext } from '../context.ts'
import type { InputForm } from '../form.ts'
import { readMaskedCluster } from './cluster.ts'

export type ManagementName = keyof typeof MANAGEMENT

/** What a problem leaves; never used, because the form does not complete. */
const NO_ACCESS: AdminAccess = {
  kind: 'cluster',
  cluster: { kubeconfig: '', namespace: '', releaseName: '' },
}

/**
 * `kubeconfig`, or `admin-name` and `admin-password`: exactly one of the two. Both secrets are masked before any message
 * about them, and neither is quoted.
 */
export function readAdminAccess(context: Pick<InputContext<ManagementName>, 'form' | 'mask'>): AdminAccess {
  const { form } = context
  const password = form.raw('admin-password')
  context.mask(password)
  const hasPassword = password.trim() !== ''
  const hasKubeconfig = form.raw('kubeconfig').trim() !== ''
  if (hasKubeconfig && hasPassword) {
    context.mask(form.raw('kubeconfig').trim())
    form.problem(
      'admin-password',
      'and "kubeconfig" are both given. Give the kubeconfig where the cluster can be reached, and the password where it cannot',
    )
    return NO_ACCESS
  }
  if (hasPassword) return readPassword(form, password)
  if (hasKubeconfig) return readCluster(context)
  form.problem(
    'kubeconfig',
    'and "admin-password" are both empty, and one of them is required. Is the secret set, and does this event receive secrets?',
  )
  return NO_ACCESS
}

function readCluster(context: Pick<InputContext<ManagementName>, 'form' | 'mask'>): AdminAccess {
  const name = context.form.text('admin-name')
  if (name !== 'admin') {
    context.form.problem(
      'admin-name',
      `"${name}" has no effect with a kubeconfig, which leads to the password of admin; leave one of the two out`,
    )
  }
  return { kind: 'cluster', cluster: readMaskedCluster(context) }
}

function readPassword(form: InputForm<ManagementName>, password: string): AdminAccess {
  const bad = describeBadSecret(password)
  if (bad !== '') form.problem('admin-password', bad)
  const user = form.text('admin-name')
  if (/[\s:]/.test(user)) {
    form.problem('admin-name', `"${user}" contains a space or a colon, so it is no name of a user of Harbor`)
  }
  return { kind: 'password', user, password }
}

/** An input that only says something about the cluster. */
export function refuseWithoutCluster<Name extends 'kubernetes-secret' | 'ingress-class'>(
  form: InputForm<Name>,
  options: { readonly name: Name; readonly access: AdminAccess },
): void {
  const { name, access } = options
  if (access.kind !== 'password' || form.raw(name).trim() === '') return
  form.problem(name, 'needs access to the cluster: a kubeconfig in place of "admin-password"')
}
