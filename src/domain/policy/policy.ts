import type { IgnoreRule } from '../exceptions/exception.ts'
import type { ExploitSources } from '../gate/exploits.ts'
import type { GatePolicy } from '../scan/verdict.ts'
import type { PolicyOrigin } from './origin.ts'
import { chooseSection, matchesRepository } from './pattern.ts'
import type { AllowableInput } from './words.ts'

/** Rules as far as they are named: what is absent is said elsewhere. */
export interface NamedRules {
  readonly gate: Partial<GatePolicy>
  readonly sources: Partial<ExploitSources>
  readonly allow?: readonly AllowableInput[]
  /** Patterns of the repositories whose findings a workflow may leave out as those of its base image. */
  readonly baseImages?: readonly string[]
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
  readonly owner: string
  /** Where it stands in the file, counted from 1; absent when the parser could not say. */
  readonly line?: number
}

/** The policy of an organisation, as its file has it. */
export interface PolicyDocument {
  readonly common: NamedRules
  readonly sections: readonly PolicySection[]
  readonly exceptions: readonly PolicyException[]
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
  /** Patterns; empty for no repository. */
  readonly baseImages: readonly string[]
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
    allow: allowOf(section, common),
    baseImages: section?.baseImages ?? common.baseImages ?? [],
    exceptions: document.exceptions
      .filter((exception) => isFor(exception, repository))
      .map(({ rule }) => rule),
    origin: section === undefined ? origin : { ...origin, section: section.pattern },
  }
}

/** The inputs that take findings out of the gate and that a workflow may use for a repository. */
export function allowedInputs(
  { common, sections }: PolicyDocument,
  repository: string,
): readonly AllowableInput[] {
  return allowOf(chooseSection(sections, repository), common)
}

function allowOf(section: NamedRules | undefined, common: NamedRules): readonly AllowableInput[] {
  return section?.allow ?? common.allow ?? []
}

/** Whether an exception is for a repository. */
export function isFor({ pattern }: Pick<PolicyException, 'pattern'>, repository: string): boolean {
  return pattern === undefined || matchesRepository(pattern, repository)
}

/** The exceptions of a policy with their owners and their places in its file: for a check of the policy itself. */
export function placedExceptions({
  document,
  origin,
}: LoadedPolicy): Pick<PolicyException, 'pattern' | 'rule'>[] {
  return document.exceptions.map(({ rule, owner, line, ...exception }) => ({
    ...exception,
    rule: { ...rule, owner, place: { file: origin.source, ...(line === undefined ? {} : { line }) } },
  }))
}
