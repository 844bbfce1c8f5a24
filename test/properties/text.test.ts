/** Parsers, formatters and escapes of short texts. */
import fc from 'fast-check'
import { marked } from 'marked'
import { parseImageLine } from '../../src/domain/copy/image-list.ts'
import { parseImageSource } from '../../src/domain/copy/source.ts'
import { judgeCraneFailure } from '../../src/domain/crane/failure.ts'
import { parseCraneLine } from '../../src/domain/crane/progress.ts'
import { parseCraneVersion } from '../../src/domain/crane/release.ts'
import {
  bodyWithoutMarker,
  type CommentMarker,
  parseMarker,
  renderMarker,
} from '../../src/domain/github/marker.ts'
import { formatHarborRepository, parseHarborRepository } from '../../src/domain/harbor/repository.ts'
import { parseQuantity } from '../../src/domain/kubernetes/quantity.ts'
import { isDigest, parseDigest, shortDigest } from '../../src/domain/oci/digest.ts'
import { formatPlatform, parsePlatform } from '../../src/domain/oci/manifest.ts'
import { formatReference, isTag, parseReference } from '../../src/domain/oci/reference.ts'
import {
  escapeHtml,
  escapeLogLine,
  escapeMarkdown,
  escapeSarifText,
  inlineCode,
  markdownLink,
  safeUrl,
} from '../../src/domain/report/render/escape.ts'
import { compareVersions } from '../../src/domain/report/render/upgrades.ts'
import { tailOfScanLog } from '../../src/domain/scan/log-tail.ts'
import { parseScanStatus } from '../../src/domain/scan/overview.ts'
import { parseSeverity, SEVERITIES } from '../../src/domain/scan/severity.ts'
import { compareText, formatBytes, formatSeconds } from '../../src/domain/text/format.ts'
import { nearest } from '../../src/domain/text/suggest.ts'
import { parseDuration } from '../../src/inputs/duration.ts'
import { CONTROL, forAll, hostile, properties, refusedOr } from './properties.ts'

const word = fc.stringMatching(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/, { maxLength: 12 })
const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
const digest = hex.map((text) => `sha256:${text}` as const)
const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,20}$/)
const host = fc.constantFrom('registry.example.com', 'localhost', 'localhost:5000', '10.0.0.1:8443', 'a.b:1')
/** No dot: the first part would be a host. */
const plainWord = fc.stringMatching(/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/, { maxLength: 12 })
const path = fc
  .tuple(
    plainWord.filter((text) => text !== 'localhost'),
    fc.array(word, { maxLength: 2 }),
  )
  .map(([first, more]) => [first, ...more].join('/'))
const reference = fc
  .tuple(fc.option(host), path, fc.option(tag), fc.option(digest))
  .map(([at, name, tagged, pinned]) => ({
    text: `${at === null ? '' : `${at}/`}${name}${tagged === null ? '' : `:${tagged}`}${pinned === null ? '' : `@${pinned}`}`,
  }))
/** Nearly right: the usual text with something in it. */
const nearReference = fc
  .tuple(reference, fc.nat(200), hostile)
  .map(
    ([{ text }, at, more]) =>
      `${text.slice(0, at % (text.length + 1))}${more}${text.slice(at % (text.length + 1))}`,
  )

/** Reads back as itself, and a second time as the same. */
function readsBack<T>(parse: (text: string) => T, format: (value: T) => string) {
  return (text: string): void => {
    const value = refusedOr(() => parse(text))
    if (value === undefined) return
    const again = parse(format(value))
    if (JSON.stringify(again) !== JSON.stringify(value)) {
      throw new Error(
        `${JSON.stringify(text)} becomes ${JSON.stringify(value)}, then ${JSON.stringify(again)}`,
      )
    }
  }
}

const marker: fc.Arbitrary<CommentMarker> = fc.record({
  key: fc.oneof(hostile, word).filter((key) => key !== '' && key.isWellFormed()),
  runId: fc.nat(),
  runAttempt: fc.nat(1000),
  runNumber: fc.nat(),
  sha: fc.stringMatching(/^[0-9a-f]{0,40}$/),
})

/** What GitHub would make of the Markdown, as far as `marked` knows. */
const html = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true })
/** As a reader of the page has it: GitHub looks for mentions in this. */
const visible = (page: string): string =>
  page
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#8203;', '\u200b')
    .replaceAll('&amp;', '&')

function isInert(page: string): boolean {
  const text = visible(page)
  return (
    !/(^|[^\w`])@[A-Za-z0-9]/.test(text) &&
    !/#\d/.test(text) &&
    !/\bGH-\d/i.test(text) &&
    !/https?:\/\/\S/.test(text) &&
    !/\bwww\.\S/i.test(text) &&
    !CONTROL.test(text)
  )
}

const CRANE_CONTEXT = { reference: 'h/a:b', host: 'h' } as const

properties('text', [
  {
    name: 'a reference reads back as it was written',
    weight: 3,
    holds: forAll(
      fc.oneof(
        reference.map(({ text }) => text),
        nearReference,
        hostile,
      ),
      readsBack(parseReference, formatReference),
    ),
  },
  {
    name: 'a well-formed reference keeps every part',
    holds: forAll(reference, ({ text }) => formatReference(parseReference(text)) === text),
  },
  {
    name: 'a digest is what it looks like, and nothing else is one',
    holds: forAll(fc.oneof(digest, hostile, hex), (text) => {
      const parsed = refusedOr(() => parseDigest(text))
      return (
        (parsed !== undefined) === /^sha256:[0-9a-f]{64}$/.test(text) &&
        isDigest(text) === (parsed !== undefined)
      )
    }),
  },
  {
    name: 'a short digest is its beginning',
    holds: forAll(digest, (text) => text.startsWith(shortDigest(text))),
  },
  {
    name: 'a tag has no character that means something elsewhere',
    holds: forAll(fc.oneof(tag, hostile), (text) => !isTag(text) || /^[\w][\w.-]{0,127}$/.test(text)),
  },
  {
    name: 'a platform reads back as it was written',
    holds: forAll(
      fc.oneof(
        fc
          .tuple(fc.constantFrom('linux', 'windows'), word, fc.option(word))
          .map(([os, architecture, variant]) => [os, architecture, variant].filter(Boolean).join('/')),
        hostile,
      ),
      readsBack(parsePlatform, formatPlatform),
    ),
  },
  {
    name: 'a repository in Harbor reads back as it was written',
    holds: forAll(fc.oneof(path, hostile), readsBack(parseHarborRepository, formatHarborRepository)),
  },
  {
    name: 'a line of images is understood or refused',
    holds: forAll(
      fc.oneof(
        fc.tuple(nearReference, path, tag).map(([from, to, name]) => `${from} => ${to}:${name}`),
        hostile,
      ),
      (line) => {
        refusedOr(() => parseImageLine(line))
      },
    ),
  },
  {
    name: 'an image is understood or refused',
    holds: forAll(
      fc
        .tuple(
          fc.constantFrom(
            '',
            'oci:',
            'oci-archive:',
            'docker-archive:',
            'docker-daemon:',
            'docker://',
            './',
            '/',
          ),
          fc.oneof(nearReference, hostile),
        )
        .map((parts) => parts.join('')),
      (text) => {
        refusedOr(() => parseImageSource(text))
      },
    ),
  },
  {
    name: 'a duration is between a second and a day, or refused',
    holds: forAll(
      fc.oneof(fc.stringMatching(/^(\d{1,4}d)?(\d{1,6}h)?(\d{1,6}m)?(\d{1,8}s)?$/), hostile),
      (text) => {
        const parsed = refusedOr(() => parseDuration(text, 24))
        return parsed === undefined || (parsed >= 1000 && parsed <= 86_400_000)
      },
    ),
  },
  {
    name: 'a quantity is a positive number, or refused',
    holds: forAll(
      fc.oneof(
        fc.stringMatching(/^\d{1,20}(\.\d{1,5})?(Ki|Mi|Gi|k|M|G|T|)$/),
        fc.nat(400).map((length) => `${'9'.repeat(length)}Gi`),
        hostile,
      ),
      (text) => {
        const parsed = refusedOr(() => parseQuantity(text))
        return parsed === undefined || (Number.isFinite(parsed) && parsed > 0)
      },
    ),
  },
  {
    name: 'a version of crane is one, or refused',
    holds: forAll(fc.oneof(fc.stringMatching(/^v?\d{1,3}(\.\d{1,3}){0,3}$/), hostile), (text) => {
      const parsed = refusedOr(() => parseCraneVersion(text))
      return parsed === undefined || /^[\w.+-]+$/.test(parsed)
    }),
  },
  {
    name: 'a line of the log is one line, without control characters and commands',
    weight: 2,
    holds: forAll(hostile, (text) => {
      const line = escapeLogLine(text)
      return !CONTROL.test(line) && !line.includes('\n') && !/^\s*::/.test(line) && !line.includes('##[')
    }),
  },
  {
    name: 'Markdown has nothing in it but text',
    weight: 3,
    holds: forAll(hostile, (text) => {
      const page = html(`before ${escapeMarkdown(text)} after`)
      return /^<p>[^<]*<\/p>\s*$/.test(page) && isInert(page)
    }),
  },
  {
    name: 'Markdown at the beginning of a line is no list, heading or rule',
    holds: forAll(hostile, (text) => {
      const page = html(escapeMarkdown(text))
      return page === '' || (/^<p>[^<]*<\/p>\s*$/.test(page) && isInert(page))
    }),
  },
  {
    name: 'a cell of a table stays one cell',
    holds: forAll(hostile, (text) => {
      const page = html(`| a | b |\n|---|---|\n| ${escapeMarkdown(text)} | end |`)
      return (
        (page.match(/<td>/g)?.length ?? 0) === 2 && page.includes('<td>end</td>') && !page.includes('<a ')
      )
    }),
  },
  {
    name: 'code is code and nothing else',
    holds: forAll(hostile, (text) =>
      /^<p>(?:<code>)?[^<]*(?:<\/code>)?<\/p>\s*$/.test(html(`${inlineCode(text)}`)),
    ),
  },
  {
    name: 'HTML has nothing in it but text',
    holds: forAll(hostile, (text) => {
      const page = escapeHtml(text)
      return !/[<>"]/.test(page) && isInert(page)
    }),
  },
  {
    name: 'a longest length is kept',
    holds: forAll(fc.tuple(hostile, fc.integer({ min: 1, max: 30 })), ([text, maxLength]) => {
      const shown = visible(escapeHtml(text, { maxLength })).replaceAll(/\\u[0-9a-f]{4}/g, '?')
      return [...shown.replaceAll('\u200b', '')].length <= maxLength
    }),
  },
  {
    name: 'a message in SARIF has no link and no control character',
    holds: forAll(hostile, (text) => {
      const shown = escapeSarifText(text)
      return !CONTROL.test(shown) && !/(?<!\\)(?:\\\\)*[[\]]/.test(shown)
    }),
  },
  {
    name: 'a link leads to an address of the web or is none',
    holds: forAll(
      fc.oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        hostile,
        hostile.map((text) => `https://a.example/${text}`),
      ),
      (address) => {
        const url = safeUrl(address)
        const page = html(markdownLink('label', address))
        if (url === undefined) return page.trim() === '<p>label</p>'
        return /^<p><a href="https?:\/\/[^"<>\s]*">label<\/a><\/p>\s*$/.test(page)
      },
    ),
  },
  {
    name: 'a marker reads back, alone and above any text',
    holds: forAll(fc.tuple(marker, hostile), ([wanted, text]) => {
      const found = parseMarker(`${renderMarker(wanted)}\n${text}`)
      return (
        JSON.stringify(found) === JSON.stringify(wanted) &&
        bodyWithoutMarker(`${renderMarker(wanted)}\n${text}`) === text.replaceAll('\r\n', '\n').trimEnd()
      )
    }),
  },
  {
    name: 'a text that does not begin with a marker has none',
    holds: forAll(
      hostile,
      (text) => text.startsWith('<!-- harbor-actions') || parseMarker(text) === undefined,
    ),
  },
  {
    name: 'the end of a scan log is short',
    holds: forAll(fc.array(fc.oneof(hostile, fc.string({ maxLength: 2000 })), { maxLength: 20 }), (lines) => {
      const tail = tailOfScanLog(lines.join('\n'))
      return tail.length <= 901 && !tail.includes('\n')
    }),
  },
  {
    name: 'what crane says is explained, in a few words',
    weight: 2,
    holds: forAll(
      fc
        .array(
          fc.oneof(
            hostile,
            fc.constantFrom(
              ...[
                'Error: ',
                'status code 502',
                'UNAUTHORIZED',
                'x509: certificate',
                '<html>',
                'EOF',
                '412 Precondition',
              ],
            ),
            fc.string({ maxLength: 1000 }),
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
      (stderr) => {
        const { detail, advice } = judgeCraneFailure(stderr, CRANE_CONTEXT)
        return detail.length <= 601 && !detail.includes('\n') && advice.length < 600
      },
    ),
  },
  {
    name: 'a line of crane is understood or not',
    holds: forAll(hostile, (line) => void parseCraneLine(line)),
  },
  {
    name: 'a severity is one of ours',
    holds: forAll(fc.oneof(hostile, fc.constantFrom('High', ' critical ', 'NONE')), (text) =>
      SEVERITIES.includes(parseSeverity(text)),
    ),
  },
  {
    name: 'a scan status that is not known is unrecognised',
    holds: forAll(hostile, (text) => typeof parseScanStatus(text) === 'string'),
  },
  {
    name: 'bytes and seconds are short',
    holds: forAll(
      fc.tuple(fc.double({ min: 0, max: 1e14, noNaN: true }), fc.double({ min: 0, max: 1e9, noNaN: true })),
      ([bytes, seconds]) =>
        /^\d+(\.\d)? [kMGT]?B$/.test(formatBytes(bytes)) &&
        /^\d+(\.\d)? (s|min|h)( \d+ (s|min))?$/.test(formatSeconds(seconds)),
    ),
  },
  {
    name: 'versions and texts have one order',
    holds: forAll(
      fc.tuple(hostile, hostile, fc.stringMatching(/^\d{1,3}(\.\d{1,3}){0,3}(-[a-z0-9]{1,4})?$/)),
      ([a, b, c]) =>
        [compareVersions, compareText].every(
          (compare) =>
            Math.sign(compare(a, b)) === -Math.sign(compare(b, a)) &&
            compare(c, c) === 0 &&
            Math.sign(compare(a, c)) === -Math.sign(compare(c, a)),
        ),
    ),
  },
  {
    name: 'a suggestion is one of the candidates',
    holds: forAll(fc.tuple(hostile, fc.array(word)), ([text, candidates]) => {
      const found = nearest(text, candidates)
      return found === undefined || candidates.includes(found)
    }),
  },
])
