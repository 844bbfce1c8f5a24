/** Where a run can be disturbed: by the request that is made there. */
export interface Stage {
  readonly id: string
  /** What is being done, for the document. */
  readonly title: string
  /** Whose requests these are; decides what a failure means for the job. */
  readonly kind: 'harbor' | 'crane' | 'scan' | 'tags' | 'github'
  readonly method?: string
  readonly path: RegExp
  /** The request at which the network changes, when it is an earlier one: an answer still passes, and then no more. */
  readonly trigger?: { readonly method: string; readonly path: RegExp }
  /** Only from this request on; the same address is asked for before. */
  readonly after?: { readonly method: string; readonly path: RegExp }
}

/** The permission probes of the login name a digest of zeros. */
const SCAN = /\/artifacts\/sha256:(?!0{64})[0-9a-f]+\/scan$/

export const STAGES = [
  { id: 'login', title: 'login', kind: 'harbor', method: 'GET', path: /^\/v2\/$/ },
  {
    id: 'project',
    title: 'project check',
    kind: 'harbor',
    path: /^\/api\/v2\.0\/projects\?|^\/service\/token\?service/,
  },
  { id: 'token', title: 'token of the push', kind: 'crane', method: 'GET', path: /^\/service\/token\?scope/ },
  {
    id: 'blob',
    title: 'blob upload',
    kind: 'crane',
    path: /\/blobs\/uploads\//,
    trigger: { method: 'POST', path: /\/blobs\/uploads\// },
  },
  { id: 'manifest', title: 'manifest put', kind: 'crane', method: 'PUT', path: /\/manifests\/sha256:/ },
  { id: 'scan', title: 'scan start', kind: 'scan', method: 'POST', path: SCAN },
  {
    id: 'polling',
    title: 'polling',
    kind: 'scan',
    method: 'GET',
    path: /\/artifacts\/sha256:[0-9a-f]+\?/,
    after: { method: 'POST', path: SCAN },
  },
  {
    id: 'report',
    title: 'report fetch',
    kind: 'scan',
    method: 'GET',
    path: /\/artifacts\/sha256:(?!0{64})[0-9a-f]+\/additions\/vulnerabilities/,
  },
  {
    id: 'tagging',
    title: 'tagging',
    kind: 'tags',
    method: 'POST',
    path: /\/artifacts\/sha256:[0-9a-f]+\/tags$/,
  },
  { id: 'comment', title: 'comment', kind: 'github', path: /\/issues\/7\/comments/ },
] as const satisfies readonly Stage[]

export type StageId = (typeof STAGES)[number]['id']
