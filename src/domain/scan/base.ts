import type { Digest } from '../oci/digest.ts'
import type { Finding } from './finding.ts'

/** The image that ours is compared with: the input `compare-to`. */
export type BaseScan =
  | {
      readonly kind: 'scanned'
      /** The tag or digest that was given. */
      readonly name: string
      readonly digest: Digest
      readonly platforms: readonly { readonly platform: string; readonly findings: readonly Finding[] }[]
    }
  /** The very image that is judged: nothing in it is new. */
  | { readonly kind: 'same-image'; readonly name: string; readonly digest: Digest }
  /** It is not there, or has no finished scan: there is nothing to compare with. */
  | { readonly kind: 'not-scanned'; readonly name: string; readonly message: string }

/** What a name was on before this run: `none` when it was looked up and nothing had it. */
export type PreviousBase = Digest | 'none'
