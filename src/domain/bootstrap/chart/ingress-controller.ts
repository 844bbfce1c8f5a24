/** A controller by `spec.controller` of its IngressClass, and what Harbor's uploads need from it. */
export interface IngressController {
  readonly title: string
  /** Annotations without which large layers fail; only those that the controller reads. */
  readonly annotations: Readonly<Record<string, string>>
  /** What it needs further when cert-manager makes the certificate. */
  readonly issuerAnnotations: Readonly<Record<string, string>>
  /** The annotation to name when an upload is refused as too large; '' when there is none. */
  readonly bodySizeAnnotation: string
  /** What the controller cannot be told by an annotation and its administrator should know; '' for nothing. */
  readonly note: string
}

/** Layers take minutes to arrive and to be hashed; NGINX gives up after 60 s on its own. */
const UPLOAD_TIMEOUT_SECONDS = 900

/** Class names say nothing (two controllers call theirs "nginx"); the field `spec.controller` does. */
const CONTROLLERS: Readonly<Record<string, IngressController>> = {
  'nginx.org/ingress-controller': {
    title: 'F5 NGINX Ingress Controller',
    annotations: {
      'nginx.org/client-max-body-size': '0',
      'nginx.org/proxy-read-timeout': `${UPLOAD_TIMEOUT_SECONDS}s`,
      'nginx.org/proxy-send-timeout': `${UPLOAD_TIMEOUT_SECONDS}s`,
    },
    // One Ingress owns a host there, so that of an HTTP-01 challenge would be ignored: it goes into ours instead.
    issuerAnnotations: { 'acme.cert-manager.io/http01-edit-in-place': 'true' },
    bodySizeAnnotation: 'nginx.org/client-max-body-size: "0"',
    note: 'it writes every upload to its own disk first and has no annotation against that; give the controller ephemeral storage for the largest layer',
  },
  'k8s.io/ingress-nginx': {
    title: 'ingress-nginx of the Kubernetes community',
    annotations: {
      'nginx.ingress.kubernetes.io/proxy-body-size': '0',
      'nginx.ingress.kubernetes.io/proxy-read-timeout': `${UPLOAD_TIMEOUT_SECONDS}`,
      'nginx.ingress.kubernetes.io/proxy-send-timeout': `${UPLOAD_TIMEOUT_SECONDS}`,
      'nginx.ingress.kubernetes.io/proxy-request-buffering': 'off',
    },
    issuerAnnotations: {},
    bodySizeAnnotation: 'nginx.ingress.kubernetes.io/proxy-body-size: "0"',
    note: 'it was retired in March 2026 and gets no more security fixes; annotations that begin with nginx.org/ have no effect there',
  },
  'traefik.io/ingress-controller': {
    title: 'Traefik',
    annotations: {},
    issuerAnnotations: {},
    bodySizeAnnotation: '',
    note: 'its entry point ends every request after 60 s (respondingTimeouts.readTimeout), large layers included; raise it in the configuration of Traefik',
  },
}

/** A controller that is not in the table gets no annotations: a wrong one would be ignored in silence. */
export function ingressController(specController: string): IngressController {
  return (
    CONTROLLERS[specController] ?? {
      title: specController,
      annotations: {},
      issuerAnnotations: {},
      bodySizeAnnotation: '',
      note: 'it is not known here, so no annotation for large uploads is set; give its own in the values file if it limits request bodies',
    }
  )
}
