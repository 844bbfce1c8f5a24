import { REPORT_FILE_TEXTS } from '../report-files.ts'

export const REPORTING_TEXTS = {
  summary: 'Write a job summary (true or false).',
  annotations: 'Write annotations with the severity counts and the worst findings (true or false).',
  comment:
    'Keep one comment on the pull request: auto, on-failure (begins one only when the verdict is not passed) or off. Needs pull-requests: write; without it there is a warning.',
  'comment-key':
    'Distinguishes comments on one pull request; by default made of repository, workflow and job. A matrix that pushes one repository several times needs a different one for each, and so does a second step with images in one job.',
  'pull-request':
    'Number of the pull request to comment on; by default that of the event, or the open one whose head the commit is.',
  dockerfile:
    'Path of the Dockerfile in the repository: annotations and SARIF results are shown on its last FROM.',
  ...REPORT_FILE_TEXTS,
  'report-file':
    'Where to write the report as JSON; by default a file in the temporary directory of the runner.',
  sbom: 'Have Harbor (2.11 or later) make an SBOM of every platform and save it as SPDX JSON (true or false).',
  'sbom-file':
    'Where to write the SBOM; with several platforms their names are put in before the extension. By default files in the temporary directory of the runner.',
}
