import { BlockList, isIP } from 'node:net'
import { UserError } from '../../domain/errors.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A proxy, with a description without its password. */
export interface ProxyChoice {
  /** May hold a user name and a password: never printed. */
  readonly url: string
  /** The variable that names it. */
  readonly variable: string
  /** `the proxy http://proxy.example:3128 of HTTP_PROXY` */
  readonly description: string
}

/**
 * The proxy for an address, by the rules of Go's net/http, so that this process and crane use the same proxy:
 * HTTP_PROXY or HTTPS_PROXY by the scheme of the address, none for this machine and for the hosts in NO_PROXY
 * (`*`, IP addresses and networks; a name matches itself and its subdomains, one that begins with a dot only
 * subdomains; each may end in `:port`). Names of variables may be in lower case.
 *
 * @returns undefined for a direct connection.
 * @throws UserError when the variable for the address has no usable proxy.
 */
export function chooseProxy(target: URL, environment: Environment): ProxyChoice | undefined {
  const variable = findVariable(target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY', environment)
  if (variable === undefined) return undefined
  const host = withoutBrackets(target.hostname).toLowerCase()
  const port = target.port || (target.protocol === 'https:' ? '443' : '80')
  if (isThisMachine(host)) return undefined
  const noProxy = findVariable('NO_PROXY', environment)
  const entries = noProxy === undefined ? [] : (environment[noProxy] ?? '').split(',')
  if (entries.some((entry) => isMatch(entry.trim().toLowerCase(), { host, port }))) return undefined
  return readProxy(variable, { value: environment[variable] ?? '', host })
}

/** Quotes only the scheme: the rest may hold a password. */
function readProxy(
  variable: string,
  options: { readonly value: string; readonly host: string },
): ProxyChoice {
  const { value, host } = options
  const url = value.includes('://') ? value : `http://${value}`
  const [scheme = ''] = url.split('://')
  const advice = `Set it to http://host:port, or name ${host} in NO_PROXY`
  if (!/^https?$/i.test(scheme)) {
    throw new UserError(
      `the variable ${variable} of the runner begins with ${scheme}://, and only HTTP proxies are supported. ${advice}`,
    )
  }
  if (!URL.canParse(url)) {
    throw new UserError(`the variable ${variable} of the runner is not the URL of a proxy. ${advice}`)
  }
  const { origin, username, password } = new URL(url)
  if (!isDecodable(username + password)) {
    throw new UserError(
      `the variable ${variable} of the runner has a percent sign in its user name or password that is not an escape; write it as %25`,
    )
  }
  return { url, variable, description: `the proxy ${origin} of ${variable}` }
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** The spelling of the variable in the environment; undefined when it is not set or empty. */
function findVariable(name: string, environment: Environment): string | undefined {
  return [name, name.toLowerCase()].find((spelling) => (environment[spelling] ?? '') !== '')
}

function isThisMachine(host: string): boolean {
  return (
    host === 'localhost' ||
    (isIP(host) !== 0 && isInNetwork(host, isIP(host) === 6 ? '::1/128' : '127.0.0.0/8'))
  )
}

/** An IPv6 address as it is without a port behind it; other hosts as they are. */
export function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '')
}

function isMatch(entry: string, target: { readonly host: string; readonly port: string }): boolean {
  if (entry === '') return false
  if (entry === '*') return true
  if (entry.includes('/')) return isInNetwork(target.host, entry)
  const [, name = entry, port] = /^(.*?)(?::(\d+))?$/.exec(isIP(entry) === 6 ? `[${entry}]` : entry) ?? []
  if (port !== undefined && port !== target.port) return false
  const plain = withoutBrackets(name).replace(/^\*(?=\.)/, '')
  if (plain.startsWith('.')) return target.host.endsWith(plain)
  return target.host === plain || (isIP(plain) === 0 && target.host.endsWith(`.${plain}`))
}

function isInNetwork(host: string, network: string): boolean {
  const [address = '', prefix = ''] = network.split('/')
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (isIP(address) === 0 || isIP(host) !== isIP(address) || !/^\d+$/.test(prefix)) return false
  if (Number(prefix) > (family === 'ipv6' ? 128 : 32)) return false
  const list = new BlockList()
  list.addSubnet(address, Number(prefix), family)
  return list.check(host, family)
}

/** ` through the proxy …`; '' without one. */
export function through(proxy: ProxyChoice | undefined): string {
  return proxy === undefined ? '' : ` through ${proxy.description}`
}
