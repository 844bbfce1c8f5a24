/** The exceptions that stand in the policy of an organisation, against the scans of given tags. */
import { beforeEach, describe, expect, it } from 'vitest'
import { parsePolicyFile } from '../../../../src/adapters/files/policy-file.ts'
import { checkedOutputs } from '../../../../src/domain/exceptions/checked.ts'
import { parseTrivyIgnore } from '../../../../src/domain/exceptions/trivyignore.ts'
import { checkExceptions } from '../../../../src/usecases/pipeline/check-exceptions.ts'
import { artifact, connection, digestOf, finding, overview } from '../../../support/builders.ts'
import { FakeClock, FakeHarbor } from '../../../support/fakes.ts'
import { recordingHost } from '../../../support/host.ts'

const SOURCE = 'acme/policies/gate.yml@v3'
const GONE = 'CVE-2019-8457'
const HERE = finding().id
const ENTRY = { reason: 'r', owner: 'team-platform', expires: '2099-01-31' }
const exception = (id: string, more: Readonly<Record<string, string>> = {}): string =>
  `  - ${JSON.stringify({ id, ...ENTRY, ...more })}\n`
const policy = (exceptions: string, allow = 'ignore-file, harbor-allowlist'): string =>
  `version: 1\nallow: [${allow}]\nexceptions:\n${exceptions}`

let harbor: FakeHarbor
beforeEach(() => {
  harbor = new FakeHarbor()
  harbor.script(artifact({ digest: digestOf('a') }), [
    [0, { overview: overview({ severity: 'high', total: 1 }), findings: [finding()] }],
  ])
  harbor.artifacts.set('v1', artifact({ digest: digestOf('a') }))
})

async function check(
  text: string,
  options: {
    readonly source?: string
    readonly file?: string
    readonly harborAllowlist?: boolean
    /** Repositories of library, with the tag v1 each. */
    readonly repositories?: readonly string[]
  } = {},
) {
  const { source = SOURCE, file = '', harborAllowlist = false, repositories = ['app'] } = options
  const host = recordingHost({})
  const checked = await checkExceptions(
    {
      connection: connection(),
      maxParallel: 1,
      images: {
        named: repositories.map((name) => ({ repository: { project: 'library', name }, tags: ['v1'] })),
        patterns: [],
        newest: 0,
      },
      exceptions: {
        exceptions: parseTrivyIgnore(file, '.trivyignore'),
        harborAllowlist,
        unusedExceptions: 'fail',
      },
      policy: { document: parsePolicyFile({ source, text }), origin: { source, sha256: 'a'.repeat(64) } },
    },
    { connect: harbor.connect, clock: new FakeClock(), runner: host },
  )
  return { host, unused: JSON.parse(checkedOutputs(checked)['unused'] ?? '') as object[] }
}

describe('a check of the exceptions of a policy', () => {
  it('names what no image needs with the file, the line, the owner and the end', async () => {
    const { unused, host } = await check(policy(exception(HERE) + exception(GONE)))
    expect(unused).toEqual([
      {
        id: GONE,
        file: SOURCE,
        line: 5,
        owner: 'team-platform',
        expiresAt: '2099-01-31T00:00:00.000Z',
        why: 'no-finding',
        reason: 'matched no finding',
      },
    ])
    const place = `${SOURCE} line 5, owner: team-platform, ends on 2099-01-31`
    expect(host.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining(place) }])
    // That file is in another repository.
    expect(host.annotations[0]).not.toHaveProperty('location')
    expect(host.summaries.join('').replaceAll('\\', '')).toContain(
      'matched no finding (owner: team-platform, ends on 2099-01-31)',
    )
    expect(host.failures).toHaveLength(1)
  })

  it('points at the line of a file of the workspace', async () => {
    const { host } = await check(policy(exception(GONE)), { source: 'gate.yml' })
    expect(host.annotations).toMatchObject([{ location: { path: 'gate.yml', line: 4 } }])
  })

  it('says nothing of an exception for other repositories, unless it has expired', async () => {
    const { unused, host } = await check(
      policy(
        exception(GONE, { match: 'legacy/*' }) +
          exception('CVE-2020-1', { match: 'legacy/*', expires: '1969-01-01' }) +
          exception(HERE, { match: 'library/*' }),
      ),
    )
    expect(unused).toMatchObject([{ id: 'CVE-2020-1', why: 'expired', owner: 'team-platform' }])
    expect(host.lines.join('\n')).toContain(
      `1 exception of the policy ${SOURCE} (SHA-256 aaaaaaaaaaaa) is for other repositories, and left out`,
    )
  })

  it('takes one for needed where another, for another repository, would cover it', async () => {
    const longer = exception(HERE, { match: 'library/other', expires: '2100-01-01' })
    const alone = await check(policy(longer + exception(HERE)))
    expect(alone.unused).toEqual([])
    // In library/other the longer one is needed, and in library/app the other.
    const repositories = ['app', 'other']
    expect((await check(policy(longer + exception(HERE)), { repositories })).unused).toEqual([])
    const here = await check(policy(longer + exception(HERE, { match: 'library/app' })), { repositories })
    expect(here.unused).toEqual([])
  })

  it('takes a file for covered by the policy, where it is allowed', async () => {
    const { unused } = await check(policy(exception(HERE, { expires: '2100-01-01' })), {
      file: `${HERE} exp:2099-01-01`,
    })
    expect(unused).toMatchObject([{ file: '.trivyignore', why: 'covered', coveredBy: `${SOURCE} line 4` }])
  })

  it('takes an exception of the policy for needed where a file or the allowlist that cover it do not count', async () => {
    harbor.allowlist = { owner: 'project', ids: [HERE] }
    const options = { file: HERE, harborAllowlist: true }
    const allowed = await check(policy(exception(HERE)), options)
    expect(allowed.unused).toMatchObject([{ file: SOURCE, why: 'covered' }, { file: '.trivyignore' }])
    const { unused, host } = await check(policy(exception(HERE), ''), options)
    expect(unused).toMatchObject([{ file: '.trivyignore' }])
    expect(host.lines.join('\n')).toContain(
      `The policy ${SOURCE} (SHA-256 aaaaaaaaaaaa) does not allow ignore-file for library/app: no exception of a file counts there`,
    )
  })
})
