import { age, boolean, choice, count, text } from '../input.ts'
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
  'fail-on-cvss': text(
    'CVSS base score, 0.1 to 10, from which on a finding fails the job whatever its severity, as in 9.0; also with fail-on: never. A finding without a score is judged by its severity alone.',
  ),
  'fail-on-kev': boolean(
    'Fail the job for a finding that is known to be exploited, whatever its severity (true or false): its CVE id is in the catalogue of kev-source. Also with fail-on: never. When the catalogue cannot be used, the verdict is undecided.',
    false,
  ),
  'fail-on-epss': text(
    'Probability, 0 to 1, from which on a finding fails the job whatever its severity, as in 0.1: the score that EPSS gives its CVE id for being exploited in the next 30 days. Also with fail-on: never. When the scores cannot be used, the verdict is undecided.',
  ),
  'only-fixable': boolean('Count only findings that have a fixed version (true or false).', false),
  'ignore-status': text(
    'Findings of which the vendor of the package says this do not count, separated by commas: will_not_fix, fix_deferred, end_of_life, under_investigation, not_affected. They are listed as ignored with that reason. A statement of an OpenVEX file against it holds.',
  ),
  'base-image': text(
    'The image in this Harbor that the image is made from: project/repository:tag or @digest, or auto for what the image itself says (org.opencontainers.image.base.name and .digest, in annotations and labels). The report says what comes with it, and what are own findings. Its layers have to be the lowest ones of the image; else, and when it is not found or not scanned, all findings are own ones. It is scanned again as the base of compare-to is. The robot needs the permissions repository: pull, artifact: read and artifact-addition: read where it is.',
  ),
  'ignore-base': boolean(
    'Findings that come with base-image break no rule (true or false). With auto the base image has to be in another project than the image. Under a policy it has to be in one of the repositories that base-images there names.',
    false,
  ),
  'os-support': choice(
    'What an operating system past the end of its support makes of an image that breaks no rule: fail (the verdict is undecided; also when it cannot be found out which one is in the image), warn (the report says so) or off (it is not looked for). It is read from the layers of the image in Harbor, which needs the permission repository: pull.',
    { values: ['fail', 'warn', 'off'], default: 'fail' },
  ),
  'os-extended-support': text(
    'Distributions for which you have the extended support of their vendor, separated by commas, as in ubuntu,rhel: debian (ELTS of Freexian), ol (Oracle Extended Support), rhel (ELS), sles (LTSS), ubuntu (Ubuntu Pro). An image is then accepted until the end of that.',
  ),
  'unknown-severity': choice(
    'What a finding of unknown severity counts as: critical, high, medium, low or negligible.',
    { values: ['critical', 'high', 'medium', 'low', 'negligible'], default: 'high' },
  ),
}

/** What is known of attacks. */
export const EXPLOIT_DATA = {
  'kev-source': text(
    'Where fail-on-kev finds the catalogue of known exploited vulnerabilities, in the JSON format of CISA: an https address, or the path of a file. Plain or packed with gzip.',
    'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json',
  ),
  'epss-source': text(
    'Where fail-on-epss finds the scores, in the CSV format of FIRST: an https address, or the path of a file. Plain or packed with gzip.',
    'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz',
  ),
  'exploit-data-max-age': count(
    'How many days ago the catalogue and the scores may have been published, by the date that they have.',
    { lowest: 1, highest: 365, default: 7 },
  ),
}

/** What it is held against. */
export const COMPARISON = {
  'compare-to': text(
    'A tag or digest in the same repository, or project/repository:tag or @digest of the same Harbor: only findings that are new against it can break a rule. A base that is missing, that the robot may not read, or that has no finished scan is reported, and everything counts.',
  ),
  'compare-max-age': age(
    'How old the scan of the base may be, as in 90m or 3d. A base that was scanned before, or by another version of the scanner than the image, is scanned again while the image is, within scan-timeout; it needs the permission scan: create where the base is. When that is not possible, only findings in the same version of a package are not new.',
    '24h',
  ),
}

/** What the workflow may not loosen. */
export const POLICY = {
  policy: text(
    'The policy of the organisation, a YAML file: a path of the workspace, base:path as for ignore-file, or owner/repository/path@ref, read with github-token (ref: a full commit, or a branch or tag, whose commit the report then names). Where an input is left at its default the policy says the value; one that lets more through than the policy is an error. A policy that cannot be read ends the run.',
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
  'unused-exceptions': choice(
    'What is made of an exception of an ignore-file that does nothing, because it matched no finding, has expired, or others cover its findings: note (it is named), warn (also by a warning at its line) or fail (the job fails). The verdict stays, and so do the tags: the image is as good without the exception. Of several images: one that none of them needs.',
    { values: ['note', 'warn', 'fail'], default: 'note' },
  ),
}
