import { CancelledError, HarborError } from '../domain/errors.ts'
import { formatHarborRepository, type HarborRepository } from '../domain/harbor/repository.ts'
import type { BaseScan } from '../domain/scan/base.ts'
import { reportContradiction } from '../domain/scan/consistency.ts'
import type { Finding } from '../domain/scan/finding.ts'
import { plural } from '../domain/text/format.ts'
import type { HarborApi, Log } from '../ports/ports.ts'
import { fetchPlatforms, type ImagePlatform } from './image-platforms.ts'

/**
 * The finished scan of the image that ours is compared with. It is not waited for and not started: a base that is
 * missing or not scanned to the end is a base that there is not, and everything counts. It never throws for
 * anything Harbor does, except that the job is being cancelled.
 *
 * @param input.name a tag or a digest in the same repository.
 */
export async function fetchBase(
  input: { readonly repository: HarborRepository; readonly name: string },
  ports: { readonly harbor: HarborApi; readonly log: Log },
): Promise<BaseScan> {
  const base = await readBase(input, ports.harbor)
  if (base.kind === 'scanned') {
    const total = base.platforms.reduce((sum, { findings }) => sum + findings.length, 0)
    ports.log.info(`Comparing with ${input.name} (${base.digest}): ${plural(total, 'finding')}`)
  } else {
    ports.log.warning(`There is nothing to compare with, so every finding counts: ${base.message}`)
  }
  return base
}

async function readBase(
  input: { readonly repository: HarborRepository; readonly name: string },
  harbor: HarborApi,
): Promise<BaseScan> {
  const { repository, name } = input
  const notScanned = (message: string): BaseScan => ({ kind: 'not-scanned', name, message })
  try {
    const artifact = await harbor.fetchArtifact(repository, name)
    if (artifact === undefined) return notScanned(`${formatHarborRepository(repository)} has no ${name}`)
    const { digest } = artifact
    const platforms: { platform: string; findings: readonly Finding[] }[] = []
    for (const platform of await fetchPlatforms({ repository, digest }, harbor)) {
      const read = await readFindings(platform, { repository, harbor })
      if (typeof read === 'string') return notScanned(`${name}, ${platform.platform}: ${read}`)
      platforms.push({ platform: platform.platform, findings: read })
    }
    return { kind: 'scanned', name, digest, platforms }
  } catch (error) {
    if (error instanceof CancelledError || !(error instanceof HarborError)) throw error
    return notScanned(error.message)
  }
}

/** The findings, or why there are none to rely on. */
async function readFindings(
  base: ImagePlatform,
  context: { readonly repository: HarborRepository; readonly harbor: HarborApi },
): Promise<readonly Finding[] | string> {
  const { overview } = base.artifact
  if (overview?.status !== 'Success') {
    return overview === undefined ? 'it was never scanned' : `its last scan is ${overview.status}`
  }
  const report = await context.harbor.fetchVulnerabilities(context.repository, base)
  if (report === undefined) return 'Harbor says its scan succeeded, but gives no report'
  // Of the base only its list is shown: the descriptions of a large one would double the memory of the run.
  return (
    reportContradiction(overview, report.findings) ??
    report.findings.map((finding) => ({ ...finding, description: '' }))
  )
}
