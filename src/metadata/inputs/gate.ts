import { boolean, choice, text } from '../input.ts'
import { GITHUB } from './github.ts'

/** What may pass. */
export const GATE = {
  'fail-on': choice('Lowest severity that fails the job: critical, high, medium, low, any or never.', {
    values: ['critical', 'high', 'medium', 'low', 'any', 'never'],
    default: 'high',
  }),
  'max-findings': text(
    'Allowed number of findings per severity, as in critical=0,high=5; takes the place of fail-on for the severities it names, except with fail-on: never.',
  ),
  'only-fixable': boolean('Count only findings that have a fixed version (true or false).', false),
  'unknown-severity': choice(
    'What a finding of unknown severity counts as: critical, high, medium, low or negligible.',
    { values: ['critical', 'high', 'medium', 'low', 'negligible'], default: 'high' },
  ),
}

/** What it is held against. */
export const COMPARISON = {
  'compare-to': text(
    'A tag or digest in the same repository: only findings that are new against it can break a rule. A base that is missing or has no finished scan is reported, and everything counts.',
  ),
}

/** What does not count. */
export const EXCEPTIONS = {
  'ignore-file': text(
    'Files of exceptions, one path a line, of the workspace or, as in base:.trivyignore, of the commit that the change goes to: .trivyignore (with exp:YYYY-MM-DD), .trivyignore.yaml or OpenVEX JSON. What they cover is counted separately and listed with its reason; an exception that has expired counts again.',
  ),
  ...GITHUB,
  'harbor-allowlist': boolean(
    'Honour the CVE allowlist of the Harbor project or system, with its expiry (true or false). Needs the permission project: read; without it the list is left out with a note.',
    true,
  ),
}
