import type { Project, Repository } from './state.ts'

/** What a request below `/v2/` is about. */
export interface RegistryTarget {
  readonly project: Project
  /** `project/name`. */
  readonly fullName: string
  readonly name: string
  /** Absent until the first push. */
  readonly repository: Repository | undefined
  /** Tag, digest or upload id. */
  readonly reference: string
}
