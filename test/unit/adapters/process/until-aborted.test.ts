import { describe, expect, it } from 'vitest'
import { untilAborted } from '../../../../src/adapters/process/until-aborted.ts'

describe('work that is waited for', () => {
  it('ends with the signal, with its reason, and not before', async () => {
    const cancel = new AbortController()
    expect(await untilAborted(cancel.signal, async () => 'done')).toBe('done')
    const work = untilAborted(cancel.signal, () => new Promise(() => undefined))
    cancel.abort(new Error('the end'))
    await expect(work).rejects.toThrow('the end')
    await expect(untilAborted(cancel.signal, async () => 'done')).rejects.toThrow('the end')
  })
})
