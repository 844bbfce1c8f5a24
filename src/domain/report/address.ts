import { registryHost } from '../harbor/connection.ts'
import { parseHarborRepository } from '../harbor/repository.ts'
import { isTag, parseReference } from '../oci/reference.ts'
import type { Report } from './report.ts'

/**
 * Which text of a stored report is not an address of one image in one Harbor; undefined when all are. These texts become
 * outputs, which workflows put into commands and links: a line feed in one would be a further reference, and a page
 * elsewhere would be taken for Harbor's. Names no value: the file may be another than a report.
 */
export function findForeignAddress(
  report: Pick<Report, 'image' | 'platforms' | 'promotion'>,
): string | undefined {
  const { image, platforms, promotion } = report
  const host = hostOf(image.reference)
  if (host === undefined || !isRepository(image.repository))
    return 'its image has no repository of a registry'
  if (image.reference !== `${host}/${image.repository}@${image.digest}`) {
    return 'the reference of its image is not that of its repository and digest'
  }
  if (!image.tags.every(isTag) || promotion?.tags.every(isTag) === false)
    return 'one of its tags is not a tag'
  if (promotion !== undefined && !isRepository(promotion.repository)) return 'its promotion has no repository'
  const links = [image.link, ...platforms.map(({ link }) => link)]
  return links.every((link) => isPageOf(host, link))
    ? undefined
    : 'one of its links is not a page of the Harbor of its image'
}

function hostOf(reference: string): string | undefined {
  try {
    return parseReference(reference).host
  } catch {
    return undefined
  }
}

export function isRepository(text: string): boolean {
  try {
    parseHarborRepository(text)
    return true
  } catch {
    return false
  }
}

/** Only printable ASCII: a URL parser silently drops line feeds. */
function isPageOf(host: string, link: string): boolean {
  if (!/^https?:\/\/[\x21-\x7e]+$/.test(link) || /["'`<>\\|]/.test(link) || !URL.canParse(link)) return false
  const url = new URL(link)
  return url.username === '' && url.password === '' && registryHost(url) === host
}
