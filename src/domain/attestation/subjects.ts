import type { IgnoredFinding } from '../exceptions/exception.ts'
import type { PlatformReport } from '../report/report.ts'
import type { ComparedFinding } from '../scan/comparison.ts'
import type { PassedReport } from './passed-report.ts'
import type { Subject } from './statement.ts'

/** One manifest or index that passed, with what the report says of it alone. */
export interface JudgedSubject {
  readonly subject: Subject
  /** The scans that it was judged by: its own, or those of every platform of an index. */
  readonly platforms: readonly PlatformReport[]
  readonly findings: readonly ComparedFinding[]
  readonly ignored: readonly IgnoredFinding[]
}

/** `host/project/name`, where an image was judged. */
export function nameOf({ image }: Pick<PassedReport, 'image'>): string {
  return image.reference.slice(0, -`@${image.digest}`.length)
}

/**
 * Every platform that was judged, then the image itself, so that an image with statements has platforms with statements.
 *
 * What is true of the whole image holds for a platform too: its findings are some of those of the image, so it breaks
 * no rule that the image does not break.
 */
export function judgedSubjects(report: PassedReport): JudgedSubject[] {
  const { image, platforms, findings, ignored } = report
  const name = nameOf(report)
  const whole = { subject: { name, digest: image.digest }, platforms, findings, ignored }
  const children = platforms
    .filter(({ digest }) => digest !== image.digest)
    .map((platform) => {
      const isThere = (finding: ComparedFinding): boolean => finding.platforms.includes(platform.platform)
      return {
        subject: { name, digest: platform.digest },
        platforms: [platform],
        findings: findings.filter(isThere),
        ignored: ignored.filter(isThere),
      }
    })
  return [...children, whole]
}
