import { cut } from '../text/cut.ts'

/** Which policy was in force: what reports and statements say of it. */
export interface PolicyOrigin {
  /** A path, `base:path` or `owner/repository/path@ref`, as the workflow names it. Foreign text. */
  readonly source: string
  /** The commit that it was read at; absent for a file of the workspace. */
  readonly commit?: string
  /** SHA-256 of the file, as hex. */
  readonly sha256: string
  /** The pattern of the section that holds for the image; absent for none. */
  readonly section?: string
  /** The commit that the ref is at, when that is not the one that the workflow names with it. */
  readonly movedTo?: string
}

/** Foreign text in a sentence is for recognising it. */
const LONGEST_SOURCE = 300

/** Hex digits that are enough to recognise a commit or a digest. */
const RECOGNISABLE = 12

/** `acme/policies/gate.yml@main (commit 0123456789ab, SHA-256 89ab01234567, section library/*)`. Foreign text. */
export function describeOrigin({ source, commit, sha256, section }: PolicyOrigin): string {
  const facts = [
    ...(commit === undefined ? [] : [`commit ${commit.slice(0, RECOGNISABLE)}`]),
    `SHA-256 ${sha256.slice(0, RECOGNISABLE)}`,
    ...(section === undefined ? [] : [`section ${section}`]),
  ]
  return `${cut(source, LONGEST_SOURCE)} (${facts.join(', ')})`
}

/** Says that a ref is not where the workflow expects it; undefined when it is, or when no commit was named with it. */
export function describeMove({ source, commit, movedTo }: PolicyOrigin): string | undefined {
  return movedTo === undefined
    ? undefined
    : `The policy ${source} was read at the commit ${commit}, which the workflow names; its ref is at ${movedTo} now`
}
