import { parseAllDocuments } from 'yaml'
import type { ManifestObject } from '../domain/bootstrap/manifest.ts'
import { secretsIn } from '../domain/bootstrap/secret-values.ts'
import { UserError } from '../domain/errors.ts'

/** Merge keys (`<<`) are resolved as helm does, so that nothing hides behind one. */
const OPTIONS = { uniqueKeys: false, merge: true } as const

/** The objects of a rendered chart; documents without one (comments alone) are left out. */
export function parseManifest(text: string): readonly ManifestObject[] {
  const documents = parseAllDocuments(text, OPTIONS)
  if (!Array.isArray(documents)) return []
  return documents.flatMap((document): ManifestObject[] => {
    const [error] = document.errors
    if (error !== undefined) {
      throw new UserError(`the rendered chart is not YAML: ${error.message}. Is it the chart of Harbor?`)
    }
    const object: unknown = document.toJS()
    return typeof object === 'object' && object !== null ? [object as ManifestObject] : []
  })
}

/**
 * Refuses a values file with secrets in it: they would lie in the repository and in helm's release.
 *
 * @throws UserError with the paths of those values.
 */
export function checkValuesFile(text: string, path: string): void {
  const document = parseAllDocuments(text, OPTIONS)
  const documents = Array.isArray(document) ? document : []
  if (documents.some(({ errors }) => errors.length > 0)) {
    throw new UserError(`values-file: ${path} is not YAML`)
  }
  const secrets = documents.flatMap((values) => secretsIn(values.toJS()))
  if (secrets.length === 0) return
  throw new UserError(
    [
      `values-file: ${path} holds secrets, which would lie in the repository and in helm's record of the release:`,
      ...secrets.map((secret) => `  - ${secret.path.join('.')}: ${secret.instead}`),
    ].join('\n'),
  )
}
