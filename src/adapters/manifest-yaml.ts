import { parseAllDocuments } from 'yaml'
import type { ManifestObject } from '../domain/bootstrap/manifest.ts'
import { forbiddenValues } from '../domain/bootstrap/values.ts'
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
  const forbidden = documents.flatMap((values) => forbiddenValues(values.toJS()))
  if (forbidden.length === 0) return
  throw new UserError(
    `values-file: ${path} sets ${forbidden.join(', ')}. Secrets are drawn, kept in Secrets of the cluster and named there; remove them from the file`,
  )
}
