/** A real crane against the sandbox, with credentials of its own only. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Image, type Login, sha256 } from './client.ts'

export interface CraneResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export async function crane(
  program: string,
  args: readonly string[],
  options: { readonly host: string; readonly as: Login },
): Promise<CraneResult> {
  const directory = await mkdtemp(join(tmpdir(), 'harbor-sandbox-crane-'))
  const auth = Buffer.from(`${options.as.name}:${options.as.secret}`).toString('base64')
  await writeFile(join(directory, 'config.json'), JSON.stringify({ auths: { [options.host]: { auth } } }))
  const child = spawn(program, args, {
    env: { HOME: directory, DOCKER_CONFIG: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  try {
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    return { code, stdout, stderr }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Writes an image, with what it is made of, as an OCI layout into a new directory below `parent`. */
export async function writeLayout(
  parent: string,
  image: Image,
  parts: readonly Image[] = [],
): Promise<string> {
  const directory = await mkdtemp(join(parent, 'layout-'))
  const blobs = join(directory, 'blobs', 'sha256')
  await mkdir(blobs, { recursive: true })
  const all = [image, ...parts].flatMap(({ manifest, blobs: content }) => [manifest, ...content])
  for (const bytes of all) await writeFile(join(blobs, sha256(bytes).replace('sha256:', '')), bytes)
  await writeFile(join(directory, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const entry = { mediaType: image.mediaType, digest: image.digest, size: image.manifest.length }
  await writeFile(join(directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [entry] }))
  return directory
}
