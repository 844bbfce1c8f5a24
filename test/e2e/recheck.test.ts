/** What is there already is judged again: by its tag, against a fresh scan. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { useOf, workflowOf } from '../support/act.ts'
import { calls } from './request-log.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

const recheck = (repository: string, tag: string) =>
  world.act.run({
    workflow: workflowOf([
      {
        id: 'it',
        uses: useOf('actions/await-scan'),
        with: {
          'harbor-url': world.harbor.url,
          'robot-name': world.robot.name,
          'robot-token': '${{ secrets.HARBOR_TOKEN }}',
          repository,
          digest: tag,
          scan: 'always',
        },
      },
      {
        if: "always() && steps.it.outputs.report-file != ''",
        uses: useOf('actions/report'),
        with: { 'report-file': '${{ steps.it.outputs.report-file }}' },
      },
    ]),
    secrets: { HARBOR_TOKEN: world.robot.secret },
  })

it('finds what was not known when the image was pushed, and touches nothing', async () => {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  const pushed = await pushAndScan(world, 'root', { inputs: { repository, tags: 'stable' } })
  expect(pushed.exitCode, pushed.log).toBe(0)
  world.harbor.scriptScan(repository, [
    { outcome: 'success', findings: makeFindings({ critical: 1 }), pendingReads: 1, runningMs: 0 },
  ])
  const mark = world.harbor.requests.length
  const result = await recheck(repository, 'stable')
  expect(result.exitCode).not.toBe(0)
  expect(result.outputs).toMatchObject({ verdict: 'failed', digest: world.single.digest, tags: 'stable' })
  expect(result.log).toContain(`${repository}:stable is ${world.single.digest}`)
  const asked = calls(world.harbor, {
    since: mark,
    repositories: { app: repository },
    digests: { image: world.single.digest },
  })
  // Beside the wait: the manifest, once, and its layers, which are not listed.
  const look = 'GET /v2/app/manifests/image'
  expect(asked.filter((line) => line === look)).toHaveLength(1)
  expect(asked.filter((line) => line !== look)).toEqual([
    // The tag is looked up once; from here on it is the digest.
    'GET /api/app/artifacts/stable',
    'GET /api/projects/library',
    'GET /api/system/CVEAllowlist',
    'GET /api/app/artifacts/image',
    'POST /api/app/artifacts/image/scan vulnerability',
    'GET /api/projects/library/scanner',
    'GET /api/app/artifacts/image',
    'GET /api/app/artifacts/image/additions/vulnerabilities',
  ])
})

it('says that a tag is not there', async () => {
  const result = await recheck(world.repository(), 'nothing')
  expect(result.exitCode).not.toBe(0)
  expect(result.annotations.find(({ level }) => level === 'error')?.message).toMatch(
    /has no library\/.*:nothing/,
  )
})

it('refuses what is neither a digest nor a tag', async () => {
  const result = await recheck(world.repository(), 'sha256:abc')
  expect(result.annotations.find(({ level }) => level === 'error')?.message).toContain(
    'digest: "sha256:abc" is neither a digest',
  )
})
