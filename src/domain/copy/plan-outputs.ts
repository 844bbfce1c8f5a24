import type { LoadedPolicy } from '../policy/policy.ts'
import { pinPolicy } from '../policy/reference.ts'
import type { WaitingRequest } from '../scan/request.ts'
import type { ImageWork } from './request.ts'

/** The outputs of the first step of the composite: which of the others there will be. */
export function planOutputs(request: {
  readonly work: Pick<ImageWork, 'kind'>
  readonly waiting: Pick<WaitingRequest, 'scan'>
  readonly sbom: boolean
  /** Absent when verdicts are not signed. */
  readonly signer?: object | undefined
  /** Absent when verdicts are shown by no label. */
  readonly labels?: object | undefined
  /** Absent when none was given. */
  readonly policy?: LoadedPolicy | undefined
}): Record<string, string> {
  return {
    pushes: request.work.kind === 'one' ? 'image' : 'images',
    scans: String(request.waiting.scan !== 'never'),
    'saves-sbom': String(request.sbom),
    attests: String(request.signer !== undefined),
    labels: String(request.labels !== undefined),
    policy: request.policy === undefined ? '' : pinPolicy(request.policy.origin),
  }
}
