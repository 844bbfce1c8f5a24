/** Reports full of foreign text, in every form in which they are shown. */

import fc from 'fast-check'
import { marked } from 'marked'
import { singleOutcome } from '../../src/domain/report/outcomes.ts'
import { outcomeOutputs } from '../../src/domain/report/outputs.ts'
import { redactTexts } from '../../src/domain/report/redact.ts'
import { planAnnotations } from '../../src/domain/report/render/annotations.ts'
import { MAX_COMMENT_BYTES, renderComment } from '../../src/domain/report/render/comment.ts'
import { renderConsole } from '../../src/domain/report/render/console.ts'
import { escapeLogLine } from '../../src/domain/report/render/escape.ts'
import { renderSarif } from '../../src/domain/report/render/sarif/log.ts'
import { MAX_SUMMARY_BYTES, renderSummary } from '../../src/domain/report/render/summary.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { RANKED_SEVERITIES, SEVERITIES } from '../../src/domain/scan/severity.ts'
import { FAIL_ON } from '../../src/domain/scan/verdict.ts'
import { digestOf, finding, overview, platformScan, report } from '../support/builders.ts'
import { CONTROL, forAll, hostile, properties } from './properties.ts'

const someFinding = fc
  .record({
    id: hostile,
    package: hostile,
    version: hostile,
    fixVersion: fc.oneof(fc.constant(''), hostile),
    severity: fc.constantFrom(...SEVERITIES),
    description: fc.oneof(hostile, fc.string({ maxLength: 3000 })),
    links: fc.array(fc.oneof(hostile, fc.webUrl()), { maxLength: 3 }),
  })
  .map((overrides) => finding(overrides))

const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(someFinding, { maxLength: 12 }),
    scanner: hostile,
    message: fc.option(hostile),
    notes: fc.array(hostile, { maxLength: 3 }),
    tags: fc.array(hostile, { maxLength: 3 }),
    failOn: fc.constantFrom(...FAIL_ON),
    unknownSeverity: fc.constantFrom(...RANKED_SEVERITIES),
    pendingTags: fc.array(hostile, { maxLength: 2 }),
  })
  .map(({ findings, scanner, message, notes, tags, failOn, unknownSeverity, pendingTags }) =>
    report({
      tags,
      pendingTags,
      notes,
      scan: {
        platforms: [platformScan({ findings, overview: overview({ scanner }) })],
        couldNotTell: message === null ? [] : [{ kind: 'could-not-tell', message }],
      },
      policy: { failOn, unknownSeverity },
    }),
  )

const origin = {
  marker: { key: 'k', runId: 1, runAttempt: 1, runNumber: 1, sha: 'abc' },
  runUrl: 'https://github.com/org/app/actions/runs/1',
}

/** Addresses that a report may lead to: those of its own Harbor and run, and of the vulnerabilities. */
const IMAGES_OR_SCRIPT = /<(?:img|script|iframe|form|input|style|video|object)\b/i

function isSafeMarkdown(markdown: string): boolean {
  const page = marked.parse(markdown, { async: false, gfm: true })
  const shown = page.replaceAll(/<[^>]*>/g, ' ').replaceAll('&#8203;', '\u200b')
  return (
    !CONTROL.test(markdown) &&
    !IMAGES_OR_SCRIPT.test(page) &&
    !/(^|[\s(])@[A-Za-z0-9]/.test(shown) &&
    !/(^|\s)#\d/.test(shown) &&
    [...page.matchAll(/href="([^"]*)"/g)].every(([, href = '']) => /^https?:\/\//.test(href)) &&
    !/:[a-z_]+:/.test(shown.replaceAll(/sha256:[0-9a-f]+/g, '').replaceAll(/\S+:\/\/\S+/g, '')) &&
    (page.match(/<details>/g)?.length ?? 0) === (page.match(/<\/details>/g)?.length ?? 0)
  )
}

properties('render', [
  {
    name: 'the summary holds no more than GitHub takes, and nothing that acts',
    weight: 2,
    holds: forAll(hostileReport, (of) => {
      const markdown = renderSummary(singleOutcome(of))
      return Buffer.byteLength(markdown) <= MAX_SUMMARY_BYTES && isSafeMarkdown(markdown)
    }),
  },
  {
    name: 'a summary with little room keeps to it',
    holds: forAll(
      fc.tuple(hostileReport, fc.integer({ min: 4_000, max: 8_000 })),
      ([of, maxBytes]) => Buffer.byteLength(renderSummary(singleOutcome(of), { maxBytes })) <= maxBytes,
    ),
  },
  {
    name: 'the comment holds no more than GitHub takes, and nothing that acts',
    weight: 2,
    holds: forAll(hostileReport, (of) => {
      const markdown = renderComment(singleOutcome(of), { origin })
      return Buffer.byteLength(markdown) <= MAX_COMMENT_BYTES && isSafeMarkdown(markdown)
    }),
  },
  {
    name: 'the log has no command in it',
    weight: 2,
    holds: forAll(hostileReport, (of) =>
      renderConsole(singleOutcome(of))
        .flatMap((line) => line.split('\n'))
        .map(escapeLogLine)
        .every((line) => !/^\s*::/.test(line) && !line.includes('##[') && !CONTROL.test(line)),
    ),
  },
  {
    name: 'annotations are few and short',
    holds: forAll(hostileReport, (of) => {
      const annotations = planAnnotations(singleOutcome(of))
      return (
        annotations.length <= 10 &&
        annotations.every(({ title, message }) => title.length <= 400 && message.length <= 5_000)
      )
    }),
  },
  {
    name: 'SARIF is JSON without control characters in its messages',
    holds: forAll(hostileReport, (of) => {
      const sarif = JSON.stringify(renderSarif(singleOutcome(of), { hash: (text) => String(text.length) }))
      const { runs } = JSON.parse(sarif) as { runs: { results: { message: { text: string } }[] }[] }
      return (
        sarif.isWellFormed() &&
        runs.every(({ results }) => results.every(({ message }) => !CONTROL.test(message.text)))
      )
    }),
  },
  {
    name: 'outputs are texts, and the verdict is the verdict',
    holds: forAll(hostileReport, (of) => {
      const outputs = outcomeOutputs(singleOutcome(of))
      return (
        outputs['verdict'] === of.verdict.name &&
        Object.values(outputs).every((text) => typeof text === 'string')
      )
    }),
  },
  {
    name: 'a redacted report has the secret nowhere, and says the same',
    holds: forAll(fc.tuple(hostileReport, fc.stringMatching(/^[A-Za-z0-9+/]{12,20}$/)), ([of, secret]) => {
      const marked = { ...of, notes: [...of.notes, `x ${secret} y`], scanner: secret }
      const redacted = redactTexts(marked, (text) => text.replaceAll(secret, '***'))
      return (
        !JSON.stringify(redacted).includes(secret) &&
        redacted.verdict.name === of.verdict.name &&
        redacted.image.digest === digestOf('a')
      )
    }),
  },
])
