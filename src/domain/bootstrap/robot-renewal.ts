import { DAY_MS } from '../day.ts'
import { formatDay } from '../text/format.ts'

/** A renewal that was interrupted is completed within this time; a robot that is older may be in use elsewhere. */
const INTERRUPTED_MS = 3_600_000

/** What is known of a robot. */
export interface RobotState {
  /** As clients log in. */
  readonly name: string
  /** Milliseconds since the epoch; undefined for a robot without an end. */
  readonly endsAt: number | undefined
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** create-robot made it, so it may remove it. */
  readonly isOurs: boolean
  /** The variable whose renewal made it (`NameStore.title`); undefined for one that was made without a variable, or by hand. */
  readonly holder: string | undefined
}

/** The two names that a robot has in turn, without prefix and project, and what Harbor has under them. */
export type RobotPair<State extends RobotState> = readonly [RobotPlace<State>, RobotPlace<State>]

export interface RobotPlace<State extends RobotState> {
  readonly robot: string
  readonly present: State | undefined
}

export type Renewal<State extends RobotState> =
  /** There is no robot yet, or the one in use was deleted: this one is made. */
  | { readonly kind: 'make'; readonly robot: string }
  /** The robot in use does not end soon. */
  | { readonly kind: 'keep'; readonly current: RobotPlace<State> & { readonly present: State } }
  /** `robot` is made, in place of `replaced`; `current` stays until it ends. */
  | {
      readonly kind: 'succeed'
      readonly current: State
      readonly robot: string
      readonly replaced: State | undefined
    }
  /** Why nothing can be done, as a sentence. */
  | { readonly kind: 'refuse'; readonly reason: string }

/** The second name of a robot: a robot has one secret, so two that overlap need two robots. */
export function secondName(robot: string): string {
  return `${robot}-2`
}

/**
 * What a renewal does. A robot that has a valid secret is never changed and never removed, unless it is the left-over of a
 * renewal for the same variable that was interrupted.
 *
 * @param options.inUse The robot that workflows log in as, by the variable; undefined when that is not known yet.
 * @param options.holder The variable.
 * @param options.now Milliseconds since the epoch.
 */
export function planRenewal<State extends RobotState>(
  pair: RobotPair<State>,
  options: {
    readonly inUse: string | undefined
    readonly holder: string
    readonly now: number
    readonly beforeDays: number
  },
): Renewal<State> {
  const { inUse, holder, now, beforeDays } = options
  const current = findCurrent(pair, inUse)
  const [first] = pair
  if (current === undefined) {
    if (inUse === undefined) return { kind: 'make', robot: first.robot }
    const gone = pair.find(({ robot }) => inUse.endsWith(`+${robot}`))
    if (gone !== undefined) return { kind: 'make', robot: gone.robot }
    const names = pair.map(({ robot }) => robot).join(' or ')
    return { kind: 'refuse', reason: `The variable names ${inUse}, which is no robot called ${names}` }
  }
  const { endsAt } = current.present
  if (inUse === undefined && isOfAnother(current.present, holder)) {
    return { kind: 'refuse', reason: describeOther(current.present) }
  }
  if (endsAt === undefined || endsAt - now > beforeDays * DAY_MS) return { kind: 'keep', current }
  const other = pair.find(({ robot }) => robot !== current.robot) ?? first
  const reason = describeObstacle(other.present, { now, holder, currentEnd: endsAt })
  return reason === ''
    ? { kind: 'succeed', current: current.present, robot: other.robot, replaced: other.present }
    : { kind: 'refuse', reason }
}

function findCurrent<State extends RobotState>(pair: RobotPair<State>, inUse: string | undefined) {
  for (const { robot, present } of pair) {
    if (present !== undefined && (inUse === undefined || inUse === present.name)) return { robot, present }
  }
  return undefined
}

/** Why the place of the next robot cannot be taken; '' when it can. */
function describeObstacle(
  other: RobotState | undefined,
  options: { readonly now: number; readonly holder: string; readonly currentEnd: number },
): string {
  if (other === undefined) return ''
  const { now, holder, currentEnd } = options
  if (!other.isOurs) {
    return `${other.name} was not made by create-robot, so it is not replaced; delete or rename it, or choose another "robot"`
  }
  if (other.endsAt === undefined) {
    return `${other.name} never expires, so it is not replaced; delete it when nothing uses it`
  }
  // Also when it has ended: its place belongs to that variable, which would name a robot with a secret of others.
  if (isOfAnother(other, holder)) return describeOther(other)
  if (other.endsAt <= now) return ''
  // It ends later than the one in use when a renewal was interrupted before the variable was written, or when something
  // else, with a variable of its own, has renewed the same robot.
  if (other.endsAt > currentEnd) {
    if (other.holder === holder && now - other.createdAt < INTERRUPTED_MS) return ''
    return `${other.name} ends later than the robot in use, and is more than an hour old or of unknown use: another repository may use it, so it is not replaced; give each repository a "robot" of its own, or delete it when nothing uses it`
  }
  return `${other.name}, which was in use before, is valid until ${formatDay(other.endsAt)} and jobs may still use it, so it is not replaced; "robot-duration" has to be at least twice "rotate-before"`
}

function isOfAnother({ holder }: RobotState, own: string): boolean {
  return holder !== undefined && holder !== own
}

function describeOther({ name, holder }: RobotState): string {
  return `${name} was made for ${holder}, so it is neither used nor replaced; give each repository a "robot" of its own, or delete it when nothing uses it`
}
