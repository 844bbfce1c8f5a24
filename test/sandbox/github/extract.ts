/**
 * node test/sandbox/github/extract.ts: makes test/fixtures/github/description.json, the few routes that the sandbox serves, out of GitHub's
 * own OpenAPI description. The whole of it unpacks to 380 MB, so it is fetched only here, and the extract is committed.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DESCRIPTION = join(import.meta.dirname, '..', '..', 'fixtures', 'github', 'description.json')

const PACKAGE = '@octokit/openapi@23.0.2'

const ROUTES: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/user': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/actions/secrets/public-key': ['get'],
  '/repos/{owner}/{repo}/actions/secrets/{secret_name}': ['get', 'put', 'delete'],
  '/repos/{owner}/{repo}/actions/variables': ['post'],
  '/repos/{owner}/{repo}/actions/variables/{name}': ['get', 'patch'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
}

/** What people read and nothing is checked against. */
const LEFT_OUT = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title'])

type Json = { [key: string]: unknown }

const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-openapi-'))
try {
  execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', directory], { stdio: 'inherit' })
  execFileSync('sh', ['-c', 'tar xzf *.tgz package/generated/api.github.com.json package/LICENSE'], {
    cwd: directory,
  })
  const read = (path: string): string => readFileSync(join(directory, 'package', path), 'utf8')
  const whole = JSON.parse(read('generated/api.github.com.json')) as Json
  const extract = {
    openapi: whole['openapi'],
    info: { title: 'Extract of the description of the GitHub REST API', version: PACKAGE },
    'x-license': read('LICENSE'),
    paths: Object.fromEntries(
      Object.entries(ROUTES).map(([path, methods]) => {
        const operations = (whole['paths'] as Json)[path] as Json
        return [path, Object.fromEntries(methods.map((method) => [method, strip(operations[method])]))]
      }),
    ),
    components: {},
  }
  addReferences(extract, whole)
  writeFileSync(DESCRIPTION, `${JSON.stringify(extract, null, 1)}\n`)
} finally {
  rmSync(directory, { recursive: true, force: true })
}

/** Inside of `properties` a key is a name and not a keyword, so a property called `title` stays. */
function strip(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => strip(entry))
  if (typeof value !== 'object' || value === null) return value
  // OpenAPI 3.0 gives `nullable` no meaning without a `type` beside it, and Ajv refuses it there.
  const isLeftOut = (key: string): boolean =>
    LEFT_OUT.has(key) || key.startsWith('x-') || (key === 'nullable' && !('type' in value))
  const kept = Object.entries(value).filter(([key]) => isNames || !isLeftOut(key))
  return Object.fromEntries(kept.map(([key, entry]) => [key, strip(entry, !isNames && key === 'properties')]))
}

/** Copies every component that is referred to, until nothing new is. */
function addReferences(extract: { readonly components: Json }, whole: Json): void {
  for (let before = ''; before !== JSON.stringify(extract); ) {
    before = JSON.stringify(extract)
    for (const [, kind = '', name = ''] of before.matchAll(/"#\/components\/([^/"]+)\/([^"]+)"/g)) {
      const kinds = extract.components as Record<string, Json>
      const group = kinds[kind] ?? {}
      kinds[kind] = group
      group[name] ??= strip((whole['components'] as Record<string, Json>)[kind]?.[name])
    }
  }
}
