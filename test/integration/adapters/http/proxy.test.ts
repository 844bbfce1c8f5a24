import { describe, expect, it } from 'vitest'
import { chooseProxy } from '../../../../src/adapters/http/proxy.ts'
import { UserError } from '../../../../src/domain/errors.ts'

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
    expect(chooseProxy(new URL(url), environment)?.url).toBe(expected)
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
    expect(chooseProxy(new URL(url), environment)?.url).toBe(isProxied ? PROXY : undefined)
  })
})

describe('a proxy is described with the variable that names it', () => {
  it.each([
    [{ HTTP_PROXY: PROXY }, 'the proxy http://proxy.example:3128 of HTTP_PROXY'],
    [{ http_proxy: 'user:hunter22@proxy.example' }, 'the proxy http://proxy.example of http_proxy'],
  ])('%o', (environment, expected) => {
    expect(chooseProxy(new URL('http://h.example'), environment)?.description).toBe(expected)
  })
})

describe('what is no HTTP proxy is refused with a sentence that shows no password', () => {
  it.each([
    ['socks5://user:hunter22@127.0.0.1:1080', 'the variable HTTPS_PROXY of the runner begins with socks5://'],
    ['http://', 'the variable HTTPS_PROXY of the runner is not the URL of a proxy'],
    ['http://user:hunter22@proxy:99999', 'is not the URL of a proxy'],
    ['user:hunter22@', 'is not the URL of a proxy'],
  ])('%s', (value, expected) => {
    const choose = (url: string) => chooseProxy(new URL(url), { HTTPS_PROXY: value })
    expect(() => choose('https://h.example')).toThrow(UserError)
    expect(() => choose('https://h.example')).toThrow(expected)
    expect(() => choose('https://h.example')).toThrow(/http:\/\/host:port, or name h\.example in NO_PROXY$/)
    expect(() => choose('https://h.example')).not.toThrow('hunter22')
    // What it does not hold for does not mind.
    expect(choose('http://h.example')).toBeUndefined()
    expect(choose('https://localhost')).toBeUndefined()
  })
})

it('a password that cannot be sent is refused without showing it', () => {
  const choose = () =>
    chooseProxy(new URL('http://h.example'), { HTTP_PROXY: 'http://user:hunter22%@proxy:1' })
  expect(choose).toThrow('the variable HTTP_PROXY of the runner has a percent sign')
  expect(choose).not.toThrow('hunter22')
})
