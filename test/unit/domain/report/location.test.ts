import { expect, it } from 'vitest'
import { lastFromLine } from '../../../../src/domain/report/location.ts'

it.each([
  ['the only one', ['FROM debian'], 1],
  ['the last of several stages', ['FROM golang AS build', 'RUN make', 'FROM debian'], 3],
  ['one in lower case, indented', ['from a', 'RUN b', '  from c'], 3],
  ['none in a comment', ['FROM a', '# FROM b'], 1],
  ['none that continues a line', ['FROM a', 'RUN select x \\', 'FROM y'], 1],
  ['none after a comment within a continued line', ['FROM a', 'RUN b \\', '# why', 'FROM c'], 1],
  ['one after a continued line has ended', ['FROM a', 'RUN b \\', '  c', 'FROM d'], 4],
  ['none in a here-document', ['FROM a', 'RUN <<EOF', 'FROM b', 'EOF'], 1],
  ['one after a here-document', ['FROM a', 'COPY <<-"END" /x', 'FROM b', 'END', 'FROM c'], 5],
  ['one after two here-documents', ['FROM a', 'COPY <<A <<B /x/', 'FROM 1', 'A', 'FROM 2', 'B', 'FROM c'], 7],
  ['one where the backslash is a path', ['# escape=`', 'FROM a', 'COPY x c:\\', 'FROM b'], 4],
  ['the first line when there is none', ['RUN a'], 1],
  ['no word that begins like it', ['FROM a', 'FROMAGE b'], 1],
])('the line that matters is %s', (_, lines, expected) => {
  expect(lastFromLine(lines.join('\n'))).toBe(expected)
  expect(lastFromLine(lines.join('\r\n'))).toBe(expected)
})
