/** A run warns of a robot that ends soon, once, by the day that it was given, and asks Harbor nothing for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** What the run says of the end, and which requests it sends. */
async function run(form: Form, ends: string) {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  world.harbor.requests.length = 0
  const result = await pushAndScan(world, form, { inputs: { repository, 'robot-ends': ends } })
  const warnings = result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
  return {
    exitCode: result.exitCode,
    warnings: warnings.filter((message) => message.includes('robot-ends')),
    asked: world.harbor.requests.filter(({ path }) => path.includes('/robots')),
  }
}

describe.each(Object.keys(FORMS) as Form[])('%s', (form) => {
  it('warns of a robot that ends within two weeks, once', async () => {
    const day = inDays(5)
    const { exitCode, warnings, asked } = await run(form, day)
    expect(exitCode).toBe(0)
    expect(warnings).toEqual([
      expect.stringMatching(new RegExp(`^the robot robot\\$library\\+ci expires on ${day}, in `)),
    ])
    expect(asked).toEqual([])
  })

  it('says nothing of one that ends later', async () => {
    expect(await run(form, inDays(30))).toEqual({ exitCode: 0, warnings: [], asked: [] })
  })
})
