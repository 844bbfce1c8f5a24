/** Longest summary in a log, in lines: the findings are in the log above it, and all of it is in the report file. */
const LONGEST = 400

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#8203': '' }

/**
 * A summary in Markdown as lines for a log: without backslashes, tags and entities. It is foreign text afterwards, and
 * has to be escaped for the log.
 */
export function renderPlain(markdown: string): string[] {
  const lines = markdown
    .replaceAll(/<\/?(?:code|details|summary|br|b|sub|strong)[^<>\n]*>/g, '')
    .replaceAll(/\]\(<[^<>\n]*>\)/g, ']')
    .split('\n')
    .map((line) => unescapeLine(line).trimEnd())
  const kept = lines.filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''))
  const rest = kept.length - LONGEST
  return rest > 0 ? [...kept.slice(0, LONGEST), `… and ${rest} more lines`] : kept
}

/** In one pass, so that what comes out is not read again. */
function unescapeLine(line: string): string {
  return line.replaceAll(
    /\\([!-/:-@[-`{-~])|&(#?\w{2,6});/g,
    (whole, character?: string, entity?: string) => {
      return character ?? ENTITIES[entity ?? ''] ?? whole
    },
  )
}
