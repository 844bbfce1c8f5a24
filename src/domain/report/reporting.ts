import type { CommentMode } from '../github/sticky.ts'
import type { SourceLocation } from './location.ts'

/** Where and how a report is published. */
export interface ReportingRequest {
  readonly summary: boolean
  readonly annotations: boolean
  readonly comment: CommentMode
  /** '' for the one that is made of image, workflow and job. */
  readonly commentKey: string
  /** '' for none: then there is no comment. */
  readonly githubToken: string
  /** Only when it was given. */
  readonly pullRequest?: number
  /** Where annotations and the results in files are shown. */
  readonly location?: SourceLocation
  /** Where the file of a renderer goes, by the renderer's name; '' for a file below RUNNER_TEMP. */
  readonly files: Readonly<Record<string, string>>
}
