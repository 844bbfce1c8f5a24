export const CRANE_TEXTS = {
  'crane-version': 'Release of crane (go-containerregistry) to use, with or without the v.',
  'crane-sha256':
    'SHA-256 of the release archive, or of the program itself when crane is on PATH. With it no other program is run, even if it is on PATH; needed for versions and machines that are not in the built-in table.',
  'crane-url':
    'Where to fetch the release archive, for closed networks; {version} and {archive} are filled in.',
}
