import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const RULE = '-'.repeat(80)

/** Packages that are published without the text of their licence, and one of the same repository that has it. */
const SIBLINGS = { '@sigstore/verify': '@sigstore/bundle' }

/**
 * The notices that the licences of the bundled packages ask for. Equal texts stand once, below the names of all packages
 * that have them. (ncc's own list leaves out what is in the first part of the bundle.)
 *
 * @param {string} modules the directory of the packages.
 * @param {{ modules: readonly unknown[] }} stats what webpack says about the bundle.
 * @throws Error for a package without a text.
 */
export function collectLicenses(modules, stats) {
  const packages = new Set(listModules(stats.modules).flatMap((path) => packageOf(modules, path)))
  const owners = Map.groupBy([...packages].toSorted(), (name) => readNotices(modules, name))
  return [...owners].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`${RULE}\n`)
}

/** Webpack puts modules that share a scope into one, and keeps their names in it. */
function listModules(entries) {
  return entries.flatMap((entry) =>
    entry.modules === undefined ? [entry.nameForCondition ?? ''] : listModules(entry.modules),
  )
}

function packageOf(modules, path) {
  if (!path.startsWith(modules)) return []
  const [first = '', second = ''] = path.slice(modules.length + 1).split(/[\\/]/)
  return [first.startsWith('@') ? `${first}/${second}` : first]
}

function readNotices(modules, name) {
  const directory = join(modules, name)
  const files = readdirSync(directory).filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
  const sibling = SIBLINGS[name]
  if (files.length === 0 && sibling !== undefined && isSameWork(directory, join(modules, sibling))) {
    return readNotices(modules, sibling)
  }
  if (files.length === 0) throw new Error(`${directory} has no licence file`)
  return files
    .toSorted()
    .map((file) => readFileSync(join(directory, file), 'utf8').trim())
    .join('\n\n')
}

/** Two packages of one repository under one licence. */
function isSameWork(...directories) {
  const [a, b] = directories
    .map((directory) => JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')))
    .map(({ license, repository }) => `${license} ${repository?.url}`)
  return a === b
}
