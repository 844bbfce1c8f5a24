// Makes a tag of this repository for a server that does not know `uses: $/path` (GitHub Enterprise Server, Forgejo,
// older runners of Gitea): one commit on top of a release, in which every such reference names that tag itself.
//
//   node .github/scripts/make-server-tag.mjs --server ghes --target https://ghes.example.com/OWNER/NAME --tag v1.2.3 --suffix -ghes
//   node .github/scripts/make-server-tag.mjs --server gitea --target https://gitea.example.com/OWNER/NAME --tag v1 --suffix -gitea --from v1.2.3 --move
//
// --from is what it is made of: by default the tag --tag, or HEAD when there is no such tag yet. An existing tag is never
// moved, except with --move one like v1. Neither the working tree nor the index nor a branch is touched, and nothing is
// pushed: look at it (git show TAG), then git push SERVER TAG.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { isTarget, rewriteSelfReferences } from './rewrite-self-references.mjs'

const SERVERS = ['ghes', 'gitea', 'forgejo']
const OWN_NAME = /^[\w.-]+\/[\w.-]+$/
const MAJOR = /^v\d+$/

/** A step or a job that refers to this repository in another form: in quotes, or on one line with others. */
const LEFT_OVER = /^\s*(?:-\s+)?(?:\{.*[\s,{])?["']?uses["']?\s*:\s*["']?\$\//

/** Where it is wrong to go on; the message is for the person at the terminal. */
export class TagError extends Error {}

/**
 * What stands in front of a path in `uses:`. GitHub takes only OWNER/REPOSITORY, from its own server. Gitea and Forgejo
 * take that from the server that their setting DEFAULT_ACTIONS_URL names, so that there the address has to stand.
 *
 * @throws TagError for a target that cannot be written so: a host that is an IPv6 address, or a part `.` or `..`.
 */
export function nameFor(server, target) {
  const name = readName(server, target)
  if (!isTarget(`${name}@v1`)) throw new TagError(`--target "${target}" cannot be written in "uses:"`)
  return name
}

function readName(server, target) {
  if (!SERVERS.includes(server)) throw new TagError(`--server is one of ${SERVERS.join(', ')}`)
  const isAddress = /^https?:\/\//.test(target) && URL.canParse(target)
  if (!isAddress) {
    if (server !== 'ghes' || !OWN_NAME.test(target)) {
      const short = server === 'ghes' ? ', or OWNER/REPOSITORY' : ''
      throw new TagError(`--target is the address of the repository on the server${short}`)
    }
    return target
  }
  const { username, password, search, hash, pathname, origin } = new URL(target)
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    throw new TagError('--target is an address without a user, a password, a query and a fragment')
  }
  const path = pathname.replace(/^\/|(?:\.git)?\/?$/g, '')
  if (server === 'ghes') {
    if (!OWN_NAME.test(path)) throw new TagError(`--target "${target}" does not end in OWNER/REPOSITORY`)
    return path
  }
  // A Gitea may be below a path of its server.
  if (!/^(?:[\w.-]+\/)+[\w.-]+$/.test(path)) {
    throw new TagError(`--target "${target}" does not end in OWNER/REPOSITORY`)
  }
  return `${origin}/${path}`
}

/**
 * Makes the tag in the repository of a directory.
 *
 * @returns its name, its commit and the files that were rewritten.
 * @throws TagError before the tag is made.
 */
export function makeServerTag({ directory, server, target, tag, suffix = '', from, move = false }) {
  const git = gitIn(directory)
  const name = nameFor(server, target)
  const made = `${tag}${suffix}`
  if (!/^v\d/.test(tag)) throw new TagError(`--tag "${tag}" is not like v1 or v1.2.3`)
  if (git.find(['check-ref-format', `refs/tags/${made}`]) === undefined)
    throw new TagError(`"${made}" is no name of a tag`)
  const existing = git.commitOf(`refs/tags/${made}`)
  if (move && !MAJOR.test(tag)) {
    throw new TagError(`--move is for a tag like v1: "${made}" names one version and stays where it is`)
  }
  if (existing !== undefined && !move) {
    throw new TagError(
      `the tag ${made} is there already, at ${existing}; give another --suffix${MAJOR.test(tag) ? ', or --move' : ''}`,
    )
  }
  const source = from ?? (git.commitOf(`refs/tags/${tag}`) === undefined ? 'HEAD' : `refs/tags/${tag}`)
  const parent = git.commitOf(source)
  if (parent === undefined) throw new TagError(`--from "${source}" is no commit of this repository`)
  const { tree, changed } = rewriteTree(git, { parent, reference: `${name}@${made}` })
  const date = git.read(['show', '--no-patch', '--format=%cI', parent]).trim()
  const message = `Write out the references to ${name}@${made}`
  // The same commit again for the same release.
  const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  const commit = git.read(['commit-tree', tree, '-p', parent, '-m', message], { env }).trim()
  git.read(['tag', '--annotate', ...(move ? ['--force'] : []), '--message', message, made, commit])
  return { tag: made, commit, changed }
}

/** A tree with the references of a commit written out, by way of an index of its own. */
function rewriteTree(git, { parent, reference }) {
  const place = mkdtempSync(join(tmpdir(), 'harbor-actions-tag-'))
  const env = { GIT_INDEX_FILE: join(place, 'index') }
  try {
    git.read(['read-tree', parent], { env })
    const changed = []
    for (const { mode, path, text } of manifestsOf(git, parent)) {
      const rewritten = rewriteSelfReferences(text, reference)
      const line = rewritten.split('\n').findIndex((each) => LEFT_OVER.test(each))
      if (line >= 0)
        throw new TagError(
          `${path}, line ${line + 1}: a reference "$/" would be left; write it as "uses: $/path" on a line of its own`,
        )
      if (rewritten === text) continue
      const blob = git.read(['hash-object', '-w', '--stdin'], { input: rewritten }).trim()
      git.read(['update-index', '--cacheinfo', `${mode},${blob},${path}`], { env })
      changed.push(path)
    }
    if (changed.length === 0)
      throw new TagError(`no file of ${parent} has a reference "$/": there is nothing to write out`)
    return { tree: git.read(['write-tree'], { env }).trim(), changed }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** The YAML files of a commit that hold "$/" anywhere. */
function manifestsOf(git, commit) {
  const found = git.find([
    'grep',
    '-z',
    '--files-with-matches',
    '--fixed-strings',
    '$/',
    commit,
    '--',
    '*.yml',
    '*.yaml',
  ])
  const paths = (found ?? '')
    .split('\0')
    .map((name) => name.slice(commit.length + 1))
    .filter(Boolean)
  if (paths.length === 0) return []
  return git
    .read(['--literal-pathspecs', 'ls-tree', '-r', '-z', commit, '--', ...paths])
    .split('\0')
    .flatMap((entry) => {
      const [, mode = '', type, blob = '', path = ''] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(entry) ?? []
      return type === 'blob' ? [{ mode, path, text: git.read(['cat-file', 'blob', blob]) }] : []
    })
}

function gitIn(directory) {
  const run = (args, { env = {}, input } = {}) =>
    execFileSync('git', args, {
      cwd: directory,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 64_000_000,
      ...(input === undefined ? {} : { input }),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  /** undefined when git says no. */
  const find = (args) => {
    try {
      return run(args)
    } catch {
      return undefined
    }
  }
  const commitOf = (revision) =>
    find(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])?.trim()
  return { read: run, find, commitOf }
}

/** `--suffix -ghes` as well, which would be taken for an option. */
function readArguments(words) {
  const at = words.indexOf('--suffix')
  return at < 0 ? words : [...words.slice(0, at), `--suffix=${words[at + 1] ?? ''}`, ...words.slice(at + 2)]
}

function main() {
  const { values } = parseArgs({
    args: readArguments(process.argv.slice(2)),
    options: {
      server: { type: 'string' },
      target: { type: 'string' },
      tag: { type: 'string' },
      suffix: { type: 'string' },
      from: { type: 'string' },
      move: { type: 'boolean' },
    },
  })
  const { server, target, tag } = values
  if (server === undefined || target === undefined || tag === undefined) {
    throw new TagError(
      'usage: make-server-tag.mjs --server ghes|gitea|forgejo --target ADDRESS --tag v1.2.3 [--suffix -ghes] [--from REF] [--move]',
    )
  }
  const made = makeServerTag({ directory: process.cwd(), ...values })
  for (const path of made.changed) console.log(`rewritten  ${path}`)
  console.log(`${made.tag} is at ${made.commit}. Nothing was pushed: git push SERVER refs/tags/${made.tag}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main()
  } catch (error) {
    if (!(error instanceof TagError || error?.code?.startsWith?.('ERR_PARSE_ARGS'))) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
