export const GATE_TEXTS = {
  'compare-to':
    'A tag or digest in the same repository: only findings that are new against it can break a rule. A base that is missing or has no finished scan is reported, and everything counts.',
  'ignore-file':
    'Files of exceptions, one path a line, of the workspace or, as in base:.trivyignore, of the commit that the change goes to: .trivyignore (with exp:YYYY-MM-DD), .trivyignore.yaml or OpenVEX JSON. What they cover is counted separately and listed with its reason; an exception that has expired counts again.',
  'harbor-allowlist':
    'Honour the CVE allowlist of the Harbor project or system, with its expiry (true or false). Needs the permission project: read; without it the list is left out with a note.',
  'fail-on': 'Lowest severity that fails the job: critical, high, medium, low, any or never.',
  'max-findings':
    'Allowed number of findings per severity, as in critical=0,high=5; takes the place of fail-on for the severities it names, except with fail-on: never.',
  'only-fixable': 'Count only findings that have a fixed version (true or false).',
  'unknown-severity':
    'What a finding of unknown severity counts as: critical, high, medium, low or negligible.',
}
