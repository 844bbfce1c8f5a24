import type { ListedImage } from '../../domain/copy/request.ts'
import type { ExceptionRequest } from '../../domain/exceptions/request.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { PolicyOrigin } from '../../domain/policy/origin.ts'
import type { LoadedPolicy } from '../../domain/policy/policy.ts'
import { type ComparisonRequest, type JudgingRequest, NO_COMPARISON } from '../../domain/scan/request.ts'
import type { COMPARISON } from '../../metadata/inputs/gate.ts'
import type { RepositoryFiles } from '../../ports/github.ts'
import type { InputContext } from '../context.ts'
import { type ExceptionName, readExceptions } from '../exceptions.ts'
import type { ReadImage } from '../images.ts'
import {
  type ExploitDataName,
  type GateName,
  readCompareTo,
  readComparison,
  readExploitSources,
  readGate,
} from '../scan.ts'
import { readPolicy } from './read-policy.ts'
import { type GivenRules, judgeBy, NO_LISTS, type OwnRules, type RuleProblem } from './rules.ts'

/** Files of repositories, read with the token, which is masked first. */
function openRepositories(context: InputContext<'github-token'>): RepositoryFiles {
  const { form } = context
  context.mask(form.raw('github-token'))
  return context.openRepositories({ token: form.text('github-token') })
}

/** What does not count, out of files of the workspace and of the base of the change. */
export function readMaskedExceptions(context: InputContext<ExceptionName>): Promise<ExceptionRequest> {
  const { form, files, parseExceptionFile: parseFile } = context
  const repositories = openRepositories(context)
  const readBase = async (path: string): Promise<string> => (await repositories.readBase(path)).text
  return readExceptions(form, { files, readBase, parseFile })
}

/** The policy of the organisation; undefined when none was given. */
export function readMaskedPolicy(
  context: InputContext<'policy' | 'github-token'>,
): Promise<LoadedPolicy | undefined> {
  const { form, files, parsePolicyFile: parseFile, hash, warn } = context
  return readPolicy(form, { files, repositories: openRepositories(context), parseFile, hash, warn })
}

export type RulesName = GateName | ExploitDataName | ExceptionName | 'policy'

/** What the inputs say about the gate, and the policy over them. */
export interface ReadRules {
  readonly given: GivenRules
  readonly policy: LoadedPolicy | undefined
  /** What an image of a repository is judged by; what would loosen the policy is a problem of its input. */
  readonly judgingOf: (repository: HarborRepository, own?: OwnRules) => JudgingRequest
}

/** What may pass. @param comparison the base; an action that has no such input compares with none. */
export async function readRules(
  context: InputContext<RulesName>,
  comparison: ComparisonRequest = NO_COMPARISON,
): Promise<ReadRules> {
  const { form } = context
  const given = {
    gate: readGate(form),
    // What is wrong with it is said by the gate.
    baseImage: form.text('base-image') || undefined,
    exploitSources: readExploitSources(form),
    ...(await readMaskedExceptions(context)),
    ...comparison,
  }
  const policy = await readMaskedPolicy(context)
  const known = new Set<string>()
  const problem: RuleProblem = (input, message) => {
    // The same of every image of a repository.
    if (known.has(`${input} ${message}`)) return
    known.add(`${input} ${message}`)
    // Only of an action that has the input.
    form.problem(input as RulesName, message)
  }
  return {
    given,
    policy,
    judgingOf: (repository, own) => judgeBy(given, { policy, repository, own, problem }),
  }
}

interface WantedRules {
  readonly repository: HarborRepository
  readonly policy: JudgingRequest['gate']
  readonly compareTo?: string
  readonly policyOrigin?: PolicyOrigin
}

/** What a signed verdict must have been made by, at least, of an image of each repository. */
export async function readWantedRules(
  context: InputContext<GateName | 'policy' | 'github-token' | 'compare-to'>,
): Promise<(repository: HarborRepository) => WantedRules> {
  const { form } = context
  const comparison = { ...NO_COMPARISON, compareTo: readCompareTo(form) }
  const given = { ...NO_LISTS, ...comparison, gate: readGate(form) }
  const policy = await readMaskedPolicy(context)
  // The lists of exploits and the exceptions are left at nothing, and no problem is about them.
  const problem: RuleProblem = (input, message) => form.problem(input as GateName | 'compare-to', message)
  return (repository) => {
    const { gate, compareTo, policyOrigin } = judgeBy(given, { policy, repository, problem })
    return {
      repository,
      policy: gate,
      ...(compareTo === undefined ? {} : { compareTo }),
      ...(policyOrigin === undefined ? {} : { policyOrigin }),
    }
  }
}

/** What may pass, and the base that it is compared with. */
export function readJudging(context: InputContext<RulesName | keyof typeof COMPARISON>): Promise<ReadRules> {
  return readRules(context, readComparison(context.form))
}

/** The images with what each is judged by: with a policy or a gate of its own it is not what the others are. */
export function withJudging(
  { form }: InputContext<'images'>,
  options: { readonly images: readonly ReadImage[]; readonly rules: ReadRules },
): ListedImage[] {
  const { images, rules } = options
  return images.map(({ ownGate, ...listed }) => {
    const { repository } = listed.image
    if (rules.policy === undefined && ownGate === undefined) return listed
    const problem = (message: string): void =>
      form.problem('images', `in the gate of ${formatHarborRepository(repository)}: ${message}`)
    const own = ownGate === undefined ? undefined : { gate: ownGate, problem }
    return { ...listed, judging: rules.judgingOf(repository, own) }
  })
}
