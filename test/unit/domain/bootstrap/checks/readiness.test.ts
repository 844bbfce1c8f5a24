import { describe, expect, it } from 'vitest'
import type { ExpectedHarbor } from '../../../../../src/domain/bootstrap/chart/manifest.ts'
import {
  changedLines,
  isAllReady,
  judgeReadiness,
  type NamespaceObjects,
} from '../../../../../src/domain/bootstrap/checks/readiness.ts'
import type { ContainerStatus, Pod } from '../../../../../src/domain/kubernetes/objects.ts'

const CORE: ExpectedHarbor = {
  workloads: [{ kind: 'Deployment', name: 'harbor-core', component: 'core', replicas: 1 }],
  claims: [],
}
const CLAIM: ExpectedHarbor = {
  workloads: [],
  claims: [{ name: 'harbor-registry', storageClass: 'longhorn', size: '20Gi' }],
}

function container(overrides: Partial<ContainerStatus> = {}): ContainerStatus {
  return { name: 'core', isReady: false, restarts: 0, state: { kind: 'running' }, ...overrides }
}

function pod(overrides: Partial<Pod> = {}): Pod {
  return {
    name: 'harbor-core-1',
    component: 'core',
    isReady: false,
    isTerminating: false,
    unschedulable: '',
    initContainers: [],
    containers: [container()],
    claims: [],
    ...overrides,
  }
}

function objects(overrides: Partial<NamespaceObjects> = {}): NamespaceObjects {
  const workload = {
    ...CORE.workloads[0],
    ready: 0,
    isCurrent: true,
  } as NamespaceObjects['workloads'][number]
  return { workloads: [workload], pods: [pod()], claims: [], events: [], ...overrides }
}

function waiting(reason: string, message: string): ContainerStatus {
  return container({ state: { kind: 'waiting', reason, message } })
}

function coreState(overrides: Partial<NamespaceObjects>) {
  const [state] = judgeReadiness(objects(overrides), CORE)
  return state
}

describe('a component', () => {
  it('is ready when its controller counts a ready pod of the newest template', () => {
    const workloads = objects().workloads.map((workload) => ({ ...workload, ready: 1 }))
    const containers = [container({ isReady: true, restarts: 2 })]
    const state = coreState({ workloads, pods: [pod({ isReady: true, containers })] })
    expect(state).toEqual({ subject: 'core', state: { kind: 'ready' }, text: 'ready after 2 restarts' })
  })

  it.each([
    ['its ReplicaSet is not given a pod', 'harbor-core-5d8f7c9b6d', 'FailedCreate: exceeded quota: pods'],
    ['the ReplicaSet of another Deployment is', 'harbor-core-cache-5d8f7c9b6d', 'waiting for its pod'],
  ])('says why there is no pod: %s', (_, name, text) => {
    const event = { kind: 'ReplicaSet', name, reason: 'FailedCreate', isWarning: true, lastSeen: 1 }
    const events = [{ ...event, message: 'exceeded quota: pods' }]
    expect(coreState({ pods: [], events })).toMatchObject({ state: { kind: 'waiting' }, text })
  })

  it('is not ready while a pod of the older template is all that is ready', () => {
    const workloads = objects().workloads.map((workload) => ({ ...workload, ready: 1, isCurrent: false }))
    expect(coreState({ workloads })?.state.kind).toBe('waiting')
  })

  it.each<[string, Partial<Pod>, string, RegExp]>([
    [
      'cannot be scheduled',
      { unschedulable: '0/1 nodes are available: 1 Insufficient memory.' },
      'waiting',
      /cannot be scheduled: 0\/1 nodes.*Insufficient memory/,
    ],
    [
      'its image cannot be pulled',
      { containers: [waiting('ErrImagePull', 'toomanyrequests: You have reached your pull rate limit')] },
      'waiting',
      /cannot be pulled: toomanyrequests.*Docker Hub limits/,
    ],
    [
      'its image is for another architecture',
      { containers: [waiting('ErrImagePull', 'no match for platform in manifest')] },
      'failed',
      /not built for this node/,
    ],
    [
      'a key of a Secret is missing',
      { containers: [waiting('CreateContainerConfigError', "couldn't find key secretKey in Secret")] },
      'waiting',
      /cannot be created: couldn't find key/,
    ],
    [
      'it crashed a few times',
      {
        containers: [
          { ...waiting('CrashLoopBackOff', ''), restarts: 2, lastEnd: { reason: 'Error', exitCode: 2 } },
        ],
      },
      'waiting',
      /core crashed \(Error, code 2\), 2 restarts$/,
    ],
    [
      'it ran out of memory',
      {
        containers: [
          {
            ...waiting('CrashLoopBackOff', ''),
            restarts: 3,
            lastEnd: { reason: 'OOMKilled', exitCode: 137 },
          },
        ],
      },
      'waiting',
      /OOMKilled/,
    ],
    [
      'it crashes again and again',
      {
        containers: [
          { ...waiting('CrashLoopBackOff', ''), restarts: 7, lastEnd: { reason: 'Error', exitCode: 1 } },
        ],
      },
      'failed',
      /7 restarts/,
    ],
    [
      'an init container cannot start, which the others only wait for',
      {
        initContainers: [waiting('ErrImagePull', 'no match for platform in manifest')],
        containers: [waiting('PodInitializing', '')],
      },
      'failed',
      /not built for this node/,
    ],
    [
      'its init containers are still at work',
      {
        initContainers: [container({ name: 'data-permissions-ensurer' })],
        containers: [waiting('PodInitializing', '')],
      },
      'waiting',
      /^being created$/,
    ],
    [
      'it starts after its init containers ended',
      {
        initContainers: [
          container({ state: { kind: 'terminated', reason: 'Completed', exitCode: 0, message: '' } }),
        ],
      },
      'waiting',
      /^starting$/,
    ],
    ['it starts', {}, 'waiting', /^starting$/],
  ])('says that %s', (_, overrides, kind, text) => {
    const state = coreState({ pods: [pod(overrides)] })
    expect(state?.state.kind).toBe(kind)
    expect(state?.text).toMatch(text)
  })

  it('calls the first restarts of jobservice normal', () => {
    const containers = [
      {
        ...waiting('CrashLoopBackOff', ''),
        name: 'jobservice',
        restarts: 2,
        lastEnd: { reason: 'Error', exitCode: 2 },
      },
    ]
    expect(coreState({ pods: [pod({ containers })] })?.text).toMatch(/expected while it waits for core/)
  })

  it('explains a volume that another pod holds', () => {
    const events = [
      {
        kind: 'Pod',
        name: 'harbor-core-1',
        reason: 'FailedAttachVolume',
        message: 'Multi-Attach error for volume "pvc-1"',
        isWarning: true,
        lastSeen: 1,
      },
    ]
    expect(
      coreState({ pods: [pod({ containers: [waiting('ContainerCreating', '')] })], events })?.text,
    ).toMatch(/Multi-Attach.*still mounts the volume/)
  })

  it('ignores pods that are leaving', () => {
    expect(coreState({ pods: [pod({ isTerminating: true })] })?.text).toBe('waiting for its pod')
  })
})

describe('a claim', () => {
  const claim = { name: 'harbor-registry', phase: 'Pending', storageClass: 'longhorn', size: '20Gi' }

  it.each([
    ['not created yet', [], /not created yet/, 'waiting'],
    ['pending', [claim], /waiting for a volume of class longhorn/, 'waiting'],
    ['bound', [{ ...claim, phase: 'Bound' }], /bound, 20Gi on longhorn/, 'ready'],
    ['lost', [{ ...claim, phase: 'Lost' }], /lost/, 'failed'],
  ])('%s', (_, claims, text, kind) => {
    const [state] = judgeReadiness(objects({ claims }), CLAIM)
    expect(state?.text).toMatch(text)
    expect(state?.state.kind).toBe(kind)
  })

  it('shows why no volume comes', () => {
    const event = {
      kind: 'PersistentVolumeClaim',
      name: 'harbor-registry',
      reason: 'ProvisioningFailed',
      message: 'insufficient\nstorage',
      isWarning: true,
      lastSeen: 1,
    }
    const [state] = judgeReadiness(objects({ claims: [claim], events: [event] }), CLAIM)
    expect(state?.text).toBe('pending, ProvisioningFailed: insufficient storage')
  })
})

describe('the wait', () => {
  it('shows a line only when something changed', () => {
    const before = judgeReadiness(objects(), CORE)
    expect(changedLines([], before)).toEqual(['core: starting'])
    expect(changedLines(before, judgeReadiness(objects(), CORE))).toEqual([])
    expect(isAllReady(before)).toBe(false)
  })
})
