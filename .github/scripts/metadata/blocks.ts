/** Parts of a workflow that are generated, each between two comment lines. */

/** @throws Error when a block is not there, or is there twice. */
export function replaceBlock(
  text: string,
  block: { readonly name: string; readonly render: (width: number) => readonly string[] },
): string {
  const lines = text.split('\n')
  const begin = only(lines, `# metadata: ${block.name} (written by \`npm run metadata\`)`)
  const end = lines.findIndex((line, index) => index > begin && line.trim() === '# metadata: end')
  if (end < 0) throw new Error(`the block "${block.name}" has no end`)
  const width = (lines[begin] ?? '').search(/\S/)
  const padding = ' '.repeat(width)
  const body = block.render(width).map((line) => (line === '' ? '' : `${padding}${line}`))
  return [...lines.slice(0, begin + 1), ...body, ...lines.slice(end)].join('\n')
}

function only(lines: readonly string[], wanted: string): number {
  const places = lines.flatMap((line, index) => (line.trim() === wanted ? [index] : []))
  const [place] = places
  if (place === undefined || places.length > 1) {
    throw new Error(`the line "${wanted}" is there ${places.length} times`)
  }
  return place
}
