import { expect, it } from 'vitest'
import { describeLoad } from '../../.github/scripts/bench/machine.ts'

it('a machine that was busy before the run is named, with how busy it was', () => {
  expect(describeLoad(0.9, 2)).toEqual([])
  expect(describeLoad(11.83, 2).join()).toContain(
    'on average 11.8 processes that wanted a core, and there are 2',
  )
})
