import { describe, expect, it } from 'vitest'
import type { InputFiles, OutputFiles } from '../../../src/inputs/form.ts'
import { readReporting } from '../../../src/inputs/reporting.ts'
import { readExploitSources, readGate, readWaiting } from '../../../src/inputs/scan.ts'
import { readCrane } from '../../../src/inputs/tool.ts'
import { formOf, problemsOf } from '../../support/forms.ts'

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'

const KEY = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n'

const FILES: InputFiles & OutputFiles = {
  exists: async (path) => path === 'ca.pem',
  readText: async (path) => {
    if (path === 'ca.pem') return PEM
    if (path === 'key.pem') return KEY
    throw new Error('ENOENT: no such file')
  },
  requireWritablePath: async (path) => {
    if (path === 'full/file') throw new Error('it is a directory')
  },
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

describe('the gate', () => {
  it('has defaults', () => {
    expect(readGate(open({}))).toEqual({
      failOn: 'high',
      maxFindings: {},
      onlyFixable: false,
      unknownSeverity: 'high',
      osSupport: 'fail',
    })
  })

  it('reads what an old operating system does, and whose extended support counts', () => {
    const form = open({ 'os-support': 'warn', 'os-extended-support': 'ubuntu, redhat\nUbuntu' })
    expect(readGate(form)).toMatchObject({ osSupport: 'warn', osExtendedSupport: ['rhel', 'ubuntu'] })
    expect(problemsOf(form)).toEqual([])
  })

  it.each([
    ['true', 'debian, ubuntu, rhel, ol, sles'],
    ['alpine', 'debian, ubuntu, rhel, ol, sles'],
    ['ubunut', 'Did you mean "ubuntu"?'],
  ])('refuses the extended support of "%s"', (word, message) => {
    const form = open({ 'os-extended-support': word })
    readGate(form)
    expect(problemsOf(form).join('\n')).toContain(message)
  })

  it('reads limits per severity', () => {
    const form = open({ 'max-findings': 'Critical=0, high = 5\nunknown=7' })
    expect(readGate(form).maxFindings).toEqual({ critical: 0, high: 5, unknown: 7 })
    expect(problemsOf(form)).toEqual([])
  })

  it('reads a score and statuses, and has neither by default', () => {
    const form = open({ 'fail-on-cvss': '9', 'ignore-status': 'will_not_fix, End-Of-Life\nwill_not_fix' })
    expect(readGate(form)).toMatchObject({ failOnCvss: 9, ignoreStatus: ['will_not_fix', 'end_of_life'] })
    expect(problemsOf(form)).toEqual([])
    expect(Object.keys(readGate(open({})))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/cvss|status/i)]),
    )
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
    [{ 'fail-on-cvss': 'high' }, 'is no CVSS score'],
    [{ 'fail-on-cvss': '0' }, 'is no CVSS score'],
    [{ 'fail-on-cvss': '10.1' }, 'is no CVSS score'],
    [{ 'fail-on-cvss': '9.05' }, 'is no CVSS score'],
    [{ 'fail-on-cvss': '1e1' }, 'is no CVSS score'],
    [{ 'fail-on-kev': 'yes' }, 'fail-on-kev: "yes" is not valid'],
    [{ 'fail-on-epss': '10%' }, 'is no probability from 0 to 1'],
    [{ 'ignore-status': 'will_not_fx' }, 'Did you mean "will_not_fix"?'],
    [{ 'ignore-status': 'will_not_fix,affected' }, '"affected" would leave out nearly every finding'],
    [{ 'ignore-status': 'fixed' }, '"fixed" would leave out nearly every finding'],
    [{ 'only-fixable': 'maybe' }, 'only-fixable: "maybe" is not valid'],
    [{ 'unknown-severity': 'unknown' }, 'unknown-severity: "unknown" is not valid'],
  ])('%j is refused', (inputs, expected) => {
    const form = open(inputs)
    readGate(form)
    expect(problemsOf(form)).toEqual([expect.stringContaining(expected)])
  })
})

describe('the lists of what is exploited', () => {
  it('have defaults, and can be files', () => {
    const form = open({ 'epss-source': 'lists/epss.csv', 'exploit-data-max-age': '30' })
    expect(readExploitSources(form)).toEqual({
      kev: 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json',
      epss: 'lists/epss.csv',
      maxAgeDays: 30,
    })
    expect(problemsOf(form)).toEqual([])
  })

  it.each([
    [{ 'kev-source': 'http://mirror.example/kev.json' }, 'kev-source: has to be an https address'],
    [{ 'epss-source': 'ftp://mirror.example/epss.csv' }, 'epss-source: has to be an https address'],
    [{ 'kev-source': 'https://' }, 'kev-source: has to be an https address'],
    [{ 'kev-source': 'https://me:pass@mirror.example/' }, 'without a user, a password'],
    [{ 'kev-source': 'https://mirror.example/?token=abc' }, 'without a user, a password'],
    [{ 'exploit-data-max-age': '0' }, 'is not a whole number from 1 to 365'],
  ])('%j is refused', (inputs, expected) => {
    const form = open(inputs)
    readExploitSources(form)
    expect(problemsOf(form)).toEqual([expect.stringContaining(expected)])
  })
})

describe('waiting, reporting and crane', () => {
  const DISK = { files: FILES, workspace: '' }

  it('have defaults', async () => {
    expect(readWaiting(open({}))).toEqual({ scan: 'auto', timeoutMs: 600_000, retries: 2 })
    expect(await readReporting(open({}), DISK)).toMatchObject({
      summary: true,
      annotations: true,
      comment: 'auto',
      commentKey: '',
      githubToken: '',
      files: { sarif: '' },
    })
    expect(readCrane(open({}))).toMatchObject({ version: 'v0.20.6', sha256: '' })
  })

  it('can be described', () => {
    expect(readWaiting(open({ scan: 'Always', 'scan-timeout': '90s', 'scan-retries': '0' }))).toEqual({
      scan: 'always',
      timeoutMs: 90_000,
      retries: 0,
    })
    expect(readCrane(open({ 'crane-version': '0.21.9', 'crane-url': 'http://m/{archive}' }))).toMatchObject({
      version: 'v0.21.9',
      urlTemplate: 'http://m/{archive}',
    })
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
    const form = open(inputs)
    readWaiting(form)
    await readReporting(form, DISK)
    readCrane(form)
    expect(problemsOf(form)).toEqual([expect.stringContaining(expected)])
  })
})
