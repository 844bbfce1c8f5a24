/** What was found out about the operating system in the image of one platform. */
export type FoundSystem =
  | {
      readonly kind: 'distribution'
      /** The `ID` of its os-release in lower case, as in `debian`: letters, digits and `._-`. */
      readonly id: string
      /** Its `VERSION_ID`; '' where it has none, as Debian's testing. Letters, digits and `.~+-`. */
      readonly version: string
      /** How many packages the scanner listed in it; absent when there is no SBOM that says so. */
      readonly packages?: number
    }
  /** Everything was read, and nothing in it says which distribution it is: scratch, a static program. */
  | { readonly kind: 'none'; readonly packages?: number }
  /** It is for another system than Linux, as its platform says. */
  | { readonly kind: 'other-system'; readonly system: string }
  /** It was not possible to find out. `reason` is a clause: "the robot may not …". */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** For the log: `the operating system is debian 12`. */
export function describeFound(found: FoundSystem): string {
  switch (found.kind) {
    case 'distribution':
      return `the operating system is ${found.id}${found.version === '' ? ', without a version' : ` ${found.version}`}`
    case 'none':
      return 'there is no Linux distribution in it'
    case 'other-system':
      return 'it is for another operating system than Linux'
    case 'unreadable':
      return `which operating system is in it could not be found out: ${found.reason}`
  }
}
