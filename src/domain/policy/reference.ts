import { isCommit, parseBasePath } from '../github/base.ts'

/** Where the input `policy` says that the policy is. */
export type PolicyReference =
  | { readonly kind: 'file'; readonly path: string }
  /** A file of the commit that the change goes to. */
  | { readonly kind: 'base'; readonly path: string }
  | RepositoryReference

/** A file of any repository. */
export interface RepositoryReference {
  readonly kind: 'repository'
  readonly owner: string
  readonly name: string
  readonly path: string
  /** A branch or a tag; absent when a commit was given in its place. */
  readonly ref?: string
  /** The commit that is read; absent when it is that of the ref. */
  readonly commit?: string
}

/** No ref has a colon (git check-ref-format), so a commit can stand behind one. */
const IN_REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]{0,99})\/([A-Za-z0-9._-]{1,100})\/([^@]{1,1000})@(.*)$/

/** The characters and the beginnings that git refuses in the name of a ref, as far as they matter in an address. */
const REF = /^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]{1,255}$/u

/**
 * `path`, `base:path`, `owner/repository/path@ref`, or the same with `@commit` or `@ref:commit`. A path of the
 * workspace that would be taken for the last begins with `./`.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parsePolicyReference(text: string): PolicyReference {
  const base = parseBasePath(text)
  if (base !== undefined) return { kind: 'base', path: base }
  const [, owner = '', name = '', path = '', at = ''] = IN_REPOSITORY.exec(text) ?? []
  if (owner === '') return { kind: 'file', path: text }
  const place = { kind: 'repository', owner, name, path } as const
  if (isCommit(at)) return { ...place, commit: at }
  const colon = at.indexOf(':')
  const ref = colon < 0 ? at : at.slice(0, colon)
  const commit = colon < 0 ? undefined : at.slice(colon + 1)
  if (!REF.test(ref) || (commit !== undefined && !isCommit(commit))) {
    throw new Error(
      'the text after @ is not a commit, a branch or a tag, nor a branch or a tag with the full commit it is at, as in v1:<commit>',
    )
  }
  return { ...place, ref, ...(commit === undefined ? {} : { commit }) }
}

/** A reference as people write it, without the commit of a ref. */
export function formatPolicyReference(reference: PolicyReference): string {
  switch (reference.kind) {
    case 'file':
      return reference.path
    case 'base':
      return `base:${reference.path}`
    case 'repository': {
      const { owner, name, path, ref, commit = '' } = reference
      return `${owner}/${name}/${path}@${ref ?? commit}`
    }
  }
}

/** The same policy for a later step, whatever becomes of the ref until then. */
export function pinPolicy(policy: { readonly source: string; readonly commit?: string }): string {
  const reference = parsePolicyReference(policy.source)
  return reference.kind === 'repository' && reference.ref !== undefined && policy.commit !== undefined
    ? `${policy.source}:${policy.commit}`
    : policy.source
}
