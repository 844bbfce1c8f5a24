/** A successor is tried and stored before jobs are sent to it, and the old robot is left alone. */
import { beforeEach, describe, expect, it } from 'vitest'
import { requiredPermissions } from '../../../../src/domain/harbor/permission.ts'
import type { HarborAdmin, RobotAccount } from '../../../../src/ports/harbor-admin.ts'
import type { NameStore, SecretStore } from '../../../../src/ports/secret-store.ts'
import { type RenewalRequest, renewRobot } from '../../../../src/usecases/bootstrap/renew-robot.ts'
import { RecordingLog } from '../../../support/fakes.ts'

const DAY_MS = 86_400_000
const NOW = 100 * DAY_MS

const REQUEST: RenewalRequest = {
  project: 'apps',
  robot: 'ci',
  plan: { scan: 'auto' },
  lifetimeDays: 90,
  beforeDays: 14,
}
const ACCESS = requiredPermissions(REQUEST.plan).map(({ resource, action }) => ({ resource, action }))

let robots: Map<string, RobotAccount>
let variable: string | undefined
/** The end that stands beside the name. */
let named: number | undefined
/** What was changed, in order. */
let effects: string[]
/** What fails, by the beginning of its effect. */
let fails: string
let isAccepted: boolean
let log: RecordingLog
beforeEach(() => {
  robots = new Map()
  variable = undefined
  named = undefined
  effects = []
  fails = ''
  isAccepted = true
  log = new RecordingLog()
})

function add(name: string, daysLeft: number, more: Partial<RobotAccount> = {}): RobotAccount {
  const robot: RobotAccount = {
    id: robots.size + 1,
    name: `robot$apps+${name}`,
    access: ACCESS,
    durationDays: 90,
    createdAt: 0,
    endsAt: NOW + daysLeft * DAY_MS,
    description: 'made by harbor-actions/create-robot',
    isDisabled: false,
    ...more,
  }
  robots.set(name, robot)
  return robot
}

function note(effect: string): void {
  if (fails !== '' && effect.startsWith(fails)) throw new Error(`${fails} fails`)
  effects.push(effect)
}

const admin: HarborAdmin = {
  isSystemAdmin: async () => false,
  fetchScanners: async () => [],
  fetchScannerOf: async () => [],
  ensureProject: async () => 'present',
  fetchRobot: async (_, name) => robots.get(name),
  async createRobot({ name, access, description }) {
    note(`create ${name}`)
    const { endsAt } = add(name, 90, { access, description: `made by ${description}`, createdAt: NOW })
    return { name: `robot$apps+${name}`, secret: `secret of ${name}`, endsAt }
  },
  updateRobot: async () => note('update'),
  async refreshRobotSecret({ name }) {
    note('refresh')
    return { name, secret: 'never' }
  },
  async deleteRobot(id) {
    const [name = ''] = [...robots].find(([, robot]) => robot.id === id) ?? []
    note(`delete ${name}`)
    robots.delete(name)
  },
  deleteRepository: async () => undefined,
}
const store: SecretStore = {
  title: 'the secret',
  isReadable: false,
  prepare: async () => undefined,
  read: async () => ({ kind: 'hidden' }),
  requireWritable: async () => note('try the secret'),
  write: async ({ name }) => note(`store ${name}`),
}
const names: NameStore = {
  title: 'the variable',
  read: async () => variable,
  async write({ name, endsAt }) {
    note(`name ${name}`)
    variable = name
    named = endsAt
  },
}

function renew(variables = names) {
  return renewRobot(REQUEST, {
    admin,
    credentials: { user: 'alice', password: 'a-password', source: '"admin-password"' },
    stores: [store],
    names: variables,
    mask: ({ secret }) => void effects.push(`mask ${secret}`),
    async isAccepted({ name }) {
      effects.push(`try ${name}`)
      return isAccepted
    },
    now: () => NOW,
    log,
  })
}

const SUCCESSION = [
  'name robot$apps+ci',
  'try the secret',
  'create ci-2',
  'mask secret of ci-2',
  'try robot$apps+ci-2',
  'mask secret of ci-2',
  'store robot$apps+ci-2',
  'name robot$apps+ci-2',
]

describe('a renewal', () => {
  it('makes the first robot, stores its secret, and then its name', async () => {
    expect(await renew()).toMatchObject({ outcome: 'created', name: 'robot$apps+ci' })
    expect(effects.filter((effect) => !effect.startsWith('mask'))).toEqual([
      'create ci',
      'try robot$apps+ci',
      'store robot$apps+ci',
      'name robot$apps+ci',
    ])
  })

  it('changes nothing while the robot has time', async () => {
    add('ci', 30)
    variable = 'robot$apps+ci'
    expect(await renew()).toMatchObject({ outcome: 'unchanged', name: 'robot$apps+ci' })
    expect(effects).toEqual([])
  })

  it('names the robot of workflows that had no variable yet', async () => {
    add('ci', 30)
    await renew()
    expect(effects).toEqual(['name robot$apps+ci'])
  })

  it('tries and stores the secret of the successor before its name, and leaves the old robot alone', async () => {
    const old = add('ci', 10)
    variable = old.name
    expect(await renew()).toMatchObject({ outcome: 'rotated', name: 'robot$apps+ci-2' })
    expect(effects).toEqual(SUCCESSION)
    expect(robots.get('ci')).toEqual(old)
    expect(named).toBe(NOW + 90 * DAY_MS)
    expect(log.lines.at(-1)).toBe(
      'robot$apps+ci-2 takes the place of robot$apps+ci, which stays valid until it expires on 1970-04-21 for jobs that run',
    )
  })

  it('keeps permissions that were added to the old robot', async () => {
    add('ci', 10, { access: [...ACCESS, { resource: 'tag', action: 'create' }] as RobotAccount['access'] })
    await renew()
    expect(robots.get('ci-2')?.access).toEqual([...ACCESS, { resource: 'tag', action: 'create' }])
  })

  it('completes one that was interrupted before its name was written', async () => {
    add('ci', 10)
    variable = 'robot$apps+ci'
    fails = 'name robot$apps+ci-2'
    await expect(renew()).rejects.toThrow()
    expect(robots.get('ci-2')?.description).toBe('made by harbor-actions/create-robot for the variable')
    fails = ''
    effects = []
    expect(await renew()).toMatchObject({ outcome: 'rotated', name: 'robot$apps+ci-2' })
    expect(effects).toEqual([...SUCCESSION.slice(0, 2), 'delete ci-2', ...SUCCESSION.slice(2)])
  })

  it('leaves the robot that another repository has renewed a minute ago, and the other way round', async () => {
    add('ci', 10)
    variable = 'robot$apps+ci'
    await renew()
    const theirs = robots.get('ci-2')
    effects = []
    // A repository that took the same name, with a variable of its own.
    variable = 'robot$apps+ci'
    await expect(renew({ ...names, title: 'the variable of others' })).rejects.toThrow(
      /robot\$apps\+ci-2 was made for the variable, so it is neither used nor replaced.*Nothing was changed$/,
    )
    expect(effects).toEqual([])
    expect(robots.get('ci-2')).toBe(theirs)
  })

  it('does not take over the robot of another repository', async () => {
    await renew()
    effects = []
    variable = undefined
    await expect(renew({ ...names, title: 'the variable of others' })).rejects.toThrow(
      /was made for the variable,/,
    )
    expect(effects).toEqual([])
    expect(variable).toBeUndefined()
  })

  it('leaves the robot that another repository has renewed', async () => {
    add('ci', 10)
    add('ci-2', 89, { createdAt: NOW - DAY_MS })
    variable = 'robot$apps+ci'
    await expect(renew()).rejects.toThrow(/another repository may use it.*Nothing was changed$/)
    expect(effects).toEqual([])
    expect(robots.has('ci-2')).toBe(true)
  })
})

describe('a renewal that fails leaves the old robot in use', () => {
  beforeEach(() => {
    variable = add('ci', 10).name
  })

  it.each([
    ['the variable cannot be written', 'name', [], false],
    ['the secret cannot be written', 'try the secret', SUCCESSION.slice(0, 1), false],
    ['the secret is not stored after all', 'store', [...SUCCESSION.slice(0, 6), 'delete ci-2'], false],
    ['its name is not stored after all', 'name robot$apps+ci-2', SUCCESSION.slice(0, 7), true],
  ])('when %s', async (_, failing, expected, isMade) => {
    fails = failing
    await expect(renew()).rejects.toThrow(`${failing} fails`)
    expect(effects).toEqual(expected)
    expect(robots.has('ci-2')).toBe(isMade)
    expect(variable).toBe('robot$apps+ci')
  })

  it('when Harbor does not accept the new secret', async () => {
    isAccepted = false
    await expect(renew()).rejects.toThrow(
      /Harbor refuses the secret of robot\$apps\+ci-2 that it has just made\. The new robot was removed/,
    )
    expect(effects).not.toContainEqual(expect.stringMatching(/^store/))
    expect(variable).toBe('robot$apps+ci')
  })

  it('and says what to do when only its name is missing', async () => {
    fails = 'name robot$apps+ci-2'
    await expect(renew()).rejects.toThrow(
      'the secret has the secret of robot$apps+ci-2 already, so logins fail until the variable names it: run this again, or set it by hand',
    )
  })

  it('when its second name belongs to a robot of others', async () => {
    add('ci-2', -5, { description: 'by hand' })
    await expect(renew()).rejects.toThrow(/was not made by create-robot.*Nothing was changed$/)
    expect(effects).toEqual([])
  })
})
