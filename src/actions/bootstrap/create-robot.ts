import type { ActionsHost } from '../../adapters/actions/host.ts'
import { createGithubSecret } from '../../adapters/github/secret-store.ts'
import { createKubernetesSecret } from '../../adapters/kubernetes/secret-store.ts'
import type { ClusterRequest, SecretPlaces } from '../../domain/bootstrap/request.ts'
import { HarborError } from '../../domain/errors.ts'
import type { RunPlan } from '../../domain/harbor/permission.ts'
import {
  readProject,
  readRobot,
  readRobotLifetime,
  readSecretPlaces,
} from '../../inputs/bootstrap/harbor-project.ts'
import { readAddress } from '../../inputs/connection.ts'
import { readDuration } from '../../inputs/duration.ts'
import { InputForm } from '../../inputs/form.ts'
import type { Cluster } from '../../ports/cluster.ts'
import type { RobotSecret } from '../../ports/harbor-admin.ts'
import type { SecretStore } from '../../ports/secret-store.ts'
import { awaitContact, FIRST_CONTACT_MS } from '../../usecases/bootstrap/await-reachable.ts'
import { createRobot } from '../../usecases/bootstrap/create-robot.ts'
import { openCluster, openKubeconfig, readMaskedCluster } from '../../wiring/cluster.ts'
import {
  connectionOf,
  openAdmin,
  openFront,
  readAdminPassword,
  warnUnchecked,
} from '../../wiring/harbor-admin.ts'
import { createClock, createConnect, FILES, LOGIN_LIMIT, maskConnection } from '../../wiring/ports.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  host.mask(form.raw('github-token'))
  const inputs = readMaskedCluster(host, form)
  const address = await readAddress(form, FILES)
  const request = {
    project: readProject(form),
    robot: readRobot(form),
    plan: readPlan(form),
    rotate: form.flag('rotate', { standard: false }),
    lifetimeDays: readRobotLifetime(form),
  }
  const places = readSecretPlaces(form, { identity: request, releaseName: inputs.releaseName })
  const timeoutMs = readDuration(form, { name: 'timeout', standard: FIRST_CONTACT_MS })
  form.complete()
  const connection = openKubeconfig(host, inputs.kubeconfig)
  const cluster = openCluster(host, { connection, namespace: inputs.namespace })
  const password = await readAdminPassword(host, { cluster, inputs })
  const asRobot = (robot: RobotSecret) => connectionOf(address, robot)
  warnUnchecked(host, address)
  await awaitContact(
    { externalUrl: address.url, hasAuthority: address.caCertificate !== '', timeoutMs },
    { front: openFront(host, address), clock: createClock(host), log: host.log },
  )
  const result = await createRobot(request, {
    admin: openAdmin(host, { address, password }),
    stores: openStores(host, { places, cluster, inputs, harborUrl: address.url }),
    mask: (robot) => maskConnection(host, asRobot(robot)),
    // The token service answers 401 to a secret that is not, or no longer, the robot's.
    isAccepted: async (robot) => {
      try {
        await createConnect(host, asRobot(robot))(LOGIN_LIMIT).authenticate()
        return true
      } catch (error) {
        if (error instanceof HarborError && error.status === 401) return false
        throw error
      }
    },
    now: () => Date.now(),
    log: host.log,
  })
  host.setOutputs({ outcome: result.outcome, 'robot-name': result.name })
}

/** What push-and-scan is going to do with the robot. */
function readPlan(form: InputForm): RunPlan {
  const scan = form.flag('scan', { standard: true })
  const sbom = form.flag('sbom', { standard: false })
  if (sbom && !scan) form.problem('sbom', 'needs Trivy, which makes the SBOMs, and "scan" is false')
  return { scan: scan ? 'auto' : 'never', sbom, deletes: form.flag('delete-images', { standard: false }) }
}

/** The cluster comes first: from there a later run can give the secret to GitHub, and not the other way. */
function openStores(
  host: ActionsHost,
  options: {
    readonly places: SecretPlaces
    readonly cluster: Cluster
    readonly inputs: ClusterRequest
    readonly harborUrl: string
  },
): SecretStore[] {
  const { places, inputs, ...context } = options
  const { namespace, releaseName } = inputs
  const github = places.github === undefined ? [] : [createGithubSecret({ ...host, ...places.github })]
  if (places.kubernetes === undefined) return github
  const name = places.kubernetes === 'auto' ? '' : places.kubernetes.name
  return [createKubernetesSecret({ ...context, namespace, releaseName, name }), ...github]
}
