import { describe, expect, it } from 'vitest'
import { githubServices, parseServiceUrl } from '../../../../src/domain/attestation/services.ts'
import { errorMessage } from '../../../../src/domain/errors.ts'

describe('the services of a server', () => {
  it.each([
    ['https://github.com', 'https://fulcio.githubapp.com', 'https://timestamp.githubapp.com'],
    ['https://octo.ghe.com', 'https://fulcio.octo.ghe.com', 'https://timestamp.octo.ghe.com'],
  ])('are those that GitHub has: %s', (server, authority, timestamps) => {
    expect(githubServices(server)).toEqual({ authority, timestamps })
  })

  it.each([
    'https://github.example.com',
    'https://ghe.com',
    'https://evil.com/octo.ghe.com',
    'https://a.b.ghe.com.evil.example',
    'http://github.com',
    'not a URL',
  ])('are none elsewhere: %s', (server) => {
    expect(githubServices(server)).toBeUndefined()
  })
})

describe('the address of a service', () => {
  it.each([
    ['https://fulcio.example.com', 'https://fulcio.example.com'],
    ['https://fulcio.example.com/', 'https://fulcio.example.com'],
    ['https://tsa.example.com/api/v1/timestamp', 'https://tsa.example.com/api/v1/timestamp'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:8080/', 'http://localhost:8080'],
  ])('is %s', (text, url) => {
    expect(parseServiceUrl(text)).toBe(url)
  })

  it.each([
    ['fulcio.example.com', 'is not an address'],
    ['http://fulcio.example.com', 'must be encrypted'],
    ['http://127.0.0.1.example.com', 'must be encrypted'],
    ['ftp://fulcio.example.com', 'must be encrypted'],
    ['https://user:hunter22@fulcio.example.com', 'has a user name or a password'],
    ['https://fulcio.example.com/?token=1', 'has a query'],
    ['https://fulcio.example.com/#part', 'has a query or a fragment'],
  ])('is refused: %s', (text, reason) => {
    let message = ''
    try {
      parseServiceUrl(text)
    } catch (error) {
      message = errorMessage(error)
    }
    expect(message).toContain(reason)
    expect(message).not.toContain('hunter22')
  })
})
