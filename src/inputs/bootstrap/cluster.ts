import type { ClusterRequest } from '../../domain/bootstrap/request.ts'
import type { CLUSTER } from '../../metadata/inputs/bootstrap.ts'
import type { InputContext } from '../context.ts'
import type { InputForm } from '../form.ts'

/** A DNS label: Kubernetes names are parts of API paths. */
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/

/** helm's limit for release names. */
const LONGEST_RELEASE_NAME = 53

export type ClusterName = keyof typeof CLUSTER

/** Masks the kubeconfig when it is one line of base64; masking its single lines would hide ordinary words. */
export function maskKubeconfig({ form, mask }: Pick<InputContext<'kubeconfig'>, 'form' | 'mask'>): void {
  const text = form.raw('kubeconfig').trim()
  if (!/\s/.test(text)) mask(text)
}

/** `kubeconfig`, `namespace`, `release-name`. The kubeconfig is never quoted. */
export function readCluster(form: InputForm<ClusterName>): ClusterRequest {
  return { kubeconfig: readKubeconfig(form), ...readRelease(form) }
}

/** `namespace`, `release-name`. */
export function readRelease(
  form: InputForm<'namespace' | 'release-name'>,
): Omit<ClusterRequest, 'kubeconfig'> {
  return { namespace: readNamespace(form), releaseName: readReleaseName(form) }
}

function readNamespace(form: InputForm<'namespace'>): string {
  const namespace = form.text('namespace')
  if (!DNS_LABEL.test(namespace)) {
    form.problem(
      'namespace',
      `"${namespace}" is not a valid namespace name (lower case letters, digits, dashes)`,
    )
  }
  return namespace
}

function readReleaseName(form: InputForm<'release-name'>): string {
  const releaseName = form.text('release-name')
  if (!DNS_LABEL.test(releaseName) || releaseName.length > LONGEST_RELEASE_NAME) {
    form.problem(
      'release-name',
      `"${releaseName}" is not a valid release name (lower case letters, digits, dashes, at most ${LONGEST_RELEASE_NAME})`,
    )
  }
  return releaseName
}

/** As text. Never quoted. */
export function readKubeconfig(form: InputForm<'kubeconfig'>): string {
  const text = form.raw('kubeconfig').trim()
  if (text === '') {
    form.problem(
      'kubeconfig',
      'is required and is empty. Is the secret set, and does this event receive secrets?',
    )
    return ''
  }
  const decoded = decodeKubeconfig(text)
  if (decoded === undefined) {
    form.problem(
      'kubeconfig',
      'looks like base64 but cannot be decoded: it is incomplete, or it is something else. Store the whole file again, as text or as base64',
    )
  }
  return decoded ?? ''
}

/**
 * A kubeconfig as text, or decoded from base64, as secrets with many lines are often stored. undefined for invalid
 * base64.
 */
export function decodeKubeconfig(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/=\s]+$/.test(text)) return text
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
