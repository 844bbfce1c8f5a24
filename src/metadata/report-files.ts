import { text } from './input.ts'

/**
 * The files that the renderers of `domain/report/render` make: of each the input that says where it goes, and the output
 * that says where it is.
 */
const REPORT_FILES = {
  'sarif-file': {
    input:
      'Where to write the findings as SARIF for code scanning; by default a file in the temporary directory of the runner. Not written when the verdict is undecided.',
    /** Of the action that does the whole job. */
    output: 'Path of the findings as SARIF; empty when the verdict is undecided.',
    /** Of the action that publishes reports, of one image or of several. */
    outputOfReports:
      'Path of the findings as SARIF, without images whose verdict is undecided; empty when there is no other.',
  },
}

type ReportFile = (typeof REPORT_FILES)[keyof typeof REPORT_FILES]

export const REPORT_FILE_INPUTS = forEach(({ input }) => text(input))
export const REPORT_FILE_OUTPUTS = forEach(({ output }) => output)
export const REPORT_FILE_OUTPUTS_OF_REPORTS = forEach(({ outputOfReports }) => outputOfReports)
/** The step of the composite that each output comes from. */
export const REPORT_FILE_STEPS = forEach(() => ['report'])
/** Why a workflow that others call does not take the inputs. */
export const REPORT_FILE_ARTIFACTS = forEach(() => 'an artifact')

function forEach<T>(value: (file: ReportFile) => T): Readonly<Record<keyof typeof REPORT_FILES, T>> {
  const entries = Object.entries(REPORT_FILES).map(([name, file]) => [name, value(file)] as const)
  return Object.fromEntries(entries) as Record<keyof typeof REPORT_FILES, T>
}
