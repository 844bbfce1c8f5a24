import { HarborError } from '../errors.ts'

/** One part of Harbor in /api/v2.0/health. */
export interface HealthComponent {
  readonly name: string
  readonly isHealthy: boolean
  /** Harbor's own words; foreign text. */
  readonly error: string
}

export interface ScannerFacts {
  readonly name: string
  readonly isDefault: boolean
  readonly isDisabled: boolean
  /** `healthy`, `unhealthy`, or '' where Harbor does not say. */
  readonly health: string
}

/** One line of the list at the end: what was promised, and the value that was measured. */
export interface Proof {
  readonly claim: string
  readonly value: string
}

/** The sick components, each with Harbor's reason; '' when all are well. */
export function describeSickness(components: readonly HealthComponent[]): string {
  if (components.length === 0) return 'Harbor lists no components'
  return components
    .filter(({ isHealthy }) => !isHealthy)
    .map(({ name, error }) => (error === '' ? name : `${name} (${error})`))
    .join(', ')
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
export function requireScanner(scanners: readonly ScannerFacts[]): ScannerFacts {
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

/** What to say when the ingress refuses a layer. */
export function explainRefusedBlob(
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
