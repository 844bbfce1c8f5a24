import { beforeEach, describe, expect, it } from 'vitest'
import { checkedOutputs } from '../../../../src/domain/exceptions/checked.ts'
import { parseTrivyIgnore } from '../../../../src/domain/exceptions/trivyignore.ts'
import type { UnusedExceptions } from '../../../../src/domain/exceptions/unused.ts'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import { checkExceptions } from '../../../../src/usecases/pipeline/check-exceptions.ts'
import {
  artifact,
  connection,
  digestOf,
  finding,
  overview,
  REPOSITORY,
  unfinished,
} from '../../../support/builders.ts'
import { FakeClock, FakeHarbor, type Look } from '../../../support/fakes.ts'
import { recordingHost } from '../../../support/host.ts'

const GONE = 'CVE-2019-8457'
const HAS = (id: string): Look => ({
  overview: overview({ severity: 'high', total: 1 }),
  findings: [finding({ id })],
})
const CLEAN: Look = { overview: overview({ total: 0 }), findings: [] }

let harbor: FakeHarbor
beforeEach(() => {
  harbor = new FakeHarbor()
})

/** The image of a tag, as Harbor shows it. */
function tagged(tag: string, digest: Digest, look: Look): void {
  harbor.script(artifact({ digest }), [[0, look]])
  harbor.artifacts.set(tag, artifact({ digest }))
}

async function check(
  options: {
    readonly tags?: readonly string[]
    readonly file?: string
    readonly level?: UnusedExceptions
    readonly harborAllowlist?: boolean
  } = {},
) {
  const { tags = ['v1', 'v2'], file = `${GONE}\n${finding().id}`, level = 'fail' } = options
  const host = recordingHost({})
  const exceptions = {
    exceptions: parseTrivyIgnore(file, '.trivyignore'),
    harborAllowlist: options.harborAllowlist ?? false,
    ...(level === 'note' ? {} : { unusedExceptions: level }),
  }
  const request = { connection: connection(), maxParallel: 1, exceptions }
  const checked = await checkExceptions(
    { ...request, images: { named: [{ repository: REPOSITORY, tags }], patterns: [], newest: 0 } },
    { connect: harbor.connect, clock: new FakeClock(), runner: host },
  )
  return { checked, host, outputs: checkedOutputs(checked) }
}

describe('a check of exceptions', () => {
  it('names what no image needs, by the scans that are there, and starts none', async () => {
    tagged('v1', digestOf('a'), CLEAN)
    tagged('v2', digestOf('b'), HAS(finding().id))
    const { outputs, host } = await check()
    expect(JSON.parse(outputs['unused'] ?? '')).toEqual([
      { id: GONE, file: '.trivyignore', line: 1, why: 'no-finding', reason: 'matched no finding' },
    ])
    expect(outputs['unused-count']).toBe('1')
    expect(host.summaries.join('')).toContain('1 exception that 2 images do not need')
    expect(host.annotations).toMatchObject([{ level: 'error', location: { path: '.trivyignore', line: 1 } }])
    expect(host.failures).toHaveLength(1)
    expect(harbor.called('startScan')).toEqual([])
    expect(harbor.calls.filter((call) => /^(?:put|create|delete|add)/.test(call))).toEqual([])
  })

  it.each([
    ['note', [], 0],
    ['warn', ['warning'], 0],
    ['fail', ['error'], 1],
  ] as const)('with %s ends as that says', async (level, levels, failures) => {
    tagged('v1', digestOf('a'), CLEAN)
    const { host } = await check({ tags: ['v1'], level })
    expect(host.annotations.map((annotation) => annotation.level)).toEqual(levels)
    expect(host.failures).toHaveLength(failures)
    expect(host.lines.join('\n')).toContain('2 exceptions do nothing: ')
  })

  it('is content when each is needed by one of the images', async () => {
    tagged('v1', digestOf('a'), HAS(GONE))
    tagged('v2', digestOf('b'), HAS(finding().id))
    const { outputs, host } = await check()
    expect(outputs).toEqual({ unused: '[]', 'unused-count': '0' })
    expect(host.failures).toEqual([])
    expect(host.summaries.join('')).toContain('✅ Every exception is needed')
  })

  it.each<[string, Look | undefined, string]>([
    ['was never scanned', {}, 'linux/amd64: it was never scanned'],
    ['is being scanned', { overview: unfinished('Running') }, 'its last scan is Running'],
    ['has a scan that failed', { overview: unfinished('Error') }, 'its last scan is Error'],
    ['has a scan without a report', { overview: overview() }, 'gives no report'],
    ['is not there', undefined, 'Harbor has no library/app:v2'],
  ])('could not tell when an image %s, and says nothing of any exception', async (_, look, message) => {
    tagged('v1', digestOf('a'), CLEAN)
    if (look !== undefined) tagged('v2', digestOf('b'), look)
    const { outputs, host } = await check({ file: `${GONE} exp:1969-01-01` })
    expect(outputs).toEqual({ unused: '', 'unused-count': '' })
    expect(host.summaries.join('').replaceAll('\\', '')).toContain(message)
    expect(host.summaries.join('')).not.toContain(GONE)
    expect(host.failures).toHaveLength(1)
  })

  it('could not tell with a warning, where it is not to fail', async () => {
    tagged('v1', digestOf('a'), {})
    const { host } = await check({ tags: ['v1'], level: 'note' })
    expect(host.annotations).toMatchObject([{ level: 'warning' }])
    expect(host.failures).toEqual([])
  })

  it('takes an exception for covered by Harbor’s allowlist, and never names the list', async () => {
    harbor.allowlist = { owner: 'project', ids: [finding().id, 'CVE-2000-1'] }
    tagged('v1', digestOf('a'), HAS(finding().id))
    const { checked } = await check({ tags: ['v1'], file: finding().id, harborAllowlist: true })
    expect(checked).toMatchObject({
      unused: [{ line: 1, why: 'covered', coveredBy: 'CVE allowlist of project library' }],
    })
  })

  it('names every right that is missing before it asks for anything', async () => {
    harbor.permissions.set('artifact: read', false)
    harbor.permissions.set('artifact-addition: read', false)
    await expect(check()).rejects.toThrow(/artifact: read.*\n.*artifact-addition: read/)
    expect(harbor.called('fetchArtifact')).toEqual([])
  })
})
