import { assertNever } from '../../errors.ts'
import { type CertificateInfo, coversHost } from '../../kubernetes/certificate.ts'
import { formatDay } from '../../text/format.ts'
import { shortLine } from '../../text/one-line.ts'
import { formatNames } from './certificate.ts'

/** The result of one ping. All texts are foreign. */
export type PingResult =
  | { readonly kind: 'harbor' }
  /** Not Harbor's answer: from an ingress without a route or a ready pod, or from another server. */
  | { readonly kind: 'answer'; readonly status: number; readonly text: string }
  | { readonly kind: 'no-answer'; readonly reason: string }
  | {
      readonly kind: 'certificate'
      /** The error code of OpenSSL or Node. */
      readonly code: string
      /** undefined when it could not be read. */
      readonly shown: CertificateInfo | undefined
    }

export type ReachabilityJudgement =
  | { readonly kind: 'reached' }
  /** May pass: right after an install the ingress is not fully configured yet. */
  | { readonly kind: 'wait'; readonly seen: string; readonly advice: string }
  /** Waiting changes nothing. */
  | { readonly kind: 'stop'; readonly message: string }

/**
 * What a ping means right after an install. An ingress controller's default certificate is recognised by its names: it
 * is not for Harbor's host.
 */
export function judgeReachability(
  result: PingResult,
  options: {
    readonly externalUrl: string
    /** Whether the user gave a CA certificate. */
    readonly hasCaCertificate: boolean
  },
): ReachabilityJudgement {
  const { hostname } = new URL(options.externalUrl)
  switch (result.kind) {
    case 'harbor':
      return { kind: 'reached' }
    case 'no-answer':
      return {
        kind: 'wait',
        seen: result.reason,
        advice: 'Check the Service of the ingress controller and its pods',
      }
    case 'answer':
      return judgeAnswer(result, options.externalUrl)
    case 'certificate':
      return judgeShown(result, { ...options, hostname })
    default:
      return assertNever(result)
  }
}

function judgeAnswer(
  { status, text }: Extract<PingResult, { kind: 'answer' }>,
  externalUrl: string,
): ReachabilityJudgement {
  const path = `${externalUrl}/api/v2.0/ping`
  if (status === 404) {
    return {
      kind: 'wait',
      seen: `${path} answers 404: the ingress has no route for it yet`,
      advice: 'Check the Ingress and its events (kubectl describe ingress): has its controller admitted it?',
    }
  }
  if (status >= 400) {
    return {
      kind: 'wait',
      seen: `${path} answers ${status}: the ingress gets no answer from Harbor yet`,
      advice: 'Check the pods of harbor-core and the log of the ingress controller',
    }
  }
  const found = text === '' ? 'nothing' : `"${shortLine(text.slice(0, 80))}"`
  return {
    kind: 'wait',
    seen: `${path} does not answer like Harbor: expected "Pong", got ${found}`,
    advice: 'Another server answers at that address',
  }
}

function judgeShown(
  { code, shown }: Extract<PingResult, { kind: 'certificate' }>,
  options: { readonly hostname: string; readonly externalUrl: string; readonly hasCaCertificate: boolean },
): ReachabilityJudgement {
  const { hostname, externalUrl } = options
  if (shown === undefined) {
    return {
      kind: 'wait',
      seen: `${externalUrl} presents a certificate that is not accepted (${code})`,
      advice: 'Check the Secret that the Ingress names under tls',
    }
  }
  const issuer = shortLine(shown.issuer) || 'an issuer without a name'
  if (!coversHost(shown.names, hostname)) {
    return {
      kind: 'wait',
      seen: `${externalUrl} presents a certificate for ${formatNames(shown.names)}, signed by ${issuer}, and not for ${hostname}: the ingress does not use the certificate in Harbor's Secret yet`,
      advice:
        'Check the Secret that the Ingress names under tls and the events of the Ingress: controllers present their default certificate while they cannot read it',
    }
  }
  return { kind: 'stop', message: describeRefusal({ code, shown, issuer }, options) }
}

/** For a certificate of Harbor's host, which no reload of the ingress changes. */
function describeRefusal(
  found: { readonly code: string; readonly shown: CertificateInfo; readonly issuer: string },
  options: { readonly externalUrl: string; readonly hasCaCertificate: boolean },
): string {
  const { code, shown, issuer } = found
  const { externalUrl } = options
  if (code === 'CERT_HAS_EXPIRED') {
    return `The certificate of ${externalUrl} expired on ${formatDay(shown.notAfter)}. Put a new one into its Secret. cert-manager renews only certificates that it issued`
  }
  if (code === 'CERT_NOT_YET_VALID') {
    return `The certificate of ${externalUrl} is not valid before ${formatDay(shown.notBefore)}. Check the clocks of the runner and of the issuer`
  }
  return options.hasCaCertificate
    ? `The certificate of ${externalUrl} is signed by ${issuer}, which is not the authority in "ca-certificate" (${code}). Set "ca-certificate" to that authority, with all intermediate certificates`
    : `The certificate of ${externalUrl} is signed by ${issuer}, which the runner does not trust (${code}). Set "ca-certificate" to that authority`
}
