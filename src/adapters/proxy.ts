import { BlockList, isIP } from 'node:net'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy for an address, by the rules of Go's net/http, so that this process and crane take the same way:
 * HTTP_PROXY or HTTPS_PROXY by the scheme of the address, none for this machine and for what NO_PROXY names
 * (`*`, IP addresses and networks; a name means itself and everything below it, one that begins with a dot only
 * what is below; each may end in `:port`). Names of variables may be in lower case.
 *
 * @returns undefined for a direct connection.
 */
export function chooseProxy(target: URL, environment: Environment): string | undefined {
  const variable = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const proxy = readVariable(variable, environment)
  if (proxy === '') return undefined
  const host = target.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  const port = target.port || (target.protocol === 'https:' ? '443' : '80')
  if (isThisMachine(host)) return undefined
  const entries = readVariable('NO_PROXY', environment).split(',')
  if (entries.some((entry) => isMatch(entry.trim().toLowerCase(), { host, port }))) return undefined
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

function readVariable(name: string, environment: Environment): string {
  return environment[name] || environment[name.toLowerCase()] || ''
}

function isThisMachine(host: string): boolean {
  return (
    host === 'localhost' ||
    (isIP(host) !== 0 && isInNetwork(host, isIP(host) === 6 ? '::1/128' : '127.0.0.0/8'))
  )
}

function isMatch(entry: string, target: { readonly host: string; readonly port: string }): boolean {
  if (entry === '') return false
  if (entry === '*') return true
  if (entry.includes('/')) return isInNetwork(target.host, entry)
  const [, name = entry, port] = /^(.*?)(?::(\d+))?$/.exec(isIP(entry) === 6 ? `[${entry}]` : entry) ?? []
  if (port !== undefined && port !== target.port) return false
  const plain = name.replace(/^\[|\]$/g, '').replace(/^\*(?=\.)/, '')
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
