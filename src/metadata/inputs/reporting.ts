import { boolean, choice, text } from '../input.ts'
import { REPORT_FILE_INPUTS } from '../report-files.ts'
import { GITHUB } from './github.ts'

/** Where the result is shown. */
export const REPORTING = {
  summary: boolean('Write a job summary (true or false).', true),
  annotations: boolean(
    'Write annotations with the severity counts and the worst findings (true or false).',
    true,
  ),
  comment: choice(
    'Keep one comment on the pull request: auto, on-failure (begins one only when the verdict is not passed) or off. Needs pull-requests: write; without it there is a warning.',
    { values: ['auto', 'on-failure', 'off'], default: 'auto' },
  ),
  'comment-key': text(
    'Distinguishes comments on one pull request; by default made of repository, workflow and job. A matrix that pushes one repository several times needs a different one for each, and so does a second step with images in one job.',
  ),
  'pull-request': text(
    'Number of the pull request to comment on; by default that of the event, or the open one whose head the commit is.',
  ),
  ...GITHUB,
  dockerfile: text(
    'Path of the Dockerfile in the repository: annotations and SARIF results are shown on its last FROM.',
  ),
  ...REPORT_FILE_INPUTS,
}

/** The report as JSON. */
export const REPORT_FILE = {
  'report-file': text(
    'Where to write the report as JSON; by default a file in the temporary directory of the runner.',
  ),
}

export const SBOM = {
  sbom: boolean(
    'Have Harbor (2.11 or later) make an SBOM of every platform and save it as SPDX JSON (true or false).',
    false,
  ),
  'sbom-file': text(
    'Where to write the SBOM; with several platforms their names are put in before the extension. By default files in the temporary directory of the runner.',
  ),
}
