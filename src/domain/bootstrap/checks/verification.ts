import { HarborError } from '../../errors.ts'
import type { NamespaceObjects } from './readiness.ts'

/** One component of Harbor in /api/v2.0/health. */
export interface HealthComponent {
  readonly name: string
  readonly isHealthy: boolean
  /** Harbor's message; foreign text. */
  readonly error: string
}

export interface ScannerRegistration {
  readonly name: string
  readonly isDefault: boolean
  readonly isDisabled: boolean
  /** `healthy`, `unhealthy`, or '' where Harbor does not say. */
  readonly health: string
}

/** One line of the final list: what was checked, and the measured value. */
export interface Proof {
  readonly check: string
  readonly value: string
  /** Does not apply to this Harbor; the value says why. */
  readonly isSkipped?: true
}

/** The unhealthy components, each with Harbor's reason; '' when all are healthy. */
export function describeUnhealthy(components: readonly HealthComponent[]): string {
  if (components.length === 0) return 'Harbor lists no components'
  return components
    .filter(({ isHealthy }) => !isHealthy)
    .map(({ name, error }) => (error === '' ? name : `${name} (${error})`))
    .join(', ')
}

/**
 * Counts the ready pods of the release and the bound claims that they mount. Other objects of the namespace do not
 * count: other releases, claims that no pod mounts.
 *
 * @throws HarborError when a pod is not ready or a claim is not bound.
 */
export function proveAllReady({ workloads, pods, claims }: NamespaceObjects): readonly Proof[] {
  if (workloads.length === 0) {
    throw new HarborError('The namespace has no Deployment of this release. Check "release-name"')
  }
  const old = workloads.find(({ isCurrent }) => !isCurrent)
  if (old !== undefined) {
    throw new HarborError(
      `${old.kind} ${old.name} does not have all pods of its newest revision, or still has old pods; ${INSTALL_SAYS_WHY}`,
    )
  }
  const components = new Set(workloads.map(({ component }) => component))
  const own = pods.filter((pod) => components.has(pod.component) && !pod.isTerminating)
  const wanted = workloads.reduce((sum, { replicas }) => sum + replicas, 0)
  const ready = own.filter(({ isReady }) => isReady)
  if (ready.length !== wanted) {
    const others = own.filter(({ isReady }) => !isReady)
    throw new HarborError(
      `Pods ready: ${ready.length} of ${wanted}${describeMissing(others.map(({ name }) => name))}; ${INSTALL_SAYS_WHY}`,
    )
  }
  const mounted = [...new Set(own.flatMap((pod) => pod.claims))].toSorted()
  const bound = claims.filter(({ name, phase }) => mounted.includes(name) && phase === 'Bound')
  if (bound.length !== mounted.length) {
    const others = mounted.filter((name) => !bound.some((claim) => claim.name === name))
    throw new HarborError(
      `Claims bound: ${bound.length} of ${mounted.length}${describeMissing(others)}; ${INSTALL_SAYS_WHY}`,
    )
  }
  const classes = [...new Set(bound.map(({ storageClass }) => storageClass || 'no class'))].toSorted()
  const where = classes.length === 0 ? '' : ` on ${classes.join(', ')}`
  return [
    { check: 'Pods ready', value: `${ready.length} of ${wanted}` },
    { check: 'Claims bound', value: `${bound.length} of ${mounted.length}${where}` },
  ]
}

const INSTALL_SAYS_WHY = 'run install-harbor to see why'

/** ` (not: harbor-core-1, …)`; '' for none. */
function describeMissing(missing: readonly string[]): string {
  return missing.length === 0 ? '' : ` (not: ${missing.join(', ')})`
}

/**
 * The realm of the login challenge must be on the address that clients use.
 *
 * @throws HarborError otherwise: every login would fail.
 */
export function requireRealm(realm: string, externalUrl: string): void {
  const expected = `${externalUrl}/service/token`
  if (realm === expected) return
  if (realm === '') {
    throw new HarborError(
      `${externalUrl}/v2/ does not ask for a login like Harbor. Check that the Ingress routes /v2/ to harbor-core`,
    )
  }
  throw new HarborError(
    `Harbor sends clients to ${realm} to log in, but it is reached at ${externalUrl}. Set "external-url" of install-harbor to the address that clients use, and run it again`,
  )
}

/** @throws HarborError when Trivy is not the healthy default scanner. */
export function requireScanner(scanners: readonly ScannerRegistration[]): ScannerRegistration {
  const trivy = scanners.find(({ name }) => name === 'Trivy')
  const present = scanners.map(({ name }) => name).join(', ') || 'none'
  if (trivy === undefined) {
    throw new HarborError(
      `Harbor has no scanner named Trivy (registered: ${present}). harbor-core registers it at its start when trivy is enabled in the chart; restart harbor-core`,
    )
  }
  if (trivy.isDisabled)
    throw new HarborError('The scanner Trivy is disabled in Harbor; enable it under Interrogation Services')
  if (!trivy.isDefault) {
    throw new HarborError(
      'Trivy is not the default scanner of Harbor, so projects are not scanned by it; make it the default under Interrogation Services',
    )
  }
  if (trivy.health !== '' && trivy.health !== 'healthy') {
    throw new HarborError(`The scanner Trivy is ${trivy.health}; check the log of harbor-trivy-0`)
  }
  return trivy
}

/** `Trivy, healthy`; the name alone when Harbor gives no health. */
export function formatScanner({ name, health }: ScannerRegistration): string {
  return health === '' ? name : `${name}, ${health}`
}

/**
 * `200, text/html at http://…/`.
 *
 * @throws HarborError when it is not a page: another server answers.
 */
export function requireUiPage(
  ui: { readonly status: number; readonly contentType: string; readonly isPage: boolean },
  externalUrl: string,
): string {
  const measured = `${ui.status}, ${ui.contentType || 'no content type'}`
  if (ui.isPage) return `${measured} at ${externalUrl}/`
  throw new HarborError(
    `${externalUrl}/ is not the UI of Harbor (${measured}, not an HTML page); check the Ingress path /`,
  )
}

/** Why the ingress refused a layer, and what to do. */
export function describeRefusedBlob(
  status: number,
  options: { readonly size: string; readonly bodySizeAnnotation: string },
): string {
  if (status === 413) {
    const advice =
      options.bodySizeAnnotation === ''
        ? 'Raise the limit for request bodies in the ingress controller'
        : `The Ingress lacks the annotation ${options.bodySizeAnnotation}, or its controller does not read it; run install-harbor again with the right "ingress-class"`
    return `a layer of ${options.size} was refused as too large (413), so no real image can be pushed. ${advice}`
  }
  if (status === 504 || status === 408) {
    return `the ingress timed out on a layer of ${options.size} (${status}); raise its read timeout`
  }
  return `a layer of ${options.size} was refused (${status})`
}
