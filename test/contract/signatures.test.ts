/**
 * Which accessory counts as a signature, by the version of Harbor: recorded on 2.14.3 and on 2.15.2 as the type of the
 * accessory and the answer to HEAD of its subject under the policy on signatures.
 */
import { afterEach, describe, expect, it } from 'vitest'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { toolPath } from '../support/tools.ts'
import { call, errorOf, image, type Login, push, referrer } from './client.ts'

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

let harbor: HarborSandbox
afterEach(() => harbor.close())

async function start(bundlesAreSignatures: boolean): Promise<Login> {
  harbor = await startHarbor({ cranePath: toolPath('crane'), bundlesAreSignatures })
  harbor.addProject({ name: 'signed', cosignPolicy: true })
  return harbor.addRobot({ project: 'signed', name: 'ci', access: 'full' })
}

describe.each([
  { version: '2.14.3', isSignature: false, type: 'subject.accessory', status: 412 },
  { version: '2.15.2', isSignature: true, type: 'signature.cosign', status: 200 },
])('a sigstore bundle in Harbor $version', ({ isSignature, type, status }) => {
  it('is an accessory of a type that depends on the version, and opens the policy when it is a signature', async () => {
    const as = await start(isSignature)
    const subject = image('with a bundle')
    await push(harbor, { repository: 'signed/app', image: subject, as })
    const head = () => call(harbor, `/v2/signed/app/manifests/${subject.digest}`, { method: 'HEAD', as })
    expect((await head()).status).toBe(412)
    const bundle = referrer(subject, { artifactType: BUNDLE, content: 'nonsense' })
    await push(harbor, { repository: 'signed/app', image: bundle, as })
    expect(harbor.artifact('signed/app', subject.digest)).toMatchObject({ accessories: [{ type }] })
    expect((await head()).status).toBe(status)
    const itself = await call(harbor, `/v2/signed/app/manifests/${bundle.digest}`, { as })
    expect(itself.status).toBe(status)
    if (status === 412) expect(errorOf(itself)?.message).toBe('The image is not signed by cosign.')
  })

  it('is what it is for referrers of other types, which are signatures in no version', async () => {
    const as = await start(isSignature)
    const subject = image('with something else')
    await push(harbor, { repository: 'signed/app', image: subject, as })
    const other = referrer(subject, { artifactType: 'application/vnd.example+json' })
    await push(harbor, { repository: 'signed/app', image: other, as })
    const answer = await call(harbor, `/v2/signed/app/manifests/${subject.digest}`, { method: 'HEAD', as })
    expect(answer.status).toBe(412)
  })
})
