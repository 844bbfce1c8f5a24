/** An ingress controller, by `spec.controller` of its IngressClass, and what uploads to Harbor need from it. */
export interface IngressController {
  readonly title: string
  /** Annotations needed for large layers; only those that the controller reads. */
  readonly annotations: Readonly<Record<string, string>>
  /** Further annotations needed when cert-manager issues the certificate. */
  readonly issuerAnnotations: Readonly<Record<string, string>>
  /** The annotation to name when an upload is refused as too large; '' when there is none. */
  readonly bodySizeAnnotation: string
  /** A limit that no annotation changes, for its administrator; '' for none. */
  readonly note: string
}

/** Layers take minutes to arrive and to be hashed; NGINX times out after 60 s by default. */
const UPLOAD_TIMEOUT_SECONDS = 900

/** Class names do not identify a controller (two use "nginx"); the field `spec.controller` does. */
const CONTROLLERS: Readonly<Record<string, IngressController>> = {
  'nginx.org/ingress-controller': {
    title: 'F5 NGINX Ingress Controller',
    annotations: {
      'nginx.org/client-max-body-size': '0',
      'nginx.org/proxy-read-timeout': `${UPLOAD_TIMEOUT_SECONDS}s`,
      'nginx.org/proxy-send-timeout': `${UPLOAD_TIMEOUT_SECONDS}s`,
    },
    // One Ingress owns a host there, so a separate one for an HTTP-01 challenge would be ignored: it goes into ours.
    issuerAnnotations: { 'acme.cert-manager.io/http01-edit-in-place': 'true' },
    bodySizeAnnotation: 'nginx.org/client-max-body-size: "0"',
    note: 'it buffers every upload on its own disk, and no annotation changes that; give the controller enough ephemeral storage for the largest layer',
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
    note: 'it was retired in March 2026 and gets no more security fixes; annotations that begin with nginx.org/ have no effect on it',
  },
  'traefik.io/ingress-controller': {
    title: 'Traefik',
    annotations: {},
    issuerAnnotations: {},
    bodySizeAnnotation: '',
    note: 'its entry point ends every request after 60 s (respondingTimeouts.readTimeout), uploads of large layers too; raise that value in the configuration of Traefik',
  },
}

/** A controller that is not in the table gets no annotations: a wrong one would be ignored silently. */
export function ingressController(specController: string): IngressController {
  return (
    CONTROLLERS[specController] ?? {
      title: specController,
      annotations: {},
      issuerAnnotations: {},
      bodySizeAnnotation: '',
      note: 'this controller is unknown, so no annotation for large uploads is set; if it limits request bodies, set its annotation in the values file',
    }
  )
}
