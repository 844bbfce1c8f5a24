import { boolean, choice, count, secret, text } from '../input.ts'

/** What the single steps take, most of it from one another. */
export const STEP = {
  'tagged-images': text(
    'What is judged: one project/name:tag a line, further tags after commas. A tag is looked up once; a tag that is not there makes the verdict undecided. A * in the name or in a tag stands for any characters, as in library/*, library/app-*:v* or library/app:1.*: such a line means every image with a tag that fits, and one that fits nothing is an error.',
  ),
  'previous-report': text(
    'Report of the last run, which this one is compared with: the path of a report file, or of a directory with some, of which the file that was written last counts. What is new and what is gone is in the summary and the report and changes no verdict. When there is none, as in the first run, a note says so.',
  ),
  'webhook-url': secret(
    'Address that gets a message when something changed since the last run, and nothing otherwise: an https address, or http on a private network. It is a secret. Redirects are not followed; when it cannot be reached that is a warning. Needs previous-report.',
  ),
  'webhook-format': choice(
    'What the message to webhook-url looks like: slack (an incoming webhook), teams (a workflow that waits for a webhook request) or json.',
    { values: ['slack', 'teams', 'json'], default: 'json' },
  ),
  issue: choice(
    'Keep one issue about the images that do not pass: on-failure begins one when an image failed or is undecided, brings it up to date, comments on it when something is worse, closes it when all images pass, and opens it again; or off. Needs issues: write; without it there is a warning.',
    { values: ['off', 'on-failure'], default: 'off' },
  ),
  'issue-key': text(
    'Distinguishes issues in one repository; by default made of workflow and job. It stands in the title.',
  ),
  newest: count(
    'With a * in tagged-images: how many images of each repository such a line means at most, those whose tag was put on last first; 0 means all.',
    { lowest: 0, highest: 1000, default: 0 },
  ),
  'expected-images': text(
    'The images that were to be judged, as push-and-scan takes them. One without a report among those found is shown as not judged and fails the job, so that a job that failed before does not count as a clean image.',
  ),
  digest: text(
    'Digest of the image in the repository, from the copy-image action; or a tag, which is looked up once.',
  ),
  'base-digest': text(
    'Digest that compare-to was on before the tags were set, or none, from the copy-image action.',
  ),
  'pending-tags': text('Tags that wait for the verdict, from the copy-image action with quarantine.'),
  'crane-path': text('The crane program, from the setup-crane action; by default crane on PATH.'),
  'prepare-credentials': boolean(
    'Write a Docker configuration with the secret of the robot for later steps of the job (true or false). The other actions here need none.',
    true,
  ),
  key: text(
    'Distinguishes several plans of one run in the names of artifacts: letters, digits, dashes and underscores. It is checked here and used by the workflow.',
  ),
}
