import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/domain/errors.ts'
import { readConnection } from '../../../src/inputs/connection.ts'
import { readCrane } from '../../../src/inputs/crane.ts'
import { type InputFiles, InputForm, type OutputFiles } from '../../../src/inputs/form.ts'
import { readImage, readRepository } from '../../../src/inputs/image.ts'
import { readOutputFile } from '../../../src/inputs/output-file.ts'
import { readReporting } from '../../../src/inputs/reporting.ts'
import { readGate, readWaiting } from '../../../src/inputs/scan.ts'
import type { ImageStager } from '../../../src/ports/image-stager.ts'
import { digestOf } from '../../support/builders.ts'

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
const KEY = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n'

const FILES: InputFiles & OutputFiles = {
  exists: async (path) => path === 'ca.pem',
  readText: async (path) => {
    if (path === 'ca.pem') return PEM
    if (path === 'key.pem') return KEY
    throw new Error('ENOENT: no such file')
  },
  checkWritable: async (path) => {
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
  narrow: async (image) => image,
}

const GOOD = {
  'harbor-url': 'https://harbor.example.com',
  'robot-name': 'robot$library+ci',
  'robot-token': 'a-robot-secret',
  image: 'ghcr.io/org/app:1',
  repository: 'library/app',
}

type Inputs = Readonly<Record<string, string>>

const formOf = (inputs: Inputs): InputForm => {
  const all: Inputs = { ...GOOD, ...inputs }
  return new InputForm((name) => all[name] ?? '')
}

function problemsOf(form: InputForm): string[] {
  try {
    form.complete()
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(({ input, message }) => `${input}: ${message}`)
  }
}

async function connectionOf(inputs: Inputs) {
  const form = formOf(inputs)
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
      'has a path; give scheme, host and port alone: https://harbor.example.com',
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
    [{ 'robot-name': 'robot$a:b' }, 'blank or a colon'],
    [{ 'robot-name': 'robot $a' }, 'blank or a colon'],
    [{ 'robot-token': '' }, 'Is the secret set'],
    [{ 'robot-token': ' \n' }, 'Is the secret set'],
    [{ 'robot-token': 'hunter22\n' }, 'contains a line break'],
    [{ 'robot-token': 'hunt\r\ner22' }, 'contains a line break'],
    [{ 'robot-token': ' hunter22' }, 'begins or ends with a blank'],
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
    ['no certificate in the file', { 'ca-certificate': 'key.pem' }, 'holds no PEM certificate'],
    ['no file', { 'ca-certificate': 'nope.pem' }, 'neither PEM text nor a readable file'],
    ['a private key', { 'ca-certificate': KEY }, 'is no certificate in PEM form'],
    ['half a certificate', { 'ca-certificate': PEM.slice(0, 40) }, 'is no certificate in PEM form'],
    [
      'plain HTTP',
      { 'ca-certificate': PEM, 'harbor-url': 'http://h.example' },
      'has no use with an http:// address',
    ],
    ['a flag that is none', { 'tls-verify': 'no' }, 'Valid values: true, false'],
  ])('%s is refused', async (_, inputs, expected) => {
    const { problems } = await connectionOf(inputs)
    expect(problems).toEqual([expect.stringContaining(expected)])
    expect(problems[0]).not.toContain('c2VjcmV0')
  })

  it('verify unless told not to', async () => {
    expect((await connectionOf({})).connection.tlsVerify).toBe(true)
    expect((await connectionOf({ 'tls-verify': 'false' })).connection.tlsVerify).toBe(false)
  })
})

async function imageOf(inputs: Inputs) {
  const form = formOf(inputs)
  const registry = await readConnection(form, FILES)
  const image = await readImage(form, { stager: STAGER, registry })
  return { image, problems: problemsOf(form) }
}

describe('tags', () => {
  const own = 'harbor.example.com/library/app'

  it.each([
    ['none', '', []],
    ['bare', 'v1', ['v1']],
    ['a list', 'v1, v2\nlatest,', ['v1', 'v2', 'latest']],
    ['twice the same', 'v1,v1', ['v1']],
    ['full references of ours', `${own}:v1\n${own}:latest`, ['v1', 'latest']],
    ['a host in another case', 'Harbor.Example.com/library/app:v1', ['v1']],
    ['both kinds', `v1\n${own}:v1`, ['v1']],
  ])('%s', async (_, tags, expected) => {
    const { image, problems } = await imageOf({ tags })
    expect(problems).toEqual([])
    expect(image.tags).toEqual(expected)
  })

  it.each([
    ['https://h.example', 'h.example:443'],
    ['https://h.example:443', 'h.example:443'],
    ['https://h.example:443', 'h.example'],
    ['http://h.example:80', 'H.example:80'],
    ['http://h.example:80', 'h.example'],
    ['http://harbor', 'harbor:80'],
    ['http://h.example:8080', 'h.example:8080'],
  ])('with the port that the scheme stands for, written or not: %s, %s', async (url, host) => {
    const { image, problems } = await imageOf({ 'harbor-url': url, tags: `${host}/library/app:v1` })
    expect(problems).toEqual([])
    expect(image.tags).toEqual(['v1'])
  })

  it.each([
    ['https://h.example', 'h.example:80'],
    ['http://h.example', 'h.example:443'],
    ['http://h.example:8080', 'h.example'],
  ])('with the port of another server are refused: %s, %s', async (url, host) => {
    const { problems } = await imageOf({ 'harbor-url': url, tags: `${host}/library/app:v1` })
    expect(problems).toEqual([expect.stringContaining('is not in h.example')])
  })

  it.each([
    ['another registry', 'ghcr.io/library/app:v1', 'is not in harbor.example.com/library/app'],
    ['another repository', 'harbor.example.com/library/other:v1', 'is not in'],
    ['no registry', 'library/app:v1', 'is not in'],
    ['no tag', own, 'must name a tag'],
    ['a digest', `${own}:v1@${digestOf('a')}`, 'must name a tag and no digest'],
    ['bad characters', 'v1!', 'is not a tag'],
    ['a dash at the beginning', '-v1', 'is not a tag'],
    ['too long', 'x'.repeat(129), 'is not a tag'],
  ])('with %s are refused', async (_, tags, expected) => {
    const { problems } = await imageOf({ tags })
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^tags: .*${expected}`))])
  })

  it('are not called foreign while the repository is unknown', async () => {
    const { problems } = await imageOf({ tags: `${own}:v1`, repository: 'app' })
    expect(problems).toEqual([expect.stringContaining('repository: "app" has no project')])
  })
})

describe('image, repository and platform', () => {
  it.each([
    'app:1',
    'org/app',
    'registry.example.com/build/app:1',
    'localhost:5000/app',
    'docker.io/build/image',
  ])('a reference that is no path is one: %s', async (image) => {
    const read = await imageOf({ image })
    expect(read.problems).toEqual([])
    expect(read.image.source).toMatchObject({ kind: 'registry', text: image })
  })

  it('a reference that is no path is read from its registry', async () => {
    const { image } = await imageOf({ platform: 'linux/arm64' })
    expect(image.source).toMatchObject({ kind: 'registry', text: 'ghcr.io/org/app:1' })
    expect(image.platform).toEqual({ os: 'linux', architecture: 'arm64' })
  })

  it.each([
    [{ image: '' }, 'image: is required'],
    [{ image: 'ghcr.io/Org/app' }, 'image: "ghcr.io/Org/app" has upper-case'],
    [{ image: 'oci:./nope' }, 'image: "./nope" does not exist'],
    [{ image: 'build/image.tar' }, 'image: "build/image.tar" does not exist'],
    [{ image: 'image.tar.gz' }, 'image: "image.tar.gz" does not exist'],
    [{ image: 'image.tgz' }, 'image: "image.tgz" does not exist'],
    [{ image: './image' }, 'image: "./image" does not exist'],
    [{ image: '../image' }, 'image: "../image" does not exist'],
    [{ image: '/image' }, 'image: "/image" does not exist'],
    [{ image: 'C:\\image' }, 'image: "C:\\image" does not exist'],
    [
      { image: 'build/image' },
      'image: "build/image" does not exist, and "build" is a directory; for the image in Docker Hub write docker.io/build/image',
    ],
    [
      { image: 'build/image:1' },
      'image: "build/image:1" may be an image or a layout, because "build" is a directory; for the layout write oci:build/image:1',
    ],
    [{ repository: 'Library/app' }, 'repository: "Library/app" has upper-case'],
    [{ repository: '' }, 'repository: is required'],
    [{ platform: 'arm64' }, 'platform: "arm64" is not a platform'],
  ])('%j is refused', async (inputs, expected) => {
    const { problems } = await imageOf(inputs)
    expect(problems).toEqual([expect.stringContaining(expected)])
  })

  it('a repository can be read alone', () => {
    expect(readRepository(formOf({ repository: 'library/team/app' }))).toEqual({
      project: 'library',
      name: 'team/app',
    })
  })
})

describe('the gate', () => {
  it('has defaults', () => {
    expect(readGate(formOf({}))).toEqual({
      failOn: 'high',
      maxFindings: {},
      onlyFixable: false,
      unknownSeverity: 'high',
    })
  })

  it('reads limits per severity', () => {
    const form = formOf({ 'max-findings': 'Critical=0, high = 5\nunknown=7' })
    expect(readGate(form).maxFindings).toEqual({ critical: 0, high: 5, unknown: 7 })
    expect(problemsOf(form)).toEqual([])
  })

  it.each([
    [{ 'fail-on': 'hgih' }, 'fail-on: "hgih" is not valid. Did you mean "high"?'],
    [{ 'fail-on': 'none' }, 'Valid values: critical, high, medium, low, any, never'],
    [{ 'max-findings': 'high' }, 'is not severity=number'],
    [{ 'max-findings': 'high=-1' }, 'is not severity=number'],
    [{ 'max-findings': 'high=1.5' }, 'is not severity=number'],
    [{ 'max-findings': 'hihg=1' }, 'Did you mean "high"?'],
    [{ 'max-findings': 'high=1,HIGH=2' }, '"high" is given twice'],
    [{ 'max-findings': 'constructor=1' }, 'is not a severity'],
    [{ 'only-fixable': 'maybe' }, 'only-fixable: "maybe" is not valid'],
    [{ 'unknown-severity': 'unknown' }, 'unknown-severity: "unknown" is not valid'],
  ])('%j is refused', (inputs, expected) => {
    const form = formOf(inputs)
    readGate(form)
    expect(problemsOf(form)).toEqual([expect.stringContaining(expected)])
  })
})

describe('waiting, reporting and crane', () => {
  const DISK = { files: FILES, workspace: '' }

  it('have defaults', async () => {
    expect(readWaiting(formOf({}))).toEqual({ scan: 'auto', timeoutMs: 600_000, retries: 2 })
    expect(await readReporting(formOf({}), DISK)).toEqual({
      summary: true,
      annotations: true,
      comment: 'auto',
      commentKey: '',
      githubToken: '',
      sarifFile: '',
    })
    expect(readCrane(formOf({}))).toMatchObject({ version: 'v0.20.6', sha256: '' })
  })

  it('can be told', () => {
    expect(readWaiting(formOf({ scan: 'Always', 'scan-timeout': '90s', 'scan-retries': '0' }))).toEqual({
      scan: 'always',
      timeoutMs: 90_000,
      retries: 0,
    })
    expect(readCrane(formOf({ 'crane-version': '0.21.9', 'crane-url': 'http://m/{archive}' }))).toMatchObject(
      {
        version: 'v0.21.9',
        urlTemplate: 'http://m/{archive}',
      },
    )
  })

  it.each([
    [{ scan: 'atuo' }, 'Did you mean "auto"?'],
    [{ 'scan-timeout': '600' }, 'scan-timeout: "600" is not a duration'],
    [{ 'scan-retries': '11' }, 'scan-retries: "11" is not a whole number from 0 to 10'],
    [{ summary: 'nope' }, 'summary: "nope"'],
    [{ 'sarif-file': 'full/file' }, 'sarif-file: "full/file" cannot be written: it is a directory'],
    [{ 'crane-version': 'latest' }, 'crane-version: "latest" is not a version'],
    [{ 'crane-sha256': 'abc' }, 'crane-sha256: "abc" is not a SHA-256'],
    [{ 'crane-url': 'ftp://m' }, 'crane-url: "ftp://m" is not an http(s) URL'],
  ])('%j is refused', async (inputs, expected) => {
    const form = formOf(inputs)
    readWaiting(form)
    await readReporting(form, DISK)
    readCrane(form)
    expect(problemsOf(form)).toEqual([expect.stringContaining(expected)])
  })
})

it('a file that will be written is tried before', async () => {
  const form = formOf({ 'report-file': 'full/file', 'sbom-file': ' sbom.json ' })
  expect(await readOutputFile(form, { name: 'sarif-file', files: FILES })).toBe('')
  expect(await readOutputFile(form, { name: 'sbom-file', files: FILES })).toBe('sbom.json')
  await readOutputFile(form, { name: 'report-file', files: FILES })
  expect(problemsOf(form)).toEqual(['report-file: "full/file" cannot be written: it is a directory'])
})

it('everything that is wrong is told at once, by the name of its input', async () => {
  const form = formOf({
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
