/** One challenge may have many parameters; those of a Bearer challenge are what a registry client obeys. */
const PARAMETER = /[\s,]*([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y
/** The name of a scheme, and the one value without a name that some have (`Negotiate YII=`). */
const SCHEME = /[\s,]*([!#$%&'*+.^_`|~\w-]+)(?=[\s,]|$)(?:[ \t]+[\w.~+/-]+=*(?=\s*(?:,|$)))?/y
const END = /[\s,]*$/y

/** Challenges that name no address: their realm is a word for people (RFC 7617, section 2; RFC 7616, section 3.3). */
const WITHOUT_ADDRESS: ReadonlySet<string> = new Set(['basic', 'digest', 'negotiate', 'ntlm'])

/** Longer than any challenge of a registry. */
const MAX_HEADER = 4_096

/** So much of what cannot be read is shown. */
const MAX_SHOWN = 100

/**
 * The realms in the `WWW-Authenticate` headers of an answer: addresses to which a registry client sends name and
 * secret to get a token (distribution spec, token authentication). Several challenges may stand in one header.
 *
 * Clients differ in which challenge, and which of two realms in one, they obey. So all of them are found, and what
 * cannot be read is returned as it is: that is no address of Harbor either.
 *
 * @returns [] without a realm.
 */
export function parseRealms(headers: readonly string[]): string[] {
  return headers.flatMap(realmsOf)
}

function realmsOf(header: string): string[] {
  if (header.length > MAX_HEADER) return [header.slice(0, MAX_SHOWN)]
  const realms: string[] = []
  let scheme = ''
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(header)
    if (found !== null) at = pattern.lastIndex
    return found
  }
  while (take(END) === null) {
    const parameter = take(PARAMETER)
    if (parameter !== null) {
      const [, name = '', quoted, bare = ''] = parameter
      if (name.toLowerCase() === 'realm' && !WITHOUT_ADDRESS.has(scheme)) {
        realms.push(quoted?.replaceAll(/\\(.)/g, '$1') ?? bare)
      }
      continue
    }
    const next = take(SCHEME)
    if (next === null) return [...realms, header.slice(at, at + MAX_SHOWN)]
    scheme = (next[1] ?? '').toLowerCase()
  }
  return realms
}

/** The first realm that is not at Harbor's own address (scheme, host and port); undefined when all are. */
export function findForeignRealm(realms: readonly string[], harborUrl: string): string | undefined {
  const { origin } = new URL(harborUrl)
  return realms.find((realm) => !URL.canParse(realm) || new URL(realm).origin !== origin)
}
