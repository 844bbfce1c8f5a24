import type { IgnoreRule } from '../exceptions/exception.ts'
import type { ExploitSources } from '../gate/exploits.ts'
import type { GatePolicy } from '../scan/verdict.ts'
import { cut } from '../text/cut.ts'
import { chooseSection, matchesRepository } from './pattern.ts'

/** The inputs that take findings out of the gate: a policy names those that a workflow may use. */
export const ALLOWABLE_INPUTS = ['ignore-file', 'harbor-allowlist', 'compare-to'] as const
export type AllowableInput = (typeof ALLOWABLE_INPUTS)[number]

/** Rules as far as they are named: what is absent is said elsewhere. */
export interface NamedRules {
  readonly gate: Partial<GatePolicy>
  readonly sources: Partial<ExploitSources>
  readonly allow?: readonly AllowableInput[]
}

/** Rules for some of the repositories, which take the place of the common ones. */
export interface PolicySection extends NamedRules {
  readonly pattern: string
}

/** What the policy itself leaves out; it always expires. */
export interface PolicyException {
  /** Absent for every repository. */
  readonly pattern?: string
  readonly rule: IgnoreRule
}

/** The policy of an organisation, as its file has it. */
export interface PolicyDocument {
  readonly common: NamedRules
  readonly sections: readonly PolicySection[]
  readonly exceptions: readonly PolicyException[]
}

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

/** A policy that was read. */
export interface LoadedPolicy {
  readonly document: PolicyDocument
  readonly origin: PolicyOrigin
}

/** What a policy says about one repository, complete. */
export interface RepositoryPolicy {
  readonly gate: GatePolicy
  readonly sources: ExploitSources
  readonly allow: readonly AllowableInput[]
  readonly exceptions: readonly IgnoreRule[]
  readonly origin: PolicyOrigin
}

/**
 * The policy of one repository: a rule of its section, else the common one, else the default of the input.
 *
 * @param repository `project/name`.
 */
export function policyFor(
  repository: string,
  policy: LoadedPolicy & {
    readonly defaults: { readonly gate: GatePolicy; readonly sources: ExploitSources }
  },
): RepositoryPolicy {
  const { document, origin, defaults } = policy
  const section = chooseSection(document.sections, repository)
  const { common } = document
  return {
    gate: { ...defaults.gate, ...common.gate, ...section?.gate },
    sources: { ...defaults.sources, ...common.sources, ...section?.sources },
    allow: section?.allow ?? common.allow ?? [],
    exceptions: document.exceptions
      .filter(({ pattern }) => pattern === undefined || matchesRepository(pattern, repository))
      .map(({ rule }) => rule),
    origin: section === undefined ? origin : { ...origin, section: section.pattern },
  }
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
