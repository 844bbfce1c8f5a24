import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readPushAndScan, readPushImages } from '../../../../src/inputs/requests/push-and-scan.ts'
import { readVerifyVerdict } from '../../../../src/inputs/requests/verify-verdict.ts'
import { openInputs } from '../../../../src/wiring/read-inputs.ts'
import { problemsWhile } from '../../../support/forms.ts'
import { recordingHost } from '../../../support/host.ts'

const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-policy-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const POLICY = join(directory, 'policy.yml')
writeFileSync(
  POLICY,
  `version: 1
rules: { fail-on: medium, fail-on-kev: true }
repositories:
  - match: legacy/*
    rules: { fail-on: critical, fail-on-kev: false }
    allow: [ignore-file, compare-to, harbor-allowlist]
exceptions:
  - { id: CVE-2026-1, reason: r, owner: o, expires: 2099-01-01 }
`,
)
const IGNORED = join(directory, '.trivyignore')
writeFileSync(IGNORED, 'CVE-2026-2\n')

const CONNECTION = {
  'harbor-url': 'https://harbor.example.com',
  'robot-name': 'robot$ci',
  'robot-token': 'a-secret-of-a-robot',
}
const inputs = (given: Readonly<Record<string, string>>) => ({ ...CONNECTION, ...given })
const readOne = (given: Readonly<Record<string, string>>) =>
  readPushAndScan(
    openInputs(
      'push-and-scan',
      recordingHost(inputs({ image: 'alpine:3', repository: 'library/app', policy: POLICY, ...given })),
    ),
  )
const readSeveral = (images: string, given: Readonly<Record<string, string>> = {}) =>
  readPushImages(openInputs('push-images', recordingHost(inputs({ images, ...given }))))

describe('under a policy', () => {
  it('an image is judged by its rules and its exceptions, where the inputs are left at their defaults', async () => {
    const { judging } = await readOne({ 'fail-on': 'high', 'harbor-allowlist': 'true' })
    expect(judging.gate).toMatchObject({ failOn: 'medium', failOnKev: true })
    expect(judging.exceptions).toMatchObject([{ id: 'CVE-2026-1' }])
    expect(judging.harborAllowlist).toBe(false)
    expect(judging.policyOrigin).toEqual({ source: POLICY, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('an image is judged by its section and by what the inputs tighten', async () => {
    const { judging } = await readOne({
      repository: 'legacy/app',
      'fail-on': 'low',
      'ignore-file': IGNORED,
      'compare-to': 'main',
    })
    expect(judging.gate).toMatchObject({ failOn: 'low' })
    expect(judging.gate).not.toHaveProperty('failOnKev', true)
    expect(judging.exceptions).toMatchObject([{ id: 'CVE-2026-1' }, { id: 'CVE-2026-2' }])
    expect(judging).toMatchObject({ harborAllowlist: true, compareTo: 'main' })
    expect(judging.policyOrigin?.section).toBe('legacy/*')
  })

  it('every input that loosens it is named, with its value, that of the policy, and where that is from', async () => {
    const problems = await problemsWhile(
      readOne({
        'fail-on': 'critical',
        'kev-source': 'own.json',
        'ignore-file': IGNORED,
        'compare-to': 'main',
      }),
    )
    expect(problems).toEqual([
      expect.stringMatching(
        /^fail-on: "critical" is looser than "medium" of the policy \/.*policy\.yml \(SHA-256 [0-9a-f]{12}\) for library\/app: it allows any number of severity High, not 0$/,
      ),
      expect.stringMatching(/^kev-source: "own\.json" is looser than "https:.*: it reads another catalogue/),
      expect.stringMatching(/^ignore-file: is given, and the policy .* does not allow it/),
      expect.stringMatching(/^compare-to: is given, and the policy .* does not allow it/),
    ])
  })

  it('there has to be a verdict', async () => {
    expect(await problemsWhile(readOne({ scan: 'never' }))).toEqual([
      expect.stringMatching(/^policy: cannot be kept with "scan: never"/),
    ])
  })

  it('several images are judged each by its own section, and a problem of two is said once', async () => {
    const images = 'alpine:3 => library/app:1\nalpine:3 => legacy/app:1\nalpine:3 => library/app:2'
    const { images: read } = await readSeveral(images, { policy: POLICY })
    expect(read.map(({ judging }) => judging?.gate.failOn)).toEqual(['medium', 'critical', 'medium'])
    const problems = await problemsWhile(readSeveral(images, { policy: POLICY, 'only-fixable': 'true' }))
    expect(problems).toHaveLength(2)
    expect(problems.join()).toMatch(/for library\/app: .*for legacy\/app: /)
  })
})

describe('a signed verdict', () => {
  const wanted = (given: Readonly<Record<string, string>>) =>
    readVerifyVerdict(
      openInputs(
        'verify-verdict',
        recordingHost(
          inputs({
            repository: 'legacy/app',
            digest: `sha256:${'a'.repeat(64)}`,
            'verify-key': generateKeyPairSync('ec', { namedCurve: 'P-256' })
              .publicKey.export({ type: 'spki', format: 'pem' })
              .toString(),
            policy: POLICY,
            ...given,
          }),
        ),
      ),
    )

  it('has to keep to the section for where the image was judged', async () => {
    const legacy = { policy: { failOn: 'critical' }, policyOrigin: { section: 'legacy/*' } }
    const library = { policy: { failOn: 'medium', failOnKev: true } }
    expect((await wanted({})).judgedIn).toMatchObject([legacy])
    expect((await wanted({ 'judged-in': 'library/app' })).judgedIn).toMatchObject([library])
    expect((await wanted({ 'judged-in': 'library/app, legacy/app' })).judgedIn).toMatchObject([
      { repository: { project: 'library', name: 'app' }, ...library },
      { repository: { project: 'legacy', name: 'app' }, ...legacy },
    ])
    expect(await problemsWhile(wanted({ 'fail-on': 'never' }))).toEqual([
      expect.stringMatching(/^fail-on: "never" is looser/),
    ])
  })
})

describe('an image of a list', () => {
  const item = (gate: string) =>
    `- image: alpine:3\n  repository: library/app:1\n  gate: ${gate}\n- alpine:3 => a/b:1\n`

  it('may have stricter rules of its own, with a policy and without', async () => {
    const gate = '{ fail-on: low, max-findings: { low: 3 }, ignore-status: [will_not_fix] }'
    const status = { 'ignore-status': 'will_not_fix,end_of_life' }
    const [own, other] = (await readSeveral(item(gate), status)).images
    expect(own?.judging?.gate).toMatchObject({
      failOn: 'low',
      maxFindings: { low: 3 },
      ignoreStatus: ['will_not_fix'],
    })
    expect(other?.judging).toBeUndefined()
    const [under] = (await readSeveral(item('{ fail-on: any }'), { policy: POLICY })).images
    expect(under?.judging?.gate).toMatchObject({ failOn: 'any', failOnKev: true })
  })

  it.each([
    [
      '{ fail-on: critical }',
      /in the gate of library\/app: fail-on "critical" is looser than "high" of the rules for all images: it allows/,
    ],
    // Here the default is asked for by name.
    ['{ fail-on-kev: "false" }', /fail-on-kev "false" is looser than "true"/],
    ['{ fail-onn: low }', /"fail-onn" is no rule of the gate\. Did you mean "fail-on"\?/],
    ['{ fail-on: lwo }', /in its gate, fail-on: "lwo" is not valid\. Did you mean "low"\?/],
    ['strict', /gate is missing or is not text/],
  ])('may not have %s', async (gate, expected) => {
    const problems = await problemsWhile(readSeveral(item(gate), { 'fail-on-kev': 'true' }))
    expect(problems).toEqual([expect.stringMatching(expected)])
  })
})
