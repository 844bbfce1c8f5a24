import { planAnnotations } from './annotations.ts'
import { renderComment } from './comment.ts'
import { renderConsole } from './console.ts'
import type { FileRenderer, Renderer } from './renderer.ts'
import { SARIF } from './sarif/file.ts'
import { renderSummary } from './summary.ts'

/** Every form that a report is published in, in that order. */
export const RENDERERS: readonly Renderer[] = [
  { name: 'console', target: 'log', render: (outcomes) => renderConsole(outcomes) },
  { name: 'summary', target: 'summary', render: (outcomes) => renderSummary(outcomes) },
  { name: 'annotations', target: 'annotations', render: (outcomes) => planAnnotations(outcomes) },
  SARIF,
  {
    name: 'comment',
    target: 'comment',
    render: (outcomes, { origin }) =>
      origin === undefined ? undefined : renderComment(outcomes, { origin }),
  },
]

/** Those that make a file. */
export const FILE_RENDERERS: readonly FileRenderer[] = RENDERERS.filter(
  (renderer) => renderer.target === 'file',
)
