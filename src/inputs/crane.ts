import { type CraneRequest, DEFAULT_CRANE_URL, parseCraneVersion } from '../domain/crane/release.ts'
import type { CRANE } from '../metadata/inputs/crane.ts'
import type { InputForm } from './form.ts'

/** `crane-version`, `crane-sha256`, `crane-url`. */
export function readCrane(form: InputForm<keyof typeof CRANE>): CraneRequest {
  const text = form.text('crane-version')
  const sha256 = form.text('crane-sha256')
  const url = form.text('crane-url')
  if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
    form.problem('crane-sha256', `"${sha256}" is not a SHA-256 (64 hex digits)`)
  }
  if (url !== '' && !/^https?:\/\/./.test(url)) {
    form.problem('crane-url', `"${url}" is not an http(s) URL; it may use {version} and {archive}`)
  }
  return {
    version: form.parse('crane-version', { text, parser: parseCraneVersion, fallback: text }),
    sha256,
    urlTemplate: url === '' ? DEFAULT_CRANE_URL : url,
  }
}
