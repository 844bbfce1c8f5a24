import type { InputContext } from '../context.ts'

/** The one issue that is kept. */
export interface IssueRequest {
  /** '' for the name of the workflow and the job. */
  readonly key: string
  /** Masked. */
  readonly token: string
}

/** `issue`, `issue-key` and `github-token`; undefined with `off`. */
export function readIssue({
  form,
  mask,
}: Pick<InputContext<'issue' | 'issue-key' | 'github-token'>, 'form' | 'mask'>): IssueRequest | undefined {
  const key = form.text('issue-key')
  if (form.choice('issue') === 'off') return undefined
  mask(form.raw('github-token'))
  return { key, token: form.text('github-token') }
}
