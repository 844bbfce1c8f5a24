import { planRenewal, type RobotPlace, secondName } from '../../domain/bootstrap/robot-renewal.ts'
import { CancelledError, errorMessage, UserError } from '../../domain/errors.ts'
import { formatDay } from '../../domain/text/format.ts'
import type { HarborAdmin, RobotAccount } from '../../ports/harbor-admin.ts'
import type { NameStore } from '../../ports/secret-store.ts'
import { requireLogin } from './admin-password.ts'
import {
  createRobot,
  type RobotPorts,
  type RobotRequest,
  type RobotResult,
  readMaker,
} from './create-robot.ts'

export type RenewalRequest = Omit<RobotRequest, 'rotate' | 'furtherAccess' | 'holder'> & {
  /** How many days before its end a robot gets its successor. */
  readonly beforeDays: number
}

export type RenewalPorts = RobotPorts & { readonly names: NameStore }

type Known = RobotAccount & ReturnType<typeof readMaker>

/**
 * Gives a robot that ends soon a successor: another robot with the same permissions, whose secret is tried and stored before
 * its name is written, which is what makes jobs use it. The old robot is not changed, so jobs that run keep theirs until it
 * ends. Interrupted at any point, the next run completes it.
 *
 * @throws UserError when the successor has no place, or cannot be stored.
 */
export async function renewRobot(request: RenewalRequest, ports: RenewalPorts): Promise<RobotResult> {
  const { admin, names, credentials, log } = ports
  await requireLogin(admin, { credentials, secretAdvice: '; run verify-harbor for details' })
  const inUse = await names.read()
  const pair = [
    await findPlace(request.robot, { request, admin }),
    await findPlace(secondName(request.robot), { request, admin }),
  ] as const
  const holder = names.title
  const { beforeDays, ...others } = request
  const rest = { ...others, holder }
  const plan = planRenewal(pair, { inUse, holder, now: ports.now(), beforeDays })
  switch (plan.kind) {
    case 'refuse':
      throw new UserError(`${plan.reason}. Nothing was changed`)
    case 'make':
      return makeAndName({ ...rest, robot: plan.robot, rotate: false }, ports)
    case 'keep': {
      const result = await createRobot({ ...rest, robot: plan.current.robot, rotate: false }, ports)
      if (inUse === undefined) await names.write(result)
      return result
    }
    case 'succeed': {
      const { current, replaced } = plan
      // Shows that the variable can be written, and changes nothing.
      await names.write(current)
      for (const store of ports.stores) {
        await store.prepare({ project: request.project, robot: plan.robot })
        await store.requireWritable()
      }
      if (replaced !== undefined) {
        await admin.deleteRobot(replaced.id)
        log.info(`Removed ${replaced.name}, which nothing uses any more`)
      }
      const made = await makeAndName(
        { ...rest, robot: plan.robot, rotate: false, furtherAccess: current.access },
        ports,
      )
      const end = current.endsAt === undefined ? '' : ` until it expires on ${formatDay(current.endsAt)}`
      log.info(`${made.name} takes the place of ${current.name}, which stays valid${end} for jobs that run`)
      return { ...made, outcome: 'rotated' }
    }
  }
}

async function findPlace(
  robot: string,
  { request, admin }: { readonly request: RenewalRequest; readonly admin: HarborAdmin },
): Promise<RobotPlace<Known>> {
  const present = await admin.fetchRobot(request.project, robot)
  return { robot, present: present === undefined ? undefined : { ...present, ...readMaker(present) } }
}

/** The secret first: the name is what makes jobs use it. */
async function makeAndName(request: RobotRequest, ports: RenewalPorts): Promise<RobotResult> {
  const made = await createRobot(request, ports)
  try {
    await ports.names.write(made)
  } catch (error) {
    const places = ports.stores.map(({ title }) => title).join(' and ')
    const text = `${errorMessage(error)}. ${places} has the secret of ${made.name} already, so logins fail until ${ports.names.title} names it: run this again, or set it by hand`
    throw error instanceof CancelledError
      ? new CancelledError(text, { cause: error })
      : new UserError(text, { cause: error })
  }
  ports.log.info(`Wrote the name ${made.name} to ${ports.names.title}`)
  return made
}
