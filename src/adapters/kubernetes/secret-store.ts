import {
  describeOtherOwner,
  formerRobotSecretName,
  RELEASE_LABEL,
  type RobotIdentity,
  robotSecretName,
  type SecretWithMetadata,
} from '../../domain/bootstrap/robot-secret.ts'
import { UserError } from '../../domain/errors.ts'
import type { Cluster } from '../../ports/cluster.ts'
import type { RobotSecret } from '../../ports/harbor-admin.ts'
import type { SecretStore } from '../../ports/secret-store.ts'

const NAME = /^[-.a-z0-9]+$/

/**
 * A Secret in the namespace of Harbor. An existing one is changed only when it holds this robot, and keeps its other
 * keys.
 */
export function createKubernetesSecret(options: {
  readonly cluster: Cluster
  readonly namespace: string
  readonly releaseName: string
  /** Name of the Secret; '' for the name that is made of the robot's. */
  readonly name: string
  /** Stored with the secret. */
  readonly harborUrl: string
}): SecretStore {
  const { cluster, namespace, releaseName, harborUrl } = options
  let name = options.name
  let present: SecretWithMetadata | undefined

  /** Workloads may use the Secret under the former name, so it stays in use when it holds this robot. */
  async function findName(identity: RobotIdentity): Promise<string> {
    const former = formerRobotSecretName(identity)
    const found = NAME.test(former) ? await cluster.fetchSecretWithMetadata(former) : undefined
    return found !== undefined && describeOtherOwner(found, { identity, releaseName }) === ''
      ? former
      : robotSecretName(identity)
  }

  return {
    get title() {
      return `the Secret ${namespace}/${name}`
    },
    isReadable: true,
    async prepare(identity) {
      name = options.name || (await findName(identity))
      present = await cluster.fetchSecretWithMetadata(name)
      if (present === undefined) return
      const owner = describeOtherOwner(present, { identity, releaseName })
      if (owner === '') return
      throw new UserError(
        `The Secret ${namespace}/${name} ${owner}. Writing to it would replace that, so nothing has been written. ` +
          `Set "kubernetes-secret" to another name, or delete this Secret if it is not needed`,
      )
    },
    async read() {
      const data = present?.data ?? {}
      const [robotName = '', secret = ''] = [data['robot-name'], data['robot-token']]
      if (robotName === '' || secret === '') return { kind: 'absent' }
      return {
        kind: 'known',
        robot: { name: robotName, secret },
        isCurrent: data['harbor-url'] === harborUrl,
      }
    },
    async requireWritable() {
      // A new one needs the same permission as the Secrets of the release.
      if (present === undefined) return
      const { resourceVersion } = present
      await cluster.patchSecret(name, { resourceVersion, data: { 'robot-token': 'trial' }, isDryRun: true })
    },
    async write(robot: RobotSecret) {
      const data = { 'harbor-url': harborUrl, 'robot-name': robot.name, 'robot-token': robot.secret }
      if (present === undefined) await cluster.createSecret(name, data, { [RELEASE_LABEL]: releaseName })
      else await cluster.patchSecret(name, { resourceVersion: present.resourceVersion, data })
    },
  }
}
