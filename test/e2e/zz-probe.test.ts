import { it } from 'vitest'
import { createWorld, pushAndScan } from './world.ts'
it('x', async () => {
  const world = await createWorld()
  const repository = world.repository()
  for (const form of ['root', 'composite', 'root', 'composite'] as const) {
    const r = await pushAndScan(world, form, { inputs: { repository } })
    console.log(form, r.exitCode, r.log)
  }
  await world.close()
})
