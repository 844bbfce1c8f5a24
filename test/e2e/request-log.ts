/** The sandbox's request log as short lines, so that a test can list what a run asks of Harbor, and a person read it. */
import type { HarborSandbox, LoggedRequest } from '../sandbox/harbor/index.ts'

const NO_SUCH_DIGEST = `sha256:${'0'.repeat(64)}`

export interface CallsOptions {
  /** Index of the first request: `harbor.requests.length` before the run. */
  readonly since: number
  /** `project/name` of each repository, by the name it has in the lines. */
  readonly repositories: Readonly<Record<string, string>>
  /** Digests by their names; several under one name are reported as one, with their number. */
  readonly digests: Readonly<Record<string, string | readonly string[]>>
  /**
   * `changes`: what may change something in Harbor, without the questions about rights; every one, in order.
   * `all`: reads too. `unfolded`: reads too, and each as often as it came.
   */
  readonly show?: 'all' | 'changes' | 'unfolded'
}

/**
 * `GET /api/app/artifacts/image`, `POST /api/app/artifacts/image/tags v1`, `PUT /v2/app/manifests/image`: one line per
 * request, with ` -> 404` where it was refused. `/api/app` stands for the repository's path in the REST API.
 *
 * Folded are: a read that was listed since the last change; one of several digests of a name, to `(3)`; equal changes
 * that follow on each other, to `x 3`. The blobs of a push are one line with the number that was sent. What a push
 * sends side by side is in the order in which each line came first.
 */
export function calls(harbor: Pick<HarborSandbox, 'requests'>, options: CallsOptions): string[] {
  const show = options.show ?? 'all'
  const parsed = harbor.requests
    .slice(options.since)
    .flatMap((request) => parseCall(request, options))
    .filter((call) => show !== 'changes' || (call.isChange && !call.isProbe))
  if (show === 'unfolded') return parsed.map(({ line }) => line)
  const lines: FoldedLine[] = []
  let stretch: FoldedLine[] = []
  let last: Call | undefined
  for (const call of parsed) {
    if (last !== undefined && endsStretch(last, call)) stretch = []
    last = call
    const known = stretch.find(({ line }) => line === call.line)
    if (known !== undefined) {
      known.count += 1
      known.digests.add(call.digest)
      continue
    }
    const line: FoldedLine = { ...call, count: 1, digests: new Set([call.digest]) }
    stretch.push(line)
    lines.push(line)
  }
  return sortProbes(lines).map(formatLine)
}

/** Where a repository (`project/name`) is in the REST API, with a slash at the end. */
export function repositoryPath(repository: string): string {
  const [project = '', ...rest] = repository.split('/')
  return `/api/v2.0/projects/${project}/repositories/${encodeURIComponent(encodeURIComponent(rest.join('/')))}/`
}

interface Call {
  readonly line: string
  /** It may change something. */
  readonly isChange: boolean
  /** Asked of a digest that nothing has, to learn of a right. */
  readonly isProbe: boolean
  readonly side: 'registry' | 'rest'
  readonly digest: string
}

interface FoldedLine extends Call {
  count: number
  readonly digests: Set<string>
}

/** crane sends side by side, so within its requests only the first of each line has a place; REST changes come in turn. */
function endsStretch(last: Call, next: Call): boolean {
  if (last.side !== next.side) return true
  if (last.side === 'registry' || last.isProbe || next.isProbe) return last.isProbe !== next.isProbe
  const isRepeated = last.isChange && next.isChange && last.line === next.line
  return (last.isChange || next.isChange) && !isRepeated
}

/** The questions about rights are asked at once; in which order they arrive says nothing. */
function sortProbes(lines: readonly FoldedLine[]): FoldedLine[] {
  const sorted = lines.filter(({ isProbe }) => isProbe).toSorted((a, b) => (a.line < b.line ? -1 : 1))
  return lines.map((line) => (line.isProbe ? (sorted.shift() ?? line) : line))
}

function formatLine({ line, isChange, count, digests }: FoldedLine): string {
  if (isChange) return count === 1 ? line : `${line} x ${count}`
  return digests.size === 1 ? line : `${line} (${digests.size})`
}

function parseCall(request: LoggedRequest, options: CallsOptions): Call[] {
  const { method, status } = request
  const [path = '', query = ''] = request.path.split('?', 2)
  const side = /^\/(v2|service)\//.test(path) ? 'registry' : 'rest'
  const isRefused = status === undefined || status >= 400
  const outcome = status === undefined ? ' -> no answer' : isRefused ? ` -> ${status}` : ''
  const blobs = /^(\/v2\/.*\/blobs)\//.exec(path)?.[1]
  if (blobs !== undefined) {
    // A blob is there with the PUT that ends its upload; what leads to it is reported only when it is refused.
    const isSent = method === 'PUT' || (method === 'POST' && status === 201)
    if (!isSent && !(isRefused && method !== 'HEAD')) return []
    const line = `${method} ${nameRepositories(blobs, options)}${outcome}`
    return [{ line, isChange: true, isProbe: false, side, digest: '' }]
  }
  const digest = /sha256:[0-9a-f]{64}/.exec(path)?.[0] ?? ''
  const target = nameDigests(nameRepositories(`${path}${tellingQuery(query)}`, options), options)
  const detail = request.detail === undefined ? '' : ` ${request.detail}`
  return [
    {
      line: `${method} ${target}${detail}${outcome}`,
      isChange: method !== 'GET' && method !== 'HEAD',
      isProbe: digest === NO_SUCH_DIGEST,
      side,
      digest,
    },
  ]
}

/** What changes the meaning of a request. */
function tellingQuery(query: string): string {
  const parameters = new URLSearchParams(query)
  const from = parameters.get('from')
  if (from !== null) return `?from=${from}`
  const scope = parameters.get('scope')
  if (scope?.length === 1) return `?scope=${scope}`
  if (parameters.get('with_label') === 'true') return '?labels'
  return parameters.get('with_sbom_overview') === 'true' ? '?sbom' : ''
}

function nameRepositories(text: string, { repositories }: CallsOptions): string {
  const plain = text.replace(/^\/api\/v2\.0\//, '/api/')
  return Object.entries(repositories).reduce((named, [name, repository]) => {
    return named
      .replace(repositoryPath(repository).replace('/api/v2.0/', '/api/'), `/api/${name}/`)
      .replace(`/v2/${repository}/`, `/v2/${name}/`)
      .replace(`from=${repository}@`, `from=${name}@`)
  }, plain)
}

function nameDigests(text: string, { digests }: CallsOptions): string {
  const named = Object.entries(digests).reduce(
    (line, [name, digest]) => [digest].flat().reduce((part, one) => part.replaceAll(one, name), line),
    text,
  )
  // The name of a label follows as the detail.
  return named.replaceAll(NO_SUCH_DIGEST, 'no-such-digest').replace(/\/labels\/[1-9]\d*$/, '/labels/id')
}
