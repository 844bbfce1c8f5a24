export const GITHUB_TEXTS = {
  'github-token': 'Token for files of exceptions at base: paths; it needs contents: read.',
}
