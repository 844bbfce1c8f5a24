/**
 * What the vendor of a package says about a vulnerability, in the words of Trivy (`pkg/dependency/types`, the values of its
 * `--ignore-status`), which Harbor's report carries as `status`.
 */
export const VENDOR_STATUSES = [
  'not_affected',
  'affected',
  'fixed',
  'under_investigation',
  'will_not_fix',
  'fix_deferred',
  'end_of_life',
] as const
export type VendorStatus = (typeof VENDOR_STATUSES)[number]

/**
 * The statuses that `ignore-status` takes. `affected` and `fixed` are not among them: nearly every finding has one of the
 * two.
 */
export const IGNORABLE_STATUSES = [
  'will_not_fix',
  'fix_deferred',
  'end_of_life',
  'under_investigation',
  'not_affected',
] as const satisfies readonly VendorStatus[]
export type IgnorableStatus = (typeof IGNORABLE_STATUSES)[number]

/** The status that a scanner wrote; undefined for none, for `unknown`, and for a word that is not one of them. */
export function parseVendorStatus(word: string): VendorStatus | undefined {
  const plain = word.trim().toLowerCase().replaceAll('-', '_')
  return VENDOR_STATUSES.find((status) => status === plain)
}
