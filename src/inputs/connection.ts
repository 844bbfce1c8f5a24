import { type HarborAddress, type HarborConnection, registryHost } from '../domain/harbor/connection.ts'
import { formatDay } from '../domain/text/format.ts'
import type { CONNECTION } from '../metadata/inputs/connection.ts'
import { describeNoText } from './attestation/text-or-file.ts'
import type { InputFiles, InputForm } from './form.ts'

export type ConnectionName = keyof typeof CONNECTION
type AuthorityName = 'ca-certificate' | 'tls-verify'

/** Shorter secrets are refused: as a mask they would blank out unrelated parts of the log. */
const SHORTEST_TOKEN = 4

/** `harbor-url`, `robot-name`, `robot-token`, `ca-certificate`, `tls-verify`. */
export async function readConnection(
  form: InputForm<ConnectionName>,
  files: InputFiles,
): Promise<HarborConnection> {
  const address = await readAddress(form, files)
  return {
    ...address,
    credentials: { kind: 'basic', user: readRobotName(form), secret: readRobotToken(form) },
  }
}

/** Where Harbor is, without credentials: `harbor-url`, `ca-certificate`, `tls-verify`. */
export async function readAddress(
  form: InputForm<'harbor-url' | AuthorityName>,
  files: InputFiles,
): Promise<HarborAddress> {
  const url = readHarborUrl(form)
  return {
    url: url.origin,
    host: registryHost(url),
    isPlainHttp: url.protocol === 'http:',
    caCertificate: await readCaCertificate(form, { files, url }),
    tlsVerify: form.boolean('tls-verify'),
  }
}

/** The registry that `harbor-url` names, for readers of references only. */
export function readRegistry(form: InputForm<'harbor-url'>): Pick<HarborConnection, 'host' | 'isPlainHttp'> {
  const url = readHarborUrl(form)
  return { host: registryHost(url), isPlainHttp: url.protocol === 'http:' }
}

/** What a problem leaves in place of the URL; never used, because the form does not complete. */
const NO_URL = new URL('https://invalid')

function readHarborUrl(form: InputForm<'harbor-url'>): URL {
  const text = form.required('harbor-url')
  if (text === '') return NO_URL
  return form.parse('harbor-url', { text, parser: parseHarborUrl, fallback: NO_URL })
}

/** Whether something stands before an `@` where a URL has its host, also in what is no whole URL. */
function hasUserInfo(text: string): boolean {
  const at = text.indexOf('@')
  const before = text.slice(0, Math.max(at, 0))
  return at >= 0 && !/[?#]/.test(before) && before.split(/\/+/).length <= 2
}

/**
 * `http://host[:port]` or `https://host[:port]`; trailing slashes are dropped.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parseHarborUrl(text: string): URL {
  // Before anything else, because every other message quotes the text.
  if (hasUserInfo(text)) {
    throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"')
  }
  if (!URL.canParse(text)) {
    throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`)
  }
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const looksLikeHost = !text.includes('://')
    throw new Error(
      `"${text}" ${looksLikeHost ? 'has no scheme' : `starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`,
    )
  }
  if (url.pathname.replaceAll('/', '') !== '' || url.search !== '' || url.hash !== '') {
    throw new Error(`"${text}" has a path; give only scheme, host and port: ${url.origin}`)
  }
  return url
}

function readRobotName(form: InputForm<'robot-name'>): string {
  const name = form.required('robot-name')
  if (/[\s:]/.test(name))
    form.problem('robot-name', `"${name}" contains a space or a colon; give it as Harbor shows it`)
  return name
}

/** Never quotes the value: it is a secret, and a half of one too. */
function readRobotToken(form: InputForm<'robot-token'>): string {
  const token = form.raw('robot-token')
  if (token.trim() === '') {
    form.problem(
      'robot-token',
      'is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?',
    )
  } else {
    const bad = describeBadSecret(token)
    if (bad !== '') form.problem('robot-token', bad)
  }
  return token
}

/** `robot-ends`: the beginning of that day in UTC, in milliseconds since the epoch; undefined for `never` and when it is not given. */
export function readRobotEnd(form: InputForm<'robot-ends'>): number | undefined {
  const text = form.text('robot-ends')
  if (text === '' || text === 'never') return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  // A day that is not there, and another form of one, come out as another text.
  if (!Number.isNaN(time) && formatDay(time) === text) return time
  form.problem('robot-ends', `"${text}" is not a day, as in 2027-02-28, nor "never"`)
  return undefined
}

/** Why a text cannot be a password that was stored as it is, as a clause that quotes nothing; '' when it can. */
export function describeBadSecret(text: string): string {
  if (/[\r\n]/.test(text)) return 'contains a line break; store the secret again without it'
  if (text !== text.trim() || hasControlCharacter(text)) {
    return 'begins or ends with a space, or contains a control character; store the secret again'
  }
  return text.length < SHORTEST_TOKEN
    ? `is shorter than ${SHORTEST_TOKEN} characters, so it is no secret of Harbor`
    : ''
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0
    return code < 0x20 || code === 0x7f
  })
}

/** How Harbor's certificate is checked, for who knows its address otherwise: `ca-certificate`, `tls-verify`. */
export async function readAuthority(
  form: InputForm<AuthorityName>,
  options: { readonly files: InputFiles; readonly url: URL },
): Promise<Pick<HarborConnection, 'caCertificate' | 'tlsVerify'>> {
  return {
    caCertificate: await readCaCertificate(form, options),
    tlsVerify: form.boolean('tls-verify'),
  }
}

async function readCaCertificate(
  form: InputForm<'ca-certificate'>,
  options: { readonly files: InputFiles; readonly url: URL },
): Promise<string> {
  const text = form.text('ca-certificate')
  if (text === '') return ''
  if (options.url.protocol === 'http:') {
    form.problem('ca-certificate', 'has no effect with an http:// address; write harbor-url with https://')
    return ''
  }
  const given = readCertificates(text)
  if (given !== '') return given
  // Not quoted: it may be a private key.
  if (/-----BEGIN|\n/.test(text)) {
    form.problem('ca-certificate', 'is not a certificate in PEM form (-----BEGIN CERTIFICATE-----)')
    return ''
  }
  try {
    const content = readCertificates(await options.files.readText(text))
    if (content !== '') return content
    form.problem('ca-certificate', `the file "${text}" holds no PEM certificate`)
  } catch (error) {
    form.problem('ca-certificate', describeNoText('PEM text', error))
  }
  return ''
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g

/**
 * The certificates of a text, in the lines that PEM has (RFC 7468). What was pasted into one line has spaces in their
 * place, and then OpenSSL finds no certificate in it and reports nothing.
 *
 * @returns '' when there is none.
 */
function readCertificates(text: string): string {
  return [...text.matchAll(CERTIFICATE)]
    .map(([, body = '']) => body.replace(/\s/g, '').replace(/.{1,64}/g, '$&\n'))
    .map((lines) => `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`)
    .join('')
}
