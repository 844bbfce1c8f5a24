import { describe, expect, it } from 'vitest'
import { openSigner, openVerifier } from '../../../src/adapters/sigstore/load.ts'
import { readSigner, readVerdictSigner, readVerifier } from '../../../src/inputs/attestation.ts'
import type { InputContext } from '../../../src/inputs/context.ts'
import type { InputNameOf } from '../../../src/metadata/actions.ts'
import { formOf, problemsOf } from '../../support/forms.ts'
import { makeKey } from '../../support/signing.ts'

const KEY = makeKey()

/** The context of an action with these inputs; `masked` is what was masked. */
function open<Action extends 'push-and-scan' | 'promote'>(
  action: Action,
  inputs: Readonly<Record<string, string>>,
) {
  const masked: string[] = []
  const form = formOf(action, inputs)
  const files = {
    readText: async (path: string) => {
      if (path === 'verdict.key') return KEY.pem
      if (path === 'verdict.pub') return KEY.publicPem
      throw new Error('ENOENT: no such file')
    },
  }
  const mask = (secret: string): void => void masked.push(secret)
  const context = { form, files, mask, openSigner, openVerifier }
  return { context: context as unknown as InputContext<InputNameOf<Action>>, form, masked }
}

describe('the signer', () => {
  const read = async (inputs: Readonly<Record<string, string>>) => {
    const { context, form, masked } = open('push-and-scan', inputs)
    return { signer: await readSigner(context), problems: problemsOf(form), masked }
  }

  it.each([
    ['PEM text', KEY.pem],
    ['the path of a PEM file', 'verdict.key'],
  ])('is made of %s, every line of which is masked but its frame', async (_, key) => {
    const { signer, problems, masked } = await read({ attest: 'key', 'signing-key': key })
    expect(problems).toEqual([])
    expect(signer).toBeDefined()
    expect(masked).toEqual(expect.arrayContaining(KEY.pem.split('\n').slice(1, -2)))
    expect(masked.join()).not.toContain('-----')
  })

  it('is absent when nothing is to be signed', async () => {
    expect(await read({})).toMatchObject({ signer: undefined, problems: [] })
  })

  it.each([
    ['a missing key', { attest: 'key' }, 'signing-key: is required to sign a verdict and is empty'],
    ['a key without use', { 'signing-key': KEY.pem }, 'signing-key: has no effect without "attest: key"'],
    [
      'a password without use',
      { 'signing-key-password': 'x' },
      'signing-key-password: has no effect without "attest: key"',
    ],
    ['a path without a file', { attest: 'key', 'signing-key': 'absent.key' }, 'is neither PEM text nor'],
    ['a public key', { attest: 'key', 'signing-key': KEY.publicPem }, 'signing-key: is not a private key'],
  ])('is refused: %s', async (_, inputs, message) => {
    const { signer, problems } = await read(inputs)
    expect(signer).toBeUndefined()
    expect(problems).toEqual([expect.stringContaining(message)])
  })

  it('quotes nothing of a key that is given as it should not be', async () => {
    const half = KEY.pem.split('\n')[1] ?? ''
    const { problems } = await read({ attest: 'key', 'signing-key': half })
    expect(problems).toHaveLength(1)
    expect(problems.join()).not.toContain(half.slice(0, 8))
  })

  it('needs a verdict', async () => {
    const { context, form } = open('push-and-scan', { attest: 'key', 'signing-key': KEY.pem })
    await readVerdictSigner(context, { scan: 'never' })
    expect(problemsOf(form)).toEqual([expect.stringContaining('attest: needs a verdict')])
  })
})

describe('the verifier', () => {
  const read = async (key: string) => {
    const { context, form } = open('promote', { 'verify-key': key })
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
