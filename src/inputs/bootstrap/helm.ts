import {
  DEFAULT_HELM_URL,
  type HelmRequest,
  isUsableHelm,
  parseHelmVersion,
} from '../../domain/helm/release.ts'
import type { HELM } from '../../metadata/inputs/bootstrap.ts'
import type { InputForm } from '../form.ts'

/** `helm-version`, `helm-sha256`, `helm-url`. */
export function readHelm(form: InputForm<keyof typeof HELM>): HelmRequest {
  const text = form.text('helm-version')
  const sha256 = form.text('helm-sha256')
  const url = form.text('helm-url')
  const version = form.parse('helm-version', { text, parser: parseHelmVersion, fallback: text })
  if (!isUsableHelm(version)) form.problem('helm-version', `${version} is too old; 3.14 or newer is needed`)
  if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
    form.problem('helm-sha256', `"${sha256}" is not a SHA-256 (64 hex digits)`)
  }
  if (url !== '' && !/^https?:\/\/./.test(url)) {
    form.problem('helm-url', `"${url}" is not an http(s) URL; it may use {version} and {archive}`)
  }
  return { version, sha256: sha256.toLowerCase(), urlTemplate: url || DEFAULT_HELM_URL }
}
