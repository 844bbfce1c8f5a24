import { text } from '../input.ts'

/** The program that copies. */
export const CRANE = {
  'crane-version': text('Release of crane (go-containerregistry) to use, with or without the v.', 'v0.20.6'),
  'crane-sha256': text(
    'SHA-256 of the release archive, or of the program itself when crane is on PATH. With it no other program is run, even if it is on PATH; needed for versions and machines that are not in the built-in table.',
  ),
  'crane-url': text(
    'Where to fetch the release archive, for closed networks; {version} and {archive} are filled in.',
  ),
}
