import { describe, expect, it } from 'vitest'
import { readWebhook } from '../../../../src/inputs/watch/webhook.ts'
import { formOf, problemsOf } from '../../../support/forms.ts'

const ADDRESS = 'https://hooks.example.com/services/T0/B0/the-secret?sig=abc'

function read(inputs: Readonly<Record<string, string>>) {
  const form = formOf('recheck-images', { 'previous-report': 'last', ...inputs })
  const masked: string[] = []
  const webhook = readWebhook({ form, mask: (secret) => void masked.push(secret) })
  return { webhook, masked, problems: problemsOf(form) }
}

describe('webhook-url', () => {
  it('is optional', () => {
    expect(read({})).toEqual({ webhook: undefined, masked: [], problems: [] })
  })

  it('is masked as it was given, and so is what is secret in it', () => {
    const { webhook, masked, problems } = read({ 'webhook-url': ` ${ADDRESS}\n`, 'webhook-format': 'slack' })
    expect(problems).toEqual([])
    expect(webhook).toEqual({ address: ADDRESS, format: 'slack' })
    expect(masked).toEqual([` ${ADDRESS}\n`, ADDRESS, '/services/T0/B0/the-secret?sig=abc'])
  })

  it.each([
    'http://10.1.2.3/hook',
    'http://192.168.0.7:8080/hook',
    'http://hooks.local/hook',
    'http://127.0.0.1:8080/hook',
  ])('may be plain HTTP on a private network and on this machine: %s', (address) => {
    expect(read({ 'webhook-url': address }).problems).toEqual([])
  })

  it.each([
    ['http://hooks.example.com/the-secret', 'is not an https address'],
    ['http://10.example.com/the-secret', 'is not an https address'],
    ['ftp://hooks.example.com/the-secret', 'is not an https address'],
    ['the-secret', 'is not an https address'],
    ['https://user:the-secret@hooks.example.com/', 'has a name or a password before the host'],
  ])('%s is refused, masked and not quoted', (address, problem) => {
    const { problems, masked } = read({ 'webhook-url': address })
    expect(problems).toEqual([expect.stringContaining(`webhook-url: ${problem}`)])
    expect(problems.join()).not.toContain('the-secret')
    expect(masked).toContain(address)
  })

  it('needs something to compare with', () => {
    const { problems } = read({ 'webhook-url': ADDRESS, 'previous-report': '' })
    expect(problems).toEqual([expect.stringContaining('webhook-url: needs previous-report')])
  })
})
