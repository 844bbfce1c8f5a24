import { describe, expect, it } from 'vitest'
import { readAdminAccess, refuseWithoutCluster } from '../../../../src/inputs/bootstrap/admin-access.ts'
import { readCreateRobot } from '../../../../src/inputs/requests/bootstrap/create-robot.ts'
import { formOf, problemsOf } from '../../../support/forms.ts'

const KUBECONFIG = Buffer.from('apiVersion: v1\nkind: Config\n').toString('base64')
const PASSWORD = 'Aa1-a-password'

function read(inputs: Readonly<Record<string, string>>) {
  const masked: string[] = []
  const form = formOf('create-robot', inputs)
  const access = readAdminAccess({ form, mask: (secret) => void masked.push(secret) })
  refuseWithoutCluster(form, { name: 'kubernetes-secret', access })
  return { access, masked, problems: problemsOf(form) }
}

describe('the administrator of Harbor', () => {
  it('is admin with the password that was given, which is masked', () => {
    const { access, masked, problems } = read({ 'admin-password': PASSWORD })
    expect(problems).toEqual([])
    expect(access).toEqual({ kind: 'password', user: 'admin', password: PASSWORD })
    expect(masked).toContain(PASSWORD)
  })

  it('may be another user', () => {
    const { access } = read({ 'admin-name': 'alice', 'admin-password': PASSWORD })
    expect(access).toMatchObject({ user: 'alice' })
  })

  it('is found in the cluster with a kubeconfig', () => {
    const { access, problems } = read({ kubeconfig: KUBECONFIG, namespace: 'registry' })
    expect(problems).toEqual([])
    expect(access).toMatchObject({ kind: 'cluster', cluster: { namespace: 'registry' } })
  })

  it.each([
    [{}, /^kubeconfig: and "admin-password" are both empty, and one of them is required/],
    [
      { kubeconfig: KUBECONFIG, 'admin-password': PASSWORD },
      /^admin-password: and "kubeconfig" are both given/,
    ],
    [
      { kubeconfig: KUBECONFIG, 'admin-name': 'alice' },
      /^admin-name: "alice" has no effect with a kubeconfig/,
    ],
    [{ 'admin-name': 'a:b', 'admin-password': PASSWORD }, /^admin-name: "a:b" contains a space or a colon/],
    [{ 'admin-password': `${PASSWORD}\n` }, /^admin-password: contains a line break/],
    [{ 'admin-password': 'Aa1' }, /^admin-password: is shorter than 4 characters/],
    [
      { 'admin-password': PASSWORD, 'kubernetes-secret': 'auto' },
      /^kubernetes-secret: needs access to the cluster/,
    ],
  ])('is refused with one sentence for %j', (inputs, expected) => {
    const { problems, masked } = read(inputs)
    expect(problems).toEqual([expect.stringMatching(expected)])
    expect(problems.join()).not.toContain(PASSWORD)
    // Both secrets, also when they are refused.
    const given = Object.entries(inputs as Record<string, string>).filter(
      ([name]) => !/name|secret/.test(name),
    )
    for (const [, secret] of given) expect(masked).toContain(secret)
  })
})

describe("the robot's secret without access to the cluster", () => {
  it('needs a place in GitHub, and the token to write it', async () => {
    const problems = async (inputs: Readonly<Record<string, string>>) => {
      const all = { 'harbor-url': 'https://harbor.test', 'admin-password': PASSWORD, ...inputs }
      const form = formOf('create-robot', all)
      const context = { form, mask: () => undefined, files: {} } as unknown as Parameters<
        typeof readCreateRobot
      >[0]
      await readCreateRobot(context).catch(() => undefined)
      return problemsOf(form)
    }
    expect(await problems({})).toEqual([
      expect.stringMatching(/^github-secret: is required without access to the cluster/),
    ])
    expect(await problems({ 'github-secret': 'TOKEN', 'github-repository': 'org/app' })).toEqual([
      expect.stringMatching(/^secrets-token: is required to write a secret/),
    ])
    expect(
      await problems({
        'github-secret': 'TOKEN',
        'github-repository': 'org/app',
        'secrets-token': 'a-token',
      }),
    ).toEqual([])
  })
})
