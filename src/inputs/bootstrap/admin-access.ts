import type { AdminAccess } from '../../domain/bootstrap/request.ts'
import type { MANAGEMENT } from '../../metadata/inputs/bootstrap.ts'
import { describeBadSecret } from '../connection.ts'
import type { InputContext } from '../context.ts'
import type { InputForm } from '../form.ts'
import { maskKubeconfig, readKubeconfig, readRelease } from './cluster.ts'

export type ManagementName = keyof typeof MANAGEMENT

/**
 * `kubeconfig`, or `admin-name` and `admin-password`: exactly one of the two. Both secrets are masked before any message
 * about them, and neither is quoted.
 */
export function readAdminAccess(context: Pick<InputContext<ManagementName>, 'form' | 'mask'>): AdminAccess {
  const { form } = context
  const password = form.raw('admin-password')
  context.mask(password)
  maskKubeconfig(context)
  const user = form.text('admin-name')
  const release = readRelease(form)
  const hasPassword = password.trim() !== ''
  const hasKubeconfig = form.raw('kubeconfig').trim() !== ''
  if (hasPassword && !hasKubeconfig) {
    requireGoodLogin(form, { user, password })
    return { kind: 'password', user, password }
  }
  if (hasPassword) {
    form.problem(
      'admin-password',
      'and "kubeconfig" are both given. Give the kubeconfig where the cluster can be reached, and the password where it cannot',
    )
  } else if (!hasKubeconfig) {
    form.problem(
      'kubeconfig',
      'and "admin-password" are both empty, and one of them is required. Is the secret set, and does this event receive secrets?',
    )
  } else if (user !== 'admin') {
    form.problem(
      'admin-name',
      `"${user}" has no effect with a kubeconfig, which leads to the password of admin; leave one of the two out`,
    )
  }
  const kubeconfig = hasKubeconfig ? readKubeconfig(form) : ''
  return { kind: 'cluster', cluster: { kubeconfig, ...release } }
}

function requireGoodLogin(
  form: InputForm<ManagementName>,
  { user, password }: { readonly user: string; readonly password: string },
): void {
  const bad = describeBadSecret(password)
  if (bad !== '') form.problem('admin-password', bad)
  if (/[\s:]/.test(user)) {
    form.problem('admin-name', `"${user}" contains a space or a colon, so it is no name of a user of Harbor`)
  }
}

/** An input that only says something about the cluster. */
export function refuseWithoutCluster<Name extends 'kubernetes-secret' | 'ingress-class'>(
  form: InputForm<Name>,
  options: { readonly name: Name; readonly access: AdminAccess },
): void {
  const { name, access } = options
  const isGiven = form.raw(name).trim() !== ''
  if (access.kind !== 'password' || !isGiven) return
  form.problem(name, 'needs access to the cluster: a kubeconfig in place of "admin-password"')
}
