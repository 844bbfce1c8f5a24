import { text } from '../input.ts'

/** Labels in Harbor that stand for the verdict. */
export const LABELS = {
  'label-passed': text(
    'Label of Harbor for an image that passed, of its project or of the system; one that is not there is made in the project. It is put on before the image gets its tags, and taken off when the verdict is another. Refused with scan: never, because there is no verdict.',
  ),
  'label-failed': text(
    'The same for an image that failed. An image that is undecided has neither of the two.',
  ),
}
