/** Parts of the examples that documents quote: the example is the one that is linted and run, so the quote follows it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `<!-- quote: examples/name.yml#region -->`, and the block of code right after it. */
const QUOTE = /(<!-- quote: (examples\/[\w-]+\.yml)#([\w-]+) -->\n)```yaml\n[\s\S]*?^```$/gm

/** Replaces every quote of a document by what its example says. @throws Error for a region that its example does not have. */
export function writeQuotes(document: string, root: string): string {
  return document.replaceAll(QUOTE, (_, marker: string, path: string, region: string) => {
    const example = readFileSync(join(root, path), 'utf8')
    return `${marker}\`\`\`yaml\n${regionOf(example, { path, region })}\`\`\``
  })
}

/** What is between `# region NAME` and `# endregion`, as far to the left as it goes. */
function regionOf(
  example: string,
  { path, region }: { readonly path: string; readonly region: string },
): string {
  const lines = example.split('\n')
  const start = lines.findIndex((line) => line.trim() === `# region ${region}`)
  const length = lines.slice(start + 1).findIndex((line) => line.trim() === '# endregion')
  if (start === -1 || length === -1) throw new Error(`${path} has no region ${region}`)
  const body = lines.slice(start + 1, start + 1 + length)
  const indents = body.filter((line) => line !== '').map((line) => line.search(/\S/))
  const least = Math.min(...indents)
  return body.map((line) => `${line.slice(least)}\n`).join('')
}
