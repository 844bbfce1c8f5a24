/** Parts of workflows and pages that are generated, each between two comments. */
import { indent } from './yaml.ts'

const END = '# metadata: end'

/** The parts of a text. @throws Error when a part is not there or there twice, or when the text has further ones. */
export function replaceBlocks(text: string, blocks: Readonly<Record<string, readonly string[]>>): string {
  const marks = text.split('\n').filter((line) => line.includes('# metadata:')).length
  if (marks !== 2 * Object.keys(blocks).length) {
    throw new Error(`${marks} lines begin or end a part, of which there are ${Object.keys(blocks).length}`)
  }
  return Object.entries(blocks).reduce(replaceBlock, text)
}

function replaceBlock(text: string, [name, block]: readonly [string, readonly string[]]): string {
  const lines = text.split('\n')
  const begin = findBegin(lines, `# metadata: ${name} (written by \`npm run metadata\`)`)
  const end = lines.findIndex((line, index) => index > begin && line.trim() === END)
  if (end < 0) throw new Error(`the part "${name}" has no end`)
  const body = indent(block, (lines[begin] ?? '').search(/\S/))
  return [...lines.slice(0, begin + 1), ...body, ...lines.slice(end)].join('\n')
}

function findBegin(lines: readonly string[], mark: string): number {
  const places = lines.flatMap((line, index) => (line.trim() === mark ? [index] : []))
  const [place] = places
  if (place === undefined || places.length > 1) {
    throw new Error(`the line "${mark}" is there ${places.length} times`)
  }
  return place
}

/** The one part of a page that is generated, between two comments of HTML. @throws Error when they are not there once each. */
export function replacePart(page: string, name: string, lines: readonly string[]): string {
  const begin = `<!-- metadata: ${name} (written by \`npm run metadata\`) -->`
  const end = '<!-- metadata: end -->'
  const [before, rest, ...others] = page.split(begin)
  const [, after, ...more] = (rest ?? '').split(end)
  if (before === undefined || after === undefined || others.length + more.length > 0) {
    throw new Error(`the page has not one part "${name}" with its marks`)
  }
  return `${before}${begin}\n${lines.join('\n')}\n${end}${after}`
}
