// Stand-in for actions/download-artifact, as far as our workflows and examples use it: by name or by pattern. The artifacts of
// every run lie in one place.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''

function main() {
  if (input('artifact-ids') !== '') throw new Error('the stand-in does not know the input artifact-ids')
  // The real one looks into another run only with a token.
  if (input('run-id') !== '' && input('github-token') === '') throw new Error('run-id needs github-token')
  const artifacts = process.env.HARBOR_ACTIONS_ARTIFACTS
  mkdirSync(artifacts, { recursive: true })
  const name = input('name')
  if (name !== '') {
    if (!existsSync(join(artifacts, name))) throw new Error(`Artifact not found for name: ${name}`)
    cpSync(join(artifacts, name), resolve(input('path') || process.env.GITHUB_WORKSPACE), { recursive: true })
    return
  }
  const pattern = toRegExp(input('pattern'))
  const found = readdirSync(artifacts).filter((name) => pattern.test(name))
  const place = resolve(input('path') || process.env.GITHUB_WORKSPACE)
  for (const name of found) {
    const target = input('merge-multiple') === 'true' ? place : join(place, name)
    cpSync(join(artifacts, name), target, { recursive: true })
  }
  // Like the real one: none is no error.
  console.log(`Total of ${found.length} artifact(s) downloaded (stand-in)`)
}

function toRegExp(pattern) {
  if (/[?[\]{}()!+@]/.test(pattern)) throw new Error('of wildcards the stand-in knows * alone')
  return new RegExp(
    `^${pattern
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('.*')}$`,
  )
}

try {
  main()
} catch (error) {
  console.log(`::error::${error.message}`)
  process.exitCode = 1
}
