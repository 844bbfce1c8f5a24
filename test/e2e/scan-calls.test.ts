/** What the wait for a scanner that cannot scan, and for SBOMs, asks of Harbor, call by call. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScanOutcome } from '../sandbox/harbor/index.ts'
import { type ActResult, FORMS, type Form } from '../support/act.ts'
import { type CallsOptions, calls } from './request-log.ts'
import { LOGIN, PUSH, SCAN, SCAN_IS_OVER } from './usual-calls.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
/** Pending until the first look of the wait: each run takes the same course. */
const CLEAN: ScanOutcome = { outcome: 'success', findings: [], pendingReads: 1, runningMs: 0 }

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

function errorsOf(result: ActResult): string[] {
  return result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
}

describe.each(EVERY_FORM)('the calls (%s)', (form) => {
  async function run(
    repository: string,
    options: {
      readonly inputs?: Readonly<Record<string, string>>
      readonly show?: CallsOptions['show']
      readonly in?: World
    } = {},
  ) {
    const { inputs, show = 'all', in: place = world } = options
    const since = place.harbor.requests.length
    const result = await pushAndScan(place, form, { inputs: { repository, ...inputs } })
    const sboms = JSON.parse(result.outputs['sboms'] || '[]') as { readonly sbomDigest: string }[]
    const index = place.harbor.artifact(repository, place.multi.digest)
    const children = (index?.['references'] ?? []) as readonly { readonly child_digest: string }[]
    const asked = calls(place.harbor, {
      since,
      show,
      repositories: { app: repository },
      digests: {
        sbom: sboms.map(({ sbomDigest }) => sbomDigest),
        ...(index === undefined
          ? { image: place.single.digest }
          : { index: place.multi.digest, child: children.map(({ child_digest }) => child_digest) }),
      },
    })
    return { result, asked }
  }

  it.each([
    ['missing', /Harbor has no scanner for project "library"/],
    ['disabled', /the scanner "Trivy" of project "library" is disabled/],
  ] as const)('with a scanner that is %s end at its sight', async (condition, message) => {
    world.harbor.setScanner(condition)
    // The look for the operating system would be given up amid a request, or before it.
    const inputs = { 'os-support': 'off' }
    const { result, asked } = await run(world.repository(), { inputs, show: 'unfolded' }).finally(() =>
      world.harbor.setScanner('healthy'),
    )
    expect(result.exitCode).not.toBe(0)
    expect(result.outputs['verdict']).toBe('undecided')
    expect(errorsOf(result)).toEqual([expect.stringMatching(message)])
    // Every call as often as it came: one look at the scan, one at the scanner, and no waiting.
    expect(asked.slice(asked.lastIndexOf('GET /api/projects/library'))).toEqual([
      'GET /api/projects/library',
      'GET /api/system/CVEAllowlist',
      'GET /api/app/artifacts/image',
      'GET /api/projects/library/scanner',
    ])
  })

  it('with a scanner that is unhealthy go on, and it is reported before the scan is over', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    await run(repository)
    world.harbor.setScanner('unhealthy')
    const { result, asked } = await run(repository, { inputs: { scan: 'always' } }).finally(() =>
      world.harbor.setScanner('healthy'),
    )
    expect(result.outputs['verdict']).toBe('passed')
    expect(asked.slice(asked.lastIndexOf('GET /api/projects/library'))).toEqual([
      'GET /api/projects/library',
      'GET /api/system/CVEAllowlist',
      'POST /api/app/artifacts/image/scan vulnerability',
      'GET /api/projects/library/scanner',
      'GET /api/app/artifacts/image',
      'GET /api/app/artifacts/image/additions/vulnerabilities',
    ])
    expect(result.log).toMatch(/scanner "Trivy" of project "library" unhealthy[\s\S]*linux\/amd64: scanned/)
  })

  it('for an SBOM are one POST, for one that is there none', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const inputs = { sbom: 'true', quarantine: 'true' }
    const first = await run(repository, { inputs })
    expect(first.result.exitCode, first.result.log).toBe(0)
    const login = LOGIN.toSpliced(-1, 0, 'POST /api/app/artifacts/no-such-digest/scan sbom -> 404')
    expect(first.asked).toEqual([
      ...login,
      'GET /api/app/artifacts/image -> 404',
      'GET /api/app/artifacts/v1 -> 404',
      ...PUSH,
      ...SCAN,
      'GET /api/systeminfo',
      'GET /api/app/artifacts/image?sbom',
      'POST /api/app/artifacts/image/scan sbom',
      'GET /api/app/artifacts/image?sbom',
      'GET /api/app/artifacts/sbom/additions/sbom',
      'GET /api/app/artifacts/v1 -> 404',
      'GET /api/app/artifacts/image',
      'POST /api/app/artifacts/image/tags v1',
    ])
    const again = await run(repository, { inputs })
    // The SBOM that is there says which operating system is in the image: it is read beside the report.
    expect(again.asked.toSorted()).toEqual(
      [
        ...login,
        'GET /api/app/artifacts/image',
        'GET /api/app/artifacts/v1',
        ...SCAN_IS_OVER,
        'GET /api/systeminfo',
        'GET /api/app/artifacts/image?sbom',
        'GET /api/app/artifacts/sbom/additions/sbom',
      ].toSorted(),
    )
  })

  it('for the SBOMs of an index are one POST for each platform, and none for attestations', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const { result, asked } = await run(repository, {
      inputs: { image: world.multi.path, sbom: 'true' },
      show: 'changes',
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(asked).toEqual([
      'PUT /v2/app/blobs x 13',
      'PUT /v2/app/manifests/child x 6',
      'PUT /v2/app/manifests/index',
      'PUT /v2/app/manifests/v1',
      'POST /api/app/artifacts/child/scan sbom x 3',
    ])
  })

  it('for an SBOM of a Harbor that makes none end at its version', async () => {
    const old = await createWorld({ version: 'v2.10.3-e45e1c5f' })
    try {
      const repository = old.repository()
      old.harbor.scriptScan(repository, [CLEAN])
      const { result, asked } = await run(repository, { inputs: { sbom: 'true' }, in: old })
      expect(result.exitCode).not.toBe(0)
      expect(errorsOf(result)).toEqual([
        expect.stringContaining('Harbor v2.10.3-e45e1c5f makes no SBOMs; that came with 2.11'),
      ])
      expect(result.outputs['verdict']).toBe('passed')
      expect(asked.at(-1)).toBe('GET /api/systeminfo')
      expect(asked.filter((line) => line.startsWith('POST') && !line.includes('no-such-digest'))).toEqual([])
    } finally {
      await old.close()
    }
  })
})
