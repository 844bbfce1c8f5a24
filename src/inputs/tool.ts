import { CRANE_RELEASE } from '../domain/crane/release.ts'
import { HELM_RELEASE, isUsableHelm } from '../domain/helm/release.ts'
import type { ToolRelease, ToolRequest } from '../domain/tool/release.ts'
import type { NameOfKind } from '../metadata/actions.ts'
import type { HELM } from '../metadata/inputs/bootstrap.ts'
import type { CRANE } from '../metadata/inputs/crane.ts'
import type { InputForm } from './form.ts'

/** `crane-version`, `crane-sha256`, `crane-url`. */
export function readCrane(form: InputForm<keyof typeof CRANE>): ToolRequest {
  return readTool(form, CRANE_RELEASE, {
    version: 'crane-version',
    sha256: 'crane-sha256',
    url: 'crane-url',
  })
}

/** `helm-version`, `helm-sha256`, `helm-url`. */
export function readHelm(form: InputForm<keyof typeof HELM>): ToolRequest {
  const request = readTool(form, HELM_RELEASE, {
    version: 'helm-version',
    sha256: 'helm-sha256',
    url: 'helm-url',
  })
  const { version } = request
  if (!isUsableHelm(version)) form.problem('helm-version', `${version} is too old; 3.14 or newer is needed`)
  return request
}

function readTool<Name extends NameOfKind<'text'>>(
  form: InputForm<Name>,
  release: ToolRelease,
  names: Readonly<Record<'version' | 'sha256' | 'url', Name>>,
): ToolRequest {
  const text = form.text(names.version)
  const sha256 = form.text(names.sha256)
  const url = form.text(names.url)
  if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
    form.problem(names.sha256, `"${sha256}" is not a SHA-256 (64 hex digits)`)
  }
  if (url !== '' && !/^https?:\/\/./.test(url)) {
    form.problem(names.url, `"${url}" is not an http(s) URL; it may use {version} and {archive}`)
  }
  return {
    version: form.parse(names.version, { text, parser: release.parseVersion, fallback: text }),
    sha256: sha256.toLowerCase(),
    urlTemplate: url || release.defaultUrl,
  }
}
