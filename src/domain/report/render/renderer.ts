import type { Outcomes } from '../outcomes.ts'
import type { Annotation } from './annotations.ts'
import type { CommentOrigin } from './comment.ts'

/** What a renderer needs besides the outcomes. */
export interface RenderContext {
  /** SHA-256 as hex: the domain has no such function of its own. */
  readonly hash: (text: string) => string
  /** What a comment says of its run; absent where there is nothing to comment on. */
  readonly origin?: CommentOrigin
}

/** A file for other tools. */
export interface DraftedFile {
  readonly kind: 'file'
  /**
   * The text, in pieces that can be read more than once, with less in every draft than in the one before. The
   * first one that fits is written; the last one always fits.
   */
  readonly drafts: readonly (() => Iterable<string>)[]
  /** The size limit of the file's reader, after gzip. */
  readonly maxGzipBytes: number
  /** What the file does not hold, for the log. */
  readonly remarks: readonly { readonly level: 'info' | 'warning'; readonly text: string }[]
}

/** A file, or why it is not written. */
export type RenderedFile = DraftedFile | { readonly kind: 'none'; readonly why: string }

interface Rendering<Target extends string, Result> {
  readonly name: string
  /** Where the result goes. */
  readonly target: Target
  /** Pure. The outcomes and the context are free of secrets already. */
  readonly render: (outcomes: Outcomes, context: RenderContext) => Result
}

/** A file has an input and an output of its own: `<name>-file`. */
export interface FileRenderer extends Rendering<'file', RenderedFile> {
  /** Usual name of the format. */
  readonly title: string
  readonly extension: string
}

/** One form of a report. */
export type Renderer =
  | Rendering<'log', readonly string[]>
  | Rendering<'summary', string>
  | Rendering<'annotations', readonly Annotation[]>
  | FileRenderer
  | Rendering<'comment', string | undefined>
