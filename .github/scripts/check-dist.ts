/** dist/ is committed and not reviewed, so a check proves that it is what the sources give. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'

const ROOT = join(import.meta.dirname, '..', '..')

/** Every job downloads it. Of it 215 kB are the libraries of sigstore, which only signing and verifying load. */
const MAX_BYTES = 2_400_000

/** Builds dist/ again and compares; a difference is written to dist/, ready to be committed. @throws Error then. */
export async function checkDist(root = ROOT): Promise<void> {
  const fresh = mkdtempSync(join(tmpdir(), 'harbor-actions-dist-'))
  try {
    await build(fresh)
    const dist = join(root, 'dist')
    const problems = [...differences(fresh, dist), ...weightProblems(fresh)]
    if (problems.length === 0) return
    rmSync(dist, { recursive: true, force: true })
    cpSync(fresh, dist, { recursive: true })
    throw new Error(`${problems.join('\n')}\ndist/ has been rebuilt; commit it`)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function differences(fresh: string, dist: string): string[] {
  const names = new Set([...list(fresh), ...list(dist)])
  return [...names].toSorted().flatMap((name) => {
    const [expected, present] = [read(join(fresh, name)), read(join(dist, name))]
    if (expected === undefined) return [`dist/${name} comes from no source`]
    if (present === undefined) return [`dist/${name} is missing`]
    return expected.equals(present) ? [] : [`dist/${name} differs from a fresh build`]
  })
}

function weightProblems(directory: string): string[] {
  const total = list(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0)
  const text = list(directory)
    .filter((name) => name.endsWith('.js'))
    .map((name) => read(join(directory, name))?.toString('utf8') ?? '')
    .join('\n')
  // Each copy of undici declares these once.
  const copies = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const undici = copies(/\bclass ProxyAgent extends /g)
  const httpClient = copies(/\bclass HttpClient ?\{/g)
  return [
    ...(total > MAX_BYTES ? [`dist/ has ${total} bytes, more than ${MAX_BYTES}`] : []),
    ...(undici === 1 ? [] : [`dist/ holds ${undici} copies of undici`]),
    ...(httpClient === 1 ? [] : [`dist/ holds ${httpClient} copies of @actions/http-client`]),
  ]
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => statSync(join(directory, name)).isFile())
  } catch {
    return []
  }
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await checkDist()
