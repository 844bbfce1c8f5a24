import { describe, expect, it } from 'vitest'
import { openSigner } from '../../../../src/adapters/sigstore/load.ts'
import type { SigstoreServices } from '../../../../src/domain/attestation/services.ts'
import {
  readAttestedSboms,
  readRequiredSigner,
  readSigner,
  readVerdictSigner,
} from '../../../../src/inputs/attestation/signing.ts'
import type { InputContext } from '../../../../src/inputs/context.ts'
import type { InputNameOf } from '../../../../src/metadata/actions.ts'
import { formOf, problemsOf } from '../../../support/forms.ts'
import { makeKey } from '../../../support/signing.ts'

const KEY = makeKey()

const GITHUB: SigstoreServices = {
  authority: 'https://fulcio.githubapp.com',
  timestamps: 'https://timestamp.githubapp.com',
}

/** The context of an action with these inputs; `masked` is what was masked. */
function open<Action extends 'push-and-scan' | 'attest-verdict'>(
  action: Action,
  inputs: Readonly<Record<string, string>>,
  /** The job may not ask for a token without the permission; only GitHub has services of its own. */
  run: { readonly hasPermission?: boolean; readonly services?: SigstoreServices | undefined } = {},
) {
  const { hasPermission = true, services } = { services: GITHUB, ...run }
  const opened: SigstoreServices[] = []
  const masked: string[] = []
  const form = formOf(action, inputs)
  const files = {
    readText: async (path: string) => {
      if (path === 'verdict.key') return KEY.pem
      throw new Error('ENOENT: no such file')
    },
  }
  const mask = (secret: string): void => void masked.push(secret)
  const openKeyless = (chosen: SigstoreServices) => {
    opened.push(chosen)
    return KEY.signer
  }
  const keyless = { services, openSigner: hasPermission ? openKeyless : undefined }
  const context = { form, files, mask, openSigner, keyless }
  return { context: context as unknown as InputContext<InputNameOf<Action>>, form, masked, opened }
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
    [
      'a path without a file',
      { attest: 'key', 'signing-key': 'absent.key' },
      'signing-key: is neither PEM text nor the path of a file that can be read: ENOENT: no such file',
    ],
    ['a public key', { attest: 'key', 'signing-key': KEY.publicPem }, 'signing-key: is not a private key'],
  ])('is refused: %s', async (_, inputs, message) => {
    const { signer, problems } = await read(inputs)
    expect(signer).toBeUndefined()
    expect(problems).toEqual([expect.stringContaining(message)])
  })

  it('has no further problems when the word is none', async () => {
    const { context, form } = open('push-and-scan', {
      attest: 'true',
      'signing-key': KEY.pem,
      'attest-sbom': 'true',
      sbom: 'yes',
    })
    expect(await readVerdictSigner(context, { scan: 'never' })).toBeUndefined()
    readAttestedSboms(form)
    expect(problemsOf(form)).toEqual([
      'attest: "true" is not valid. Valid values: off, key, keyless',
      'sbom: "yes" is not valid. Valid values: true, false',
    ])
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

describe('the keyless signer', () => {
  const read = async (inputs: Readonly<Record<string, string>>, run: Parameters<typeof open>[2] = {}) => {
    const { context, form, opened } = open('push-and-scan', { attest: 'keyless', ...inputs }, run)
    const signer = await readSigner(context)
    return { signer, opened, problems: problemsOf(form) }
  }
  const OWN = { 'fulcio-url': 'https://fulcio.example.com' }

  it.each<readonly [string, Readonly<Record<string, string>>, SigstoreServices]>([
    ['those of the server that runs the workflow', {}, GITHUB],
    [
      'others, with a timestamp authority',
      { ...OWN, 'timestamp-url': 'https://tsa.example.com/' },
      { authority: 'https://fulcio.example.com', timestamps: 'https://tsa.example.com' },
    ],
    [
      'others, with a log',
      { ...OWN, 'rekor-url': 'https://rekor.example.com' },
      { authority: 'https://fulcio.example.com', log: 'https://rekor.example.com' },
    ],
  ])('uses %s', async (_, inputs, services) => {
    const { signer, opened, problems } = await read(inputs)
    expect(problems).toEqual([])
    expect(signer).toBeDefined()
    expect(opened).toEqual([services])
  })

  it.each<readonly [string, Readonly<Record<string, string>>, Parameters<typeof open>[2], string]>([
    [
      'without the permission',
      {},
      { hasPermission: false },
      'attest: "keyless" needs a token of the identity of this run, and the job may not ask for one: give the job "permissions: id-token: write"',
    ],
    [
      'on a server without services',
      {},
      { services: undefined },
      'fulcio-url: is required with "attest: keyless"',
    ],
    [
      'with a log that would be added to services without one',
      { 'rekor-url': 'https://rekor.sigstore.dev' },
      {},
      'fulcio-url: is required with "timestamp-url" and "rekor-url"',
    ],
    ['with nothing that shows the time', OWN, {}, 'fulcio-url: needs "timestamp-url" or "rekor-url"'],
    [
      'with an address that is not encrypted',
      { 'fulcio-url': 'http://fulcio.example.com', 'timestamp-url': 'https://tsa.example.com' },
      {},
      'fulcio-url: begins with http://',
    ],
    ['with a key', { 'signing-key': KEY.pem }, {}, 'signing-key: has no effect without "attest: key"'],
  ])('is refused %s', async (_, inputs, run, message) => {
    const { problems } = await read(inputs, run)
    expect(problems).toEqual([expect.stringContaining(message)])
  })

  it.each(['off', 'key'])('has inputs without use with attest: %s', async (attest) => {
    const key = attest === 'key' ? { 'signing-key': KEY.pem } : {}
    const { problems } = await read({ attest, ...key, ...OWN, 'rekor-url': 'https://rekor.example.com' })
    expect(problems).toEqual([
      'fulcio-url: has no effect without "attest: keyless"',
      'rekor-url: has no effect without "attest: keyless"',
    ])
  })
})

describe('the signer of a step that only signs', () => {
  it.each([
    [{}, 'signing-key: is required to sign a verdict'],
    [{ attest: 'off' }, 'attest: "off" signs nothing'],
    [{ attest: 'true' }, 'attest: "true" is not valid'],
  ])('is not left out: %j', async (inputs, message) => {
    const { context, form } = open('attest-verdict', inputs)
    expect(await readRequiredSigner(context)).toBeUndefined()
    expect(problemsOf(form)).toEqual([expect.stringContaining(message)])
  })
})

describe('attest-sbom', () => {
  const read = (inputs: Readonly<Record<string, string>>) => {
    const form = formOf('push-and-scan', inputs)
    return { asked: readAttestedSboms(form), problems: problemsOf(form) }
  }

  it('needs a signature and an SBOM', () => {
    expect(read({})).toEqual({ asked: false, problems: [] })
    expect(read({ 'attest-sbom': 'true', attest: 'key', sbom: 'true' })).toEqual({
      asked: true,
      problems: [],
    })
    expect(read({ 'attest-sbom': 'true' }).problems).toEqual([
      'attest-sbom: needs "attest: key" or "attest: keyless"',
      'attest-sbom: needs "sbom: true", which has Harbor make what is signed',
    ])
  })
})
