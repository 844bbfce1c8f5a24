import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const RULE = '-'.repeat(80)

/** Packages that are published without the text of their licence, and one of the same repository that has it. */
const SIBLINGS = { '@sigstore/verify': '@sigstore/bundle' }

/** A line with the owner of a work, where the licence stands above its terms or, in Apache-2.0, in its appendix. */
const COPYRIGHT = /^ *copyright (?!(?:notice|holders?|owner|license)\b).*$/gim

/** What stands above the terms of MIT and ISC: the title, and the owner. */
const ABOVE_TERMS = /^(?:(?!apache license)[\s\S])*?(?=^ *permission (?:is hereby granted|to use)\b)/im

/** The line of the appendix as Apache publishes it. */
const OWNER_OF_APACHE = '   Copyright [yyyy] [name of copyright owner]'

/**
 * The notices that the licences of the bundled packages ask for. The terms of a licence stand once, below the names of all
 * packages that have them, each with the lines above its terms. Texts that differ in more than the breaks of lines and the kind
 * of their quotes and brackets are texts of their own. (ncc's own list leaves out what is in the first part of the bundle.)
 *
 * @param {string} modules the directory of the packages.
 * @param {{ modules: readonly unknown[] }} stats what webpack says about the bundle.
 * @throws Error for a package without a text.
 */
export function collectLicenses(modules, stats) {
  const packages = new Set(listModules(stats.modules).flatMap((path) => packageOf(modules, path)))
  return formatLicenses([...packages].toSorted().map((name) => ({ name, text: readNotices(modules, name) })))
}

/** @param {readonly { name: string, text: string }[]} packages with the whole text of their licence. */
export function formatLicenses(packages) {
  const parts = packages.map(({ name, text }) => ({ name, ...splitLicense(text) }))
  const groups = Map.groupBy(parts, ({ terms }) => terms.replaceAll(/['"*]/g, '"').replaceAll(/\s+/g, ' '))
  return [...groups.values()].map(formatGroup).join(`${RULE}\n`)
}

function formatGroup(parts) {
  // In the form that most of them have.
  const forms = [...Map.groupBy(parts, (part) => part.terms)]
  const [[terms]] = forms.toSorted(([, a], [, b]) => b.length - a.length)
  const owners = Map.groupBy(parts, ({ above }) => above)
  const heads = [...owners].map(([above, works]) => {
    const names = works.map(({ name }) => name).join('\n')
    return above === '' ? names : `${names}\n${above.replaceAll(/^(?=.)/gm, '  ')}`
  })
  return `${heads.join('\n')}\n\n${terms}\n`
}

/** What belongs to the package alone, and the terms that many have. */
function splitLicense(text) {
  const above = ABOVE_TERMS.exec(text)?.[0]
  if (above !== undefined) {
    return {
      above: above.trim().replaceAll(/\n\s*/g, '\n'),
      terms: text.slice(above.length).replaceAll(/^ +/gm, ''),
    }
  }
  const owners = text.match(COPYRIGHT) ?? []
  const terms = text.replaceAll(COPYRIGHT, OWNER_OF_APACHE).replace('brackets "{}"', 'brackets "[]"')
  return { above: owners.map((line) => line.trim()).join('\n'), terms }
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
