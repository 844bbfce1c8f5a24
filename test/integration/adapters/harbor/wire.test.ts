import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  decodeArtifact,
  decodeTokenActions,
  decodeVulnerabilities,
} from '../../../../src/adapters/harbor/wire.ts'
import { digestOf } from '../../../support/builders.ts'

/** What a Harbor 2.14 answers, cut to what matters. */
function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../fixtures/wire/${name}.json`, import.meta.url), 'utf8'))
}

const PLATFORM = { platform: 'linux/amd64' }
const MIME = 'application/vnd.security.vulnerability.report; version=1.1'

describe('an artifact', () => {
  it('that was scanned', () => {
    expect(decodeArtifact(fixture('artifact-success'))).toEqual({
      digest: digestOf('a'),
      projectId: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      configMediaType: 'application/vnd.oci.image.config.v1+json',
      platform: { os: 'linux', architecture: 'amd64' },
      references: [],
      accessories: [],
      tags: [
        { name: 'rel-1', immutable: true },
        { name: 'v1', immutable: false },
        { name: 'v2', immutable: false },
      ],
      overview: {
        status: 'Success',
        reportId: 'b2b1b884',
        startTime: '2026-11-24T09:43:19.000Z',
        endTime: '2026-11-24T09:43:24.000Z',
        durationSeconds: 5,
        scanner: 'Trivy v0.61.0',
        severity: 'critical',
        total: 7,
        counts: { critical: 1, high: 1, medium: 1, low: 1, negligible: 2, unknown: 1 },
      },
    })
  })

  it('that is clean has no findings and the severity None, which is negligible', () => {
    expect(decodeArtifact(fixture('artifact-clean')).overview).toMatchObject({
      severity: 'negligible',
      total: 0,
    })
  })

  it('whose scan has not begun has neither times nor numbers', () => {
    const { overview, tags } = decodeArtifact(fixture('artifact-pending'))
    expect(tags).toEqual([])
    expect(overview).toEqual({
      status: 'Pending',
      reportId: 'b2b1b884',
      startTime: '',
      endTime: '',
      scanner: '',
    })
  })

  it('without a scan has no overview', () => {
    expect(decodeArtifact(fixture('artifact-unscanned'))).not.toHaveProperty('overview')
    expect(decodeArtifact({ digest: digestOf('a') })).toEqual({
      digest: digestOf('a'),
      mediaType: '',
      configMediaType: '',
      tags: [],
      references: [],
      accessories: [],
    })
    expect(decodeArtifact({ digest: digestOf('a'), scan_overview: {} })).not.toHaveProperty('overview')
  })

  it('that is an index has children with their platforms, and no negative duration', () => {
    const { references, overview, platform } = decodeArtifact(fixture('index-running'))
    expect(platform).toBeUndefined()
    expect(references.map(({ platform: of }) => of)).toEqual([
      { os: 'unknown', architecture: 'unknown' },
      { os: 'linux', architecture: 'arm64', variant: 'v8' },
      undefined,
      undefined,
    ])
    expect(references[0]?.annotations['vnd.docker.reference.type']).toBe('attestation-manifest')
    expect(overview).toEqual({
      status: 'Running',
      reportId: 'MXwyfDM=',
      startTime: '2026-11-24T09:43:25.000Z',
      endTime: '',
      scanner: '',
    })
  })

  it('with reports of two kinds is known by the newer kind', () => {
    const old = 'application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0'
    const of = (scan_overview: unknown) =>
      decodeArtifact({ digest: digestOf('a'), scan_overview }).overview?.status
    expect(of({ [old]: { scan_status: 'Error' }, [MIME]: { scan_status: 'Success' } })).toBe('Success')
    expect(of({ [old]: { scan_status: 'Error' }, [MIME]: null })).toBe('Error')
    expect(of({ 'application/x-new; version=9': { scan_status: 'Running' } })).toBe('Running')
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['an error', { errors: [{ code: 'NOT_FOUND' }] }],
    ['another digest', { digest: 'sha512:abc' }],
    ['a digest that would change a path', { digest: '../../x' }],
    ['tags of another shape', { digest: digestOf('a'), tags: ['v1'] }],
  ])('is not read out of %s', (_, json) => {
    expect(() => decodeArtifact(json)).toThrow()
  })
})

describe('a vulnerability report', () => {
  it('keeps the words of the scanner as severities, and what is not on the scale is unknown', () => {
    expect(decodeVulnerabilities(fixture('report-findings'), PLATFORM)).toEqual([
      {
        id: 'CVE-2026-1000',
        package: 'openssl',
        version: '1.0.0',
        fixVersion: '1.0.1',
        severity: 'critical',
        description: '<script> ::error::x',
        links: ['https://avd.example/1'],
        cvssScore: 9.8,
        status: 'will_not_fix',
        platforms: ['linux/amd64'],
      },
      expect.objectContaining({ severity: 'negligible', fixVersion: '', description: '', links: [] }),
      expect.objectContaining({ severity: 'unknown', fixVersion: '', cvssScore: 5 }),
    ])
  })

  it('of a clean image is an empty list, or null', () => {
    expect(decodeVulnerabilities(fixture('report-clean'), PLATFORM)).toEqual([])
    expect(decodeVulnerabilities({ [MIME]: { vulnerabilities: null } }, PLATFORM)).toEqual([])
  })

  it.each([
    ['{}', {}],
    ['a report that is null', { [MIME]: null }],
    ['a report without a list', { [MIME]: {} }],
    [
      'a report with a severity and without a list',
      { [MIME]: { severity: 'None', scanner: { name: 'Trivy' } } },
    ],
  ])('is never clean when it is %s', (_, json) => {
    expect(decodeVulnerabilities(json, PLATFORM)).toBeUndefined()
  })

  it.each([
    ['null', null],
    ['a text', 'x'],
    ['a list of texts', { [MIME]: { vulnerabilities: ['x'] } }],
    ['a list that is an object', { [MIME]: { vulnerabilities: {} } }],
    ['a report that is a text', { [MIME]: 'x' }],
  ])('cannot be read out of %s', (_, json) => {
    expect(() => decodeVulnerabilities(json, PLATFORM)).toThrow()
  })
})

describe('a registry token', () => {
  const jwt = (claims: unknown): string =>
    `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`
  const answer = (claims: unknown): string => JSON.stringify({ token: jwt(claims), access_token: 'x' })
  const access = (...actions: string[]) => [{ type: 'repository', name: 'apps/x', actions }]

  it.each([
    ['what was asked for', { access: access('pull', 'push') }, ['pull', 'push']],
    ['less than was asked for', { access: access('pull') }, ['pull']],
    ['nothing', { access: access() }, []],
    ['nothing, given as null', { access: [{ type: 'repository', name: 'apps/x', actions: null }] }, []],
    ['nothing, by leaving the repository out', { access: [] }, []],
    ['another repository', { access: [{ type: 'repository', name: 'apps/y', actions: ['push'] }] }, []],
    ['another kind of thing', { access: [{ type: 'registry', name: 'apps/x', actions: ['push'] }] }, []],
    ['an unknown amount', { sub: 'robot' }, undefined],
    ['an unknown amount, given as null', { access: null }, undefined],
  ])('grants %s', (_, claims, expected) => {
    expect(decodeTokenActions(answer(claims), 'apps/x')).toEqual({ token: jwt(claims), actions: expected })
  })

  it('may have its other name', () => {
    const claims = { access: access('push') }
    expect(decodeTokenActions(JSON.stringify({ access_token: jwt(claims) }), 'apps/x').actions).toEqual([
      'push',
    ])
  })

  it.each([
    '',
    'null',
    '{}',
    '{"token":5}',
    '{"token":"opaque"}',
    '{"token":"a.b.c"}',
    '<html>',
    '{"token":"a.bnVsbA.c"}',
  ])('says nothing: %s', (text) => {
    expect(decodeTokenActions(text, 'apps/x').actions).toBeUndefined()
  })
})
