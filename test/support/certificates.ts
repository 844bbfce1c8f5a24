/** An authority of the test's own, and certificates that it signs. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export interface IssuedCertificate {
  /** PEM texts. */
  readonly cert: string
  readonly key: string
  /** Of the authority between, for a wish with one. */
  readonly middle?: string
}

export interface CertificateWish {
  /** Names and addresses. */
  readonly hosts: readonly string[]
  /** Hours from now; an hour ago when it is not given. */
  readonly from?: number
  /** Hours from now; in 90 days when it is not given. */
  readonly until?: number
  /** Signed by an authority that the first one signed. */
  readonly between?: true
}

/** One authority for all wishes; each call makes another one. */
export function issueCertificates<Name extends string>(
  wishes: Readonly<Record<Name, CertificateWish>>,
  authorityName = 'Authority of the tests',
): { readonly authority: string; readonly issued: Readonly<Record<Name, IssuedCertificate>> } {
  const list = Object.values<CertificateWish>(wishes).map((wish) => ({ from: -1, until: 90 * 24, ...wish }))
  const program = join(import.meta.dirname, 'certificates', 'main.go')
  const text = execFileSync('go', ['run', program, JSON.stringify(list), authorityName], { encoding: 'utf8' })
  const made = JSON.parse(text) as { authority: string; issued: IssuedCertificate[] }
  const entries = Object.keys(wishes).map((name, index) => [name, made.issued[index]])
  return { authority: made.authority, issued: Object.fromEntries(entries) }
}
