/** A promotion by a report, under the policy of an organisation: what the report has to say about the policy. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { PolicyOrigin } from '../../../../src/domain/policy/origin.ts'
import type { Report } from '../../../../src/domain/report/report.ts'
import { readPromote } from '../../../../src/inputs/requests/promote.ts'
import { hashText } from '../../../../src/wiring/hash.ts'
import { openInputs } from '../../../../src/wiring/read-inputs.ts'
import { report } from '../../../support/builders.ts'
import { problemsWhile } from '../../../support/forms.ts'
import { recordingHost } from '../../../support/host.ts'

const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-promote-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const TEXT = `version: 1
rules: { fail-on: medium }
repositories:
  - match: legacy/*
    rules: { fail-on: critical }
exceptions:
  - { id: CVE-2026-1, reason: r, owner: o, expires: 2099-01-01 }
`
const FILE = join(directory, 'policy.yml')
writeFileSync(FILE, TEXT)
const ORIGIN: PolicyOrigin = { source: 'acme/policies/gate.yml@v3', sha256: hashText(TEXT) }
const STRICT = { failOn: 'medium', osSupport: 'fail' } as const

const LEGACY = { project: 'legacy', name: 'app' }
const judged = (options: Parameters<typeof report>[0]): Report => report({ policy: STRICT, ...options })

function promote(stored: Report, inputs: Readonly<Record<string, string>> = {}) {
  const { project, name } = stored.image.repository.startsWith('legacy/')
    ? LEGACY
    : { project: 'library', name: 'app' }
  const host = recordingHost({
    'harbor-url': 'https://harbor.example.com',
    'robot-name': 'robot$ci',
    'robot-token': 'a-secret-of-a-robot',
    repository: `${project}/${name}`,
    tags: 'v2',
    'report-file': join(directory, 'report.json'),
    policy: FILE,
    ...inputs,
  })
  return readPromote(openInputs('promote', host), {
    readReport: async () => stored,
    readManifest: async () => Promise.reject(new Error('no manifest is named')),
    readSignatures: async () => [],
  })
}

describe('with "policy", a promotion takes a report that was judged', () => {
  it.each<[string, Report]>([
    ['by the same file, wherever that was read from', judged({ policyOrigin: ORIGIN })],
    ['by stricter rules', judged({ policyOrigin: ORIGIN, policy: { ...STRICT, failOn: 'any' } })],
    [
      'by the section for its repository',
      judged({ policyOrigin: ORIGIN, repository: LEGACY, policy: { ...STRICT, failOn: 'critical' } }),
    ],
  ])('%s', async (_, stored) => {
    const read = await promote(stored)
    // What a new scan is judged by, when the report turns out to be too old.
    expect(read).toMatchObject({
      kind: 'by-report',
      judging: { policyOrigin: { source: FILE, sha256: ORIGIN.sha256 }, exceptions: [{ id: 'CVE-2026-1' }] },
    })
  })
})

describe('with "policy", a promotion refuses a report that was judged', () => {
  it.each<[string, Report, RegExp]>([
    [
      'without a policy',
      judged({}),
      /^policy: the image was judged without a policy, and \/.*policy\.yml \(SHA-256 [0-9a-f]{12}\) is asked for: judge it again$/,
    ],
    [
      'by another policy of the same name',
      judged({ policyOrigin: { source: FILE, sha256: 'b'.repeat(64) } }),
      /^policy: the image was judged by \/.*policy\.yml \(SHA-256 b{12}\), and \/.*policy\.yml \(SHA-256 [0-9a-f]{12}\) is asked for: judge it again$/,
    ],
    [
      'by looser rules than those of the policy that it names',
      judged({ policyOrigin: ORIGIN, policy: { ...STRICT, failOn: 'high' } }),
      /^policy: the image was judged by looser rules than those of \/.*policy\.yml \(.*\), which allows any number of severity Medium, not 0$/,
    ],
    [
      'by the rules of the section for another repository',
      judged({ policyOrigin: { ...ORIGIN, section: 'legacy/*' }, policy: { ...STRICT, failOn: 'critical' } }),
      /^policy: .*looser rules .*, which allows any number of severity High, not 0$/,
    ],
    [
      'without a look at its operating system',
      judged({ policyOrigin: ORIGIN, policy: { failOn: 'medium' } }),
      /looser rules .*which does not ask for an operating system that is supported \(os-support: off\)$/,
    ],
  ])('%s', async (_, stored, expected) => {
    expect(await problemsWhile(promote(stored))).toEqual([expect.stringMatching(expected)])
  })

  it('by the policy, where the inputs of the promotion loosen it', async () => {
    const stored = judged({ policyOrigin: ORIGIN })
    expect(await problemsWhile(promote(stored, { 'fail-on': 'never' }))).toEqual([
      expect.stringMatching(/^fail-on: "never" is looser than "medium" of the policy /),
    ])
  })
})

describe('with "policy", findings of the base image may be left out', () => {
  const text = `${TEXT}base-images: [hub/*]\n`
  const file = join(directory, 'bases.yml')
  writeFileSync(file, text)
  const basedOn = (name: string): Report => ({
    ...judged({
      policyOrigin: { source: file, sha256: hashText(text) },
      policy: { ...STRICT, ignoreBase: 'auto' },
    }),
    baseImage: { asked: 'auto', fromBase: 0, platforms: [{ platform: 'linux/amd64', name }] },
  })

  it('where it names the repository of that', async () => {
    expect(await promote(basedOn('hub/debian:12'), { policy: file })).toMatchObject({ kind: 'by-report' })
  })

  it('and not where the base image is another one, nor by a policy that names none', async () => {
    const looser = /looser rules .*which does not count findings that come with the base image "auto"/
    const other = problemsWhile(promote(basedOn('library/own:1'), { policy: file }))
    expect(await other).toEqual([expect.stringMatching(looser)])
    const none = judged({ policyOrigin: ORIGIN, policy: { ...STRICT, ignoreBase: 'auto' } })
    expect(await problemsWhile(promote(none))).toEqual([expect.stringMatching(looser)])
  })
})

it('without "policy" a promotion takes a report whatever policy it names', async () => {
  const read = await promote(judged({ policyOrigin: ORIGIN }), { policy: '' })
  expect(read).toMatchObject({ kind: 'by-report' })
  expect(read).not.toHaveProperty('judging.policyOrigin')
})
