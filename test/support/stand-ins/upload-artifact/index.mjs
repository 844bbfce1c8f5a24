// Stand-in for actions/upload-artifact, as far as our workflows use it: plain paths, one a line, no wildcards.
// HARBOR_ACTIONS_ARTIFACTS is where the artifacts of a run are, each a directory.
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''

function main() {
  const name = input('name')
  // What the real one refuses in a name.
  if (/["':<>|*?\r\n\\/]/.test(name)) throw new Error(`The artifact name is not valid: ${name}`)
  const paths = input('path')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (paths.length === 0) throw new Error('Input required and not supplied: path')
  if (paths.some((path) => /[*?[\]]/.test(path))) throw new Error('the stand-in knows no wildcards')
  const files = paths.map((path) => resolve(path)).filter((path) => existsSync(path))
  if (files.some((path) => statSync(path).isDirectory())) throw new Error('the stand-in takes no directories')
  if (files.length === 0) {
    const message = `No files were found with the provided path: ${paths.join(' ')}. No artifacts will be uploaded.`
    if (input('if-no-files-found') === 'error') throw new Error(message)
    if (input('if-no-files-found') === 'warn') console.log(`::warning::${message}`)
    return
  }
  const place = join(process.env.HARBOR_ACTIONS_ARTIFACTS, name)
  if (existsSync(place)) {
    if (input('overwrite') !== 'true') {
      throw new Error('Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists')
    }
    rmSync(place, { recursive: true })
  }
  const root = files.length === 1 ? dirname(files[0]) : commonDirectory(files.map((path) => dirname(path)))
  for (const file of files) {
    const target = join(place, relative(root, file) || basename(file))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(file, target)
  }
  console.log(`Artifact ${name} has been uploaded with ${files.length} files (stand-in)`)
}

function commonDirectory([first, ...others]) {
  let common = first
  while (!others.every((path) => path === common || path.startsWith(`${common}/`))) common = dirname(common)
  return common
}

try {
  main()
} catch (error) {
  console.log(`::error::${error.message}`)
  process.exitCode = 1
}
