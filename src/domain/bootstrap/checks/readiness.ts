import type { ContainerStatus, KubeEvent, Pod, VolumeClaim, Workload } from '../../kubernetes/objects.ts'
import { shortLine } from '../../text/one-line.ts'
import type { ExpectedHarbor } from '../chart/manifest.ts'

/** jobservice waits for core by crashing: it restarts two or three times until core answers. */
const NORMAL_RESTARTS = 6

/** The objects of the namespace at one moment. */
export interface NamespaceObjects {
  readonly workloads: readonly Workload[]
  readonly pods: readonly Pod[]
  readonly claims: readonly VolumeClaim[]
  readonly events: readonly KubeEvent[]
}

/** One claim or component, and whether it is ready. */
export interface SubjectState {
  readonly subject: string
  readonly state:
    | { readonly kind: 'ready' }
    | { readonly kind: 'waiting' }
    /** Waiting does not help; names the container whose log explains the failure. */
    | { readonly kind: 'failed'; readonly pod?: string; readonly container?: string }
  /** One line: what it waits for, or what is wrong. Contains foreign text. */
  readonly text: string
}

/** Claims first, then components, which wait for them. */
export function judgeReadiness(objects: NamespaceObjects, expected: ExpectedHarbor): readonly SubjectState[] {
  return [
    ...expected.claims.map(({ name }) => judgeClaim(name, objects)),
    ...expected.workloads.map((workload) => judgeWorkload(workload, objects)),
  ]
}

export function isAllReady(states: readonly SubjectState[]): boolean {
  return states.every(({ state }) => state.kind === 'ready')
}

/** One line per changed subject. */
export function changedLines(
  before: readonly SubjectState[],
  now: readonly SubjectState[],
): readonly string[] {
  const previous = new Map(before.map(({ subject, text }) => [subject, text]))
  return now
    .filter(({ subject, text }) => previous.get(subject) !== text)
    .map(({ subject, text }) => `${subject}: ${text}`)
}

function judgeClaim(name: string, objects: NamespaceObjects): SubjectState {
  const subject = `claim ${name}`
  const claim = objects.claims.find((candidate) => candidate.name === name)
  if (claim === undefined) return { subject, state: { kind: 'waiting' }, text: 'not created yet' }
  if (claim.phase === 'Bound') {
    return { subject, state: { kind: 'ready' }, text: `bound, ${claim.size} on ${claim.storageClass}` }
  }
  if (claim.phase === 'Lost') {
    return {
      subject,
      state: { kind: 'failed' },
      text: 'lost: the volume that it was bound to no longer exists',
    }
  }
  const event = lastWarning(objects.events, { kind: 'PersistentVolumeClaim', name })
  const reason =
    event === undefined
      ? `pending, waiting for a volume of class ${claim.storageClass || 'none'}`
      : `pending, ${event.reason}: ${shortLine(event.message)}`
  return { subject, state: { kind: 'waiting' }, text: reason }
}

function judgeWorkload(
  expected: ExpectedHarbor['workloads'][number],
  objects: NamespaceObjects,
): SubjectState {
  const subject = expected.component
  const workload = objects.workloads.find(
    ({ kind, name }) => kind === expected.kind && name === expected.name,
  )
  const pods = objects.pods.filter((pod) => pod.component === expected.component && !pod.isTerminating)
  if (workload?.isCurrent && workload.ready >= expected.replicas) {
    return { subject, state: { kind: 'ready' }, text: readyText(pods) }
  }
  const troubled = pods.find(({ isReady }) => !isReady)
  if (troubled === undefined) {
    const event = workload === undefined ? undefined : podCreationWarning(workload, objects.events)
    const text = event === undefined ? 'waiting for its pod' : `${event.reason}: ${shortLine(event.message)}`
    return { subject, state: { kind: 'waiting' }, text }
  }
  return judgePod(subject, { pod: troubled, events: objects.events })
}

/** Why there is no pod: the event is on the StatefulSet, or on the ReplicaSet of a Deployment (`<deployment>-<hash>`). */
function podCreationWarning(
  { kind, name }: Pick<Workload, 'kind' | 'name'>,
  events: readonly KubeEvent[],
): KubeEvent | undefined {
  if (kind === 'StatefulSet') return lastWarning(events, { kind, name })
  return lastWarning(
    events.map((event) =>
      event.kind === 'ReplicaSet' && event.name.replace(/-[^-]+$/, '') === name
        ? { ...event, kind, name }
        : event,
    ),
    { kind, name },
  )
}

function readyText(pods: readonly Pod[]): string {
  const containers = pods.flatMap((pod) => pod.containers)
  const restarts = containers.reduce((sum, container) => sum + container.restarts, 0)
  const ready = containers.filter(({ isReady }) => isReady).length
  const count = containers.length > 1 ? ` ${ready}/${containers.length}` : ''
  return restarts === 0
    ? `ready${count}`
    : `ready${count} after ${restarts} restart${restarts === 1 ? '' : 's'}`
}

function judgePod(
  subject: string,
  options: { readonly pod: Pod; readonly events: readonly KubeEvent[] },
): SubjectState {
  const { pod } = options
  const waiting = (text: string): SubjectState => ({ subject, state: { kind: 'waiting' }, text })
  if (pod.unschedulable !== '') return waiting(`its pod cannot be scheduled: ${shortLine(pod.unschedulable)}`)
  for (const container of [...pod.initContainers, ...pod.containers]) {
    const trouble = judgeContainer(container)
    if (trouble === undefined) continue
    if (!trouble.isDefinite) return waiting(trouble.text)
    const state = { kind: 'failed', pod: pod.name, container: container.name } as const
    return { subject, state, text: trouble.text }
  }
  const event = lastWarning(options.events, { kind: 'Pod', name: pod.name })
  if (event !== undefined && /Attach|Mount/.test(event.reason)) {
    return waiting(`${event.reason}: ${shortLine(event.message)}${attachAdvice(event.message)}`)
  }
  return waiting(pod.containers.some(({ state }) => state.kind === 'running') ? 'starting' : 'being created')
}

interface Trouble {
  readonly text: string
  readonly isDefinite: boolean
}

function judgeContainer(container: ContainerStatus): Trouble | undefined {
  const { state } = container
  if (state.kind === 'waiting') {
    switch (state.reason) {
      case 'ErrImagePull':
      case 'ImagePullBackOff':
        return judgePull(state.message)
      case 'InvalidImageName':
        return { text: `the name of its image is not valid: ${shortLine(state.message)}`, isDefinite: true }
      case 'CreateContainerConfigError':
      case 'CreateContainerError':
        return { text: `its container cannot be created: ${shortLine(state.message)}`, isDefinite: false }
      case 'CrashLoopBackOff':
        return judgeCrash(container)
      default:
        return undefined
    }
  }
  return state.kind === 'terminated' && state.exitCode !== 0 ? judgeCrash(container) : undefined
}

function judgePull(message: string): Trouble {
  if (/no match for platform|no matching manifest/.test(message)) {
    return { text: `its image is not built for this node: ${shortLine(message)}`, isDefinite: true }
  }
  const limited = /toomanyrequests|429|rate limit/i.test(message)
  const advice = limited ? '; Docker Hub limits pulls per address, the pull is retried' : ''
  return { text: `its image cannot be pulled: ${shortLine(message)}${advice}`, isDefinite: false }
}

function judgeCrash(container: ContainerStatus): Trouble {
  const end = container.lastEnd ?? (container.state.kind === 'terminated' ? container.state : undefined)
  const message = container.state.kind === 'waiting' ? '' : messageOf(container)
  const cause = end === undefined ? '' : ` (${end.reason || 'exit'}, code ${end.exitCode})`
  const times = `${container.restarts} restart${container.restarts === 1 ? '' : 's'}`
  if (/exec format error/.test(message)) {
    return { text: `${container.name} is not built for this node: exec format error`, isDefinite: true }
  }
  const calm =
    container.restarts <= 3 && container.name === 'jobservice' ? '; expected while it waits for core' : ''
  return {
    text: `${container.name} crashed${cause}, ${times}${calm}`,
    isDefinite: container.restarts > NORMAL_RESTARTS,
  }
}

function messageOf(container: ContainerStatus): string {
  return container.state.kind === 'terminated' ? container.state.message : ''
}

function attachAdvice(message: string): string {
  return /Multi-Attach/.test(message) ? '; the previous pod still mounts the volume' : ''
}

function lastWarning(
  events: readonly KubeEvent[],
  subject: { readonly kind: string; readonly name: string },
): KubeEvent | undefined {
  return events
    .filter((event) => event.isWarning && event.kind === subject.kind && event.name === subject.name)
    .toSorted((a, b) => a.lastSeen - b.lastSeen)
    .at(-1)
}
