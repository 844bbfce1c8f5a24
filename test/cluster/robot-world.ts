/** What the tests of create-robot share: a namespace with a password in it, Harbor and GitHub that are played. */

import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import type { ActResult } from '../support/act.ts'
import { toolPath } from '../support/tools.ts'
import type { ClusterNamespace } from './cluster.ts'
import { type FakeGithub, serveGithub } from './github.ts'
import { type ClusterWorld, createClusterWorld, writeSecret } from './world.ts'

const REPOSITORY = 'org/app'
const GITHUB_TOKEN = 'a-token-that-may-write-secrets'

export interface RobotWorld {
  readonly world: ClusterWorld
  readonly harbor: HarborSandbox
  readonly github: FakeGithub
  readonly namespace: ClusterNamespace
  /** One run of the action, for a robot of the project `apps` unless the inputs say otherwise. */
  createRobot(inputs: Record<string, string>, secrets?: Record<string, string>): Promise<ActResult>
  close(): Promise<void>
}

export async function createRobotWorld(): Promise<RobotWorld> {
  const world = await createClusterWorld()
  const github = await serveGithub({ repository: REPOSITORY, token: GITHUB_TOKEN })
  const harbor = await startHarbor({ cranePath: toolPath('crane') })
  const namespace = await world.cluster.createNamespace()
  await writeSecret(world.cluster, {
    namespace: namespace.name,
    name: 'harbor-admin',
    data: { HARBOR_ADMIN_PASSWORD: harbor.adminPassword },
  })
  return {
    world,
    harbor,
    github,
    namespace,
    createRobot: (inputs, secrets = {}) =>
      world.runAction(namespace, {
        action: 'create-robot',
        inputs: {
          'harbor-url': harbor.url,
          project: 'apps',
          'github-repository': REPOSITORY,
          'secrets-token': '${{ secrets.WRITE_SECRETS }}',
          ...inputs,
        },
        secrets: { WRITE_SECRETS: GITHUB_TOKEN, ...secrets },
        env: { GITHUB_API_URL: github.url, ACTIONS_STEP_DEBUG: 'true' },
      }),
    async close() {
      await harbor.close()
      await github.server.close()
      await world.close()
    },
  }
}
