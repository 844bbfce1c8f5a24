import { REPORT_FILE_OUTPUTS } from '../report-files.ts'
import type { ActionMetadata } from './action.ts'
import { COMPARED, FINDINGS, SBOMS } from './outputs.ts'

/** The whole job. */
export const PUSH_AND_SCAN = {
  'push-and-scan': {
    title: 'Harbor push and scan',
    description:
      'Pushes an image to your own Harbor, waits for its Trivy scan, reports it and fails the job on what you do not accept.',
    isProduct: true,
    texts: {
      'github-token':
        'Token for the comment on the pull request, for files at base: paths and for a policy in a repository (contents: read).',
    },
    outputs: {
      reference:
        'Address of the image that was pushed, scanned and judged: host/repository@digest; with images one a line.',
      digest: 'Digest of the image; empty with images.',
      tags: 'The tags that were put on it, one a line; empty with images.',
      verdict:
        'passed, failed or undecided; empty, like the severity and the numbers, when scan is never. With images the one over all: undecided when one is or was not judged, else failed when one failed.',
      ...FINDINGS,
      total:
        'Number of findings over all platforms, each once; empty in place of 0 when the verdict is undecided. With images, and like the other numbers, their sum.',
      ...COMPARED,
      platforms: 'JSON list with the digest, state and counts of every platform; empty with images.',
      'scan-duration': 'Seconds the longest scan took by the clock of Harbor.',
      images:
        'With images: JSON list with repository, reference, digest, tags, verdict, counts by severity, total, fixable, reportFile, harborLink and message of every image, in their order.',
      'report-file': 'Path of the report as JSON; with images, of the one over all of them.',
      ...REPORT_FILE_OUTPUTS,
      ...SBOMS,
      attestations:
        'With attest: JSON list with subject, predicateType and digest of every statement that was signed; empty with images.',
      'harbor-link': 'Page of the image in Harbor; empty with images.',
    },
    // Of the form in one process; the steps of the other have their own.
    post: { main: 'logout', if: 'always()' },
  },
  'check-inputs': {
    title: 'Harbor: check inputs',
    description:
      'Checks every input of push-and-scan before anything is done, and shows all problems together.',
    texts: {
      'github-token':
        'Token for the comment on the pull request, for files at base: paths and for a policy in a repository (contents: read).',
    },
    outputs: {
      pushes: 'What is pushed: image or images.',
      scans: 'Whether the scan is awaited (true or false).',
      'saves-sbom': 'Whether SBOMs are asked for (true or false).',
      attests: 'Whether a verdict is signed (true or false).',
      labels: 'Whether a verdict is shown by a label (true or false).',
      policy: 'The input policy, with the commit that its branch or tag is at: the same for all steps.',
    },
  },
} as const satisfies Readonly<Record<string, ActionMetadata>>
