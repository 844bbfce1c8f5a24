import { describe, expect, it } from 'vitest'
import { HarborError } from '../../../../src/domain/errors.ts'
import type { Artifact } from '../../../../src/domain/harbor/artifact.ts'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { type AwaitScanInput, awaitScan } from '../../../../src/usecases/scan/await-scan.ts'
import {
  artifact,
  digestOf,
  findings,
  manifestOf,
  overview,
  REPOSITORY,
  unfinished,
} from '../../../support/builders.ts'
import { FakeClock, FakeHarbor, forbidden, RecordingLog, type Timeline } from '../../../support/fakes.ts'

const IMAGE = digestOf('a')

function world() {
  const clock = new FakeClock()
  return { clock, harbor: new FakeHarbor(clock), log: new RecordingLog() }
}

const run = ({ clock, harbor, log }: ReturnType<typeof world>, input: Partial<AwaitScanInput> = {}) =>
  awaitScan(
    { repository: REPOSITORY, digest: IMAGE, mode: 'auto', timeoutMs: 600_000, retries: 2, ...input },
    { connect: harbor.connect, clock, log, waits: { images: 0 } },
  )

/** A scan that ends well after some seconds, with as many high findings as asked for. */
function scanned(
  options: { readonly afterMs?: number; readonly high?: number; readonly reportId?: string } = {},
): Timeline {
  const { afterMs = 8_000, high = 0, reportId = 'report-1' } = options
  const end = overview({ reportId, total: high, severity: high === 0 ? 'negligible' : 'high' })
  return [
    [0, { overview: unfinished('Pending', reportId) }],
    [afterMs / 2, { overview: unfinished('Running', reportId) }],
    [afterMs, { overview: end, findings: findings('high', high) }],
  ]
}

/** A scan that fails after some seconds. */
function failed(reportId = 'report-1', status: 'Error' | 'Stopped' = 'Error'): Timeline {
  return [
    [0, { overview: unfinished('Running', reportId) }],
    [2_000, { overview: overview({ status, reportId }) }],
  ]
}

const LINUX = { os: 'linux', architecture: 'amd64' }

function index(...children: readonly Partial<Artifact['references'][number]>[]): Artifact {
  const { platform: _, ...bare } = artifact({ mediaType: MEDIA_TYPE.ociIndex })
  const references = children.map((child) => ({ digest: digestOf('b'), annotations: {}, ...child }))
  return { ...bare, references }
}

describe('a scan that Harbor started by itself', () => {
  it('is waited for, and its report is read', async () => {
    const ports = world()
    ports.harbor.script(artifact(), scanned({ high: 2 }))
    const result = await run(ports)
    expect(result).toMatchObject({ projectId: 2, couldNotTell: [], waitedSeconds: 8.2 })
    expect(result.platforms).toMatchObject([{ platform: 'linux/amd64', digest: IMAGE, isComplete: true }])
    expect(result.platforms[0]?.findings).toHaveLength(2)
    expect(ports.harbor.called('startScan')).toEqual([])
    expect(ports.log.lines).toEqual([
      'linux/amd64: Pending',
      'linux/amd64: Running',
      'linux/amd64: scanned in 5 s, 2 findings',
    ])
  })

  it('is asked about ever less often, and at least every 3.5 seconds', async () => {
    const ports = world()
    ports.harbor.script(artifact(), scanned({ afterMs: 300_000 }))
    await run(ports)
    // Queued, and then begun: a long one.
    expect(ports.clock.sleeps.at(-1)).toBe(3_500)
    expect(Math.max(...ports.clock.sleeps)).toBe(3_500)
    expect(ports.log.lines.some((line) => line.startsWith('Still waiting after'))).toBe(true)
  })

  it('may have ended before', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [[0, { overview: overview({ total: 0 }), findings: [] }]])
    expect(await run(ports)).toMatchObject({ couldNotTell: [], waitedSeconds: 0 })
    expect(ports.clock.sleeps).toEqual([])
  })

  it('may be Scheduled, or called something new, on its way', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [
      [0, { overview: unfinished('Scheduled') }],
      [1_000, { overview: unfinished('Unrecognised') }],
      [3_000, { overview: overview({ total: 0 }), findings: [] }],
    ])
    expect((await run(ports)).couldNotTell).toEqual([])
  })
})

describe('a scan that did not start by itself', () => {
  it('is started after a while', async () => {
    const ports = world()
    ports.harbor.script(artifact())
    ports.harbor.onScan = () => ports.harbor.script(artifact(), scanned({ high: 1 }))
    const result = await run(ports)
    expect(result.couldNotTell).toEqual([])
    expect(ports.harbor.called('startScan')).toEqual(['startScan a'])
    expect(ports.log.lines[0]).toBe('linux/amd64: started a scan, because Harbor did not start one by itself')
  })

  it('that another client started meanwhile is as good', async () => {
    const ports = world()
    ports.harbor.script(artifact())
    ports.harbor.scanAnswer = 'already-running'
    ports.harbor.onScan = () => ports.harbor.script(artifact(), scanned())
    expect((await run(ports)).couldNotTell).toEqual([])
    expect(ports.log.lines[0]).toBe('linux/amd64: a scan is under way already')
  })

  it('and may not be started names the right', async () => {
    const ports = world()
    ports.harbor.script(artifact())
    ports.harbor.scanErrors.set(IMAGE, forbidden('the robot needs scan: create'))
    expect((await run(ports)).couldNotTell).toEqual([
      { kind: 'could-not-tell', message: 'the robot needs scan: create' },
    ])
  })
})

describe('scan: always', () => {
  it('replaces the result from before', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [
      [0, { overview: overview({ reportId: 'old', total: 0 }), findings: [] }],
    ])
    ports.harbor.onScan = () =>
      ports.harbor.script(artifact(), [
        [0, { overview: overview({ reportId: 'old', total: 0 }), findings: [] }],
        [2_000, { overview: unfinished('Pending', 'new') }],
        [4_000, { overview: overview({ reportId: 'new', total: 1 }), findings: findings('high', 1) }],
      ])
    const result = await run(ports, { mode: 'always' })
    expect(result.platforms[0]?.findings).toHaveLength(1)
    expect(ports.harbor.called('startScan')).toEqual(['startScan a'])
  })

  it('takes the automatic scan that is under way', async () => {
    const ports = world()
    ports.harbor.script(artifact(), scanned())
    expect((await run(ports, { mode: 'always' })).couldNotTell).toEqual([])
    expect(ports.harbor.called('startScan')).toEqual([])
  })

  it('never takes the old result for the fresh one that does not come', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [[0, { overview: overview({ total: 0 }), findings: [] }]])
    const result = await run(ports, { mode: 'always', timeoutMs: 20_000 })
    expect(result.platforms[0]?.isComplete).toBe(false)
    expect(result.couldNotTell[0]?.message).toBe(
      'no finished scan within 20 s; the last state was: asked for, not begun yet',
    )
  })

  it('starts a fresh scan after an old failure, without retries too', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [[0, { overview: overview({ status: 'Error', reportId: 'old' }) }]])
    ports.harbor.onScan = () => ports.harbor.script(artifact(), scanned({ reportId: 'new' }))
    expect((await run(ports, { mode: 'always', retries: 0 })).couldNotTell).toEqual([])
  })
})

describe('a failed scan', () => {
  it('is repeated, and its reason is reported', async () => {
    const ports = world()
    ports.harbor.scanLog = '2026-11-24T09:43:34Z [ERROR] [/pkg/scan/job.go:294]: trivy: no database'
    ports.harbor.script(artifact(), failed('1'))
    ports.harbor.onScan = () => ports.harbor.script(artifact(), scanned({ reportId: '2' }))
    expect((await run(ports)).couldNotTell).toEqual([])
    expect(ports.harbor.called('fetchScanLog')).toEqual(['fetchScanLog 1'])
    expect(ports.log.lines).toContain('warning: linux/amd64: the scan failed: trivy: no database')
  })

  it('is given up after the retries, with the words of the scanner', async () => {
    const ports = world()
    ports.harbor.scanLog = 'x [ERROR] [y]: trivy: no database'
    let scans = 1
    ports.harbor.script(artifact(), failed('1'))
    ports.harbor.onScan = () => ports.harbor.script(artifact(), failed(String(++scans)))
    const result = await run(ports)
    expect(ports.harbor.called('startScan')).toHaveLength(2)
    expect(result.platforms[0]).toMatchObject({ isComplete: false, findings: [] })
    expect(result.couldNotTell).toEqual([
      {
        kind: 'could-not-tell',
        platform: 'linux/amd64',
        message: '3 scans ended in Error: trivy: no database',
      },
    ])
  })

  it('is final at once without retries', async () => {
    const ports = world()
    ports.harbor.scanLog = forbidden()
    ports.harbor.script(artifact(), failed())
    const result = await run(ports, { retries: 0 })
    expect(ports.harbor.called('startScan')).toEqual([])
    expect(result.couldNotTell[0]?.message).toBe(
      '1 scan ended in Error: see its log in Harbor (with scan: read the robot could show it here)',
    )
  })

  it('that was stopped says so', async () => {
    const ports = world()
    ports.harbor.script(artifact(), failed('1', 'Stopped'))
    const result = await run(ports, { retries: 0 })
    expect(result.couldNotTell[0]?.message).toBe(
      '1 scan ended in Stopped: a user or Harbor stopped the scanner',
    )
  })
})

describe('a report', () => {
  it('that is empty ({}) is never a clean image', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [[0, { overview: overview({ total: 0 }) }]])
    const result = await run(ports)
    expect(result.platforms[0]?.isComplete).toBe(false)
    expect(result.couldNotTell).toEqual([
      {
        kind: 'could-not-tell',
        platform: 'linux/amd64',
        message: 'Harbor says the scan succeeded, but gives no report',
      },
    ])
    expect(result.waitedSeconds).toBeLessThan(90)
  })

  it('without the findings that the overview counts is not believed', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [
      [0, { overview: overview({ total: 7, severity: 'critical' }), findings: [] }],
    ])
    expect((await run(ports)).couldNotTell[0]?.message).toBe(
      'Harbor counted 7 findings, but its report lists none',
    )
  })

  it('may come a moment late', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [
      [0, { overview: overview({ total: 1 }) }],
      [20_000, { overview: overview({ total: 1 }), findings: findings('low', 1) }],
    ])
    expect((await run(ports)).couldNotTell).toEqual([])
  })

  it('is not believed before its overview has a summary', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [
      [0, { overview: overview(), findings: [] }],
      [20_000, { overview: overview({ total: 1 }), findings: findings('low', 1) }],
    ])
    expect(await run(ports)).toMatchObject({
      couldNotTell: [],
      platforms: [{ isComplete: true, findings: [{ severity: 'low' }] }],
    })
  })

  it('whose overview never gets a summary is never a clean image', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [[0, { overview: overview(), findings: [] }]])
    const result = await run(ports)
    expect(result.platforms[0]?.isComplete).toBe(false)
    expect(result.couldNotTell[0]?.message).toBe(
      'Harbor says the scan succeeded, but gives no summary that its report could be compared with',
    )
  })

  it('that vanished because a new scan began is waited for again', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [
      [0, { overview: overview({ total: 1 }) }],
      [30_000, { overview: unfinished('Running', '2') }],
      [90_000, { overview: overview({ reportId: '2', total: 1 }) }],
      [100_000, { overview: overview({ reportId: '2', total: 1 }), findings: findings('low', 1) }],
    ])
    expect((await run(ports)).couldNotTell).toEqual([])
  })

  it('that may not be read ends the wait', async () => {
    const ports = world()
    const reportError = forbidden('the robot needs artifact-addition: read')
    ports.harbor.script(artifact(), [[0, { overview: overview(), reportError }]])
    expect((await run(ports)).couldNotTell).toEqual([
      { kind: 'could-not-tell', message: 'the robot needs artifact-addition: read' },
    ])
  })
})

describe('a scan that never ends', () => {
  it('is undecided at the deadline, and says what it was waiting for', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [[0, { overview: unfinished('Running') }]])
    const result = await run(ports, { timeoutMs: 60_000 })
    expect(result.couldNotTell).toEqual([
      {
        kind: 'could-not-tell',
        platform: 'linux/amd64',
        message: 'no finished scan within 1 min; the last state was: Running',
      },
    ])
    expect(result.waitedSeconds).toBe(60)
  })

  it('is looked at a last time at the deadline', async () => {
    const ports = world()
    ports.harbor.script(artifact(), scanned({ afterMs: 59_900 }))
    expect((await run(ports, { timeoutMs: 60_000 })).couldNotTell).toEqual([])
  })

  it('leaves every call the time that is left', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [[0, { overview: unfinished('Running') }]])
    await run(ports, { timeoutMs: 60_000 })
    expect(ports.harbor.limit?.callTimeoutMs()).toBe(0)
  })
})

describe('an index', () => {
  const attestation = {
    digest: digestOf('e'),
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
  }
  const child = (letter: string): Artifact => artifact({ digest: digestOf(letter) })
  const withAttestation = () => {
    const ports = world()
    const { platform } = attestation
    ports.harbor.script(artifact({ digest: attestation.digest, platform }))
    ports.harbor.documents.set(
      attestation.digest,
      manifestOf({ layers: ['application/vnd.in-toto+json'], digest: attestation.digest }),
    )
    return ports
  }

  it('has a result for every platform, and attestations are none', async () => {
    const ports = withAttestation()
    const arm64 = { os: 'linux', architecture: 'arm64', variant: 'v8' }
    ports.harbor
      .script(
        index({ digest: digestOf('b'), platform: LINUX }, attestation, {
          digest: digestOf('c'),
          platform: arm64,
        }),
      )
      .script(child('b'), scanned({ high: 1 }))
      .script(child('c'), scanned({ afterMs: 12_000 }))
    const result = await run(ports)
    expect(result.couldNotTell).toEqual([])
    expect(
      result.platforms.map(({ platform, digest, isComplete }) => [platform, digest, isComplete]),
    ).toEqual([
      ['linux/amd64', digestOf('b'), true],
      ['linux/arm64/v8', digestOf('c'), true],
    ])
    expect(result.skipped).toEqual([
      { digest: digestOf('e'), platform: 'unknown/unknown', reason: 'attestation' },
    ])
    expect(ports.harbor.called('startScan')).toEqual([])
    expect(ports.harbor.called('fetchVulnerabilities')).toEqual([
      'fetchVulnerabilities b',
      'fetchVulnerabilities c',
    ])
  })

  it('with one platform without a result is not clean, and keeps what is known of the others', async () => {
    const ports = world()
    ports.harbor
      .script(
        index(
          { digest: digestOf('b'), platform: LINUX },
          { digest: digestOf('c'), platform: { ...LINUX, architecture: 's390x' } },
        ),
      )
      .script(child('b'), scanned({ high: 1 }))
      .script(child('c'), [[0, { overview: unfinished('Pending') }]])
    const result = await run(ports, { timeoutMs: 30_000 })
    expect(result.couldNotTell).toEqual([
      expect.objectContaining({ platform: 'linux/s390x', message: expect.stringContaining('Pending') }),
    ])
    expect(result.platforms.map(({ isComplete, findings: found }) => [isComplete, found.length])).toEqual([
      [true, 1],
      [false, 0],
    ])
  })

  it('starts the scans of its children each by its own digest', async () => {
    const ports = world()
    ports.harbor.script(
      index(
        { digest: digestOf('b'), platform: LINUX },
        { digest: digestOf('c'), platform: { ...LINUX, architecture: 'arm64' } },
      ),
    )
    ports.harbor.script(child('b'), scanned()).script(child('c'))
    ports.harbor.onScan = (digest: Digest) => ports.harbor.script(artifact({ digest }), scanned())
    expect((await run(ports)).couldNotTell).toEqual([])
    expect(ports.harbor.called('startScan')).toEqual(['startScan c'])
  })

  it('of attestations alone is not known', async () => {
    const ports = withAttestation()
    ports.harbor.script(index(attestation))
    const result = await run(ports)
    expect(result.couldNotTell[0]?.message).toMatch(
      /has no platform that could be scanned: .* an attestation/,
    )
    expect(result.skipped).toHaveLength(1)
  })

  it('with one child that Harbor does not scan keeps the results of the others', async () => {
    const ports = world()
    ports.harbor
      .script(
        index(
          { digest: digestOf('b'), platform: LINUX },
          { digest: digestOf('c'), platform: { ...LINUX, architecture: 's390x' } },
        ),
      )
      .script(child('b'), scanned({ afterMs: 20_000, high: 1 }))
      .script(child('c'))
    ports.harbor.refusals.set(digestOf('c'), 'the configured scanner Trivy does not support this')
    const result = await run(ports)
    expect(result.couldNotTell).toEqual([
      {
        kind: 'could-not-tell',
        platform: 'linux/s390x',
        message: 'Harbor does not scan it: the configured scanner Trivy does not support this',
      },
    ])
    expect(result.platforms.map(({ isComplete }) => isComplete)).toEqual([true, false])
  })

  it.each([
    [200, 'could not be read'],
    [400, 'bad request'],
    [404, 'not found'],
  ])('with an answer of %i about one child keeps the results of the others', async (status, message) => {
    const ports = world()
    ports.harbor
      .script(
        index(
          { digest: digestOf('b'), platform: LINUX },
          { digest: digestOf('c'), platform: { ...LINUX, architecture: 's390x' } },
        ),
      )
      .script(child('b'), scanned({ afterMs: 20_000, high: 1 }))
      .script(child('c'), [[0, { overview: overview(), reportError: new HarborError(message, { status }) }]])
    const result = await run(ports)
    expect(result.couldNotTell).toEqual([{ kind: 'could-not-tell', platform: 'linux/s390x', message }])
    expect(result.platforms.map(({ isComplete }) => isComplete)).toEqual([true, false])
  })

  it('may list an image twice', async () => {
    const ports = world()
    ports.harbor.script(index({ platform: LINUX }, { platform: LINUX })).script(child('b'), scanned())
    const result = await run(ports)
    expect(result.platforms).toHaveLength(1)
  })

  it('may leave the platform to the image', async () => {
    const ports = world()
    ports.harbor.script(index({})).script(child('b'), scanned())
    expect((await run(ports)).platforms[0]?.platform).toBe('linux/amd64')
  })

  it('may hold an index, but not without end', async () => {
    const ports = world()
    const inner = { ...index({ digest: digestOf('c'), platform: LINUX }), digest: digestOf('b') }
    ports.harbor.script(index({})).script(inner).script(child('c'), scanned())
    expect((await run(ports)).platforms.map(({ digest }) => digest)).toEqual([digestOf('c')])

    const loop = world()
    loop.harbor.script(index({ digest: IMAGE }))
    expect((await run(loop)).couldNotTell[0]?.message).toContain('nested deeper than 4 levels')
  })
})

describe('what comes between', () => {
  it('an artifact that was never there', async () => {
    const result = await run(world())
    expect(result.platforms).toEqual([])
    expect(result.couldNotTell[0]?.message).toBe(
      `Harbor does not have library/app@${IMAGE}: a user or a retention rule deleted it, or it was never pushed there`,
    )
  })

  it('an artifact that is deleted meanwhile', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [
      [0, { overview: unfinished('Running') }],
      [3_000, { isGone: true }],
    ])
    const result = await run(ports)
    expect(result.couldNotTell).toEqual([
      { kind: 'could-not-tell', message: expect.stringContaining('deleted it') },
    ])
  })

  it('a robot that may not read', async () => {
    const ports = world()
    ports.harbor.artifactError = forbidden('the robot needs artifact: read')
    expect(await run(ports)).toMatchObject({
      platforms: [],
      couldNotTell: [{ kind: 'could-not-tell', message: 'the robot needs artifact: read' }],
    })
  })

  it('a Harbor that did not come back inside the deadline', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [
      [0, { overview: unfinished('Running') }],
      [5_000, { error: new HarborError('no answer from Harbor') }],
    ])
    const result = await run(ports)
    expect(result.couldNotTell).toEqual([
      {
        kind: 'could-not-tell',
        message: 'no answer from Harbor; when Harbor last answered, linux/amd64 was Running',
      },
    ])
    expect(result.platforms).toMatchObject([{ isComplete: false, overview: { status: 'Running' } }])
  })

  it('a cancelled job, which keeps what was reached', async () => {
    const ports = world()
    ports.harbor
      .script(
        index(
          { digest: digestOf('b'), platform: LINUX },
          { digest: digestOf('c'), platform: { ...LINUX, architecture: 'arm64' } },
        ),
      )
      .script(artifact({ digest: digestOf('b') }), scanned({ high: 1 }))
      .script(artifact({ digest: digestOf('c') }), [[0, { overview: unfinished('Running') }]])
    ports.clock.cancelAt = 20_000
    const result = await run(ports)
    expect(result.couldNotTell).toEqual([
      {
        kind: 'could-not-tell',
        message:
          'the job was cancelled while waiting for the scan; when Harbor last answered, linux/arm64 was Running',
      },
    ])
    expect(result.platforms.map(({ isComplete }) => isComplete)).toEqual([true, false])
  })

  it('a defect, which is not hidden', async () => {
    const ports = world()
    ports.harbor.script(artifact(), [[0, { error: new TypeError('oops') }]])
    await expect(run(ports)).rejects.toThrow(TypeError)
  })
})
