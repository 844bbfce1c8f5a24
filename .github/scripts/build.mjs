// Builds dist/: tsc to JavaScript, ncc to one bundle whose parts load on demand, and one stub per action.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { minify } from 'terser'
import { compileEagerly } from './bundle/eager-modules.mjs'
import { collectLicenses } from './bundle/licenses.mjs'
import { copyRuntimePackages } from './bundle/runtime-packages.mjs'

const root = join(import.meta.dirname, '..', '..')

/** Builds into `directory`, which is emptied first. */
export async function build(directory) {
  // Always the same place: the names of modules in the bundle come from their paths.
  const work = join(root, 'build', 'js')
  rmSync(work, { recursive: true, force: true })
  try {
    await copyRuntimePackages(root, work)
    const emit = ['--noEmit', 'false', '--outDir', work]
    run('typescript/bin/tsc', [...emit, '--rootDir', join(root, 'src'), '--project', join(root, 'src')])
    rmSync(directory, { recursive: true, force: true })
    const entry = join(work, 'main.js')
    const statsFile = join(work, 'stats.json')
    run('@vercel/ncc/dist/ncc/cli.js', [
      'build',
      entry,
      '--out',
      directory,
      '--stats-out',
      statsFile,
      '--quiet',
    ])
    const stats = JSON.parse(readFileSync(statsFile, 'utf8'))
    writeFileSync(join(directory, 'licenses.txt'), collectLicenses(join(work, 'node_modules'), stats))
    cpSync(join(work, 'node-version.js'), join(directory, 'node-version.js'))
    for (const name of readdirSync(directory).filter((file) => file.endsWith('.js'))) {
      const path = join(directory, name)
      const code = await removeUnused(readFileSync(path, 'utf8'))
      writeFileSync(path, `${compileEagerly(code)}\n`)
    }
    const { ENTRIES } = await import(pathToFileURL(entry))
    for (const name of Object.keys(ENTRIES)) {
      writeFileSync(
        join(directory, `${name}.js`),
        // An older Node cannot load the bundle, and could not say so.
        `import { requireNode } from './node-version.js'\n\nif (requireNode('${name}')) {\n  const { main } = await import('./index.js')\n  await main('${name}')\n}\n`,
      )
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return readdirSync(directory)
}

/**
 * Comments are for those who read the sources; here they would be a tenth of what every job downloads. Functions that
 * nothing calls are most of a library of schemas, and a tenth again.
 */
async function removeUnused(source) {
  const { code } = await minify(source, {
    module: true,
    // No name is shortened, and nothing that terser calls unsafe is done: what runs can be read, a statement on a line.
    compress: {
      sequences: false,
      toplevel: true,
      keep_classnames: true,
      keep_fnames: true,
      ecma: 2020,
      passes: 3,
    },
    mangle: false,
    format: { comments: false, semicolons: false, ecma: 2020 },
  })
  return code
}

function run(script, args) {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build(join(root, 'dist'))
