/**
 * Whether a host is this machine: localhost or a loopback address, as Go has it, which sends nothing there through a proxy
 * (net/http, useProxy).
 *
 * @param host without a port, in small letters; an address of IPv6 in brackets.
 */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)
}
