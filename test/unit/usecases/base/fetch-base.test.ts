import { beforeEach, describe, expect, it } from 'vitest'
import { CancelledError, HarborError } from '../../../../src/domain/errors.ts'
import type { Finding } from '../../../../src/domain/scan/finding.ts'
import type { ScanResult } from '../../../../src/domain/scan/result.ts'
import { type BaseInput, beginBase, fetchBaseDigest } from '../../../../src/usecases/base/fetch-base.ts'
import {
  artifact,
  digestOf,
  finding,
  overview,
  platformScan,
  REPOSITORY,
  scanResult,
  unfinished,
} from '../../../support/builders.ts'
import { FakeClock, FakeHarbor, forbidden, type Look, RecordingLog } from '../../../support/fakes.ts'

const HOUR_MS = 3_600_000

let harbor: FakeHarbor
let clock: FakeClock
let log: RecordingLog
beforeEach(() => {
  clock = new FakeClock()
  harbor = new FakeHarbor(clock)
  log = new RecordingLog()
})

/** The image that is judged. */
const IMAGE = { digest: digestOf('e'), ownNames: ['v2'] }

const base = (name = 'main', more: Partial<BaseInput> & { readonly scan?: Partial<ScanResult> } = {}) => {
  const { scan, ...input } = more
  const waits = { images: 0 }
  const limits = { maxAgeMs: 24 * HOUR_MS, timeoutMs: 600_000, retries: 0 }
  return beginBase(
    { repository: REPOSITORY, name, image: IMAGE, ...limits, ...input },
    { connect: harbor.connect, clock, log, waits },
  ).finish(scanResult(scan))
}

/** By Harbor's clock it is this much later than the end of the scan of `overview()`. */
function later(hours: number): string {
  return new Date(Date.parse(overview().endTime) + hours * HOUR_MS).toISOString()
}

/** The tag main on an image of one platform. */
function scripted(look: Parameters<FakeHarbor['script']>[1], now = later(1)): void {
  clock = new FakeClock(Date.parse(now))
  harbor = new FakeHarbor(clock)
  harbor.script(artifact(), look)
  harbor.artifacts.set('main', artifact())
}

describe('the base of a comparison', () => {
  it('has the findings of its platform', async () => {
    scripted([[0, { overview: overview({ severity: 'high', total: 1 }), findings: [finding()] }]])
    expect(await base()).toEqual({
      kind: 'scanned',
      name: 'main',
      digest: digestOf('a'),
      platforms: [{ platform: 'linux/amd64', findings: [finding({ description: '' })] }],
    })
    expect(log.lines).toEqual([`Comparing with main (${digestOf('a')}): 1 finding`])
    expect(harbor.called('startScan')).toEqual([])
  })

  it('has the findings of every platform, and no scan of its own is asked for', async () => {
    const children = ['b', 'c'] as const
    const index = artifact({
      digest: digestOf('a'),
      references: children.map((letter) => ({
        digest: digestOf(letter),
        platform: { os: 'linux', architecture: letter === 'b' ? 'amd64' : 'arm64' },
        annotations: {},
      })),
    })
    harbor.script(index).artifacts.set('main', index)
    for (const letter of children) {
      harbor.script(artifact({ digest: digestOf(letter) }), [
        [0, { overview: overview({ total: 0 }), findings: [] }],
      ])
    }
    expect(await base()).toMatchObject({
      platforms: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }],
    })
    expect(harbor.called('startScan')).toEqual([])
  })

  it.each([
    [
      'was never scanned',
      {},
      'main, linux/amd64: it was never scanned, and it could not be scanned again: no',
    ],
    [
      'has a failed scan',
      { overview: unfinished('Error') },
      'main, linux/amd64: its last scan is Error, and it could not be scanned again: no',
    ],
    [
      'has no report',
      { overview: overview() },
      'Harbor says its scan succeeded, but gives no report, and it could not be scanned again: no',
    ],
    [
      'has a report that does not fit its scan',
      { overview: overview({ severity: 'critical', total: 3 }), findings: [] },
      'Harbor counted 3 findings, but its report lists none, and it could not be scanned again: no',
    ],
    [
      'has a report that cannot be read',
      { overview: overview(), reportError: new HarborError('Harbor is out of order') },
      'Harbor is out of order',
    ],
  ] satisfies [string, Look, string][])(
    'that %s and cannot be scanned is none, and that is said',
    async (_, look, message) => {
      scripted([[0, look]])
      harbor.scanErrors.set(digestOf('a'), forbidden('no'))
      expect(await base()).toMatchObject({
        kind: 'not-scanned',
        name: 'main',
        message: expect.stringContaining(message),
      })
      expect(log.lines.at(-1)).toMatch(
        /^warning: There is nothing to compare with, so every finding counts: /,
      )
    },
  )

  it('is the image that the tag was on before this run set it', async () => {
    scripted([[0, { overview: overview({ total: 0 }), findings: [] }]])
    harbor.artifacts.set('main', artifact({ digest: IMAGE.digest }))
    const image = { ...IMAGE, ownNames: ['main'] }
    expect(await base('main', { digest: digestOf('a'), image })).toMatchObject({
      kind: 'scanned',
      digest: digestOf('a'),
    })
    expect(log.lines).toEqual([
      `Comparing with main (${digestOf('a')}): 0 findings`,
      expect.stringMatching(
        /^This run set main before its verdict, so its image is the next base, also when it fails/,
      ),
    ])
  })

  it('is not moved by a tag that waits for the verdict, nor by one that was on this image before', async () => {
    scripted([[0, { overview: overview({ total: 0 }), findings: [] }]])
    await base('main', { digest: digestOf('a') })
    await base('main', { digest: IMAGE.digest, image: { ...IMAGE, ownNames: ['main'] } })
    expect(log.lines.filter((line) => line.includes('next base'))).toEqual([])
  })

  it('that is the judged image under another name holds everything there is', async () => {
    harbor.artifacts.set('main', artifact({ digest: IMAGE.digest }))
    expect(await base()).toEqual({ kind: 'same-image', name: 'main', digest: IMAGE.digest })
  })

  it('that is the judged image under a tag that this run set is none: the older one is gone from it', async () => {
    harbor.artifacts.set('main', artifact({ digest: IMAGE.digest }))
    const image = { ...IMAGE, ownNames: ['main'] }
    expect(await base('main', { image })).toMatchObject({
      kind: 'not-scanned',
      message: 'main is on this very image already, and the image that it was on before is not known',
    })
  })

  it('that is not there is none', async () => {
    expect(await base('gone')).toMatchObject({ kind: 'not-scanned', message: 'library/app has no gone' })
  })

  it('that was not there before the run is none, whatever has its name since', async () => {
    scripted([[0, { overview: overview({ total: 0 }), findings: [] }]])
    expect(await base('main', { digest: 'none' })).toMatchObject({
      kind: 'not-scanned',
      message: 'library/app has no main',
    })
  })

  it('is none when the job is cancelled: what the wait reached is still reported', async () => {
    harbor.artifactError = new CancelledError('the job is being cancelled')
    expect(await base()).toMatchObject({ kind: 'not-scanned', message: 'the job is being cancelled' })
  })

  it('is looked up before the tags are set, as far as the robot may', async () => {
    const named = { repository: REPOSITORY, name: 'main' }
    harbor.artifacts.set('main', artifact())
    expect(await fetchBaseDigest(named, harbor)).toBe(digestOf('a'))
    expect(await fetchBaseDigest({ ...named, name: 'gone' }, harbor)).toBe('none')
    harbor.artifactError = new HarborError('refused', { status: 403, kind: 'missing-permission' })
    expect(await fetchBaseDigest(named, harbor)).toBeUndefined()
  })
})

describe('a base whose scan is not as good as that of the image', () => {
  const known = [finding()]
  const published = [finding(), finding({ id: 'CVE-2026-0002' })]
  const success = (findings: readonly Finding[], more = {}): Look => ({
    overview: overview({ severity: 'high', total: findings.length, ...more }),
    findings,
  })
  const again = (findings: readonly Finding[], more = {}): Look =>
    success(findings, { reportId: 'report-2', startTime: '2026-11-26T00:00:00.000Z', ...more })

  /** What a scan that is asked for finds, five seconds later. */
  function scansTo(look: Look): void {
    harbor.onScan = (digest) => {
      harbor.script(artifact({ digest }), [
        [0, { overview: unfinished('Running', 'report-2') }],
        [5_000, look],
      ])
    }
  }

  const OLD = `it was scanned on 2026-11-24 09:43 UTC, longer ago than compare-max-age allows`
  const OTHER = `it was scanned by Trivy v0.61.0, and the image by Trivy v0.62.0`
  const ours = (scanner: string) => ({
    scan: { platforms: [platformScan({ overview: overview({ scanner }) })] },
  })

  it.each([
    ['is a second older than compare-max-age allows', success(known), later(24 + 1 / 3600)],
    ['says no time', success(known, { endTime: '' }), later(1)],
    ['failed', { overview: unfinished('Error') }, later(1)],
    ['was never made', {}, later(1)],
  ] satisfies [string, Look, string][])(
    'is scanned again, and has what was published since, when its scan %s',
    async (_, look, answeredAt) => {
      scripted([[0, look]], answeredAt)
      scansTo(again(published))
      const found = await base()
      expect(harbor.called('startScan')).toEqual(['startScan a'])
      expect(found).toMatchObject({
        kind: 'scanned',
        platforms: [{ findings: [{ id: 'CVE-2026-0001' }, { id: 'CVE-2026-0002' }] }],
      })
      expect(found).not.toHaveProperty('doubt')
      expect(log.lines.filter((line) => line.includes('linux/amd64'))).toSatisfy((lines: string[]) =>
        lines.every((line) => /^(?:warning: )?base main: /.test(line)),
      )
    },
  )

  it('is as good at the very age that compare-max-age allows', async () => {
    scripted([[0, success(known)]], later(24))
    expect(await base()).not.toHaveProperty('doubt')
    expect(harbor.called('startScan')).toEqual([])
  })

  it('is waited for when its scan is under way already', async () => {
    scripted([
      [0, { overview: unfinished('Running', 'report-2') }],
      [5_000, again(published)],
    ])
    expect(await base()).toMatchObject({ kind: 'scanned', platforms: [{ findings: [{}, {}] }] })
    expect(harbor.called('startScan')).toEqual([])
  })

  it('is scanned again at once when the scanner of the project has another version', async () => {
    scripted([[0, success(known)]])
    harbor.scanner = { name: 'Trivy', scanner: 'Trivy v0.62.0', isDisabled: false, health: 'healthy' }
    scansTo(again(published, { scanner: 'Trivy v0.62.0' }))
    const found = await base('main', ours('Trivy v0.62.0'))
    expect(found).toMatchObject({ kind: 'scanned', platforms: [{ findings: [{}, {}] }] })
    expect(found).not.toHaveProperty('doubt')
    expect(harbor.called('startScan')).toEqual(['startScan a'])
  })

  it('is scanned again after the image when only its scan shows the version', async () => {
    scripted([[0, success(known)]])
    harbor.scanner = 'unknown'
    scansTo(again(published, { scanner: 'Trivy v0.62.0' }))
    const found = await base('main', ours('Trivy v0.62.0'))
    expect(found).toMatchObject({ kind: 'scanned', platforms: [{ findings: [{}, {}] }] })
    expect(found).not.toHaveProperty('doubt')
  })

  const refused = () => harbor.scanErrors.set(digestOf('a'), forbidden('the robot may not scan'))
  it.each([
    [
      'the robot may not scan there',
      refused,
      later(48),
      `${OLD}, and it could not be scanned again: the robot may not scan`,
    ],
    [
      'Harbor refuses',
      () => harbor.refusals.set(digestOf('a'), 'no scanner for it'),
      later(48),
      `${OLD}, and it could not be scanned again: linux/amd64: Harbor does not scan it: no scanner for it`,
    ],
    [
      'the scan fails',
      () => scansTo({ overview: unfinished('Error', 'report-2') }),
      later(48),
      /longer ago .* again: linux\/amd64: 1 scan ended in Error/,
    ],
    [
      'the scan does not end in time',
      () => scansTo({ overview: unfinished('Running', 'report-2') }),
      later(48),
      /longer ago .* again: linux\/amd64: no finished scan within 10 min/,
    ],
    [
      'it is of another scanner, and the robot may not scan',
      refused,
      later(1),
      `${OTHER}, and it could not be scanned again: the robot may not scan`,
    ],
    [
      'its project has another scanner',
      () => scansTo(again(known)),
      later(1),
      `${OTHER}, and it could not be scanned again: it was scanned again in this run`,
    ],
  ] as const)('keeps what was found before, with a doubt, when %s', async (_, arrange, answeredAt, doubt) => {
    scripted([[0, success(known)]], answeredAt)
    arrange()
    const found = await base('main', ours('Trivy v0.62.0'))
    expect(found).toMatchObject({ kind: 'scanned', platforms: [{ findings: [{ id: 'CVE-2026-0001' }] }] })
    expect(found).toHaveProperty('doubt', typeof doubt === 'string' ? doubt : expect.stringMatching(doubt))
  })

  it('is not waited for when the image itself has no result', async () => {
    scripted([[0, success(known)]], later(48))
    scansTo({ overview: unfinished('Running', 'report-2') })
    const couldNotTell = [{ kind: 'could-not-tell', message: 'no scan' } as const]
    expect(await base('main', { scan: { couldNotTell } })).toMatchObject({
      doubt: expect.stringContaining('the scan of the image itself gave no result'),
    })
    expect(clock.sleeps.reduce((sum, each) => sum + each, 0)).toBeLessThan(60_000)
  })
})

describe('a base in another repository', () => {
  it.each(['platform/base:1', `platform/base@${digestOf('a')}`])('is %s', async (name) => {
    scripted([[0, { overview: overview({ total: 0 }), findings: [] }]])
    harbor.artifacts.set('1', artifact())
    expect(await base(name)).toMatchObject({ kind: 'scanned', name, digest: digestOf('a') })
  })

  it.each([
    ['is not there', undefined, 'platform/base has no 1'],
    [
      'may not be read',
      forbidden('403'),
      'the robot may not read platform/base: it needs artifact: read and artifact-addition: read on project "platform", if there is such a project. A robot of another project cannot have them; a system robot can',
    ],
    ['gives no answer', new HarborError('no answer'), 'no answer'],
  ])('is none when it %s', async (_, error, message) => {
    harbor.artifactError = error
    expect(await base('platform/base:1')).toEqual({ kind: 'not-scanned', name: 'platform/base:1', message })
  })

  it('may be the own repository, with its name', async () => {
    harbor.artifacts.set('main', artifact({ digest: IMAGE.digest }))
    const image = { ...IMAGE, ownNames: ['main'] }
    expect(await base('library/app:main', { image })).toMatchObject({ kind: 'not-scanned' })
    expect(await base('library/app:main')).toMatchObject({ kind: 'same-image' })
  })

  it('that is the judged image is not older than it, although a tag of this run has its name', async () => {
    harbor.artifacts.set('main', artifact({ digest: IMAGE.digest }))
    const image = { ...IMAGE, ownNames: ['main'] }
    expect(await base('platform/base:main', { image })).toMatchObject({ kind: 'same-image' })
  })

  it.each(['a/b/', 'nonsense here'])('that a report names by %j is none', async (name) => {
    expect(await base(name)).toMatchObject({ kind: 'not-scanned' })
  })
})
