import { REPORT_FILE_OUTPUTS_OF_REPORTS } from '../report-files.ts'
import type { ActionMetadata } from './action.ts'
import { COMPARED, FINDINGS } from './outputs.ts'

/** What is shown of it. */
export const REPORT = {
  report: {
    title: 'Harbor: report',
    description:
      'Publishes a report, or several as one, as job summary, annotations, comment on the pull request and SARIF, then fails the job unless the verdict is passed.',
    texts: {
      'report-file':
        'The report as JSON, from the await-scan action. Several, one a line, are published as one; a line may be a directory, where every *.json below it is a report.',
      'github-token': 'Token for the comment on the pull request.',
    },
    outputs: {
      reference:
        'Address of the image that was pushed, scanned and judged: host/repository@digest; of several, one a line.',
      digest: 'Digest of the image; empty for several.',
      tags: 'The tags that were put on it, one a line; empty for several images.',
      verdict:
        'passed, failed or undecided. Of several images the one over all: undecided when one is or was not judged, else failed when one failed.',
      ...FINDINGS,
      total:
        'Number of findings over all platforms, each once; empty in place of 0 when the verdict is undecided. Of several images, and like the other numbers, their sum.',
      ...COMPARED,
      platforms: 'JSON list with the digest, state and counts of every platform; empty for several images.',
      'scan-duration': 'Seconds the longest scan took by the clock of Harbor.',
      images:
        'Of several images: JSON list with repository, reference, digest, tags, verdict, counts by severity, total, fixable, reportFile, harborLink and message of every one, in their order.',
      'report-file':
        'Path of the report as JSON: the one that was given, or the one that was made of several.',
      ...REPORT_FILE_OUTPUTS_OF_REPORTS,
      'harbor-link': 'Page of the image in Harbor; empty for several.',
    },
  },
} as const satisfies Readonly<Record<string, ActionMetadata>>
