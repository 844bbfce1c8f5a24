import { assertNever } from '../../errors.ts'
import { type CertificateInfo, coversHost } from '../../kubernetes/certificate.ts'
import { oneLine } from '../../text/one-line.ts'
import { formatDay, formatNames } from './certificate.ts'

/** What came of one ping at Harbor's door. All texts are foreign. */
export type PingResult =
  | { readonly kind: 'harbor' }
  /** Somebody answers in its place: an ingress without a route or a pod, or another server. */
  | { readonly kind: 'answer'; readonly status: number; readonly text: string }
  | { readonly kind: 'no-answer'; readonly reason: string }
  | {
      readonly kind: 'certificate'
      /** OpenSSL's or Node's name for what is wrong with it. */
      readonly code: string
      /** undefined when it could not be seen. */
      readonly shown: CertificateInfo | undefined
    }

export type ReachabilityJudgement =
  | { readonly kind: 'reached' }
  /** May mend itself: right after an install the ingress does not have everything yet. */
  | { readonly kind: 'wait'; readonly seen: string; readonly advice: string }
  /** Waiting changes nothing. */
  | { readonly kind: 'stop'; readonly message: string }

/**
 * What a ping means for a Harbor that was installed a moment ago. The certificate of an ingress controller's own is
 * told by its names: it is not for Harbor's host.
 */
export function judgeReachability(
  result: PingResult,
  options: {
    readonly externalUrl: string
    /** Whether the user gave an authority. */
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
        advice: 'Look at the Service of the ingress controller and at its pods',
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
      advice: 'Look at the Ingress and its events (kubectl describe ingress): has its controller taken it?',
    }
  }
  if (status >= 400) {
    return {
      kind: 'wait',
      seen: `${path} answers ${status}: the ingress gets no answer from Harbor yet`,
      advice: 'Look at the pods of harbor-core and at the log of the ingress controller',
    }
  }
  const found = text === '' ? 'nothing' : `"${oneLine(text.slice(0, 80))}"`
  return {
    kind: 'wait',
    seen: `${path} does not answer as Harbor does: not "Pong", but ${found}`,
    advice: 'Another server has that address',
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
      seen: `${externalUrl} shows a certificate that is not accepted (${code})`,
      advice: 'Look at the Secret that the Ingress names under tls',
    }
  }
  const issuer = oneLine(shown.issuer) || 'an authority without a name'
  if (!coversHost(shown.names, hostname)) {
    return {
      kind: 'wait',
      seen: `${externalUrl} shows a certificate for ${formatNames(shown.names)}, signed by ${issuer}, and not one for ${hostname}: the ingress does not use the one in Harbor's Secret yet`,
      advice:
        'Look at the Secret that the Ingress names under tls and at the events of the Ingress: controllers show one of their own as long as they cannot read it',
    }
  }
  return { kind: 'stop', message: describeRefusal({ code, shown, issuer }, options) }
}

/** Of a certificate that is for Harbor: no reload of the ingress makes it better. */
function describeRefusal(
  found: { readonly code: string; readonly shown: CertificateInfo; readonly issuer: string },
  options: { readonly externalUrl: string; readonly hasCaCertificate: boolean },
): string {
  const { code, shown, issuer } = found
  const { externalUrl } = options
  if (code === 'CERT_HAS_EXPIRED') {
    return `The certificate of ${externalUrl} expired on ${formatDay(shown.notAfter)}. Put a new one into its Secret; cert-manager would have renewed one that it made`
  }
  if (code === 'CERT_NOT_YET_VALID') {
    return `The certificate of ${externalUrl} is not valid before ${formatDay(shown.notBefore)}. Check the clocks of the runner and of whoever signed it`
  }
  return options.hasCaCertificate
    ? `The certificate of ${externalUrl} is signed by ${issuer}, which is not the authority in "ca-certificate" (${code}). Give that one there, with whatever stands between the two`
    : `The certificate of ${externalUrl} is signed by ${issuer}, which the runner does not know (${code}). Give the authority in "ca-certificate"`
}
