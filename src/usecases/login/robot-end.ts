import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { describeRobotEnd } from '../../domain/harbor/robot-end.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'

/**
 * Warns when the robot ends within two weeks, before Harbor is asked: a robot that has ended is refused with the words for
 * a wrong secret.
 *
 * @param input.robotEndsAt Milliseconds since the epoch; undefined when it is not known.
 */
export function warnOfRobotEnd(
  input: { readonly connection: HarborConnection; readonly robotEndsAt: number | undefined },
  { clock, log }: { readonly clock: Pick<Clock, 'now'>; readonly log: Log },
): void {
  const { connection, robotEndsAt } = input
  if (robotEndsAt === undefined) return
  const { text, isSoon } = describeRobotEnd({ endsAt: robotEndsAt, now: clock.now() })
  if (!isSoon) return
  log.warning(
    `the robot ${connection.credentials.user} ${text} ("robot-ends"); give it a new secret or a successor: docs/robots.md`,
  )
}
