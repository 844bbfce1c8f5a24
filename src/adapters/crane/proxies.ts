import { mayFallBack } from '../../domain/crane/plain-http.ts'
import { chooseProxy } from '../http/proxy.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Proxies = Readonly<Record<'HTTP_PROXY' | 'HTTPS_PROXY' | 'NO_PROXY', string | undefined>>

/**
 * A proxy for what must not leave the machine: nothing can listen on port 0, so a connection fails at once. Go sends
 * nothing for this machine itself through a proxy.
 */
const NOWHERE = 'http://127.0.0.1:0'

/** Metadata services of clouds, which give credentials to helpers of crane over plain HTTP, to this machine only. */
const METADATA = '169.254.0.0/16,fd00:ec2::254,metadata.google.internal'

/** Proxies with which crane reaches nothing but the gateway. */
export const GATEWAY_PROXIES: Proxies = { HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, NO_PROXY: undefined }

/**
 * Proxies with which a source is read only over TLS, except from a registry on this machine. A proxy of the user for
 * plain HTTP is left out too: what it would carry is a password in clear text.
 *
 * @param host `host[:port]` of the registry. Its token service and its blobs may be elsewhere.
 * @param plainProxy the way to a registry that may be read over plain HTTP; it leads nowhere else.
 */
export function sourceProxies(
  host: string,
  {
    environment,
    plainProxy = NOWHERE,
  }: { readonly environment: Environment; readonly plainProxy?: string | undefined },
): Proxies {
  const httpsProxy = environment['HTTPS_PROXY'] || environment['https_proxy'] || undefined
  const noProxy = environment['NO_PROXY'] || environment['no_proxy'] || undefined
  // Names of this machine (RFC 6761) that Go does not treat as such.
  const near = /\.localhost(:\d+)?$/i.test(host) ? `${METADATA},${host}` : METADATA
  // NO_PROXY makes no difference between the schemes, and would open the way for plain HTTP as well.
  if (httpsProxy === undefined || (mayFallBack(host) && isDirect(host, environment))) {
    return { HTTP_PROXY: plainProxy, HTTPS_PROXY: undefined, NO_PROXY: near }
  }
  return {
    HTTP_PROXY: plainProxy,
    HTTPS_PROXY: httpsProxy,
    NO_PROXY: noProxy === undefined ? near : `${noProxy},${near}`,
  }
}

function isDirect(host: string, environment: Environment): boolean {
  try {
    return chooseProxy(new URL(`https://${host}`), environment) === undefined
  } catch {
    // A kind of proxy that crane knows and this process does not.
    return false
  }
}
