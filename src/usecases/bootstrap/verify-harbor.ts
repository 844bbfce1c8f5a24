import { formatCertificate } from '../../domain/bootstrap/checks/certificate.ts'
import {
  describeRefusedBlob,
  describeUnhealthy,
  formatScanner,
  type Proof,
  proveAllReady,
  requireRealm,
  requireScanner,
  requireUiPage,
} from '../../domain/bootstrap/checks/verification.ts'
import { HarborError } from '../../domain/errors.ts'
import { requiredPermissions } from '../../domain/harbor/permission.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import { POLL_INTERVAL_MS } from '../../domain/polling/intervals.ts'
import { formatBytes, formatSeconds } from '../../domain/text/format.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Cluster } from '../../ports/cluster.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type {
  HarborAdmin,
  HarborPublicApi,
  ProbeImage,
  RegistryClient,
  RobotSecret,
} from '../../ports/harbor-admin.ts'
import type { Log } from '../../ports/log.ts'
import { pollUntil } from '../poll-until.ts'
import { awaitScan } from '../scan/await-scan.ts'
import { type AdminCredentials, requireLogin } from './admin-password.ts'
import { awaitReachable, REACHABLE_TIMEOUT_MS } from './await-reachable.ts'

/** The robot of an interrupted run expires by itself; Harbor counts in days. */
const PROBE_DAYS = 1

/** The default password of the chart. */
export const DEFAULT_ADMIN_PASSWORD = 'Harbor12345'

const NOTHING_SCANNED: Proof = {
  check: 'Scan',
  value: 'Trivy is not installed, so nothing is scanned; push-and-scan needs scan: never',
  isSkipped: true,
}

export interface VerifyRequest {
  /** As clients use it. */
  readonly externalUrl: string
  /** '' without access to the cluster: pods and claims are not looked at then. */
  readonly releaseName: string
  readonly project: string
  /** Unique to this run: name of the robot and the repository that are removed at the end. */
  readonly probeName: string
  /** False where Trivy is not installed. */
  readonly scan: boolean
  readonly timeoutMs: number
  /** Whether the user gave a CA certificate for Harbor. */
  readonly hasCaCertificate: boolean
  /** false: its certificate is not checked. */
  readonly tlsVerify: boolean
  /** The annotation that the controller reads for large bodies; '' when it is not known. */
  readonly bodySizeAnnotation: string
}

export interface VerifyPorts {
  /** undefined without access to the cluster. */
  readonly cluster: Cluster | undefined
  readonly publicApi: HarborPublicApi
  readonly admin: HarborAdmin
  /** Those of `admin`. */
  readonly credentials: AdminCredentials
  /** Whether Harbor accepts this password for the same user. */
  readonly isAccepted: (password: string) => Promise<boolean>
  readonly makeProbeImage: () => Promise<ProbeImage>
  /** Called with the robot's secret before anything else sees it. */
  readonly mask: (secret: string) => void
  readonly connectRobot: (robot: RobotSecret) => {
    readonly registry: RegistryClient
    readonly connect: ConnectHarbor
  }
  readonly clock: Clock
  readonly log: Log
}

/**
 * Checks Harbor through its ingress, as a client uses it. Returns the measured values, in the order of the checks.
 *
 * @throws HarborError or UserError at the first check that fails.
 */
export async function verifyHarbor(request: VerifyRequest, ports: VerifyPorts): Promise<readonly Proof[]> {
  const { publicApi, admin, log } = ports
  const proofs: Proof[] = []
  const add = (proof: Proof): void => {
    log.info(`${proof.check}: ${proof.value}`)
    proofs.push(proof)
  }
  const prove = (check: string, value: string): void => add({ check, value })

  await awaitReachable({ ...request, timeoutMs: Math.min(request.timeoutMs, REACHABLE_TIMEOUT_MS) }, ports)
  const certificate = await publicApi.fetchCertificate()
  if (certificate !== undefined) {
    prove('Certificate', `${formatCertificate(certificate)}${request.tlsVerify ? '' : ' (not checked)'}`)
  }
  await untilTrue(request, {
    ports,
    check: async () => describeUnhealthy(await publicApi.fetchHealth()),
    failure: 'Harbor reports unhealthy components',
  })
  const { length: components } = await publicApi.fetchHealth()
  prove('Healthy components', `${components} of ${components}`)
  if (ports.cluster !== undefined) {
    proveAllReady(await ports.cluster.fetchNamespace(request.releaseName)).forEach(add)
  }

  prove('UI reachable', requireUiPage(await publicApi.fetchUi(), request.externalUrl))
  const realm = await publicApi.fetchRealm()
  requireRealm(realm, request.externalUrl)
  prove('Clients log in at', realm)
  const isSystemAdmin = await proveLogin(ports, prove)
  if (!request.scan) add(NOTHING_SCANNED)
  else if (isSystemAdmin) {
    prove('Default scanner', formatScanner(requireScanner(await admin.fetchScanners())))
  } else {
    // Only an administrator of all of Harbor may list its scanners.
    await admin.ensureProject(request.project)
    prove(
      'Scanner of the project',
      formatScanner(requireScanner(await admin.fetchScannerOf(request.project))),
    )
  }
  const roundTrip = await proveRoundTrip(request, ports)
  roundTrip.forEach(add)
  return proofs
}

/** Returns whether the user is an administrator of all of Harbor. @throws HarborError for the default password. */
async function proveLogin(
  { admin, credentials, isAccepted }: VerifyPorts,
  prove: (check: string, value: string) => void,
): Promise<boolean> {
  const { user, password, source } = credentials
  const isAdmin = await requireLogin(admin, {
    credentials,
    secretAdvice:
      '. Harbor reads it only once, for a new database: either the password was changed in the UI, or the database is older than the Secret. ' +
      'Put the valid password into the Secret, or set the password of the Secret in Harbor: see docs/bootstrap.md, "By hand"',
  })
  if (user !== 'admin') {
    const role = isAdmin ? 'an administrator' : 'no administrator'
    prove('Login', `${user}, ${role} of Harbor, with the password in ${source}`)
    return isAdmin
  }
  if (!isAdmin) throw new HarborError('The user admin is not an administrator of Harbor')
  // One attempt: each wrong password makes Harbor slower for all clients.
  if (password === DEFAULT_ADMIN_PASSWORD || (await isAccepted(DEFAULT_ADMIN_PASSWORD))) {
    const place = source === 'the Secret' ? 'in Harbor and in the Secret' : 'in Harbor'
    throw new HarborError(`Harbor accepts the default password (Harbor12345). Change it ${place} at once`)
  }
  prove('Administrator', `logged in with the password in ${source}; the default password is refused`)
  return true
}

/** A push, a scan and a pull with a temporary robot; robot and image are removed afterwards. */
async function proveRoundTrip(request: VerifyRequest, ports: VerifyPorts): Promise<readonly Proof[]> {
  const { admin } = ports
  await admin.ensureProject(request.project)
  const repository: HarborRepository = { project: request.project, name: request.probeName }
  const secret = await admin.createRobot({
    project: request.project,
    name: request.probeName,
    access: requiredPermissions({ scan: request.scan ? 'auto' : 'never' }).map(({ resource, action }) => ({
      resource,
      action,
    })),
    durationDays: PROBE_DAYS,
    description: 'verify-harbor, which deletes it at its end',
  })
  ports.mask(secret.secret)
  try {
    return await proveImage({ request, repository, robot: secret }, ports)
  } finally {
    await cleanUp({ request, repository }, ports)
  }
}

async function proveImage(
  input: {
    readonly request: VerifyRequest
    readonly repository: HarborRepository
    readonly robot: RobotSecret
  },
  ports: VerifyPorts,
): Promise<Proof[]> {
  const { request, repository } = input
  const { registry, connect } = ports.connectRobot(input.robot)
  const image = await ports.makeProbeImage()
  for (const blob of image.blobs) {
    const status = await registry.pushBlob(repository, blob)
    if (status === 201) continue
    const size = formatBytes(blob.bytes.byteLength)
    throw new HarborError(
      `failed to push to Harbor: ${describeRefusedBlob(status, { size, bodySizeAnnotation: request.bodySizeAnnotation })}`,
      { status },
    )
  }
  await registry.pushManifest(repository, { ...image, bytes: image.manifest })
  const largest = Math.max(...image.blobs.map(({ bytes }) => bytes.byteLength))
  const proofs = [{ check: 'Image pushed', value: `${image.digest}, a layer of ${formatBytes(largest)}` }]
  if (request.scan) {
    const scan = await awaitScan(
      { repository, digest: image.digest, mode: 'auto', timeoutMs: request.timeoutMs, retries: 2 },
      { connect, clock: ports.clock, log: ports.log, waits: { images: 0 } },
    )
    const [reason] = scan.couldNotTell
    if (reason !== undefined) {
      throw new HarborError(
        `The scan did not succeed: ${reason.message}. On a new Harbor, Trivy first downloads its database, for which it (in Kubernetes harbor-trivy-0) needs internet access`,
      )
    }
    proofs.push({ check: 'Scan', value: `Success in ${formatSeconds(scan.waitedSeconds)}` })
  }
  const bytes = await registry.pullImage(repository, image.digest)
  proofs.push({ check: 'Image pulled by digest', value: formatBytes(bytes) })
  return proofs
}

async function cleanUp(
  input: { readonly request: VerifyRequest; readonly repository: HarborRepository },
  { admin, log }: VerifyPorts,
): Promise<void> {
  const { project, probeName } = input.request
  try {
    await admin.deleteRepository(input.repository)
    const robot = await admin.fetchRobot(project, probeName)
    if (robot !== undefined) await admin.deleteRobot(robot.id)
  } catch {
    log.warning(
      `The repository and the robot ${probeName} of project ${project} could not be removed; delete them in Harbor`,
    )
  }
}

/** Repeats a check that returns what is wrong ('' for nothing) until the time is up. */
async function untilTrue(
  request: VerifyRequest,
  options: {
    readonly ports: VerifyPorts
    readonly check: () => Promise<string>
    readonly failure: string
  },
): Promise<void> {
  const { clock, log } = options.ports
  let logged = ''
  const { isDone, seen } = await pollUntil({
    look: async () => {
      const wrong = await options.check()
      if (wrong !== '' && wrong !== logged) log.info(`Waiting: ${wrong}`)
      logged = wrong
      return wrong
    },
    isDone: (wrong) => wrong === '',
    interval: POLL_INTERVAL_MS.health,
    deadline: clock.now() + request.timeoutMs,
    clock,
  })
  if (isDone) return
  throw new HarborError(`${options.failure}: ${seen} (after ${formatSeconds(request.timeoutMs / 1000)})`)
}
