import { AUTO } from '../../domain/base-image/base-image.ts'
import type { ExceptionRequest } from '../../domain/exceptions/request.ts'
import type { ExploitSources } from '../../domain/gate/exploits.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { findUnnamedBase } from '../../domain/policy/base-images.ts'
import { describeOrigin } from '../../domain/policy/origin.ts'
import { type LoadedPolicy, policyFor, type RepositoryPolicy } from '../../domain/policy/policy.ts'
import { type LoosenedInput, tightenGate, tightenSources } from '../../domain/policy/tighten.ts'
import type { AllowableInput } from '../../domain/policy/words.ts'
import { type ComparisonRequest, type JudgingRequest, NO_COMPARISON } from '../../domain/scan/request.ts'
import type { GatePolicy } from '../../domain/scan/verdict.ts'
import { formatSeconds } from '../../domain/text/format.ts'
import { EXPLOIT_DATA, GATE } from '../../metadata/inputs/gate.ts'
import { InputForm } from '../form.ts'
import { type ExploitDataName, type GateName, readExploitSources, readGate } from '../scan.ts'

/** What the inputs of a step say about the gate. */
export interface GivenRules extends ExceptionRequest, ComparisonRequest {
  readonly gate: GatePolicy
  readonly exploitSources: ExploitSources
  readonly baseImage?: string | undefined
}

/** What is wrong with the rules, by the input that it is about. */
export type RuleProblem = (
  input: GateName | ExploitDataName | AllowableInput | 'compare-max-age',
  message: string,
) => void

/** The values of the inputs when none is given. */
const DEFAULTS = {
  gate: readGate(new InputForm(GATE, () => '')),
  sources: readExploitSources(new InputForm(EXPLOIT_DATA, () => '')),
}

/** What a step says that reads no lists and no exceptions. */
export const NO_LISTS = { exploitSources: DEFAULTS.sources, exceptions: [], harborAllowlist: false }

/** The rules of one image of a list, which may tighten those of the step. */
export interface OwnRules {
  readonly gate: Partial<GatePolicy>
  readonly problem: (message: string) => void
}

interface JudgeByOptions {
  readonly policy: LoadedPolicy | undefined
  readonly repository: HarborRepository
  readonly problem: RuleProblem
}

/**
 * What an image of a repository is judged by: the inputs, and under a policy its rules, which the inputs may tighten.
 * The rules of its own may tighten those again. What would loosen anything is a problem.
 */
export function judgeBy(
  given: GivenRules,
  { own, ...options }: JudgeByOptions & { readonly own?: OwnRules | undefined },
): JudgingRequest {
  const judging = judgeByPolicy(given, options)
  if (own === undefined) return judging
  const { gate, loosened } = tightenGate(judging.gate, own.gate)
  for (const one of loosened) {
    own.problem(`${one.input} ${describeLoosened(one, 'the rules for all images')}`)
  }
  return { ...judging, gate }
}

/** What a policy says about a repository, with the defaults of the inputs for what it does not name. */
export function repositoryPolicy(policy: LoadedPolicy, repository: HarborRepository): RepositoryPolicy {
  return policyFor(formatHarborRepository(repository), { ...policy, defaults: DEFAULTS })
}

function judgeByPolicy(given: GivenRules, options: JudgeByOptions): JudgingRequest {
  const { policy } = options
  if (policy === undefined) return given
  const repository = formatHarborRepository(options.repository)
  const floor = repositoryPolicy(policy, options.repository)
  const whose = `the policy ${describeOrigin(floor.origin)} for ${repository}`
  const { ignoreBase, ...gate } = given.gate
  const tightened = tightenGate(floor.gate, differing(gate, DEFAULTS.gate))
  const sources = tightenSources(floor, differing(given.exploitSources, DEFAULTS.sources))
  for (const loosened of [...tightened.loosened, ...sources.loosened]) {
    options.problem(loosened.input, describeLoosened(loosened, whose))
  }
  refuseDisallowed(given, { floor, whose, problem: options.problem })
  return {
    gate: { ...tightened.gate, ...(ignoreBase === undefined ? {} : { ignoreBase }) },
    baseImage: given.baseImage,
    ignorableBases: floor.baseImages,
    exploitSources: sources.sources,
    exceptions: [...floor.exceptions, ...given.exceptions],
    harborAllowlist: given.harborAllowlist && floor.allow.includes('harbor-allowlist'),
    compareTo: given.compareTo,
    compareMaxAgeMs: given.compareMaxAgeMs,
    ...(given.unusedExceptions === undefined ? {} : { unusedExceptions: given.unusedExceptions }),
    policyOrigin: floor.origin,
  }
}

/** `"critical" is looser than "high" of the policy … for library/app: it allows any number of severity High, not 0` */
function describeLoosened({ given, floor, why }: LoosenedInput, whose: string): string {
  return `"${given}" is looser than "${floor}" of ${whose}: it ${why}`
}

/** What takes findings out of the gate is the policy's to allow. */
function refuseDisallowed(
  given: GivenRules,
  { floor, whose, problem }: { floor: RepositoryPolicy; whose: string; problem: RuleProblem },
): void {
  const isUsed = { 'ignore-file': given.exceptions.length > 0, 'compare-to': given.compareTo !== undefined }
  for (const input of ['ignore-file', 'compare-to'] as const) {
    if (!isUsed[input] || floor.allow.includes(input)) continue
    problem(input, `is given, and ${whose} does not allow it: "allow" does not name ${input}`)
  }
  const { compareMaxAgeMs: longest } = NO_COMPARISON
  if (given.compareMaxAgeMs > longest) {
    problem(
      'compare-max-age',
      `is longer than ${formatSeconds(longest / 1000)}, and ${whose} does not allow that: the scan of a base would be too old`,
    )
  }
  const base = findBaseProblem(given.gate, floor)
  if (base !== undefined) problem('ignore-base', `is given, and ${whose} does not allow it: ${base}`)
}

/** Where the base image of `auto` is, is known only when the image is looked at. */
function findBaseProblem({ ignoreBase }: GatePolicy, { baseImages }: RepositoryPolicy): string | undefined {
  if (ignoreBase === undefined) return undefined
  if (baseImages.length === 0) return '"base-images" names no repository'
  const other = ignoreBase === AUTO ? undefined : findUnnamedBase([ignoreBase], baseImages)
  return other === undefined ? undefined : `"base-images" does not name the repository of ${other}`
}

/** The values that are not the default: an input that is left at its default, or set to it, asks for nothing. */
function differing<T extends object>(values: T, defaults: T): Partial<T> {
  const isDefault = (key: string): boolean =>
    JSON.stringify(values[key as keyof T]) === JSON.stringify(defaults[key as keyof T])
  return Object.fromEntries(Object.entries(values).filter(([key]) => !isDefault(key))) as Partial<T>
}
