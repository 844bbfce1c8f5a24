/** Sections of CHANGELOG.md, which has the form of keepachangelog.com 1.1.0: `## [1.2.3] - 2026-12-01`. */

export interface ChangelogSection {
  /** As it is written, as in `1.2.3` or `Unreleased`. */
  readonly version: string
  /** `2026-12-01`; undefined when none is given. */
  readonly date: string | undefined
  /** What is below the heading, without empty lines around it. */
  readonly body: string
}

const HEADING = /^## \[([^\]\n]+)\](?: - (\S+))?[ \t]*$/

/** Every section in the order of the file. Fenced code is text, also where a line of it looks like a heading. */
export function parseChangelog(text: string): ChangelogSection[] {
  const sections: { version: string; date: string | undefined; lines: string[] }[] = []
  let isCode = false
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('```')) isCode = !isCode
    const [, version, date] = (isCode ? null : HEADING.exec(line)) ?? []
    if (version !== undefined) sections.push({ version, date, lines: [] })
    // The links at the end of the file belong to no section.
    else if (isCode || !/^\[[^\]]+\]: \S+$/.test(line)) sections.at(-1)?.lines.push(line)
  }
  return sections.map(({ version, date, lines }) => ({ version, date, body: lines.join('\n').trim() }))
}

/** Headings and comments alone say nothing about a release. */
export function isEmptySection({ body }: ChangelogSection): boolean {
  return (
    body
      .replaceAll(/<!--[\s\S]*?-->/g, '')
      .replaceAll(/^#+ .*$/gm, '')
      .trim() === ''
  )
}
