/** What Node and its libraries say of an error besides its text. */

/** Whether an error of the operating system has one of these codes, such as `ENOENT`. */
export function hasErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

/** The error at the bottom of a chain of causes, where the network's own code is; '' for none. */
export function innermostError(error: unknown): { readonly code: string; readonly message: string } {
  let current: unknown = error
  while (current instanceof Error && current.cause instanceof Error) current = current.cause
  if (current instanceof AggregateError && current.errors[0] instanceof Error) current = current.errors[0]
  if (!(current instanceof Error)) return { code: '', message: String(current) }
  const code = 'code' in current && typeof current.code === 'string' ? current.code : ''
  return { code, message: current.message }
}
