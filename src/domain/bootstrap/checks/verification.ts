import { HarborError } from '../../errors.ts'
import type { NamespaceObjects } from './readiness.ts'

/** One part of Harbor in /api/v2.0/health. */
export interface HealthComponent {
  readonly name: string
  readonly isHealthy: boolean
  /** Harbor's own words; foreign text. */
  readonly error: string
}

export interface ScannerRegistration {
  readonly name: string
  readonly isDefault: boolean
  readonly isDisabled: boolean
  /** `healthy`, `unhealthy`, or '' where Harbor does not say. */
  readonly health: string
}

/** One line of the list at the end: what was promised, and the value that was measured. */
export interface Proof {
  readonly check: string
  readonly value: string
  /** The promise does not hold for this Harbor; the value says why. */
  readonly isSkipped?: true
}

/** The sick components, each with Harbor's reason; '' when all are well. */
export function describeUnhealthy(components: readonly HealthComponent[]): string {
  if (components.length === 0) return 'Harbor lists no components'
  return components
    .filter(({ isHealthy }) => !isHealthy)
    .map(({ name, error }) => (error === '' ? name : `${name} (${error})`))
    .join(', ')
}

/**
 * The pods of the release that are ready, of those that its workloads ask for, and the bound ones of the claims that
 * these pods mount. What else is in the namespace does not count: other releases, claims that nothing mounts any more.
 *
 * @throws HarborError when one is not as it shall be.
 */
export function proveAllReady({ workloads, pods, claims }: NamespaceObjects): readonly Proof[] {
  if (workloads.length === 0) {
    throw new HarborError('The namespace has no Deployment of this release; is "release-name" right?')
  }
  const old = workloads.find(({ isCurrent }) => !isCurrent)
  if (old !== undefined) {
    throw new HarborError(
      `${old.kind} ${old.name} does not have all pods of its newest revision, or still has old ones; ${INSTALL_SAYS_WHY}`,
    )
  }
  const components = new Set(workloads.map(({ component }) => component))
  const own = pods.filter((pod) => components.has(pod.component) && !pod.isTerminating)
  const wanted = workloads.reduce((sum, { replicas }) => sum + replicas, 0)
  const ready = own.filter(({ isReady }) => isReady)
  if (ready.length !== wanted) {
    const others = own.filter(({ isReady }) => !isReady)
    throw new HarborError(
      `Pods ready: ${ready.length} of ${wanted}${listNames(others.map(({ name }) => name))}; ${INSTALL_SAYS_WHY}`,
    )
  }
  const mounted = [...new Set(own.flatMap((pod) => pod.claims))].toSorted()
  const bound = claims.filter(({ name, phase }) => mounted.includes(name) && phase === 'Bound')
  if (bound.length !== mounted.length) {
    const others = mounted.filter((name) => !bound.some((claim) => claim.name === name))
    throw new HarborError(
      `Claims bound: ${bound.length} of ${mounted.length}${listNames(others)}; ${INSTALL_SAYS_WHY}`,
    )
  }
  const classes = [...new Set(bound.map(({ storageClass }) => storageClass || 'no class'))].toSorted()
  const where = classes.length === 0 ? '' : ` on ${classes.join(', ')}`
  return [
    { check: 'Pods ready', value: `${ready.length} of ${wanted}` },
    { check: 'Claims bound', value: `${bound.length} of ${mounted.length}${where}` },
  ]
}

const INSTALL_SAYS_WHY = 'run install-harbor, which says why'

/** ` (not: harbor-core-1, …)`; '' for none. */
function listNames(missing: readonly string[]): string {
  return missing.length === 0 ? '' : ` (not: ${missing.join(', ')})`
}

/**
 * Where clients are told to log in has to be where they reach Harbor.
 *
 * @throws HarborError otherwise: every login would go wrong.
 */
export function requireRealm(realm: string, externalUrl: string): void {
  const expected = `${externalUrl}/service/token`
  if (realm === expected) return
  if (realm === '') {
    throw new HarborError(
      `${externalUrl}/v2/ does not ask for a login as Harbor does. Does the Ingress lead /v2/ to harbor-core?`,
    )
  }
  throw new HarborError(
    `Harbor tells clients to log in at ${realm}, but it is reached at ${externalUrl}. Set "external-url" of install-harbor to the address that clients use, and run it again`,
  )
}

/** @throws HarborError that says what is wrong with Trivy. */
export function requireScanner(scanners: readonly ScannerRegistration[]): ScannerRegistration {
  const trivy = scanners.find(({ name }) => name === 'Trivy')
  const present = scanners.map(({ name }) => name).join(', ') || 'none'
  if (trivy === undefined) {
    throw new HarborError(
      `Harbor has no scanner called Trivy (registered: ${present}). harbor-core registers it when it starts and trivy is enabled in the chart; restart harbor-core`,
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
    throw new HarborError(`The scanner Trivy is ${trivy.health}; look at the log of harbor-trivy-0`)
  }
  return trivy
}

/** `Trivy, healthy`, as far as Harbor tells. */
export function formatScanner({ name, health }: ScannerRegistration): string {
  return health === '' ? name : `${name}, ${health}`
}

/**
 * `200, text/html at http://…/`.
 *
 * @throws HarborError when it is not a page: somebody else serves it.
 */
export function requireUiPage(
  ui: { readonly status: number; readonly contentType: string; readonly isPage: boolean },
  externalUrl: string,
): string {
  const measured = `${ui.status}, ${ui.contentType || 'no content type'}`
  if (ui.isPage) return `${measured} at ${externalUrl}/`
  throw new HarborError(
    `${externalUrl}/ is not the UI of Harbor (${measured}, not a page); look at the Ingress path /`,
  )
}

/** What to say when the ingress refuses a layer. */
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
    return `the ingress gave up on a layer of ${options.size} (${status}); raise its read timeout`
  }
  return `a layer of ${options.size} was refused (${status})`
}
