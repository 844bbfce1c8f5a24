// Lays the packages that the product runs with beside its compiled sources, without the parts that nothing reaches and
// that the bundler cannot know to be unreachable.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify } from 'terser'

/** Octokit's methods by name (`octokit.rest.…`), a table of all routes. The sources call `octokit.request` with a route. */
const ROUTES = '@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js'

/** A list of exports that loads every part: mocks, WebSocket, EventSource, caches, cookies, interceptors. */
const UNDICI = 'undici/index.js'

/**
 * undici's parser of HTTP is WebAssembly, 65 kB in each of two forms: with vector instructions, and without them for the
 * processors that have none (a virtual machine may hide them). The second works everywhere and reads the same.
 */
const VECTOR_PARSER = 'undici/lib/llhttp/llhttp_simd-wasm.js'

/** How the library of sigstore sends, with an HTTP client of a megabyte; `adapters/sigstore/keyless/door.ts` gives it ours. */
const SIGSTORE_FETCH = '@sigstore/sign/dist/external/fetch.js'

/** Tokens of several CI systems, with that client too; the sources fetch the one of GitHub. */
const SIGSTORE_TOKENS = '@sigstore/sign/dist/identity/ci.js'

/** Packages whose modules only export: of them no more is loaded than what is used. Their package.json does not say so. */
const WITHOUT_SIDE_EFFECTS = ['core', 'exec', 'http-client', 'io', 'tool-cache'].map(
  (name) => `@actions/${name}`,
)

/** @param {string} root of the repository. @param {string} work where the compiled sources will be. */
export async function copyRuntimePackages(root, work) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const modules = join(work, 'node_modules')
  for (const [path, entry] of Object.entries(packages)) {
    if (!path.startsWith('node_modules/') || entry.dev || entry.optional) continue
    cpSync(join(root, path), join(work, path), {
      recursive: true,
      filter: (from) => !/\.(?:[cm]?ts|map)$/.test(from),
    })
  }
  refuseUse(/\boctokit\w*\.rest\b/i, join(root, 'src'), 'octokit.rest, which the bundle leaves out')
  replace(join(modules, ROUTES), () => 'export default {};\n')
  replace(join(modules, VECTOR_PARSER), () => "module.exports = require('./llhttp-wasm.js');\n")
  replace(join(modules, SIGSTORE_FETCH), () => 'exports.fetchWithRetry = undefined;\n')
  refuseUse(/\bCIContextProvider\b/, join(root, 'src'), 'CIContextProvider, which the bundle leaves out')
  replace(join(modules, SIGSTORE_TOKENS), () => 'exports.CIContextProvider = undefined;\n')
  for (const name of WITHOUT_SIDE_EFFECTS) {
    const edit = (text) => JSON.stringify({ ...JSON.parse(text), sideEffects: false })
    replace(join(modules, name, 'package.json'), edit)
  }
  const used = findImports('undici', [join(root, 'src'), modules])
  const shaken = await keepExports(readFileSync(join(modules, UNDICI), 'utf8'), used)
  replace(join(modules, UNDICI), () => shaken)
}

/** The names that any file below the directories imports from a package. @throws Error when that cannot be known. */
function findImports(name, directories) {
  const quoted = `['"]${name}['"]`
  const named = new RegExp(`^import (?:type )?\\{([^}]*)\\} from ${quoted}`, 'gm')
  const any = new RegExp(`(?:from|import|require)\\s*\\(?\\s*${quoted}`, 'g')
  const names = new Set()
  for (const path of directories.flatMap(listScripts)) {
    const text = readFileSync(path, 'utf8')
    const found = [...text.matchAll(named)]
    if (found.length !== (text.match(any)?.length ?? 0) && !path.includes(join('node_modules', name))) {
      throw new Error(`${path} imports ${name} in a way that does not name what it uses`)
    }
    for (const [, list = ''] of found) {
      for (const part of list.split(','))
        names.add(
          part
            .trim()
            .replace(/^type /, '')
            .split(' as ')[0],
        )
    }
  }
  return names
}

/** A CommonJS list of exports without those that are not among `names`, and without what only they load. */
async function keepExports(text, names) {
  const lines = text.replaceAll(/^module\.exports\.(\w+) = /gm, (line, name) =>
    names.has(name) ? line : `void `,
  )
  const { code } = await minify(lines, {
    compress: {
      defaults: false,
      unused: true,
      side_effects: true,
      toplevel: true,
      passes: 3,
      pure_getters: true,
      pure_funcs: ['require', 'makeDispatcher'],
      pure_new: true,
    },
    mangle: false,
    format: { beautify: true },
  })
  return code
}

/** @throws Error when a source uses what is left out: it would fail in dist/ alone. */
function refuseUse(pattern, directory, what) {
  const user = listScripts(directory).find((path) => pattern.test(readFileSync(path, 'utf8')))
  if (user !== undefined) throw new Error(`${user} uses ${what}`)
}

function listScripts(directory) {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]s$/.test(name))
    .map((name) => join(directory, name))
}

function replace(path, edit) {
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
}
