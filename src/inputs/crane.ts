import {
  type CraneRequest,
  DEFAULT_CRANE_URL,
  DEFAULT_CRANE_VERSION,
  parseCraneVersion,
} from '../domain/crane/release.ts'
import { DEFAULT_STALL_MS } from '../domain/process/stall.ts'
import { readDuration } from './duration.ts'
import type { InputForm } from './form.ts'

/** `crane-version`, `crane-sha256`, `crane-url`. */
export function readCrane(form: InputForm): CraneRequest {
  const version = form.text('crane-version')
  const sha256 = form.text('crane-sha256')
  const url = form.text('crane-url')
  if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
    form.problem('crane-sha256', `"${sha256}" is not a SHA-256 (64 hex digits)`)
  }
  if (url !== '' && !/^https?:\/\/./.test(url)) {
    form.problem('crane-url', `"${url}" is not an http(s) URL; it may use {version} and {archive}`)
  }
  return {
    version:
      version === ''
        ? DEFAULT_CRANE_VERSION
        : form.parse('crane-version', {
            text: version,
            parser: parseCraneVersion,
            standIn: DEFAULT_CRANE_VERSION,
          }),
    sha256,
    urlTemplate: url === '' ? DEFAULT_CRANE_URL : url,
  }
}

/** `stall-timeout`, in milliseconds: how long nothing may move before a copy counts as hung. */
export function readStallTimeout(form: InputForm): number {
  return readDuration(form, { name: 'stall-timeout', standard: DEFAULT_STALL_MS })
}
