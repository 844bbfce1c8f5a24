import { boolean, choice, text } from '../input.ts'
import { REPORT_FILE_INPUTS } from '../report-files.ts'
import { GITHUB } from './github.ts'

/** Where the result is shown. */
export const REPORTING = {
  summary: boolean(true),
  annotations: boolean(true),
  comment: choice(['auto', 'on-failure', 'off'], 'auto'),
  'comment-key': text(),
  'pull-request': text(),
  ...GITHUB,
  dockerfile: text(),
  ...REPORT_FILE_INPUTS,
}

/** The report as JSON. */
export const REPORT_FILE = {
  'report-file': text(),
}

export const SBOM = {
  sbom: boolean(false),
  'sbom-file': text(),
}
