/**
 * Keys of a JSON document as Go reads them. Its decoder compares keys without case, takes the last of several and
 * merges objects that are given twice, while JSON.parse compares them exactly and forgets all but the last: one
 * document can be two. Registries, scanners and runtimes are written in Go.
 */

/** Case as Go folds it (encoding/json, fold.go): two letters outside of ASCII count as k and s, too. */
export function foldKey(key: string): string {
  return key.toLowerCase().replaceAll('\u212a', 'k').replaceAll('\u017f', 's')
}

/** An unterminated string matches too: otherwise the search would restart at every quote, in quadratic time. */
const TOKEN = /"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|[{}[\]:,]/g

/** Every string of a document that JSON.parse accepts, as a key or as a value, decoded. */
export function jsonStrings(text: string): string[] {
  return [...text.matchAll(TOKEN)].flatMap(([token]) => (token.startsWith('"') ? decode(token) : []))
}

export interface KeyRules {
  /** The keys that mean something, in their one right spelling. */
  readonly known: readonly string[]
  /** Below these keys are maps of the user's own: their keys are not looked at. */
  readonly free: readonly string[]
}

/**
 * The first key of a document that Go would read otherwise than JSON.parse: one that is there twice in its object,
 * or a known one in another spelling. undefined without one.
 */
export function findAmbiguousKey(text: string, rules: KeyRules): string | undefined {
  const spelling = new Map(rules.known.map((key) => [foldKey(key), key]))
  const free = new Set(rules.free.map(foldKey))
  /** The keys of each open object; undefined for an array. `isFree`: inside of a map of the user's own. */
  const open: { readonly keys: Set<string> | undefined; readonly isFree: boolean }[] = []
  let isKey = false
  let lastKey = ''
  for (const [token] of text.matchAll(TOKEN)) {
    const at = open.at(-1)
    if (token === '{' || token === '[') {
      open.push({
        keys: token === '{' ? new Set() : undefined,
        isFree: at !== undefined && (at.isFree || (at.keys !== undefined && free.has(foldKey(lastKey)))),
      })
      isKey = token === '{'
    } else if (token === '}' || token === ']') {
      open.pop()
      isKey = false
    } else if (token === ',') {
      isKey = at?.keys !== undefined
    } else if (token === ':') {
      isKey = false
    } else if (isKey && at?.keys !== undefined) {
      lastKey = decode(token)
      const folded = foldKey(lastKey)
      if (!at.isFree && (at.keys.has(folded) || (spelling.get(folded) ?? lastKey) !== lastKey)) return lastKey
      at.keys.add(folded)
    }
  }
  return undefined
}

function decode(token: string): string {
  return JSON.parse(token) as string
}
