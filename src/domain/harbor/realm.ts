/**
 * The realms of the Bearer challenges in a `WWW-Authenticate` header: addresses to which a registry client sends name
 * and secret to get a token (distribution spec, token authentication). Several challenges stand after commas.
 *
 * @returns [] when no Bearer challenge has one.
 */
export function parseBearerRealms(header: string): string[] {
  const challenges = header.slice(0, MAX_HEADER).split(/(?=\b(?:basic|bearer|digest|negotiate|ntlm) )/i)
  return challenges
    .filter((challenge) => /^bearer /i.test(challenge))
    .flatMap((challenge) => {
      const [, quoted, bare] = /\brealm="([^"]*)"|\brealm=([^\s",]+)/i.exec(challenge) ?? []
      return quoted ?? bare ?? []
    })
}

/** Longer than any challenge of a registry. */
const MAX_HEADER = 4_096

/** The first realm that is not at Harbor's own address (scheme, host and port); undefined when all are. */
export function findForeignRealm(realms: readonly string[], harborUrl: string): string | undefined {
  const { origin } = new URL(harborUrl)
  return realms.find((realm) => !URL.canParse(realm) || new URL(realm).origin !== origin)
}
