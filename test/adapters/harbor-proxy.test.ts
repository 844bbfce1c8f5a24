import { describe, expect, it } from 'vitest'
import { chooseProxy } from '../../src/adapters/proxy.ts'

const PROXY = 'http://proxy.example:3128'

describe('a proxy is chosen as crane chooses it', () => {
  it.each([
    ['http://h.example', { HTTP_PROXY: PROXY }, PROXY],
    ['http://h.example', { http_proxy: PROXY }, PROXY],
    ['http://h.example', { HTTP_PROXY: 'proxy.example:3128' }, PROXY],
    ['http://h.example', { HTTPS_PROXY: PROXY }, undefined],
    ['https://h.example', { HTTPS_PROXY: PROXY }, PROXY],
    ['https://h.example', { HTTP_PROXY: PROXY }, undefined],
    ['https://h.example', { HTTPS_PROXY: '', https_proxy: PROXY }, PROXY],
    ['http://h.example', {}, undefined],
    ['http://localhost:8080', { HTTP_PROXY: PROXY }, undefined],
    ['http://127.0.0.9:8080', { HTTP_PROXY: PROXY }, undefined],
    ['http://[::1]:8080', { HTTP_PROXY: PROXY }, undefined],
  ])('for %s with %o', (url, environment, expected) => {
    expect(chooseProxy(new URL(url), environment)).toBe(expected)
  })

  it.each([
    ['http://h.example', '*', false],
    ['http://h.example', 'h.example', false],
    ['http://a.h.example', 'h.example', false],
    ['http://a.h.example', '.h.example', false],
    ['http://a.h.example', '*.h.example', false],
    ['http://h.example', '.h.example', true],
    ['http://xh.example', 'h.example', true],
    ['http://H.Example', ' other.example , h.EXAMPLE ', false],
    ['http://h.example:8080', 'h.example:8080', false],
    ['http://h.example:8080', 'h.example:80', true],
    ['http://h.example', 'h.example:80', false],
    ['http://harbor.10.0.0.200.nip.io', 'nip.io', false],
    ['http://10.0.0.200', '10.0.0.0/8', false],
    ['http://11.0.0.200', '10.0.0.0/8', true],
    ['http://10.0.0.200', '10.0.0.200', false],
    ['http://10.0.0.200', '10.0.0.0/99', true],
    ['http://10.0.0.200', 'fd00::/8', true],
    ['http://[fd00::1]', 'fd00::/8', false],
    ['http://[fd00::1]', 'fd00::1', false],
    ['http://[fd00::1]:8080', '[fd00::1]:8080', false],
    ['http://h.example', '', true],
    ['http://h.example', ',', true],
  ])('for %s with NO_PROXY %j: proxy %s', (url, noProxy, isProxied) => {
    const environment = { HTTP_PROXY: PROXY, no_proxy: noProxy }
    expect(chooseProxy(new URL(url), environment)).toBe(isProxied ? PROXY : undefined)
  })
})
