/** User and secret as HTTP writes them (RFC 7617, section 2). It is as secret as the secret in it. */
export function encodeBasic({ user, secret }: { readonly user: string; readonly secret: string }): string {
  return Buffer.from(`${user}:${secret}`).toString('base64')
}
