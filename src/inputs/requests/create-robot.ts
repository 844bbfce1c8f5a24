import type { RunPlan } from '../../domain/harbor/permission.ts'
import { readMaskedCluster } from '../bootstrap/cluster.ts'
import { readProject, readRobot, readRobotLifetime, readSecretPlaces } from '../bootstrap/harbor-project.ts'
import { readAddress } from '../connection.ts'
import type { InputContext } from '../context.ts'
import { readDuration } from '../duration.ts'
import type { InputForm } from '../form.ts'

const TWO_MINUTES = 120_000

/** Every input of create-robot. @throws InputError with all problems. */
export async function readCreateRobot(context: InputContext) {
  const { form, files } = context
  context.mask(form.raw('github-token'))
  const cluster = readMaskedCluster(context)
  const address = await readAddress(form, files)
  const robot = {
    project: readProject(form),
    robot: readRobot(form),
    plan: readPlan(form),
    rotate: form.flag('rotate', { standard: false }),
    lifetimeDays: readRobotLifetime(form),
  }
  const places = readSecretPlaces(form, { identity: robot, releaseName: cluster.releaseName })
  const timeoutMs = readDuration(form, { name: 'timeout', standard: TWO_MINUTES })
  form.complete()
  return { cluster, address, ...robot, places, timeoutMs }
}

/** What push-and-scan will do with the robot. */
function readPlan(form: InputForm): RunPlan {
  const scan = form.flag('scan', { standard: true })
  const sbom = form.flag('sbom', { standard: false })
  if (sbom && !scan) form.problem('sbom', 'needs Trivy, which makes the SBOMs, and "scan" is false')
  return { scan: scan ? 'auto' : 'never', sbom, deletes: form.flag('delete-images', { standard: false }) }
}
