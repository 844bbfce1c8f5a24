import { describe, expect, it } from 'vitest'
import { planRelease, type Revision } from '../../../../../src/domain/bootstrap/release/release.ts'

const OLD = 3_600_000

function revision(number: number, status: string, chart = 'harbor-1.18.4'): Revision {
  return { revision: number, status, chart }
}

function planned(history: readonly Revision[], pendingAgeMs = OLD) {
  return planRelease(history, { releaseName: 'harbor', pendingAgeMs })
}

describe('what happens to a release', () => {
  it.each<[string, readonly Revision[], unknown]>([
    ['nothing there: install', [], { kind: 'install' }],
    ['uninstalled with its history kept: install', [revision(1, 'uninstalled')], { kind: 'install' }],
    ['deployed: upgrade', [revision(1, 'deployed')], { kind: 'upgrade', revision: 1 }],
    ['a first install that failed: upgrade', [revision(1, 'failed')], { kind: 'upgrade', revision: 1 }],
    [
      'a first install that was cut off: uninstall, the claims stay',
      [revision(1, 'pending-install')],
      { kind: 'uninstall', status: 'pending-install' },
    ],
    [
      'an uninstall that was cut off: finish it',
      [revision(1, 'uninstalling')],
      { kind: 'uninstall', status: 'uninstalling' },
    ],
    [
      'an upgrade of the same chart that was cut off: roll back',
      [revision(1, 'superseded'), revision(2, 'deployed'), revision(3, 'pending-upgrade')],
      { kind: 'rollback', status: 'pending-upgrade', to: 2 },
    ],
  ])('%s', (_, history, plan) => {
    expect(planned(history)).toEqual(plan)
  })

  it('waits while another helm may still be at work', () => {
    expect(planned([revision(1, 'pending-install')], 30_000)).toEqual({
      kind: 'wait',
      status: 'pending-install',
      revision: 1,
    })
  })

  it('stops at an upgrade to another chart that was cut off: the database only goes forward', () => {
    const plan = planned([revision(1, 'deployed'), revision(2, 'pending-upgrade', 'harbor-1.19.1')])
    expect(plan).toMatchObject({ kind: 'stop' })
    expect(JSON.stringify(plan)).toContain('from harbor-1.18.4 to harbor-1.19.1')
  })

  it('stops when nothing was ever deployed and there is more than a first install', () => {
    expect(planned([revision(1, 'failed'), revision(2, 'pending-upgrade')])).toMatchObject({ kind: 'stop' })
  })
})
