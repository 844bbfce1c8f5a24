/**
 * A world for one run at a time: a Harbor and a GitHub of its own, each behind a toxiproxy, on an address of the
 * loopback network that nothing else uses, with a name of its own where the machine allows it.
 */

import { type GitHubSandbox, startGitHub } from '../sandbox/github/index.ts'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import type { IssuedCertificate } from '../support/certificates.ts'
import { toolPath } from '../support/tools.ts'
import { type Front, startFront } from './front.ts'
import { type NameServer, serveNames } from './names.ts'
import type { NetworkProxy, Toxiproxy } from './toxiproxy.ts'

export const PROJECT = 'library'
export const HOSTNAME = 'harbor.test'
export const GITHUB_REPOSITORY = 'org/app'
/** Its special characters differ in every encoding. */
export const ROBOT_SECRET = 'Aa1+/x%"Tk & é<never>0987654321'

const HARBOR_PORT = 8080
const GITHUB_PORT = 8081

export interface Lane {
  readonly harbor: HarborSandbox
  readonly robot: { readonly name: string; readonly secret: string }
  readonly harborProxy: NetworkProxy
  readonly github: GitHubSandbox
  readonly githubFront: Front
  readonly githubProxy: NetworkProxy
  /** `scheme://host:port`, through the proxy. */
  readonly harborUrl: string
  readonly githubUrl: string
  /** Only where names of its own can be given to a process. */
  readonly names: NameServer | undefined
  readonly address: string
  /** A repository that no other run uses. */
  repository(): string
  /** Everything as it was. */
  restore(): Promise<void>
  close(): Promise<void>
}

export type LaneKind = 'http' | 'named' | 'tls'

export async function createLane(options: {
  readonly kind: LaneKind
  /** 1 to 254. */
  readonly number: number
  readonly toxiproxy: Toxiproxy
  readonly certificate?: IssuedCertificate
}): Promise<Lane> {
  const { kind, toxiproxy, certificate } = options
  // Two runs of the tests on one machine must not meet.
  const address = `127.${1 + (process.pid % 250)}.${1 + ['http', 'named', 'tls'].indexOf(kind)}.${options.number}`
  const host = kind === 'http' ? address : HOSTNAME
  const scheme = kind === 'tls' ? 'https' : 'http'
  const harborUrl = `${scheme}://${host}:${HARBOR_PORT}`
  const harbor = await startHarbor({
    cranePath: toolPath('crane'),
    externalUrl: harborUrl,
    ...(kind === 'tls' && certificate !== undefined ? { tls: certificate } : {}),
  })
  // Scans are asked for, so that there is a request to disturb.
  harbor.addProject({ name: PROJECT, autoScan: false })
  const robot = harbor.addRobot({ project: PROJECT, name: 'ci', access: 'full', secret: ROBOT_SECRET })
  const github = await startGitHub(GITHUB_REPOSITORY)
  const githubFront = await startFront(new URL(github.url))
  const upstream = `127.0.0.1:${new URL(harbor.url).port}`
  const harborProxy = await toxiproxy.create(`${address}:${HARBOR_PORT}`, upstream)
  const githubProxy = await toxiproxy.create(`${address}:${GITHUB_PORT}`, `127.0.0.1:${githubFront.port}`)
  const names = kind === 'http' ? undefined : await serveNames(address)
  let repositories = 0
  return {
    harbor,
    robot,
    harborProxy,
    github,
    githubFront,
    githubProxy,
    harborUrl,
    githubUrl: `http://${address}:${GITHUB_PORT}`,
    names,
    address,
    repository() {
      repositories += 1
      return `${PROJECT}/app-${repositories}`
    },
    async restore() {
      harbor.clearFaults()
      githubFront.faults.clear()
      github.comments.length = 0
      if (names !== undefined) names.answer = 'address'
      if (kind === 'tls' && certificate !== undefined) harbor.setCertificate(certificate)
      await harborProxy.restore()
      await githubProxy.restore()
    },
    async close() {
      await Promise.all([harbor.close(), github.close(), githubFront.close(), names?.close()])
    },
  }
}
