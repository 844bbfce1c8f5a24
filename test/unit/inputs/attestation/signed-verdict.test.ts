import { describe, expect, it } from 'vitest'
import { openVerifier } from '../../../../src/adapters/sigstore/load.ts'
import { GITHUB_ISSUER, type WantedIdentity } from '../../../../src/domain/attestation/identity.ts'
import { readRequiredVerifier, readVerifier } from '../../../../src/inputs/attestation/signed-verdict.ts'
import type { InputContext } from '../../../../src/inputs/context.ts'
import type { InputNameOf } from '../../../../src/metadata/actions.ts'
import { formOf, problemsOf } from '../../../support/forms.ts'
import { makeKey } from '../../../support/signing.ts'

const KEY = makeKey()
const WORKFLOW = 'https://github.com/org/app/.github/workflows/release.yml@refs/heads/main'

/** `opened` is what a verifier of identities was made of. */
function open(inputs: Readonly<Record<string, string>>) {
  const opened: (readonly [WantedIdentity, string])[] = []
  const form = formOf('verify-verdict', inputs)
  const files = {
    readText: async (path: string) => {
      if (path === 'verdict.pub') return KEY.publicPem
      if (path === 'trusted_root.json') return 'the root in a file'
      throw new Error('ENOENT: no such file')
    },
  }
  const openIdentityVerifier = async (wanted: WantedIdentity, root: string) => {
    opened.push([wanted, root])
    if (root.includes('wrong')) throw new Error('is not a trusted root')
    return KEY.verifier
  }
  const context = { form, files, openVerifier, openIdentityVerifier }
  return { context: context as unknown as InputContext<InputNameOf<'verify-verdict'>>, form, opened }
}

describe('the verifier by a key', () => {
  const read = async (key: string) => {
    // The runner gives defaults as if they had been written.
    const { context, form } = open({ 'verify-key': key, 'verify-issuer': GITHUB_ISSUER })
    return { verifier: await readVerifier(context), problems: problemsOf(form) }
  }

  it.each([KEY.publicPem, 'verdict.pub'])('is made of a public key, or of its file', async (key) => {
    const { verifier, problems } = await read(key)
    expect(problems).toEqual([])
    expect(verifier).toBeDefined()
  })

  it('refuses a private key', async () => {
    expect(await read(KEY.pem)).toMatchObject({
      verifier: undefined,
      problems: ['verify-key: is a private key; give the public one (cosign.pub)'],
    })
  })

  it('is absent without a key', async () => {
    expect(await read('')).toEqual({ verifier: undefined, problems: [] })
  })
})

describe('the verifier by an identity', () => {
  const GIVEN = { 'verify-identity': WORKFLOW, 'trusted-root': 'trusted_root.json' }

  it.each<readonly [string, Readonly<Record<string, string>>, WantedIdentity, string]>([
    ['a workflow of GitHub', {}, { name: WORKFLOW, issuer: GITHUB_ISSUER }, 'the root in a file'],
    [
      'another issuer, another repository, and a root that is text',
      {
        'verify-issuer': 'https://github.example.com/_services/token',
        'verify-repository': 'org/*',
        'trusted-root': '{"it":"is"}',
      },
      {
        name: WORKFLOW,
        issuer: 'https://github.example.com/_services/token',
        repository: 'https://github.com/org/*',
      },
      '{"it":"is"}',
    ],
  ])('is made of %s', async (_, inputs, wanted, root) => {
    const { context, form, opened } = open({ ...GIVEN, ...inputs })
    expect(await readVerifier(context)).toBeDefined()
    expect(problemsOf(form)).toEqual([])
    expect(opened).toEqual([[wanted, root]])
  })

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['beside a key', { 'verify-key': KEY.publicPem }, 'verify-identity: cannot be given beside "verify-key"'],
    ['without a root', { 'trusted-root': '' }, 'trusted-root: is required with "verify-identity"'],
    ['with a root that is not there', { 'trusted-root': 'absent.json' }, 'trusted-root: is neither JSON nor'],
    ['with a wrong root', { 'trusted-root': '{"wrong":1}' }, 'trusted-root: is not a trusted root'],
    [
      'with a pattern that is too wide',
      { 'verify-identity': 'https://github.com/org/**' },
      'verify-identity: is a',
    ],
    ['with no repository', { 'verify-repository': 'org' }, 'verify-repository: is not a repository'],
  ])('is refused %s', async (_, inputs, message) => {
    const { context, form } = open({ ...GIVEN, ...inputs })
    expect(await readVerifier(context)).toBeUndefined()
    expect(problemsOf(form)).toEqual([expect.stringContaining(message)])
  })

  it('has inputs without use when it is not asked for', async () => {
    const { context, form } = open({
      'verify-key': KEY.publicPem,
      'verify-issuer': 'https://issuer.example.com',
      'verify-repository': 'org/app',
      'trusted-root': 'trusted_root.json',
    })
    await readVerifier(context)
    expect(problemsOf(form)).toEqual(
      ['verify-issuer', 'verify-repository', 'trusted-root'].map(
        (name) => `${name}: has no effect without "verify-identity"`,
      ),
    )
  })
})

it('a verifier that is required is one of both', async () => {
  const { context, form } = open({})
  expect(await readRequiredVerifier(context)).toBeUndefined()
  expect(problemsOf(form)).toEqual([expect.stringContaining('verify-key: is required, or "verify-identity"')])
})
