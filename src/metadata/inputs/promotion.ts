import { age, boolean, choice, text } from '../input.ts'

/** Tags that wait for the verdict, and what becomes of an image that failed. */
export const QUARANTINE = {
  quarantine: boolean(
    'Push by digest and set the tags only when the verdict is passed (true or false). Refused with scan: never, because there is no verdict.',
    false,
  ),
  'on-failure': choice(
    'What is done with an image that failed in quarantine: keep leaves it in Harbor without the tags, delete removes it. Only with quarantine.',
    { values: ['keep', 'delete'], default: 'keep' },
  ),
}

/** What promote asks of a report, and takes from the step that copied. */
export const PROMOTION = {
  // Any age by default.
  'max-age': age(
    'How old the verdict in the report and every scan that it judges may be, as in 30m, 24h or 7d; by default any age. When a report that passed is only too old, the image is scanned again where it was judged, judged by the policy of the report, and gets the tags only if it passes again; a signed verdict (verify-key) that is too old is refused.',
    '',
  ),
  'manifest-file': text(
    'The manifest of the image, from the copy-image action; by default Harbor is asked for it when a tag has to be moved.',
  ),
  'signatures-file': text(
    'Signatures that were copied with the image, from the copy-image action of the same job; they are written to Harbor before the image gets its tags.',
  ),
}
