/**
 * Under which name this repository is published, and at which ref others use it. package.json is the home of both
 * (`repository`, `version`); the texts that people copy name them, and are written from here.
 *
 * Not among these texts is what names a format and no place: the verifier of a signed verdict (VERIFIER in
 * src/domain/attestation/attested-run.ts) and the `$id` of the schemas in docs/. They are contracts with those who read
 * reports and statements, so they are the same in every copy of this repository.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Publication {
  /** `owner/name`. */
  readonly repository: string
  /** The tag that moves with the releases of the major version, as in `v1`. */
  readonly majorTag: string
}

/** An account of GitHub, and a name that GitHub gives to a repository. */
const NAME = /^[A-Za-z\d](?:-?[A-Za-z\d]){0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/

const IN_PACKAGE = /("repository": "github:)([^"]+)(")/

/** Texts that name the repository. */
const TEXTS = [
  '*.md',
  'docs/**/*.md',
  'examples/*',
  '.github/**/*.{yml,md}',
  '.github/CODEOWNERS',
  'docs/images/*.svg',
]

/** @throws Error when package.json does not say it in the form that is read here. */
export function readPublication(root: string): Publication {
  const text = readPackage(root)
  const [, , repository = ''] = IN_PACKAGE.exec(text) ?? []
  if (!NAME.test(repository)) throw new Error('package.json has no "repository": "github:OWNER/NAME"')
  const { version } = JSON.parse(text) as { readonly version: string }
  return { repository, majorTag: `v${Number.parseInt(version, 10)}` }
}

/** What `uses:` says for a part of this repository, as in `owner/name/actions/login@v1`; '' is the root action. */
export function referenceTo(path: string, { repository, majorTag }: Publication): string {
  return `${path === '' ? repository : `${repository}/${path}`}@${majorTag}`
}

/**
 * Writes another name wherever this repository is named. Returns the paths that changed.
 *
 * @throws Error for what is no `owner/name`, and for a name that the texts use already for something else: the way back
 *   would then change that too.
 */
export function renameRepository(root: string, name: string): string[] {
  if (!NAME.test(name) || /\.git$/i.test(name)) throw new Error(`"${name}" is not OWNER/NAME`)
  const { repository } = readPublication(root)
  if (name === repository) return []
  const taken = readTexts(root).filter(({ text }) => mentionsOf(name).test(text))
  if (taken.length > 0) {
    const places = taken.map(({ path }) => path).join(', ')
    throw new Error(`${name} is the name of something else in ${places}; change it there first`)
  }
  writeFileSync(
    join(root, 'package.json'),
    readPackage(root).replace(IN_PACKAGE, (_, before: string, _name, after: string) => before + name + after),
  )
  return ['package.json', ...writeTexts(root, (text) => text.replaceAll(mentionsOf(repository), () => name))]
}

/** Writes the tag of the present major version behind every mention of the repository. Returns the paths that changed. */
export function writeMajorTags(root: string): string[] {
  return writeTexts(root, withMajorTag(readPublication(root)))
}

/** The texts in which another major version stands behind the name of the repository. */
export function textsWithOtherTag(root: string): string[] {
  const change = withMajorTag(readPublication(root))
  return readTexts(root).flatMap(({ path, text }) => (change(text) === text ? [] : [path]))
}

function withMajorTag({ repository, majorTag }: Publication): (text: string) => string {
  // `…` stands for the name in tables; a workflow's identity names the tag as a ref.
  const whole = `${mentionsOf(repository).source}(?:/[\\w./-]+)?`
  const reference = new RegExp(`((?:${whole}|…/actions/[\\w-]+)@(?:refs/tags/)?)v\\d+(?![\\w.-]*\\d)`, 'g')
  return (text) => text.replaceAll(reference, (_, before: string) => before + majorTag)
}

/** The name as a whole: not the end of `my-org/name`, nor the beginning of `org/name-2`. */
function mentionsOf(name: string): RegExp {
  return new RegExp(`(?<![\\w.-])${name.replaceAll('.', '\\.')}(?![\\w-]|\\.(?!git\\b)\\w)`, 'g')
}

function writeTexts(root: string, change: (text: string) => string): string[] {
  return readTexts(root).flatMap(({ path, text }) => {
    const changed = change(text)
    if (changed === text) return []
    writeFileSync(join(root, path), changed)
    return [path]
  })
}

function readTexts(root: string): { readonly path: string; readonly text: string }[] {
  return globSync(TEXTS, { cwd: root }).map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }))
}

function readPackage(root: string): string {
  return readFileSync(join(root, 'package.json'), 'utf8')
}
