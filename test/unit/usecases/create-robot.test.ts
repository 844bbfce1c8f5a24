import { beforeEach, describe, expect, it } from 'vitest'
import type { HarborAdmin, RobotFacts } from '../../../src/ports/harbor-admin.ts'
import type { SecretStore } from '../../../src/ports/secret-store.ts'
import { createRobot, type RobotRequest } from '../../../src/usecases/create-robot.ts'
import { RecordingLog } from '../../support/fakes.ts'

const REQUEST: RobotRequest = { project: 'apps', robot: 'ci', plan: { scan: 'auto' }, rotate: false }
const PRESENT: RobotFacts = {
  id: 5,
  name: 'robot$apps+ci',
  access: [{ resource: 'repository', action: 'push' }],
  durationDays: 30,
  isDisabled: true,
}

let robot: RobotFacts | undefined
/** What was asked of Harbor and of the stores, in order. */
let effects: string[]
let log: RecordingLog
beforeEach(() => {
  robot = undefined
  effects = []
  log = new RecordingLog()
})

const admin: HarborAdmin = {
  isSystemAdmin: async () => true,
  fetchScanners: async () => [],
  ensureProject: async () => 'present',
  fetchRobot: async () => robot,
  async createRobot() {
    effects.push('create')
    robot = PRESENT
    return { name: PRESENT.name, secret: 'a-secret' }
  },
  async setRobotAccess(_, changed) {
    effects.push(`set ${changed.durationDays} ${changed.isDisabled}`)
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

function store(options: { readonly fails?: boolean } = {}): SecretStore {
  return {
    title: 'the store',
    async prepare() {
      effects.push('prepare')
    },
    async write({ secret }) {
      effects.push(`mask first: ${masked.includes(secret)}`)
      if (options.fails === true) throw new Error('the store is full')
    },
  }
}

let masked: string[] = []
function run(request: Partial<RobotRequest> = {}, stores: readonly SecretStore[] = [store()]) {
  masked = []
  return createRobot(
    { ...REQUEST, ...request },
    { admin, stores, mask: (secret) => void masked.push(secret), log },
  )
}

describe('a new robot', () => {
  it('is made after its secret has a place, and masked before it goes there', async () => {
    expect(await run()).toEqual({ outcome: 'created', name: 'robot$apps+ci' })
    expect(effects).toEqual(['prepare', 'create', 'mask first: true'])
  })

  it('is taken away again when its secret could not be stored', async () => {
    await expect(run({}, [store({ fails: true })])).rejects.toThrow('the store is full')
    expect(effects.at(-1)).toBe('delete 5')
  })
})

describe('a robot that is there', () => {
  it('gets what it lacks and keeps its end and its state', async () => {
    robot = PRESENT
    expect(await run()).toEqual({ outcome: 'unchanged', name: 'robot$apps+ci' })
    expect(effects).toEqual(['prepare', 'set 30 true'])
    expect(log.lines.join('\n')).toMatch(/warning: robot\$apps\+ci is disabled in Harbor/)
  })

  it('is not taken away when a new secret could not be stored', async () => {
    robot = PRESENT
    await expect(run({ rotate: true }, [store({ fails: true })])).rejects.toThrow('the store is full')
    expect(effects.filter((effect) => effect.startsWith('delete'))).toEqual([])
  })
})
