import type { Digest } from '../oci/digest.ts'
import type { Finding } from '../scan/finding.ts'
import { withoutTrailing } from '../text/trailing.ts'
import type { Match, VexComponent, VexProduct } from './exception.ts'
import { isPackageUrl, matchPackage, type PackageUrl, parsePackageUrl } from './purl.ts'

/** The image that exceptions are held against, one platform of it at a time. */
export interface ScannedImage {
  /** `host/project/name`. */
  readonly repository: string
  readonly tags: readonly string[]
  /** Of the whole image: the index, when there is one. */
  readonly digest: Digest
  readonly platformDigest: Digest
  /** `os/architecture[/variant]`. */
  readonly platform: string
}

/** Whether a VEX product is the image, and its subcomponents, when it has any, the package of the finding. */
export function matchProduct(
  product: VexProduct,
  subject: { readonly image: ScannedImage; readonly finding: Finding },
): Match {
  const { image, finding } = subject
  // Without anything that could be held against the image it is some other product.
  const asImage = matchParts(product, imageParts(image)) ?? 'no'
  if (asImage === 'no' || product.subcomponents.length === 0) return asImage
  const asPackage = anyOf(
    product.subcomponents.map((component) => matchParts(component, packageParts(finding)) ?? 'undecided'),
  )
  return allOf([asImage, asPackage])
}

/** How the parts of a component are compared; undefined for a name that cannot be compared. */
interface PartMatchers {
  readonly name: (text: string) => Match | undefined
  readonly hash: (hash: string) => Match
}

/** undefined when no part can be held against it. */
function matchParts({ id, identifiers, hashes }: VexComponent, match: PartMatchers): Match | undefined {
  const parts = [
    // Any IRI may be the id, only to refer to the component; an identifier is there to be compared.
    match.name(id),
    ...identifiers.map((text) => match.name(text) ?? 'undecided'),
    ...hashes.map(match.hash),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : allOf(parts)
}

function imageParts(image: ScannedImage): PartMatchers {
  return {
    name: (text) => matchName(text, image),
    hash: (hash) => (hash.startsWith('sha256:') ? matchDigest(hash, image) : 'undecided'),
  }
}

/** Harbor's report has no hash of a package. */
function packageParts(finding: Finding): PartMatchers {
  return {
    name: (text) => (isPackageUrl(text) ? matchPurl(text, finding) : undefined),
    hash: () => 'undecided',
  }
}

/** A package URL against a finding; one that cannot be read decides nothing. */
export function matchPurl(text: string, finding: Finding): Match {
  const purl = tryParse(text)
  return purl === undefined ? 'undecided' : matchPackage(purl, finding)
}

/** One `yes` is enough; without any, one `undecided` keeps it from being a `no`. */
export function anyOf(matches: readonly Match[]): Match {
  if (matches.includes('yes')) return 'yes'
  return matches.includes('undecided') ? 'undecided' : 'no'
}

/** One `no` is enough; without any, one `undecided` keeps it from being a `yes`. */
function allOf(matches: readonly Match[]): Match {
  if (matches.includes('no')) return 'no'
  return matches.includes('undecided') ? 'undecided' : 'yes'
}

/** A purl of type oci, or a reference that ends in the digest; undefined for any other name. */
function matchName(name: string, image: ScannedImage): Match | undefined {
  if (!isPackageUrl(name)) {
    const [, digest] = /@(sha256:[0-9a-f]{64})$/i.exec(name.trim()) ?? []
    return digest === undefined ? undefined : matchDigest(digest.toLowerCase(), image)
  }
  const purl = tryParse(name)
  return purl !== undefined && purl.type === 'oci' ? matchImageUrl(purl, image) : 'no'
}

function matchDigest(digest: string, image: ScannedImage): Match {
  return digest === image.digest || digest === image.platformDigest ? 'yes' : 'no'
}

/**
 * purl-spec, types/oci: the name is the last part of the repository, the version its digest. There is no namespace,
 * so a purl with a namespace is of another image.
 */
function matchImageUrl(purl: PackageUrl, image: ScannedImage): Match {
  if (purl.namespace !== '' || purl.name.toLowerCase() !== image.repository.split('/').at(-1)) return 'no'
  if (purl.version !== '' && matchDigest(purl.version, image) === 'no') return 'no'
  const qualifiers = Object.entries(purl.qualifiers).map(([key, value]): Match => {
    switch (key) {
      case 'repository_url':
        return withoutTrailing(value.replace(/^https?:\/\//, ''), '/') === image.repository ? 'yes' : 'no'
      case 'tag':
        return image.tags.includes(value) ? 'yes' : 'no'
      case 'arch':
        return value === image.platform.split('/')[1] ? 'yes' : 'no'
      default:
        return 'undecided'
    }
  })
  return allOf([...qualifiers, purl.subpath === '' ? 'yes' : 'undecided'])
}

function tryParse(text: string): PackageUrl | undefined {
  try {
    return parsePackageUrl(text)
  } catch {
    return undefined
  }
}
