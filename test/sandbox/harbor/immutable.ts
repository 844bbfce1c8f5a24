import { matchesDoublestar } from './glob.ts'
import type { Project } from './state.ts'

/** Whether a rule of the project covers this tag of this repository (`name` is below the project). */
export function isImmutable(
  project: Project,
  target: { readonly name: string; readonly tag: string },
): boolean {
  return project.immutableRules.some(
    (rule) =>
      !rule.disabled &&
      matchesDoublestar(rule.repository, target.name) &&
      matchesDoublestar(rule.tag, target.tag),
  )
}
