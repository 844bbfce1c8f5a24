import { quote } from '../text/quote.ts'

/** Where GitHub's tokens come from, and the issuer that certificates for its workflows name. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/** Whom a certificate of Fulcio names (sigstore/fulcio, docs/oid-info.md). It has been verified. */
export interface SignerIdentity {
  /** The subject alternative name: of a workflow `https://host/owner/name/path@ref`, of a called one that one's. */
  readonly name: string
  /** Who vouches for it. */
  readonly issuer: string
  /** `https://host/owner/name` whose run it was; '' when the certificate does not say, as for a person. */
  readonly repository: string
}

/** Who has to have signed. */
export interface WantedIdentity {
  /** A name or a pattern, from `parseIdentity`. */
  readonly name: string
  readonly issuer: string
  /** An address or a pattern, from `parseSourceRepository`; absent for the repository of the workflow itself. */
  readonly repository?: string
}

/** Why a certificate is not of who was wanted, completing "it …"; undefined when it is. */
export function findIdentityProblem(stated: SignerIdentity, wanted: WantedIdentity): string | undefined {
  if (!isMatch(stated.name, wanted.name)) {
    return `is signed by ${quote(stated.name)}, and "verify-identity" is ${quote(wanted.name)}`
  }
  if (stated.issuer !== wanted.issuer) {
    return `is signed by an identity of the issuer ${quote(stated.issuer)}, and "verify-issuer" is ${quote(wanted.issuer)}`
  }
  return findRepositoryProblem(stated, wanted)
}

/**
 * A workflow that others can call gives its own name to all their runs. So the run has to be of the repository that the
 * workflow stands in, unless another one was named.
 */
function findRepositoryProblem(
  { name, repository }: SignerIdentity,
  { repository: wanted }: WantedIdentity,
): string | undefined {
  if (repository === '') {
    return wanted === undefined && !isAddress(name)
      ? undefined
      : 'does not say which repository its run was of'
  }
  if (wanted === undefined) {
    return name.startsWith(`${repository}/`)
      ? undefined
      : `is signed in a run of ${quote(repository)}, which called that workflow of another repository; to accept it, name it in "verify-repository"`
  }
  return isMatch(repository, wanted)
    ? undefined
    : `is signed in a run of ${quote(repository)}, and "verify-repository" is ${quote(wanted)}`
}

/**
 * A name, or a pattern of names of workflows: `*` stands for any text without `/` and `@`, and `**` at the end, after the
 * `@`, for any ref. Which server and which owner it is has to be written out.
 *
 * @throws Error that completes "it …".
 */
export function parseIdentity(text: string): string {
  if (!text.includes('*')) return text
  requireOwner(text)
  const [, ref = ''] = /^[^@]*@(.*)$/s.exec(text) ?? []
  if (ref === '') {
    throw new Error(
      'is a pattern without a ref; add one after @, as in release.yml@refs/heads/main, or @** for any',
    )
  }
  const fixed = ref === '**' || ref.endsWith('/**') ? text.slice(0, -2) : text
  if (fixed.includes('**')) {
    throw new Error(
      'has ** in another place than the end of the ref, as in @refs/heads/**; * stands for one part',
    )
  }
  return text
}

/** `owner/name`, which is one of github.com, or a whole address; both with `*`. @throws Error that completes "it …". */
export function parseSourceRepository(text: string): string {
  const address = isAddress(text) ? text : `https://github.com/${text}`
  const parts = address.slice('https://'.length).split('/')
  if (parts.length < 3 || parts.includes('') || address.includes('@') || address.includes('**')) {
    throw new Error('is not a repository, as in owner/name, owner/* or https://github.example.com/owner/name')
  }
  requireOwner(address)
  return address
}

function requireOwner(pattern: string): void {
  const [fixed = ''] = pattern.split('*')
  if (!pattern.includes('*') || /^https:\/\/[^/]+\/[^/]+\//.test(fixed)) return
  throw new Error('has a * before the name of the owner ends; write https://host/owner/ out')
}

const isAddress = (name: string): boolean => name.startsWith('https://')

function isMatch(text: string, pattern: string): boolean {
  if (text === pattern) return true
  if (!pattern.includes('*')) return false
  const [parts, wanted] = [text, pattern].map((each) => each.split(/([/@])/)) as [string[], string[]]
  const isOpen = wanted.at(-1) === '**'
  const fixed = isOpen ? wanted.slice(0, -1) : wanted
  if (isOpen ? parts.length <= fixed.length : parts.length !== fixed.length) return false
  return fixed.every((part, index) => isPartMatch(parts[index] ?? '', part))
}

/** One part, in which `*` stands for any text, also none. */
function isPartMatch(text: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*')
  const last = others.pop()
  if (last === undefined) return text === first
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false
  const end = text.length - last.length
  let at = first.length
  for (const literal of others) {
    const found = text.indexOf(literal, at)
    if (found < 0 || found + literal.length > end) return false
    at = found + literal.length
  }
  return true
}
