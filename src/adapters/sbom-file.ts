import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorMessage, UserError } from '../domain/errors.ts'
import { makeDirectory } from './output-file.ts'

/** Writes the document as Harbor gave it; directories on the way are made. */
export async function writeSbomFile(path: string, document: string): Promise<void> {
  try {
    await makeDirectory(dirname(path))
    await writeFile(path, document)
  } catch (error) {
    throw new UserError(`failed to write the SBOM to ${path}: ${errorMessage(error)}`)
  }
}
