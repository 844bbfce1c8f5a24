import type { Digest } from '../oci/digest.ts'
import type { Finding } from '../scan/finding.ts'
import type { Match, VexProduct } from './exception.ts'
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
  const isDigest = product.digests.some(
    (digest) => digest === image.digest || digest === image.platformDigest,
  )
  const asImage = isDigest ? 'yes' : anyOf(product.names.map((name) => matchName(name, image)))
  if (asImage === 'no' || product.subcomponents.length === 0) return asImage
  const asPackage = anyOf(product.subcomponents.map((purl) => matchPurl(purl, finding)))
  return asPackage === 'yes' ? asImage : asPackage
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

/** A purl of type oci, or a reference that ends in the digest. Names of other things are not this image. */
function matchName(name: string, image: ScannedImage): Match {
  if (!isPackageUrl(name)) {
    const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(name) ?? []
    return digest === image.digest || digest === image.platformDigest ? 'yes' : 'no'
  }
  const purl = tryParse(name)
  return purl !== undefined && purl.type === 'oci' ? matchImageUrl(purl, image) : 'no'
}

/** purl-spec, types/oci: the name is the last part of the repository, the version its digest. */
function matchImageUrl(purl: PackageUrl, image: ScannedImage): Match {
  if (purl.name.toLowerCase() !== image.repository.split('/').at(-1)) return 'no'
  if (purl.version !== '' && purl.version !== image.digest && purl.version !== image.platformDigest)
    return 'no'
  const matches = Object.entries(purl.qualifiers).map(([key, value]): Match => {
    switch (key) {
      case 'repository_url':
        return value.replace(/^https?:\/\//, '').replace(/\/+$/, '') === image.repository ? 'yes' : 'no'
      case 'tag':
        return image.tags.includes(value) ? 'yes' : 'no'
      case 'arch':
        return value === image.platform.split('/')[1] ? 'yes' : 'no'
      default:
        return 'undecided'
    }
  })
  if (matches.includes('no')) return 'no'
  return matches.includes('undecided') ? 'undecided' : 'yes'
}

function tryParse(text: string): PackageUrl | undefined {
  try {
    return parsePackageUrl(text)
  } catch {
    return undefined
  }
}
