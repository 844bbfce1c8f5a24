import { parseAllDocuments } from 'yaml'
import type { ManifestObject } from '../../domain/bootstrap/chart/manifest.ts'
import { secretsIn } from '../../domain/bootstrap/chart/secret-values.ts'
import { errorMessage, UserError } from '../../domain/errors.ts'
import { yamlValue } from '../untrusted/yaml.ts'

/**
 * Merge keys (`<<`) are resolved as helm does, so that they cannot hide a value. The parser would print warnings with
 * lines of the text to the standard error of the process.
 */
const OPTIONS = { uniqueKeys: false, merge: true, logLevel: 'silent' } as const

/** The objects of a rendered chart; documents with comments only are left out. */
export function parseManifest(text: string): readonly ManifestObject[] {
  const documents = parseAllDocuments(text, OPTIONS)
  if (!Array.isArray(documents)) return []
  return documents.flatMap((document): ManifestObject[] => {
    const object = read(
      document,
      (problem) => `failed to read the rendered chart: ${problem}. Is it the chart of Harbor?`,
    )
    return typeof object === 'object' && object !== null ? [object as ManifestObject] : []
  })
}

/**
 * Refuses a values file with secrets: they would be stored in the repository and in helm's release.
 *
 * @throws UserError with the paths of those values.
 */
export function requireNoSecrets(text: string, path: string): void {
  const document = parseAllDocuments(text, OPTIONS)
  const documents = Array.isArray(document) ? document : []
  const secrets = documents.flatMap((values) =>
    secretsIn(read(values, (problem) => `values-file: ${path} is not valid YAML: ${problem}`)),
  )
  if (secrets.length === 0) return
  throw new UserError(
    [
      `values-file: ${path} holds secrets, which would be stored in the repository and in helm's record of the release:`,
      ...secrets.map((secret) => `  - ${secret.path.join('.')}: ${secret.instead}`),
    ].join('\n'),
  )
}

/** The value of a document. Its text is not quoted: a values file may hold a secret. */
function read(document: Parameters<typeof yamlValue>[0], describe: (problem: string) => string): unknown {
  try {
    return yamlValue(document)
  } catch (error) {
    throw new UserError(describe(errorMessage(error)))
  }
}
