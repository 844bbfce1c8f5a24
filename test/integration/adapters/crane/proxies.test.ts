import { describe, expect, it } from 'vitest'
import { sourceProxies } from '../../../../src/adapters/crane/proxies.ts'

const NOWHERE = 'http://127.0.0.1:0'
const PROXY = 'http://proxy.example:3128'
const BOTH = { HTTP_PROXY: PROXY, HTTPS_PROXY: PROXY }

describe('a source is read over TLS alone', () => {
  it.each([
    ['nothing', {}],
    ['a proxy for plain HTTP', { HTTP_PROXY: PROXY }],
    ['exceptions for it', { http_proxy: PROXY, NO_PROXY: '*' }],
    ['both proxies, and exceptions for a private address', { ...BOTH, NO_PROXY: '10.0.0.0/8' }],
  ])('from an address that crane takes for a local one, with %s in the environment', (_, environment) => {
    const { HTTP_PROXY, HTTPS_PROXY, NO_PROXY } = sourceProxies('10.1.2.3:5000', { environment })
    expect([HTTP_PROXY, HTTPS_PROXY]).toEqual([NOWHERE, undefined])
    expect(NO_PROXY).not.toMatch(/\*|10\.0/)
  })

  it('by the way of the runner, for its token service and its blobs too', () => {
    const { HTTP_PROXY, HTTPS_PROXY, NO_PROXY } = sourceProxies('registry.example.com', {
      environment: { ...BOTH, NO_PROXY: 'blobs.example.com' },
    })
    expect([HTTP_PROXY, HTTPS_PROXY]).toEqual([NOWHERE, PROXY])
    expect(NO_PROXY).toMatch(/^blobs\.example\.com,/)
  })

  it('by a kind of proxy that crane knows and this process does not', () => {
    const socks = { HTTPS_PROXY: 'socks5://proxy.example:1080' }
    expect(sourceProxies('10.1.2.3', { environment: socks }).HTTPS_PROXY).toBe(socks.HTTPS_PROXY)
  })

  it('and credential helpers still reach the addresses where a cloud hands out credentials', () => {
    expect(sourceProxies('1.dkr.ecr.eu-west-1.amazonaws.com', { environment: {} }).NO_PROXY).toContain(
      '169.254.0.0/16',
    )
  })

  it('except from this machine: a registry of k3d has a name below localhost', () => {
    expect(sourceProxies('k3d-registry.localhost:5000', { environment: {} }).NO_PROXY).toMatch(
      /,k3d-registry\.localhost:5000$/,
    )
  })
})
