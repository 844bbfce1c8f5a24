import type { ImageWork, PushRequest } from '../../domain/copy/request.ts'
import { LOGIN_LIMIT } from '../../domain/harbor/call-limits.ts'
import { type Outcomes, singleOutcome } from '../../domain/report/outcomes.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import { login } from '../login/login.ts'
import { type OnlyImage, pushOnlyImage } from './push-image.ts'
import { type PushedImages, type PushImagesPorts, pushImages } from './push-images.ts'

export interface PushAndScanRequest extends PushRequest {
  readonly work: ImageWork
}

/** The outcomes of the images of a run. */
export type Pushed =
  | { readonly kind: 'one'; readonly image: OnlyImage }
  | ({ readonly kind: 'several' } & PushedImages)

/** Checks whether the robot may do all of it, before any data is sent. @throws UserError when it may not. */
export async function loginForPush(
  request: PushAndScanRequest,
  ports: { readonly connect: ConnectHarbor; readonly log: Log },
): Promise<void> {
  const { connection, waiting } = request
  const plan = {
    scan: waiting.scan,
    deletes: request.onFailure === 'delete',
    sbom: request.sbom,
    labels: request.labels !== undefined,
  }
  const repositories = request.work.images.map(({ image }) => image.repository)
  await login({ connection, repositories, plan }, { harbor: ports.connect(LOGIN_LIMIT), log: ports.log })
}

/** Copies, scans and judges: one image, or several. The verdict does not fail anything yet. */
export async function pushAndScan(request: PushAndScanRequest, ports: PushImagesPorts): Promise<Pushed> {
  const { work } = request
  if (work.kind === 'several') {
    return { kind: 'several', ...(await pushImages({ ...request, ...work }, ports)) }
  }
  const [listed] = work.images
  return { kind: 'one', image: await pushOnlyImage({ ...request, listed }, ports.portsFor(ports.runner)) }
}

/**
 * What is published of it; undefined where there is no verdict.
 *
 * @throws what ended the run of the only image.
 */
export function requireOutcomes(pushed: Pushed): Outcomes | undefined {
  if (pushed.kind === 'several') return pushed.list?.outcomes
  const { error, judged } = pushed.image
  if (error !== undefined) throw error
  return judged === undefined ? undefined : singleOutcome(judged.report)
}
