import { CHART_REPOSITORY, knownChartHash } from '../../domain/bootstrap/chart/chart-hash.ts'
import type { InstallRequest } from '../../domain/bootstrap/request.ts'
import { type HarborSettings, STORES, type Store, type TlsMode } from '../../domain/bootstrap/settings.ts'
import { parseQuantity } from '../../domain/kubernetes/quantity.ts'
import type { InputNameOf } from '../../metadata/actions.ts'
import type { CHART, HARBOR } from '../../metadata/inputs/bootstrap.ts'
import { readAuthority } from '../connection.ts'
import { type InputFiles, type InputForm, suggestion } from '../form.ts'
import { readCluster } from './cluster.ts'

const HOST = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/

type HarborName = keyof typeof HARBOR

export async function readInstall(
  form: InputForm<InputNameOf<'install-harbor'>>,
  files: InputFiles,
): Promise<InstallRequest> {
  const cluster = readCluster(form)
  const settings = {
    namespace: cluster.namespace,
    releaseName: cluster.releaseName,
    ...readSettings(form),
  }
  return {
    cluster,
    settings,
    isUrlGiven: form.text('external-url') !== '',
    chart: await readChart(form, files),
    valuesFile: await readValuesFile(form, files),
    ingressAddress: form.text('ingress-address'),
    adopt: form.boolean('adopt'),
    dryRun: form.boolean('dry-run'),
    confirmed: form.text('confirm-database-upgrade'),
    snapshotClass: readSnapshotClass(form),
    authority: await readAuthority(form, { files, url: urlOf(settings) }),
    timeoutMs: form.duration('ready-timeout'),
    helmPath: form.text('helm-path') || 'helm',
  }
}

/** An invalid address is reported where it is read. */
function urlOf({ externalUrl, tls }: HarborSettings): URL {
  return URL.canParse(externalUrl)
    ? new URL(externalUrl)
    : new URL(`http${tls.kind === 'off' ? '' : 's'}://invalid`)
}

function readSnapshotClass(form: InputForm<'snapshot-class'>): string {
  const name = form.text('snapshot-class')
  if (name !== '' && !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name)) {
    form.problem('snapshot-class', `"${name}" is not a valid VolumeSnapshotClass name, nor "none"`)
  }
  return name
}

function readSettings(form: InputForm<HarborName>): Omit<HarborSettings, 'namespace' | 'releaseName'> {
  const host = readHost(form)
  const tls = readTls(form)
  return {
    host,
    tls,
    externalUrl: readExternalUrl(form, { host, tls }),
    storageClass: form.text('storage-class'),
    sizes: readSizes(form),
    ingressClass: form.text('ingress-class'),
  }
}

function readHost(form: InputForm<'host'>): string {
  const host = form.required('host').toLowerCase()
  if (host !== '' && !HOST.test(host)) {
    form.problem(
      'host',
      `"${host}" is not a DNS name with a dot, as in harbor.example.com; use no scheme, port or path`,
    )
  }
  return host
}

function readTls(form: InputForm<'tls' | 'tls-secret' | 'cert-manager-issuer'>): TlsMode {
  const mode = form.choice('tls')
  const secretName = form.text('tls-secret')
  const issuer = form.text('cert-manager-issuer')
  if (mode === 'secret') return { kind: 'secret', secretName: secretName || 'harbor-tls', issuer }
  for (const [name, text] of [
    ['tls-secret', secretName],
    ['cert-manager-issuer', issuer],
  ] as const) {
    if (text !== '' && !form.isRefused('tls'))
      form.problem(name, 'has no effect while "tls" is off; set "tls" to secret')
  }
  return { kind: 'off' }
}

/** Harbor sends clients to this address to log in, so scheme and host must be right. */
function readExternalUrl(
  form: InputForm<'external-url'>,
  options: { readonly host: string; readonly tls: TlsMode },
): string {
  const scheme = options.tls.kind === 'off' ? 'http' : 'https'
  const text = form.text('external-url')
  if (text === '') return `${scheme}://${options.host}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    form.problem('external-url', `"${text}" is not an http(s) URL, as in ${scheme}://${options.host}`)
    return text
  }
  if (url.hostname !== options.host) {
    form.problem(
      'external-url',
      `has the host ${url.hostname}, but "host" is ${options.host}; they have to be the same`,
    )
  }
  if (url.protocol === 'https:' && options.tls.kind === 'off' && !form.isRefused('tls')) {
    form.problem(
      'external-url',
      'is https while "tls" is off, so clients could not log in. Use http, or set "tls" to secret',
    )
  }
  if (url.protocol === 'http:' && options.tls.kind === 'secret') {
    form.problem('external-url', 'is http while "tls" is on; use https')
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    form.problem('external-url', `has a path; use only scheme, host and port: ${url.origin}`)
  }
  return url.origin
}

/** `registry-size` and the others; `sizes` takes precedence, because `registry-size` has a default. */
function readSizes(form: InputForm<'sizes' | `${Store}-size`>): HarborSettings['sizes'] {
  const sizes: Partial<Record<Store, string>> = {}
  for (const store of STORES) {
    const name = `${store}-size` as const
    const text = form.text(name)
    if (text === '') continue
    form.parse(name, { text, parser: parseQuantity, fallback: 0 })
    sizes[store] = text
  }
  return { ...sizes, ...readSizeList(form) }
}

/** `sizes`: `registry=20Gi, database=5Gi`. */
function readSizeList(form: InputForm<'sizes'>): HarborSettings['sizes'] {
  const sizes: Partial<Record<Store, string>> = {}
  for (const entry of form.list('sizes')) {
    const [name = '', size = ''] = entry.split('=', 2).map((part) => part.trim())
    const store = STORES.find((candidate) => candidate === name)
    if (store === undefined || size === '') {
      const advice = store === undefined ? suggestion(name, STORES) : `Add its size, as in ${store}=5Gi`
      form.problem('sizes', `"${entry}" is not the size of a store. ${advice}`)
      continue
    }
    if (sizes[store] !== undefined) form.problem('sizes', `names ${store} twice`)
    form.parse('sizes', { text: size, parser: parseQuantity, fallback: 0 })
    sizes[store] = size
  }
  return sizes
}

async function readChart(
  form: InputForm<Exclude<keyof typeof CHART, 'values-file'>>,
  files: InputFiles,
): Promise<InstallRequest['chart']> {
  const chart = form.text('chart')
  const repository = form.text('chart-repository')
  const version = form.text('chart-version')
  const sha256 = form.text('chart-sha256')
  if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
    form.problem('chart-sha256', `"${sha256}" is not a SHA-256 (64 hex digits)`)
  }
  if (!/^\d+\.\d+\.\d+(?:[-+.A-Za-z][-+0-9A-Za-z.]*)?$/.test(version)) {
    form.problem('chart-version', `"${version}" is not an exact chart version, as in 1.18.4`)
  }
  if (repository !== '' && !/^https?:\/\/./.test(repository)) {
    form.problem('chart-repository', `"${repository}" is not an http(s) URL of a chart repository`)
  }
  const isPath = /[/\\]|\.tgz$/.test(chart) && !chart.startsWith('oci://')
  if (isPath && !(await files.exists(chart)))
    form.problem('chart', `there is no file or directory "${chart}"`)
  if (/^-/.test(chart)) form.problem('chart', `"${chart}" is not a chart name`)
  const isNamed = !isPath && !chart.startsWith('oci://')
  const source = { chart, version, repository: isNamed ? repository || CHART_REPOSITORY : '' }
  return { ...source, sha256: sha256 || knownChartHash(source) }
}

async function readValuesFile(form: InputForm<'values-file'>, files: InputFiles): Promise<string> {
  const path = form.text('values-file')
  if (path !== '' && !(await files.exists(path))) form.problem('values-file', `there is no file "${path}"`)
  return path
}
