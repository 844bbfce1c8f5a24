import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { mergeValues } from '../../domain/bootstrap/chart/value-tree.ts'
import { CommandError, errorMessage, UserError } from '../../domain/errors.ts'
import { parseHelmVersion, requireHelm } from '../../domain/helm/release.ts'
import type { KubeConnection } from '../../domain/kubernetes/kubeconfig.ts'
import { selectEnvironment } from '../../domain/process/environment.ts'
import type { Helm, ReleaseKeys, UpgradeRequest } from '../../ports/cluster.ts'
import { withKubeconfigFile } from '../kubernetes/kubeconfig.ts'
import { hasErrorCode } from '../node-error.ts'
import { type ChildResult, runChild } from '../process/child-process.ts'

/** A rendered chart of Harbor has about 100 kB; helm's JSON contains it twice. */
const MAX_STDOUT_CHARACTERS = 32 * 1024 * 1024

/** The end of standard error is quoted in messages. */
const MAX_QUOTED_CHARACTERS = 1_500

/** Revisions that helm keeps: enough for a rollback, few enough for etcd. */
const HISTORY_MAX = 10

const history = v.array(
  v.object({
    revision: v.number(),
    updated: v.string(),
    status: v.string(),
    chart: v.string(),
    app_version: v.optional(v.string(), ''),
  }),
)
const upgraded = v.object({
  version: v.number(),
  manifest: v.string(),
  // The given values, file and standard input merged; absent without any.
  config: v.nullish(v.unknown()),
})
const metadata = v.object({ applyMethod: v.optional(v.string()) })
const chartFile = v.object({ version: v.string(), appVersion: v.string() })

/**
 * helm for one release. Its settings and cache are in a directory that the caller removes. From the runner's user it
 * takes only the credentials for a chart in a registry. No argument holds a secret.
 */
export function createHelm(options: {
  readonly path: string
  readonly connection: KubeConnection
  readonly namespace: string
  readonly releaseName: string
  readonly workDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly redact: (text: string) => string
}): Helm {
  const { path, releaseName, workDirectory } = options
  const place = ['--namespace', options.namespace]
  const environment = (kubeconfig: string): Record<string, string> =>
    selectEnvironment(options.environment, {
      purpose: 'run-helm',
      set: {
        HELM_CACHE_HOME: join(workDirectory, 'helm', 'cache'),
        HELM_CONFIG_HOME: join(workDirectory, 'helm', 'config'),
        HELM_DATA_HOME: join(workDirectory, 'helm', 'data'),
        // Where Kubernetes' own client keeps what the API server offers.
        KUBECACHEDIR: join(workDirectory, 'helm', 'discovery'),
        KUBECONFIG: kubeconfig,
      },
    })

  async function run(purpose: string, call: { args: readonly string[]; stdin?: string }): Promise<string> {
    let result: ChildResult
    try {
      result = await withKubeconfigFile({ ...options, directory: workDirectory }, (kubeconfig) =>
        runChild(
          { path, args: call.args },
          {
            env: environment(kubeconfig),
            signal: options.signal,
            isLong: true,
            maxStdoutCharacters: MAX_STDOUT_CHARACTERS,
            ...(call.stdin === undefined ? {} : { stdin: call.stdin }),
          },
        ),
      )
    } catch (error) {
      if (error instanceof UserError) throw error
      throw new UserError(
        `failed to ${purpose}: ${path} could not be run (${errorMessage(error)}). Use the action setup-helm before this step`,
        {
          cause: error,
        },
      )
    }
    if (result.exitCode === 0) return result.stdout
    const stderr = options.redact(result.stderr.trim()).slice(-MAX_QUOTED_CHARACTERS)
    throw new CommandError(`failed to ${purpose}: ${stderr}${adviceOn(stderr)}`, stderr)
  }

  function upgradeArgs(request: UpgradeRequest): string[] {
    return [
      ...['upgrade', releaseName, request.chart.path, '--install', ...place, '--output', 'json'],
      ...['--history-max', `${HISTORY_MAX}`, '--hide-notes'],
      ...(request.valuesFile === '' ? [] : ['--values', request.valuesFile]),
      // The last one wins: the inputs take precedence over the file.
      ...['--values', '-'],
    ]
  }

  return {
    async requireVersion() {
      const text = await run('ask helm for its version', { args: ['version', '--template', '{{.Version}}'] })
      const version = parseHelmVersion(text)
      requireHelm(version)
      return version
    },

    async fetchChart(request) {
      const chartPath =
        request.repository === '' && !request.chart.startsWith('oci://') ? request.chart : await pull(request)
      const sha256 = await hashArchive(chartPath)
      if (request.sha256 !== '') requireHash(request.sha256, { found: sha256, path: chartPath })
      const text = await run(`read the chart ${request.chart}`, { args: ['show', 'chart', chartPath] })
      return { path: chartPath, sha256, ...v.parse(chartFile, parse(text)) }
    },

    async fetchHistory() {
      const text = await run(`read the history of the release ${releaseName}`, {
        args: ['history', releaseName, ...place, '--output', 'json'],
      })
      return v.parse(history, JSON.parse(text)).map(({ updated, app_version: appVersion, ...revision }) => ({
        ...revision,
        appVersion,
        updatedAt: Date.parse(updated),
      }))
    },

    fetchManifest: () =>
      run(`read the manifests of the release ${releaseName}`, {
        args: ['get', 'manifest', releaseName, ...place],
      }),

    async fetchValues(revision) {
      const which = revision === undefined ? [] : ['--revision', `${revision}`]
      const args = ['get', 'values', releaseName, ...which, ...place, '--output', 'json']
      const purpose = `read the values of the release ${releaseName}`
      const given: unknown = JSON.parse(await run(purpose, { args }))
      return { given, all: JSON.parse(await run(purpose, { args: [...args, '--all'] })) }
    },

    async renderUpgrade(request) {
      const text = await run('render the chart', {
        args: [...upgradeArgs(request), '--dry-run=server'],
        stdin: JSON.stringify(request.values),
      })
      const { manifest, config: given } = v.parse(upgraded, JSON.parse(text))
      const defaults: unknown = parse(
        await run('read the values of the chart', { args: ['show', 'values', request.chart.path] }),
      )
      return { manifest, values: { given, all: mergeValues(defaults, given) } }
    },

    async upgrade(request) {
      // helm 3 merges on the client, without field ownership, and has no such option.
      const forceConflicts = request.forceConflicts === true && (await appliesOnServer())
      const text = await run(`install Harbor as release ${releaseName}`, {
        args: [...upgradeArgs(request), ...(forceConflicts ? ['--force-conflicts'] : [])],
        stdin: JSON.stringify(request.values),
      })
      return v.parse(upgraded, JSON.parse(text)).version
    },

    async uninstall() {
      const args = ['uninstall', releaseName, ...place]
      await run(`uninstall the interrupted release ${releaseName}`, { args })
    },

    async rollback(revision) {
      const args = ['rollback', releaseName, `${revision}`, ...place]
      await run(`roll the release ${releaseName} back to revision ${revision}`, { args })
    },

    generateKeyPair: (registry) => generateKeyPair(registry),
  }

  /** helm 4 keeps the method of the release; helm 3 does not report one. */
  async function appliesOnServer(): Promise<boolean> {
    const text = await run(`read the metadata of the release ${releaseName}`, {
      args: ['get', 'metadata', releaseName, ...place, '--output', 'json'],
    })
    return v.parse(metadata, JSON.parse(text)).applyMethod === 'ssa'
  }

  async function pull(request: Parameters<Helm['fetchChart']>[0]): Promise<string> {
    const directory = join(workDirectory, 'chart')
    await mkdir(directory)
    const source = request.repository === '' ? [] : ['--repo', request.repository]
    await run(`fetch the chart ${request.chart} ${request.version}`, {
      args: [
        ...['pull', request.chart, ...source, '--version', request.version],
        ...['--destination', directory],
      ],
    })
    const [archive = ''] = await readdir(directory)
    return join(directory, archive)
  }

  /** One small chart whose template calls the functions that Harbor's own chart uses. */
  async function generateKeyPair(registry: {
    readonly user: string
    readonly password: string
  }): Promise<ReleaseKeys> {
    const chart = join(workDirectory, 'keys')
    await mkdir(join(chart, 'templates'), { recursive: true })
    await writeFile(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: keys\nversion: 1.0.0\n')
    await writeFile(join(chart, 'templates', 'keys.yaml'), KEYS_TEMPLATE)
    const text = await run('generate a key pair', {
      args: ['template', 'keys', chart, '--values', '-'],
      stdin: JSON.stringify(registry),
    })
    return v.parse(v.object({ data: keys }), parse(text)).data
  }
}

/** Valid for ten years: Harbor uses only the key, and a new one would end all sessions. */
const KEYS_TEMPLATE = `{{- $ca := genCA "harbor-token-ca" 3650 }}
kind: Keys
data:
  tls.key: {{ $ca.Key | toJson }}
  tls.crt: {{ $ca.Cert | toJson }}
  REGISTRY_HTPASSWD: {{ htpasswd .Values.user .Values.password | toJson }}
`

const filled = v.pipe(v.string(), v.minLength(1))
const keys = v.object({ 'tls.key': filled, 'tls.crt': filled, REGISTRY_HTPASSWD: filled })

/** '' for a directory. */
async function hashArchive(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    if (hasErrorCode(cause, 'EISDIR')) return undefined
    throw new UserError(`failed to read the chart ${path}: ${errorMessage(cause)}`, { cause })
  })
  return bytes === undefined ? '' : createHash('sha256').update(bytes).digest('hex')
}

function requireHash(
  expected: string,
  { found, path }: { readonly found: string; readonly path: string },
): void {
  if (found === expected.toLowerCase()) return
  throw new UserError(
    found === ''
      ? `chart-sha256: ${path} is a directory, which has no SHA-256; use an archive`
      : `the chart is refused: its SHA-256 is ${found}, expected ${expected}. It is damaged, or it is not the release`,
  )
}

/** Advice on permissions, server-side apply and immutable fields, which helm's message lacks. */
function adviceOn(stderr: string): string {
  if (/is forbidden: User "/.test(stderr)) {
    return '\nThe account has the permissions for the default objects of the chart (docs/bootstrap-rbac.yaml). Grant it those for the objects that the values file adds, or remove them from the file'
  }
  if (/conflict occurred while applying|Apply failed with \d+ conflict/.test(stderr)) {
    return '\nThese fields were changed with kubectl. Undo that, or put the change into the values file'
  }
  if (/updates to statefulset spec|spec is immutable/.test(stderr)) {
    return '\nThe class and the size of a claim cannot be changed by an upgrade; see docs/bootstrap.md'
  }
  if (/spec\.strategy\.rollingUpdate: Forbidden/.test(stderr)) {
    return '\nDelete the Deployments harbor-registry and harbor-jobservice (their claims stay) and run this again'
  }
  return ''
}
