export const PROMOTION_TEXTS = {
  'max-age':
    'How old the verdict in the report and every scan that it judges may be, as in 30m or 24h; by default any age. When a report that passed is only too old, the image is scanned again where it was judged, judged by the policy of the report, and gets the tags only if it passes again.',
  'manifest-file':
    'The manifest of the image, from the copy-image action; by default Harbor is asked for it when a tag has to be moved.',
  'signatures-file':
    'Signatures that were copied with the image, from the copy-image action of the same job; they are written to Harbor before the image gets its tags.',
  quarantine:
    'Push by digest and set the tags only when the verdict is passed (true or false). Refused with scan: never, because there is no verdict.',
  'on-failure':
    'What is done with an image that failed in quarantine: keep leaves it in Harbor without the tags, delete removes it. Only with quarantine.',
}
