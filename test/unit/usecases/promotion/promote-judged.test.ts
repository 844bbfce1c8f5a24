import { describe, expect, it } from 'vitest'
import { HarborError } from '../../../../src/domain/errors.ts'
import { type PromoteJudgedInput, promoteJudged } from '../../../../src/usecases/promotion/promote-judged.ts'
import {
  artifact,
  connection,
  digestOf,
  finding,
  platformScan,
  REPOSITORY,
  report,
} from '../../../support/builders.ts'
import { imageWorld } from '../../../support/image-ports.ts'

const IMAGE = digestOf('a')
const MANIFEST = {
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  bytes: new TextEncoder().encode('{}'),
}

const passed = report({ tags: ['pr-1'], pendingTags: ['v1'] })
const failed = report({
  tags: [],
  pendingTags: ['v1'],
  scan: { platforms: [platformScan({ findings: [finding()] })] },
})

function world() {
  const own = imageWorld()
  own.harbor.artifacts.set(IMAGE, artifact())
  // The report is a minute old.
  const clock = { now: () => Date.parse(passed.generatedAt) + 60_000, sleep: async () => undefined }
  return { ...own, ports: { ...own.portsFor(own.host), clock } }
}

const run = ({ ports }: ReturnType<typeof world>, input: Partial<PromoteJudgedInput> = {}) =>
  promoteJudged(
    {
      connection: connection(),
      report: passed,
      reportFile: 'report.json',
      target: REPOSITORY,
      tags: ['v1'],
      manifest: MANIFEST,
      onFailure: 'keep',
      ...input,
    },
    ports,
  )

describe('an image that was judged', () => {
  it('has its tags when it passed, and the report says so', async () => {
    const own = world()
    const { placed, report: concluded } = await run(own)
    expect(placed?.tags).toEqual(['pr-1', 'v1'])
    expect(concluded.image.tags).toEqual(['pr-1', 'v1'])
    expect(own.store.written.get('report.json')?.images).toMatchObject([
      { report: { promotion: { state: 'done', tags: ['v1'] } } },
    ])
  })

  it('keeps its tags where it failed, unless it is to be deleted', async () => {
    const own = world()
    await expect(run(own, { report: failed })).rejects.toThrow(
      /^failed to put tags on harbor\.example\.com\/library\/app@sha256:a+, because the verdict in the report is failed\. Nothing was done$/,
    )
    expect(own.harbor.called('deleteArtifact')).toEqual([])
    expect(own.store.written.size).toBe(0)
  })

  it('is deleted when it failed and that was asked for', async () => {
    const own = world()
    const { placed, report: concluded } = await run(own, { report: failed, onFailure: 'delete' })
    expect(own.harbor.called('deleteArtifact')).toEqual(['deleteArtifact a'])
    expect(placed).toBeUndefined()
    expect(concluded).toMatchObject({ image: { tags: [] }, promotion: { state: 'deleted' } })
    expect(own.host.failures).toEqual([''])
  })

  it('is deleted only where it was judged', async () => {
    const own = world()
    const target = { project: 'prod', name: 'app' }
    await expect(run(own, { report: failed, onFailure: 'delete', target })).rejects.toThrow(
      'Nothing was done',
    )
    expect(own.harbor.called('deleteArtifact')).toEqual([])
  })

  it.each([
    ['about another image', { digest: digestOf('b') }, /the report is about sha256:a+, not about sha256:b+/],
    ['too old', { maxAgeMs: 1_000 }, /the verdict is 1 min old and max-age allows 1 s/],
  ])('gets no tag by a report that is %s', async (_, input, expected) => {
    const own = world()
    await expect(run(own, input)).rejects.toThrow(expected)
    expect(own.harbor.calls).toEqual([])
  })

  it('fails the step when a tag could not be put on, and the report says how far it came', async () => {
    const own = world()
    own.harbor.tagErrors.set('v1', new HarborError('no room'))
    const { report: concluded } = await run(own)
    expect(concluded.promotion).toMatchObject({ state: 'incomplete' })
    expect(own.host.failures).toEqual([expect.stringContaining('no room')])
  })

  it('has its tags also when the report cannot be written again, and the step fails', async () => {
    const own = world()
    own.store.refused.add('report.json')
    const { placed, report: unchanged } = await run(own)
    expect(placed?.tags).toEqual(['pr-1', 'v1'])
    expect(unchanged).toBe(passed)
    expect(own.host.failures).toEqual(['failed to write the report to report.json: no space'])
  })
})
