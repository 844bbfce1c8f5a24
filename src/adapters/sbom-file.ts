import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorMessage, UserError } from '../domain/errors.ts'

/** Writes the document as Harbor gave it; directories on the way are made. */
export async function writeSbomFile(path: string, document: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, document)
  } catch (error) {
    throw new UserError(`failed to write the SBOM to ${path}: ${errorMessage(error)}`)
  }
}
