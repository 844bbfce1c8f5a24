import { describe, expect, it } from 'vitest'
import { readConnection, readRobotEnd } from '../../../src/inputs/connection.ts'
import type { InputFiles, OutputFiles } from '../../../src/inputs/form.ts'
import { readImage } from '../../../src/inputs/image.ts'
import { readGate, readWaiting } from '../../../src/inputs/scan.ts'
import type { ImageStager } from '../../../src/ports/image-stager.ts'
import { formOf, problemsOf } from '../../support/forms.ts'

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'

/** What OpenSSL and Go read: lines of 64 characters, the last one shorter. */
const LINES = `-----BEGIN CERTIFICATE-----\n${'A'.repeat(64)}\n${'B'.repeat(10)}==\n-----END CERTIFICATE-----\n`

const KEY = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n'

const FILES: InputFiles & OutputFiles = {
  exists: async (path) => path === 'ca.pem',
  readText: async (path) => {
    if (path === 'ca.pem') return PEM
    if (path === 'key.pem') return KEY
    if (path === 'one-line.pem') return LINES.replaceAll('\n', ' ')
    throw new Error('it is not there')
  },
  requireWritablePath: async (path) => {
    if (path === 'full/file') throw new Error('it is a directory')
  },
}

async function refuse({ path }: { readonly path: string }): Promise<never> {
  throw new Error(`"${path}" does not exist`)
}

/** A stager of a disk with nothing on it but an empty directory. */
const STAGER: ImageStager = {
  isPath: async (path) => path === 'build/',
  recognise: (path) => refuse({ path }),
  check: refuse,
  stage: refuse,
}

const GOOD = {
  'harbor-url': 'https://harbor.example.com',
  'robot-name': 'robot$library+ci',
  'robot-token': 'a-robot-secret',
  image: 'ghcr.io/org/app:1',
  repository: 'library/app',
}

type Inputs = Readonly<Record<string, string>>

const open = (inputs: Inputs) => formOf('push-and-scan', { ...GOOD, ...inputs })

async function connectionOf(inputs: Inputs) {
  const form = open(inputs)
  const connection = await readConnection(form, FILES)
  return { connection, problems: problemsOf(form) }
}

describe('harbor-url', () => {
  it.each([
    ['https://harbor.example.com', 'https://harbor.example.com', 'harbor.example.com', false],
    ['https://harbor.example.com/', 'https://harbor.example.com', 'harbor.example.com', false],
    [
      'http://harbor.10.0.0.200.nip.io//',
      'http://harbor.10.0.0.200.nip.io',
      'harbor.10.0.0.200.nip.io',
      true,
    ],
    ['HTTP://Harbor.Example.COM:8080', 'http://harbor.example.com:8080', 'harbor.example.com:8080', true],
    ['https://harbor.example.com:443', 'https://harbor.example.com', 'harbor.example.com', false],
    ['http://harbor', 'http://harbor', 'harbor:80', true],
    ['https://harbor', 'https://harbor', 'harbor:443', false],
    ['http://[fd00::1]:8080', 'http://[fd00::1]:8080', '[fd00::1]:8080', true],
  ])('%s', async (text, url, host, isPlainHttp) => {
    const { connection, problems } = await connectionOf({ 'harbor-url': text })
    expect(problems).toEqual([])
    expect(connection).toMatchObject({ url, host, isPlainHttp })
  })

  it.each([
    ['', 'is required'],
    ['harbor.example.com', 'is not a URL'],
    ['harbor.example.com:8080', 'has no scheme'],
    ['ftp://harbor.example.com', 'starts with ftp://'],
    ['https://', 'is not a URL'],
    [
      'https://harbor.example.com/harbor',
      'has a path; give only scheme, host and port: https://harbor.example.com',
    ],
    ['https://harbor.example.com/?a=b', 'has a path'],
    ['https://harbor.example.com/#/login', 'has a path'],
    ['https://harbor.example.com:99999', 'is not a URL'],
  ])('%j is refused', async (text, expected) => {
    const { problems } = await connectionOf({ 'harbor-url': text })
    expect(problems).toEqual([expect.stringContaining(expected)])
  })

  it.each([
    'https://robot:hunter22@harbor.example.com',
    'https://hunter22@harbor.example.com',
    'ftp://robot:hunter22@harbor.example.com',
    'https://robot:hunter22@',
    'robot:hunter22@harbor.example.com',
    'https://robot:hunter22@harbor.example.com:99999/x',
  ])('with credentials is refused, and they are not shown: %s', async (text) => {
    const { problems } = await connectionOf({ 'harbor-url': text })
    expect(problems).toEqual([expect.stringContaining('"robot-name" and "robot-token"')])
    expect(problems[0]).not.toContain('hunter22')
  })
})

describe('robot-name and robot-token', () => {
  it.each([
    [{ 'robot-name': '' }, 'robot-name: is required'],
    [{ 'robot-name': 'robot$a:b' }, 'space or a colon'],
    [{ 'robot-name': 'robot $a' }, 'space or a colon'],
    [{ 'robot-token': '' }, 'Is the secret set'],
    [{ 'robot-token': ' \n' }, 'Is the secret set'],
    [{ 'robot-token': 'hunter22\n' }, 'contains a line break'],
    [{ 'robot-token': 'hunt\r\ner22' }, 'contains a line break'],
    [{ 'robot-token': ' hunter22' }, 'begins or ends with a space'],
    [{ 'robot-token': 'hunter\u000722' }, 'control character'],
    [{ 'robot-token': 'abc' }, 'is shorter than 4'],
  ])('%j is refused, and the token is not shown', async (inputs, expected) => {
    const { problems } = await connectionOf(inputs)
    expect(problems).toEqual([expect.stringContaining(expected)])
    expect(problems[0]).not.toMatch(/hunt|abc/)
  })

  it('are kept exactly', async () => {
    const { connection } = await connectionOf({ 'robot-token': 'a b$c"d\\' })
    expect(connection.credentials).toEqual({ kind: 'basic', user: 'robot$library+ci', secret: 'a b$c"d\\' })
  })
})

describe('ca-certificate and tls-verify', () => {
  it.each([
    ['text', PEM],
    ['a file', 'ca.pem'],
  ])('as %s', async (_, text) => {
    const { connection, problems } = await connectionOf({ 'ca-certificate': text })
    expect(problems).toEqual([])
    expect(connection.caCertificate).toContain('BEGIN CERTIFICATE')
  })

  it.each([
    ['spaces in the place of line breaks', LINES.replaceAll('\n', ' '), LINES],
    ['no line breaks at all', LINES.replaceAll('\n', ''), LINES],
    ['a file in one line', 'one-line.pem', LINES],
    ['two certificates in one line', (LINES + LINES).replaceAll('\n', ' '), LINES + LINES],
  ])('with %s get the lines of PEM', async (_, text, expected) => {
    const { connection, problems } = await connectionOf({ 'ca-certificate': text })
    expect(problems).toEqual([])
    expect(connection.caCertificate).toBe(expected)
  })

  it.each([
    ['no certificate in the file', { 'ca-certificate': 'key.pem' }, 'holds no PEM certificate'],
    [
      'no file',
      { 'ca-certificate': 'nope.pem' },
      'is neither PEM text nor the path of a file that can be read: it is not there',
    ],
    ['a private key', { 'ca-certificate': KEY }, 'is not a certificate in PEM form'],
    ['half a certificate', { 'ca-certificate': PEM.slice(0, 40) }, 'is not a certificate in PEM form'],
    [
      'plain HTTP',
      { 'ca-certificate': PEM, 'harbor-url': 'http://h.example' },
      'has no effect with an http:// address',
    ],
    ['an invalid flag', { 'tls-verify': 'no' }, 'Valid values: true, false'],
  ])('%s is refused', async (_, inputs, expected) => {
    const { problems } = await connectionOf(inputs)
    expect(problems).toEqual([expect.stringContaining(expected)])
    expect(problems[0]).not.toContain('c2VjcmV0')
  })

  it('verify unless disabled', async () => {
    expect((await connectionOf({})).connection.tlsVerify).toBe(true)
    expect((await connectionOf({ 'tls-verify': 'false' })).connection.tlsVerify).toBe(false)
  })
})

it('everything that is wrong is reported at once, by the name of its input', async () => {
  const form = open({
    'harbor-url': 'ftp://h',
    'robot-token': '',
    image: 'A',
    repository: 'app',
    tags: '!',
    'fail-on': 'hgih',
    'scan-timeout': '0s',
  })
  const registry = await readConnection(form, FILES)
  await readImage(form, { stager: STAGER, registry })
  readGate(form)
  readWaiting(form)
  expect(problemsOf(form).map((problem) => problem.split(':')[0])).toEqual([
    'harbor-url',
    'robot-token',
    'repository',
    'image',
    'tags',
    'fail-on',
    'scan-timeout',
  ])
})

describe('robot-ends', () => {
  const readEnd = (text: string) => {
    const form = formOf('login', { 'robot-ends': text })
    return { endsAt: readRobotEnd(form), problems: problemsOf(form) }
  }

  it.each([
    ['', undefined],
    ['never', undefined],
    ['2027-02-28', Date.parse('2027-02-28T00:00:00Z')],
  ])('"%s" is read', (text, endsAt) => {
    expect(readEnd(text)).toEqual({ endsAt, problems: [] })
  })

  it.each(['2027-02-30', '28.02.2027', '2027-2-28', 'soon', '1803772800'])('"%s" is refused', (text) => {
    expect(readEnd(text)).toEqual({
      endsAt: undefined,
      problems: [`robot-ends: "${text}" is not a day, as in 2027-02-28, nor "never"`],
    })
  })
})
