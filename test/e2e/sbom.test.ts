/** SBOMs that Harbor makes, saved by the job. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const CLEAN = { outcome: 'success', findings: [] } as const

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

interface Sbom {
  readonly platform: string
  readonly digest: string
  readonly sbomDigest: string
  readonly path: string
}

describe.each(EVERY_FORM)('an SBOM (%s)', (form) => {
  const run = (inputs: Readonly<Record<string, string>>, robot = world.robot) =>
    pushAndScan(world, form, { robot, inputs: { sbom: 'true', ...inputs } })

  it('of every platform is saved, and its accessory is reported', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const sbomFile = join(world.directory, form, 'sbom.spdx.json')
    const result = await run({ repository, image: world.multi.path, 'sbom-file': sbomFile })
    expect(result.exitCode, result.log).toBe(0)
    const sboms = JSON.parse(result.outputs['sboms'] ?? '[]') as Sbom[]
    expect(sboms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64', 'linux/s390x'])
    expect(result.outputs['sbom-file']?.split('\n')).toEqual(sboms.map(({ path }) => path))
    for (const { path, digest, sbomDigest } of sboms) {
      const document = JSON.parse(await readFile(path, 'utf8')) as { spdxVersion: string; name: string }
      expect(document.spdxVersion).toBe('SPDX-2.3')
      expect(document.name).toContain(digest)
      expect(world.harbor.artifact(repository, sbomDigest)).toBeDefined()
    }
    expect(result.outputs['verdict']).toBe('passed')
  })

  it('of one platform has the path that was given, also without a scan', async () => {
    const repository = world.repository()
    const sbomFile = join(world.directory, form, 'only.json')
    const result = await run({ repository, scan: 'never', 'sbom-file': sbomFile })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['sbom-file']).toBe(sbomFile)
    expect(await readFile(sbomFile, 'utf8')).toContain(world.single.digest)
  })

  it('is saved of a failed image too, before it is deleted', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }])
    const result = await run({ repository, quarantine: 'true', 'on-failure': 'delete' })
    expect(result.outputs['verdict']).toBe('failed')
    expect(result.outputs['sbom-file']).toMatch(/\.spdx\.json$/)
    expect(world.harbor.artifact(repository, world.single.digest)).toBeUndefined()
  })

  it('that cannot be had fails the job and neither the verdict nor the report', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    world.harbor.scriptSbom(repository, [{ outcome: 'error' }])
    const result = await run({ repository, quarantine: 'true', 'scan-retries': '1' })
    expect(result.exitCode).not.toBe(0)
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain('failed to get the SBOM of linux/amd64')
    expect(result.outputs).toMatchObject({ verdict: 'passed', tags: 'v1' })
    expect(result.outputs['sbom-file'] ?? '').toBe('')
    expect(result.summaries.join('\n')).toContain('Passed')
    expect(world.harbor.tag(repository, 'v1')).toBe(world.single.digest)
  })

  it('needs a right that is named before a byte is moved', async () => {
    const access = [
      ...['repository:push', 'repository:pull', 'artifact:read'],
      ...['artifact-addition:read', 'scan:create'],
    ]
    const robot = world.harbor.addRobot({ project: PROJECT, name: `no-sbom-${form}`, access })
    const result = await run({ repository: world.repository() }, robot)
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain('  - sbom: create (to ask for an SBOM)')
    expect(errors[0]?.message).not.toContain('artifact: read')
  })
})
