import { describe, expect, it } from 'vitest'
import { runCase } from '../../.github/scripts/bench/run-case.ts'
import { makeCase } from './made.ts'

const quiet = { isQuick: false, log: () => undefined }

describe('a case', () => {
  it('runs its contenders in turn, and drops the first round', async () => {
    const seen: string[] = []
    const { rows } = await runCase(makeCase(['ours', 'a', 'b'], { seen }), { ...quiet, rounds: 2 })
    expect(seen).toEqual(['ours0', 'a0', 'b0', 'ours1', 'a1', 'b1', 'ours2', 'a2', 'b2', 'closed'])
    expect(rows.map(({ name, isOurs }) => [name, isOurs])).toEqual([
      ['ours', true],
      ['a', false],
      ['b', false],
    ])
    expect(rows.map(({ samples }) => samples.map(({ wallMs }) => wallMs))).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ])
  })

  it('has at least five samples of each, and more where it asks for them', async () => {
    const count = async (rounds?: number): Promise<number | undefined> => {
      const made = makeCase(['ours'], { seen: [], ...(rounds === undefined ? {} : { rounds }) })
      return (await runCase(made, quiet)).rows[0]?.samples.length
    }
    expect(await count()).toBe(5)
    expect(await count(3)).toBe(5)
    expect(await count(15)).toBe(15)
  })

  it('is closed after a run that fails, and has no result', async () => {
    const seen: string[] = []
    const made = makeCase(['ours', 'a'], { seen })
    const failing = {
      ...made,
      async prepare(options: { readonly isQuick: boolean }) {
        const prepared = await made.prepare(options)
        const [ours] = prepared.contenders
        if (ours === undefined) throw new Error('no contender')
        return {
          ...prepared,
          contenders: [ours, { ...ours, name: 'a', run: () => Promise.reject(new Error('no copy')) }],
        }
      },
    }
    await expect(runCase(failing, quiet)).rejects.toThrow('no copy')
    expect(seen).toEqual(['ours0', 'closed'])
  })

  it('is refused when a sample lacks one of its metrics', async () => {
    const made = {
      ...makeCase(['ours'], { seen: [] }),
      metrics: [{ id: 'x', title: 'x', unit: 'ms' as const }],
    }
    await expect(runCase(made, quiet)).rejects.toThrow('made: ours has measured no x')
  })
})
