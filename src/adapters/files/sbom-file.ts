import { errorMessage, UserError } from '../../domain/errors.ts'
import { writeWhole } from './output-file.ts'

/** Writes the document as Harbor gave it; directories on the way are made. */
export async function writeSbomFile(path: string, document: string): Promise<void> {
  try {
    await writeWhole(path, (file) => file.writeFile(document))
  } catch (error) {
    throw new UserError(`failed to write the SBOM to ${path}: ${errorMessage(error)}`)
  }
}
