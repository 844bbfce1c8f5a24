// Writes `uses: $/path` as `uses: owner/repository/path@ref`, for runners that do not know the first form (GitHub
// Enterprise Server, Gitea, Forgejo, act, runners before 2.336.0).
//
//   node rewrite-self-references.mjs DIRECTORY OWNER/REPOSITORY@REF
//   node rewrite-self-references.mjs DIRECTORY https://gitea.example.com/OWNER/REPOSITORY@REF
//
// Gitea and Forgejo take the short form from the server that their setting DEFAULT_ACTIONS_URL names, which is
// github.com by default; the address says which server is meant.
// DIRECTORY is a copy of this repository; its action.yml files and workflows are changed in place.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const SELF_REFERENCE = /^(\s*(?:-\s+)?uses:\s+)\$\/(\S+)$/gm

/** OWNER/REPOSITORY, maybe with the server in front of it, and the ref. No part of it is `.` or `..`. */
const TARGET =
  /^(?!(?:\S*\/)?\.{1,2}[/@])((?:https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/)?[\w.-]+\/[\w.-]+)@(\S+)$/

/** Whether a self-reference can be written out with it. */
export function isTarget(target) {
  return TARGET.test(target)
}

/** @throws Error for what is no target. */
function parseTarget(target) {
  const [, repository, ref] = TARGET.exec(target) ?? []
  if (repository === undefined) throw new Error(`"${target}" is not [https://HOST/]OWNER/REPOSITORY@REF`)
  return { repository, ref }
}

/**
 * The text of a manifest or a workflow with every self-reference written out.
 *
 * @throws Error for what is no target.
 */
export function rewriteSelfReferences(text, target) {
  const { repository, ref } = parseTarget(target)
  return text.replaceAll(SELF_REFERENCE, (_, before, path) => `${before}${repository}/${path}@${ref}`)
}

/** Returns the files that were changed. */
export function rewriteDirectory(directory, target) {
  parseTarget(target)
  const changed = []
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !/\.ya?ml$/.test(entry.name) || /[\\/]node_modules[\\/]/.test(path)) continue
    const text = readFileSync(path, 'utf8')
    const rewritten = rewriteSelfReferences(text, target)
    if (rewritten === text) continue
    writeFileSync(path, rewritten)
    changed.push(path)
  }
  return changed
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [directory, target] = process.argv.slice(2)
  if (directory === undefined || target === undefined) {
    console.error('usage: node rewrite-self-references.mjs DIRECTORY [https://HOST/]OWNER/REPOSITORY@REF')
    process.exit(2)
  }
  for (const path of rewriteDirectory(directory, target)) console.log(path)
}
