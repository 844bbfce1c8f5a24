import { beforeEach, describe, expect, it } from 'vitest'
import { requiredPermissions } from '../../../../src/domain/harbor/permission.ts'
import type { HarborAdmin, RobotAccount } from '../../../../src/ports/harbor-admin.ts'
import type { SecretStore, StoredSecret } from '../../../../src/ports/secret-store.ts'
import { createRobot, type RobotRequest } from '../../../../src/usecases/bootstrap/create-robot.ts'
import { RecordingLog } from '../../../support/fakes.ts'

const DAY_MS = 86_400_000
/** Ten days and a little after `PRESENT` was made. */
const NOW = 10.5 * DAY_MS

const REQUEST: RobotRequest = {
  project: 'apps',
  robot: 'ci',
  plan: { scan: 'auto' },
  rotate: false,
  lifetimeDays: 90,
}
const PRESENT: RobotAccount = {
  id: 5,
  name: 'robot$apps+ci',
  access: [{ resource: 'repository', action: 'push' }],
  durationDays: 30,
  createdAt: 0,
  endsAt: 30 * DAY_MS,
  description: 'for the builds of the team',
  isDisabled: true,
}

const ACCESS = requiredPermissions(REQUEST.plan).map(({ resource, action }) => ({ resource, action }))

let robot: RobotAccount | undefined
/** What was asked of Harbor and of the stores, in order. */
let effects: string[]
/** Of the robots that were changed. */
let descriptions: string[]
let log: RecordingLog
beforeEach(() => {
  robot = undefined
  effects = []
  descriptions = []
  log = new RecordingLog()
})

const admin: HarborAdmin = {
  isSystemAdmin: async () => true,
  fetchScanners: async () => [],
  fetchScannerOf: async () => [],
  ensureProject: async () => 'present',
  fetchRobot: async () => robot,
  async createRobot({ durationDays }) {
    effects.push(durationDays === 90 ? 'create' : `create ${durationDays}`)
    robot = PRESENT
    return { name: PRESENT.name, secret: 'a-secret', endsAt: NOW + 90 * DAY_MS }
  },
  async updateRobot(_, changed) {
    effects.push(`set ${changed.durationDays} ${changed.isDisabled}`)
    descriptions.push(changed.description)
  },
  async refreshRobotSecret({ name }) {
    effects.push('refresh')
    return { name, secret: 'another-secret' }
  },
  async deleteRobot(id) {
    effects.push(`delete ${id}`)
  },
  deleteRepository: async () => undefined,
}

function store(
  options: {
    readonly fails?: boolean
    readonly stored?: StoredSecret
    readonly title?: string
    readonly isReadable?: boolean
    readonly isReadOnly?: boolean
  } = {},
): SecretStore {
  return {
    title: options.title ?? 'the store',
    isReadable: options.isReadable ?? true,
    async prepare() {
      effects.push('prepare')
    },
    read: async () => options.stored ?? { kind: 'absent' },
    async requireWritable() {
      effects.push('try')
      if (options.isReadOnly === true) throw new Error('the store is closed')
    },
    async write({ secret }) {
      effects.push(`mask first: ${masked.includes(secret)}`)
      if (options.fails === true) throw new Error('the store is full')
    },
  }
}

const known = (
  secret: string,
  options: { readonly name?: string; readonly isCurrent?: boolean } = {},
): StoredSecret => {
  const { name = PRESENT.name, isCurrent = true } = options
  return { kind: 'known', robot: { name, secret }, isCurrent }
}

let masked: string[] = []
/** What Harbor accepts. */
const GOOD = 'a-secret'
function run(request: Partial<RobotRequest> = {}, stores: readonly SecretStore[] = [store()]) {
  masked = []
  return createRobot(
    { ...REQUEST, ...request },
    {
      admin,
      credentials: { user: 'admin', password: 'a-password', source: 'the Secret' },
      stores,
      mask: ({ secret }) => void masked.push(secret),
      isAccepted: async ({ secret }) => secret === GOOD,
      now: () => NOW,
      log,
    },
  )
}

describe('a new robot', () => {
  it('is made after its secret has a place, and masked before it goes there', async () => {
    const endsAt = NOW + 90 * DAY_MS
    expect(await run()).toEqual({ outcome: 'created', name: 'robot$apps+ci', endsAt })
    expect(effects).toEqual(['prepare', 'create', 'mask first: true'])
    expect(log.lines).toContain(
      'robot$apps+ci expires in 90 days, on 1970-04-11 ("robot-duration"); before that, run this again with "rotate" set to true',
    )
  })

  it.each([
    [90, 'create'],
    ['never', 'create -1'],
  ] as const)('ends when the request says so (%s)', async (lifetimeDays, created) => {
    await run({ lifetimeDays })
    expect(effects).toContain(created)
  })

  it('is taken away again when its secret could not be stored', async () => {
    await expect(run({}, [store({ fails: true })])).rejects.toThrow(
      'the store is full. The new robot was removed',
    )
    expect(effects.at(-1)).toBe('delete 5')
  })

  it('stays while one place has its secret', async () => {
    await expect(run({}, [store({ title: 'another' }), store({ fails: true })])).rejects.toThrow(
      /the store is full\. .*is only in another, and is valid/,
    )
    expect(effects).not.toContain('delete 5')
  })
})

describe('a robot that is there', () => {
  it('gets what it lacks and keeps its end and its state', async () => {
    robot = PRESENT
    const { endsAt } = PRESENT
    expect(await run()).toEqual({ outcome: 'unchanged', name: 'robot$apps+ci', endsAt })
    expect(effects).toEqual(['prepare', 'set 30 true'])
    expect(descriptions).toEqual(['for the builds of the team'])
    expect(log.lines.join('\n')).toMatch(/warning: robot\$apps\+ci is disabled in Harbor/)
  })

  it.each([
    // Harbor counts from the day on which the robot was made.
    [90, 'set 101 true'],
    ['never', 'set -1 true'],
  ] as const)('begins a new life with a new secret (%s)', async (lifetimeDays, change) => {
    robot = { ...PRESENT, access: ACCESS }
    expect(await run({ rotate: true, lifetimeDays })).toMatchObject({ outcome: 'rotated' })
    expect(effects).toEqual(['prepare', 'try', change, 'refresh', 'mask first: true'])
  })

  it.each([
    [30, 'robot$apps+ci expires on 1970-01-31, in 19 days'],
    [20, 'warning: robot$apps+ci expires on 1970-01-21, in 9 days; set "rotate" to true for a new secret'],
    [10, 'warning: robot$apps+ci expired on 1970-01-11; set "rotate" to true for a new secret'],
    [undefined, 'robot$apps+ci never expires'],
  ])('says when it ends, and warns when that is soon (day %s)', async (day, line) => {
    const endsAt = day === undefined ? undefined : day * DAY_MS
    robot = { ...PRESENT, access: ACCESS, isDisabled: false, endsAt }
    expect(await run({}, [store({ stored: known(GOOD) })])).toMatchObject({ endsAt })
    expect(log.lines).toContainEqual(expect.stringContaining(line))
    expect(log.lines.some((each) => each.startsWith('warning: '))).toBe(line.startsWith('warning: '))
  })

  it('says when it ends after a rotation', async () => {
    robot = { ...PRESENT, access: ACCESS }
    // 101 days after it was made.
    expect(await run({ rotate: true })).toMatchObject({ endsAt: 101 * DAY_MS })
  })

  it('keeps its end as long as it keeps its secret', async () => {
    robot = { ...PRESENT, access: ACCESS }
    await run()
    expect(effects).toEqual(['prepare'])
  })

  it('is not taken away when a new secret could not be stored', async () => {
    robot = PRESENT
    await expect(run({ rotate: true }, [store({ fails: true })])).rejects.toThrow(
      /the store is full\. robot\$apps\+ci has a new secret that could not be stored anywhere.*again with "rotate"/,
    )
    expect(effects.filter((effect) => effect.startsWith('delete'))).toEqual([])
  })

  it('keeps its secret when a place would not take a new one', async () => {
    robot = PRESENT
    await expect(run({ rotate: true }, [store(), store({ isReadOnly: true })])).rejects.toThrow(
      /the store is closed\. robot\$apps\+ci keeps its secret/,
    )
    expect(effects).not.toContain('refresh')
  })

  it.each([
    [true, /is only in another, and is valid\..*without "rotate", which copies it from there/],
    [false, /is only in another, from where it cannot be read back\..*again with "rotate"/],
  ])('has its new secret in the places that take it, readable (%s) or not', async (isReadable, message) => {
    robot = { ...PRESENT, isDisabled: false }
    const stores = [store({ fails: true }), store({ title: 'another', isReadable })]
    await expect(run({ rotate: true }, stores)).rejects.toThrow(message)
    expect(log.lines.at(-1)).toBe('Stored the secret of robot$apps+ci in another')
  })
})

describe('a robot that keeps its secret, and a place that lacks it', () => {
  const cluster = (stored: StoredSecret) => store({ title: 'the cluster', stored })
  const github = (stored: StoredSecret) => store({ title: 'GitHub', stored })
  beforeEach(() => {
    robot = { ...PRESENT, isDisabled: false }
  })
  const writes = () => effects.filter((effect) => effect.startsWith('mask first'))

  it.each(['absent', 'hidden'] as const)(
    'gets it from another store, also over a hidden one (%s)',
    async (kind) => {
      await run({}, [github({ kind }), cluster(known(GOOD))])
      expect(writes()).toEqual(['mask first: true'])
      expect(log.lines.join('\n')).toContain('Copied the secret of robot$apps+ci from the cluster to GitHub')
    },
  )

  it.each([
    [
      'no place has it',
      [github({ kind: 'absent' })],
      /written to GitHub: .*no store that this run can read has it/,
    ],
    [
      'a place has one of another robot',
      [github({ kind: 'hidden' }), cluster(known(GOOD, { name: 'robot$apps+other' }))],
      /written to the cluster: .*no store that this run can read has it/,
    ],
    [
      'Harbor refuses the one that is there',
      [github({ kind: 'absent' }), cluster(known('an-older-secret'))],
      /in the cluster is no longer valid and cannot be copied to GitHub: Harbor refuses it.*Set "rotate" to true/,
    ],
    [
      'Harbor refuses the only one that can be read',
      [github({ kind: 'hidden' }), cluster(known('an-older-secret'))],
      /in the cluster is no longer valid: Harbor refuses it.*Set "rotate" to true/,
    ],
  ])('needs a rotation when %s, and nothing is written', async (_, stores, message) => {
    await expect(run({}, stores)).rejects.toThrow(message)
    expect(writes()).toEqual([])
  })

  it('is taken from a place that is good when another one is not', async () => {
    await run({}, [cluster(known('an-older-secret')), store({ title: 'another', stored: known(GOOD) })])
    expect(log.lines.join('\n')).toContain('from another to the cluster')
  })

  it('is written again where the address beside it is an old one', async () => {
    await run({}, [cluster(known(GOOD, { isCurrent: false }))])
    expect(writes()).toEqual(['mask first: true'])
    effects = []
    await run({}, [cluster(known(GOOD))])
    expect(writes()).toEqual([])
  })

  it('is not changed while it is disabled, because no secret can be verified', async () => {
    robot = PRESENT
    await run({}, [github({ kind: 'absent' }), cluster(known(GOOD))])
    expect(writes()).toEqual([])
  })
})
