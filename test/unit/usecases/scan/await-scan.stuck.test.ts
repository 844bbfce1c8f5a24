/** What keeps a scan from ending: children that hang while the others succeed, and a scanner that is not there. */
import { describe, expect, it } from 'vitest'
import { HarborError } from '../../../../src/domain/errors.ts'
import type { Artifact } from '../../../../src/domain/harbor/artifact.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { type AwaitScanInput, awaitScan } from '../../../../src/usecases/scan/await-scan.ts'
import { artifact, digestOf, overview, REPOSITORY, unfinished } from '../../../support/builders.ts'
import { FakeClock, FakeHarbor, forbidden, RecordingLog, type Timeline } from '../../../support/fakes.ts'

const QUICK: Timeline = [
  [0, { overview: unfinished('Running', 'quick') }],
  [6_000, { overview: overview({ reportId: 'quick', total: 0 }), findings: [] }],
]
const HANGING: Timeline = [[0, { overview: unfinished('Running', 'hanging') }]]

function child(character: string, architecture: string): Artifact {
  return artifact({ digest: digestOf(character), platform: { os: 'linux', architecture } })
}

/** An index of amd64 (b) and arm64 (c). */
function world(amd64: Timeline, arm64: Timeline) {
  const clock = new FakeClock()
  const harbor = new FakeHarbor(clock)
  const { platform: _, ...bare } = artifact({ mediaType: MEDIA_TYPE.ociIndex })
  const reference = (character: string, architecture: string) => ({
    digest: digestOf(character),
    annotations: {},
    platform: { os: 'linux', architecture },
  })
  harbor
    .script({ ...bare, references: [reference('b', 'amd64'), reference('c', 'arm64')] })
    .script(child('b', 'amd64'), amd64)
    .script(child('c', 'arm64'), arm64)
  return { clock, harbor, log: new RecordingLog() }
}

const run = ({ clock, harbor, log }: ReturnType<typeof world>, input: Partial<AwaitScanInput> = {}) =>
  awaitScan(
    {
      repository: REPOSITORY,
      digest: digestOf('a'),
      mode: 'auto',
      timeoutMs: 600_000,
      retries: 2,
      ...input,
    },
    { connect: harbor.connect, clock, log, waits: { images: 0 } },
  )

describe('a child that hangs while its sibling is done', () => {
  it('is stopped and started again, it alone', async () => {
    const ports = world(QUICK, HANGING)
    ports.harbor.onStop = () =>
      ports.harbor.script(child('c', 'arm64'), [
        [0, { overview: overview({ status: 'Stopped', reportId: 'hanging' }) }],
      ])
    ports.harbor.onScan = () => ports.harbor.script(child('c', 'arm64'), QUICK)
    const result = await run(ports)
    expect(result.couldNotTell).toEqual([])
    expect(ports.harbor.called('stopScan')).toEqual(['stopScan c'])
    expect(ports.harbor.called('startScan')).toEqual(['startScan c'])
    expect(ports.log.lines).toContainEqual(
      expect.stringMatching(
        /^warning: linux\/arm64: stuck in Running: no progress for 3\d s, while the others took 6.* s at most; stopping it to start it again$/,
      ),
    )
    expect(result.waitedSeconds).toBeLessThan(60)
  })

  it('is left alone and explained without the right to stop', async () => {
    const ports = world(QUICK, HANGING)
    ports.harbor.stopError = forbidden()
    const result = await run(ports)
    expect(result.couldNotTell).toHaveLength(1)
    expect(ports.log.lines.join('\n')).toContain(
      'with the permission scan: stop the robot could start it again',
    )
    expect(ports.harbor.called('startScan')).toEqual([])
    // As often as it may be repeated, not with every look.
    expect(ports.harbor.called('stopScan').length).toBeLessThanOrEqual(2)
  })

  it('is given up at the deadline when stopping has no effect', async () => {
    const ports = world(QUICK, HANGING)
    const result = await run(ports)
    expect(result.couldNotTell[0]).toMatchObject({ platform: 'linux/arm64' })
    expect(ports.harbor.called('stopScan')).toEqual(['stopScan c', 'stopScan c'])
  })

  it('is not stopped while others still move', async () => {
    const steps = ['Pending', 'Scheduled', 'Running'] as const
    const slow: Timeline = [
      ...Array.from({ length: 12 }, (_, at) => {
        const status = steps[at % steps.length] ?? 'Running'
        return [at * 20_000, { overview: unfinished(status, 'slow') }] as const
      }),
      [240_000, { overview: overview({ reportId: 'slow', total: 0 }), findings: [] }],
    ]
    const ports = world(QUICK, slow)
    expect((await run(ports)).couldNotTell).toEqual([])
    expect(ports.harbor.called('stopScan')).toEqual([])
  })

  it('is not stopped without retries', async () => {
    const ports = world(QUICK, HANGING)
    await run(ports, { retries: 0 })
    expect(ports.harbor.called('stopScan')).toEqual([])
  })
})

describe('a scanner that cannot scan', () => {
  const NONE: Timeline = [[0, {}]]
  const disabled = { name: 'Trivy', isDisabled: true, health: '' }

  it.each([
    ['missing', 'missing', /has no scanner for project "library"/],
    ['disabled', disabled, /the scanner "Trivy" of project "library" is disabled/],
  ] as const)('because it is %s is reported at once', async (_, scanner, message) => {
    const ports = world(NONE, NONE)
    ports.harbor.scanner = scanner
    const result = await run(ports)
    expect(result.couldNotTell).toEqual([{ kind: 'could-not-tell', message: expect.stringMatching(message) }])
    expect(ports.clock.sleeps).toEqual([])
    expect(ports.harbor.called('startScan')).toEqual([])
  })

  it('because it was disabled after a scan began is a warning alone, and that when the scan takes long', async () => {
    const slow: Timeline = QUICK.map(([fromMs, look]) => [fromMs * 10, look])
    const ports = world(slow, slow)
    ports.harbor.scanner = disabled
    expect((await run(ports)).couldNotTell).toEqual([])
    expect(ports.log.lines).toContainEqual(
      expect.stringMatching(/^warning: the scanner "Trivy".*is disabled/),
    )
  })

  it('because it is unhealthy is a warning at once and a part of the last word', async () => {
    const ports = world(NONE, NONE)
    ports.harbor.scanner = { name: 'Trivy', isDisabled: false, health: 'unhealthy' }
    const result = await run(ports, { timeoutMs: 20_000 })
    expect(ports.log.lines[0]).toMatch(
      /^warning: Harbor calls the scanner "Trivy" of project "library" unhealthy/,
    )
    expect(result.couldNotTell[0]?.message).toMatch(/no finished scan within 20 s;.*unhealthy/)
  })

  it.each([
    ['a robot may not ask', 'unknown' as const, undefined],
    ['Harbor fails to answer', 'unknown' as const, new HarborError('no answer')],
  ])('is not spoken of when %s', async (_, scanner, error) => {
    const ports = world(QUICK, QUICK)
    ports.harbor.scanner = scanner
    if (error !== undefined) ports.harbor.fetchScanner = async () => Promise.reject(error)
    expect((await run(ports)).couldNotTell).toEqual([])
    expect(ports.log.lines.filter((line) => line.startsWith('warning'))).toEqual([])
  })

  it('is not asked about when every scan has ended before', async () => {
    const ended: Timeline = [[0, { overview: overview({ total: 0 }), findings: [] }]]
    const ports = world(ended, ended)
    await run(ports)
    expect(ports.harbor.called('fetchScanner')).toEqual([])
  })
})
