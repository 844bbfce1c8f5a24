/** Harbor's doublestar patterns: `*` and `?` stop at a slash, `**` does not, `{a,b}` is a choice. */
export function matchesDoublestar(pattern: string, text: string): boolean {
  const source = pattern.replace(/\*\*|[*?{},]|[.+^$()|[\]\\]/g, (token) => {
    switch (token) {
      case '**':
        return '.*'
      case '*':
        return '[^/]*'
      case '?':
        return '[^/]'
      case '{':
        return '(?:'
      case '}':
        return ')'
      case ',':
        return '|'
      default:
        return `\\${token}`
    }
  })
  return new RegExp(`^(?:${source})$`).test(text)
}
