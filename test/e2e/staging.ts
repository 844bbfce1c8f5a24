/** What the tests of a promotion between projects share: judged images in one project, and a robot that reaches all. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Report } from '../../src/domain/report/report.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { ScanOutcome, ScanScript } from '../sandbox/harbor/index.ts'
import { type ActResult, useOf, workflowOf } from '../support/act.ts'
import { exited, startRoot } from './runner.ts'
import { createWorld, type World } from './world.ts'

export const CLEAN: ScanOutcome = { outcome: 'success', findings: [] }
export const BAD: ScanOutcome = { outcome: 'success', findings: makeFindings({ critical: 1 }) }

export type Robot = World['robot']

export interface Staging {
  readonly world: World
  /** A robot of the system: it reaches every project. */
  readonly robot: Robot
  /** The inputs of a connection, by default the robot's. */
  readonly connection: (as?: Robot) => Readonly<Record<string, string>>
  /** An image with a report about it; the scans of its repository go as the script says, one after the other. */
  readonly stage: (
    script: ScanScript,
    inputs?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly repository: string; readonly reportFile: string }>
  readonly promote: (
    inputs: Readonly<Record<string, string>>,
    options?: { readonly as?: Robot; readonly before?: readonly unknown[] },
  ) => Promise<ActResult>
}

export async function createStaging(): Promise<Staging> {
  const world = await createWorld()
  world.harbor.addProject({ name: 'prod', autoScan: true })
  const robot = world.harbor.addRobot({ name: 'promoter', access: 'full' })
  let reports = 0
  const connection: Staging['connection'] = (as = robot) => ({
    'harbor-url': world.harbor.url,
    'robot-name': as.name,
    'robot-token': '${{ secrets.HARBOR_TOKEN }}',
  })
  return {
    world,
    robot,
    connection,
    async stage(script, inputs = {}) {
      const repository = inputs['repository'] ?? world.repository()
      reports += 1
      const reportFile = join(world.directory, `report-${reports}.json`)
      world.harbor.scriptScan(repository, script)
      // It only sets the stage, so it needs no act.
      const child = await startRoot(world, {
        'robot-name': robot.name,
        'robot-token': robot.secret,
        repository,
        'report-file': reportFile,
        ...inputs,
      })
      const code = await exited(child)
      // 1 is an image that failed.
      if (code !== 0 && code !== 1) throw new Error(`the stage of the test ended with ${code}`)
      return { repository, reportFile }
    },
    async promote(inputs, { as = robot, before = [] } = {}) {
      const step = {
        id: 'it',
        uses: useOf('actions/promote'),
        with: { ...connection(as), ...inputs },
      }
      return world.act.run({ workflow: workflowOf([...before, step]), secrets: { HARBOR_TOKEN: as.secret } })
    },
  }
}

/** The one error of a run. */
export function errorOf(result: ActResult): string {
  const errors = result.annotations.filter(({ level }) => level === 'error')
  expect(errors, result.log).toHaveLength(1)
  return errors[0]?.message ?? ''
}

export async function readReport(reportFile: string): Promise<Report> {
  return JSON.parse(await readFile(reportFile, 'utf8')) as Report
}

/** What a later step, or a user, does to the file. */
export async function editReport(
  reportFile: string,
  change: (report: Report) => Partial<Report>,
): Promise<void> {
  const report = await readReport(reportFile)
  await writeFile(reportFile, JSON.stringify({ ...report, ...change(report) }))
}

export const twoDaysAgo = (): string => new Date(Date.now() - 48 * 3_600_000).toISOString()

/** The verdict is of two days ago. */
export async function makeOld(reportFile: string): Promise<void> {
  await editReport(reportFile, () => ({ generatedAt: twoDaysAgo() }))
}

/** The verdict is young, and the scans that it judges are of two days ago. */
export async function makeScansOld(reportFile: string): Promise<void> {
  await editReport(reportFile, ({ platforms }) => ({
    platforms: platforms.map((platform) => ({ ...platform, finishedAt: twoDaysAgo() })),
  }))
}
