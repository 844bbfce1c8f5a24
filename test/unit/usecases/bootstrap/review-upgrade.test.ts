import { describe, expect, it } from 'vitest'
import type { GivenValues, Helm } from '../../../../src/ports/cluster.ts'
import { reviewUpgrade } from '../../../../src/usecases/bootstrap/review-upgrade.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { makeSettings } from '../../domain/bootstrap/settings.ts'

const HOST = 'harbor.10.0.0.200.nip.io'
const OURS = { existingSecretAdminPassword: 'harbor-admin', externalURL: `http://${HOST}` }
const both = (values: object): GivenValues => ({ given: values, all: values })

function review(options: {
  /** Values by revision, the newest last, with helm's word for each. */
  readonly revisions: readonly (readonly [status: string, values: object])[]
  readonly after?: object
  readonly isUrlGiven?: boolean
  readonly settings?: ReturnType<typeof makeSettings>
}) {
  const { revisions, after = OURS, isUrlGiven = false, settings = makeSettings() } = options
  const log = new RecordingLog()
  const helm: Pick<Helm, 'fetchHistory' | 'fetchValues'> = {
    fetchHistory: async () =>
      revisions.map(([status], index) => ({
        revision: index + 1,
        status,
        chart: 'harbor-1.18.4',
        updatedAt: 0,
      })),
    fetchValues: async (revision = revisions.length) => both(revisions[revision - 1]?.[1] ?? {}),
  }
  const input = { settings, isUrlGiven, values: both(after), fileValues: undefined }
  return reviewUpgrade(input, { helm, log }).then((result) => ({ ...result, log }))
}

describe('a release of ours', () => {
  const external = { ...OURS, database: { type: 'external' } }

  it('is refused a move of its data, with how to do it', async () => {
    const { refusals } = await review({ revisions: [['deployed', external]] })
    expect(refusals).toEqual([expect.stringMatching(/database\.type: external → not set.*do it manually/s)])
  })

  it.each([
    [
      'an upgrade that failed',
      [
        ['deployed', external],
        ['failed', OURS],
      ],
    ],
    [
      'one that failed after all that ran were replaced',
      [
        ['superseded', external],
        ['failed', OURS],
      ],
    ],
  ] as const)('is compared with the revision that runs, not with %s', async (_, revisions) => {
    expect((await review({ revisions })).refusals).toHaveLength(1)
  })

  it('may change when no revision of it ever ran', async () => {
    expect((await review({ revisions: [['failed', external]] })).refusals).toEqual([])
  })

  it('reports no change without a loss', async () => {
    const result = await review({ revisions: [['deployed', { ...OURS, logLevel: 'debug' }]] })
    expect(result).toMatchObject({ dropped: [], refusals: [] })
    expect(result.log.lines).toEqual([])
  })

  it.each([
    ['HTTPS for the same host', `http://${HOST}:8080`, `https://${HOST}`, []],
    ['HTTP again', `https://${HOST}`, `http://${HOST}`, ['externalURL']],
    ['another port', `http://${HOST}:8080`, `http://${HOST}`, ['externalURL']],
    ['another host with HTTPS', 'http://old.example.com', `https://${HOST}`, ['externalURL']],
  ])('gets another address by itself only when it is %s', async (_, was, externalUrl, lost) => {
    const options = {
      revisions: [['deployed', { ...OURS, externalURL: was }]],
      after: { ...OURS, externalURL: externalUrl },
      settings: makeSettings({ externalUrl }),
    } as const
    const { refusals } = await review(options)
    expect(lost.filter((path) => refusals.join().includes(`- ${path}: `))).toEqual(lost)
    expect(refusals).toHaveLength(lost.length)
    expect((await review({ ...options, isUrlGiven: true })).refusals).toEqual([])
  })
})
