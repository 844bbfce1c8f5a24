import type { HarborConnection } from '../../domain/harbor/connection.ts'
import type { CallLimit, HarborApi } from '../../ports/harbor.ts'
import { accessCalls } from './access.ts'
import { artifactCalls } from './artifacts.ts'
import { createHarborCall } from './call.ts'
import type { HarborHttp } from './http.ts'
import { labelCalls } from './labels.ts'
import { listCalls } from './lists.ts'
import { blobCalls } from './registry/blobs.ts'
import { documentCalls } from './registry/documents.ts'
import { layerCalls } from './registry/layers.ts'
import { manifestCalls } from './registry/manifests.ts'
import { referrerCalls } from './registry/referrers.ts'
import { smallBlobCalls } from './registry/small-blobs.ts'
import { sbomCalls } from './sboms.ts'
import { scanCalls } from './scans.ts'

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
    ...layerCalls(call, manifests),
    ...blobCalls(call),
    ...smallBlobCalls(call),
    ...referrerCalls(call, manifests),
    ...scanCalls(call),
    ...sbomCalls(call),
    ...labelCalls(call),
    ...listCalls(call),
  }
}
