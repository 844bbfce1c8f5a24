/** Every input that has a say in the verdict, against a policy: what lets more through is refused, with a sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readAwaitScan } from '../../../../src/inputs/requests/await-scan.ts'
import { readPushAndScan } from '../../../../src/inputs/requests/push-and-scan.ts'
import { readRecheckImages } from '../../../../src/inputs/requests/recheck-images.ts'
import { INPUTS_OF } from '../../../../src/metadata/actions.ts'
import { COMPARISON, EXCEPTIONS, EXPLOIT_DATA, GATE, POLICY } from '../../../../src/metadata/inputs/gate.ts'
import { WAITING } from '../../../../src/metadata/inputs/waiting.ts'
import { openInputs } from '../../../../src/wiring/read-inputs.ts'
import { problemsWhile } from '../../../support/forms.ts'
import { recordingHost } from '../../../support/host.ts'

const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-floor-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}
const IGNORED = file('.trivyignore', 'CVE-2026-2\n')
const EVERY_RULE =
  'fail-on: high, max-findings: { medium: 5 }, fail-on-cvss: 9.0, fail-on-kev: true, fail-on-epss: 0.1'
/** Names nothing that a workflow may use, and every rule. */
const STRICT = file('strict.yml', `version: 1\nrules: { ${EVERY_RULE} }\n`)
/** Names no rule: the defaults of the inputs are its rules. */
const SILENT = file('silent.yml', 'version: 1\n')
/** Names what a workflow may use. */
const OPEN = file(
  'open.yml',
  'version: 1\nallow: [ignore-file, harbor-allowlist, compare-to]\nbase-images: [hub/*, platform/debian]\n',
)

type Inputs = Readonly<Record<string, string>>
const CONNECTION = {
  'harbor-url': 'https://harbor.example.com',
  'robot-name': 'robot$ci',
  'robot-token': 'a-secret-of-a-robot',
}
const push = (given: Inputs) =>
  readPushAndScan(
    openInputs(
      'push-and-scan',
      recordingHost({ ...CONNECTION, image: 'alpine:3', repository: 'library/app', ...given }),
    ),
  )
const listed = (given: Inputs) =>
  readPushAndScan(
    openInputs(
      'push-and-scan',
      recordingHost({ ...CONNECTION, images: 'alpine:3 => library/app:1', ...given }),
    ),
  )
const recheck = (given: Inputs) =>
  readRecheckImages(
    openInputs(
      'recheck-images',
      recordingHost({ ...CONNECTION, 'tagged-images': 'library/app:1', ...given }),
    ),
  )
const scan = (given: Inputs) =>
  readAwaitScan(
    openInputs(
      'await-scan',
      recordingHost({ ...CONNECTION, repository: 'library/app', digest: 'latest', ...given }),
    ),
    { readManifests: async () => [] },
  )

/** What an input is given that would let more through, and what is said of it. */
const LOOSENS: Readonly<Record<string, readonly (readonly [Inputs, RegExp])[]>> = {
  'fail-on': [[{ 'fail-on': 'critical' }, /^fail-on: "critical" is looser than "high"/]],
  'max-findings': [
    [{ 'max-findings': 'medium=6' }, /^max-findings: "medium=6" is looser than "medium=5"/],
    [{ 'max-findings': 'high=1' }, /^max-findings: "high=1" is looser than/],
  ],
  'fail-on-cvss': [[{ 'fail-on-cvss': '9.1' }, /^fail-on-cvss: "9\.1" is looser than "9\.0"/]],
  'fail-on-epss': [[{ 'fail-on-epss': '0.2' }, /^fail-on-epss: "0\.2" is looser than "0\.1"/]],
  'only-fixable': [[{ 'only-fixable': 'true' }, /^only-fixable: "true" is looser/]],
  'ignore-status': [[{ 'ignore-status': 'will_not_fix' }, /^ignore-status: "will_not_fix" is looser/]],
  'ignore-base': [
    [
      { 'ignore-base': 'true', 'base-image': 'auto' },
      /^ignore-base: is given, and the policy .* does not allow it: "base-images" names no repository$/,
    ],
    [
      { 'ignore-base': 'true', 'base-image': 'hub/debian:12' },
      /^ignore-base: is given.*names no repository$/,
    ],
  ],
  'os-support': [
    [{ 'os-support': 'warn' }, /^os-support: "warn" is looser than "fail"/],
    [{ 'os-support': 'off' }, /^os-support: "off" is looser than "fail"/],
  ],
  'os-extended-support': [
    [{ 'os-extended-support': 'ubuntu' }, /^os-extended-support: "ubuntu" is looser than "none"/],
  ],
  'unknown-severity': [[{ 'unknown-severity': 'low' }, /^unknown-severity: "low" is looser than "high"/]],
  'kev-source': [[{ 'kev-source': 'own.json' }, /^kev-source: "own\.json" is looser than "https:/]],
  'epss-source': [[{ 'epss-source': 'own.csv' }, /^epss-source: "own\.csv" is looser than "https:/]],
  'exploit-data-max-age': [
    [{ 'exploit-data-max-age': '8' }, /^exploit-data-max-age: "8" is looser than "7"/],
  ],
  'compare-to': [
    [{ 'compare-to': 'main' }, /^compare-to: is given.*"allow" does not name compare-to$/],
    [{ 'compare-to': 'hub/app:1' }, /^compare-to: is given.*"allow" does not name compare-to$/],
  ],
  'compare-max-age': [
    [
      { 'compare-max-age': '25h' },
      /^compare-max-age: is longer than 24 h, and the policy .* does not allow that/,
    ],
  ],
  'ignore-file': [[{ 'ignore-file': IGNORED }, /^ignore-file: is given.*"allow" does not name ignore-file$/]],
  scan: [[{ scan: 'never' }, /^policy: cannot be kept with "scan: never"/]],
}

/** The others cannot. */
const CANNOT: Readonly<Record<string, string>> = {
  'fail-on-kev': 'its default is false, and then the value of the policy counts',
  'base-image': 'it changes no verdict without ignore-base',
  'harbor-allowlist': 'its default is true: it is left out where the policy does not allow it',
  'unused-exceptions': 'it is no part of the verdict, and its default is the mildest',
  'github-token': 'it only reads',
  policy: 'it names the policy',
  'scan-timeout': 'a scan that has not ended makes the verdict undecided',
  'scan-retries': 'the same',
}

it('every input that has a say in the verdict either cannot loosen a policy, or is tried here', () => {
  const names = Object.keys({ ...GATE, ...EXPLOIT_DATA, ...COMPARISON, ...EXCEPTIONS, ...POLICY, ...WAITING })
  expect(names.toSorted()).toEqual([...Object.keys(LOOSENS), ...Object.keys(CANNOT)].toSorted())
})

const TRIED = Object.entries(LOOSENS).flatMap(([name, tries]) =>
  tries.map(([inputs, expected]) => [name, JSON.stringify(inputs), inputs, expected] as const),
)
const has = (action: keyof typeof INPUTS_OF, inputs: Inputs): boolean =>
  Object.keys(inputs).every((name) => name in INPUTS_OF[action])
/** They have no policy with rules on exploits, CVSS and numbers of their own to loosen. */
const OF_RULES = [
  'max-findings',
  'fail-on-cvss',
  'fail-on-epss',
  'kev-source',
  'epss-source',
  'exploit-data-max-age',
]

describe('a policy is not loosened', () => {
  it.each(TRIED)('by %s: %s', async (_, __, inputs, expected) => {
    const policy = STRICT
    expect(await problemsWhile(push({ policy, ...inputs }))).toEqual([expect.stringMatching(expected)])
    expect(await problemsWhile(listed({ policy, ...inputs }))).toEqual([expect.stringMatching(expected)])
    if (inputs['scan'] === 'never') return
    expect(await problemsWhile(scan({ policy, ...inputs }))).toEqual([expect.stringMatching(expected)])
    if (!has('recheck-images', inputs)) return
    expect(await problemsWhile(recheck({ policy, ...inputs }))).toEqual([expect.stringMatching(expected)])
  })

  it.each(TRIED.filter(([name]) => !OF_RULES.includes(name)))(
    'by %s: %s, where it names no rule at all',
    async (_, __, inputs, expected) => {
      expect(await problemsWhile(push({ policy: SILENT, ...inputs }))).toEqual([
        expect.stringMatching(expected),
      ])
    },
  )

  it('by what is at its default', async () => {
    const { judging } = await push({
      policy: STRICT,
      'fail-on-kev': 'false',
      'harbor-allowlist': 'true',
      'base-image': 'auto',
      'compare-max-age': '24h',
    })
    expect(judging).toMatchObject({ harborAllowlist: false, baseImage: 'auto', ignorableBases: [] })
    expect(judging.gate).toMatchObject({ failOnKev: true, failOn: 'high', osSupport: 'fail' })
    expect(judging.gate).not.toHaveProperty('ignoreBase')
  })

  it('by the gate of one image', async () => {
    const item = (gate: string): string =>
      `- { image: 'alpine:3', repository: 'library/app:1', gate: ${gate} }`
    const problems = (gate: string) => problemsWhile(listed({ policy: STRICT, images: item(gate) }))
    expect(await problems('{ ignore-base: true, base-image: auto }')).toEqual([
      expect.stringMatching(/"ignore-base" is no rule of the gate|"base-image" is no rule of the gate/),
    ])
    expect(await problems('{ os-support: warn }')).toEqual([
      expect.stringMatching(/^images: in the gate of library\/app: os-support "warn" is looser than "fail"/),
    ])
  })
})

describe('what a policy allows', () => {
  it.each([
    ['ignore-file', { 'ignore-file': IGNORED }, { exceptions: [{ id: 'CVE-2026-2' }] }],
    ['compare-to', { 'compare-to': 'main' }, { compareTo: 'main' }],
    ['harbor-allowlist', {}, { harborAllowlist: true }],
    [
      'ignore-base for a base image that it names',
      { 'ignore-base': 'true', 'base-image': 'platform/debian:12' },
      { gate: { ignoreBase: 'platform/debian:12' }, baseImage: 'platform/debian:12' },
    ],
    [
      'ignore-base for the one that the image names, which is looked at later',
      { 'ignore-base': 'true', 'base-image': 'auto' },
      { gate: { ignoreBase: 'auto' }, ignorableBases: ['hub/*', 'platform/debian'] },
    ],
  ])('can be used: %s', async (_, inputs, expected) => {
    expect((await push({ policy: OPEN, ...inputs })).judging).toMatchObject(expected)
  })

  it('is not more than it says: ignore-base for another base image', async () => {
    const inputs = { 'ignore-base': 'true', 'base-image': 'library/own:1' }
    expect(await problemsWhile(push({ policy: OPEN, ...inputs }))).toEqual([
      expect.stringMatching(/^ignore-base: .*"base-images" does not name the repository of library\/own:1$/),
    ])
  })
})

it('without a policy a scan of a base may be older than a day, up to a year', async () => {
  const { judging } = await push({ 'compare-to': 'main', 'compare-max-age': '30d' })
  expect(judging.compareMaxAgeMs).toBe(30 * 24 * 3_600_000)
  expect(await problemsWhile(push({ 'compare-to': 'main', 'compare-max-age': '367d' }))).toEqual([
    expect.stringMatching(/^compare-max-age: /),
  ])
})
