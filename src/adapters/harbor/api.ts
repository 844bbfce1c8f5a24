import type { HarborConnection } from '../domain/harbor/connection.ts'
import type { CallLimit, HarborApi } from '../ports/ports.ts'
import { accessCalls } from './harbor-access.ts'
import { artifactCalls } from './harbor-artifacts.ts'
import { blobCalls } from './harbor-blobs.ts'
import { createHarborCall } from './harbor-call.ts'
import { documentCalls } from './harbor-documents.ts'
import type { HarborHttp } from './harbor-http.ts'
import { manifestCalls } from './harbor-manifests.ts'
import { referrerCalls } from './harbor-referrers.ts'
import { sbomCalls } from './harbor-sboms.ts'
import { scanCalls } from './harbor-scans.ts'

/** Harbor by its REST API v2.0 (swagger of 2.14) and the parts of its registry API that crane has no command for. */
export function createHarborApi(input: {
  readonly connection: HarborConnection
  readonly http: HarborHttp
  readonly limit: CallLimit
  /** Called with every bearer token before anything else sees it. */
  readonly maskSecret: (secret: string) => void
}): HarborApi {
  const call = createHarborCall(input)
  const manifests = manifestCalls(call)
  return {
    ...accessCalls(call, input.maskSecret),
    ...artifactCalls(call),
    ...manifests,
    ...documentCalls(call, manifests),
    ...blobCalls(call),
    ...referrerCalls(call),
    ...scanCalls(call),
    ...sbomCalls(call),
  }
}
