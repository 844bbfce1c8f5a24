import type { RunPlan } from '../../../domain/harbor/permission.ts'
import type { InputNameOf } from '../../../metadata/actions.ts'
import { readAdminAccess, refuseWithoutCluster } from '../../bootstrap/admin-access.ts'
import {
  readProject,
  readRobot,
  readRobotLifetime,
  readSecretPlaces,
} from '../../bootstrap/harbor-project.ts'
import { readRenewal } from '../../bootstrap/robot-renewal.ts'
import { readAddress } from '../../connection.ts'
import type { InputContext } from '../../context.ts'
import type { InputForm } from '../../form.ts'

/** Every input of create-robot. @throws InputError with all problems. */
export async function readCreateRobot(context: InputContext<InputNameOf<'create-robot'>>) {
  const { form, files } = context
  context.mask(form.raw('secrets-token'))
  const access = readAdminAccess(context)
  const address = await readAddress(form, files)
  const robot = {
    project: readProject(form),
    robot: readRobot(form),
    plan: readPlan(form),
    rotate: form.boolean('rotate'),
    lifetimeDays: readRobotLifetime(form),
  }
  refuseWithoutCluster(form, { name: 'kubernetes-secret', access })
  const places = readSecretPlaces(form, { identity: robot, access })
  const beforeDays = readRenewal(form, { ...robot, places })
  const timeoutMs = form.duration('reachable-timeout')
  form.complete()
  return { access, address, ...robot, places, beforeDays, timeoutMs }
}

/** What push-and-scan will do with the robot. */
function readPlan(form: InputForm<'allow-scan' | 'allow-sbom' | 'allow-delete' | 'allow-labels'>): RunPlan {
  const scan = form.boolean('allow-scan')
  const sbom = form.boolean('allow-sbom')
  if (sbom && !scan)
    form.problem('allow-sbom', 'needs Trivy, which makes the SBOMs, and "allow-scan" is false')
  const labels = form.boolean('allow-labels')
  if (labels && !scan)
    form.problem('allow-labels', 'needs verdicts, and without scans ("allow-scan": false) there are none')
  return { scan: scan ? 'auto' : 'never', sbom, deletes: form.boolean('allow-delete'), labels }
}
